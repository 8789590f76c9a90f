import { emulation } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Models recognised out of the models registered.
 * @term tỷ lệ mô hình "Dân vận khéo" được công nhận
 * @unit percent, 2 decimals
 */
export const emulationModelsRecognisedShare = share(() => ({
  id: 'emulation.recognised-share',
  label: { vi: 'Tỷ lệ mô hình "Dân vận khéo" được công nhận', en: 'Share of models recognised' },
  definition: {
    vi: 'Số mô hình được công nhận trên số mô hình đăng ký.',
    en: 'Models recognised out of the models registered.',
  },
  step: 'do',
  part: emulation.measures.modelsRecognised,
  of: emulation.measures.modelsRegistered,
  examples: [{ given: { modelsRecognised: 64, modelsRegistered: 80 }, shows: '80,00%' }],
}));
