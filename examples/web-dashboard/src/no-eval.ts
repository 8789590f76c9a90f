// Schemas try at first whether they may make code of texts, which the policy of this page forbids and reports. Imported before
// whatever makes schemas.
import { config } from 'zod/mini';

config({ jitless: true });
