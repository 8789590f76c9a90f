import '../no-eval.ts';
import { expose } from 'comlink';
import { Office } from './office.ts';

expose(new Office());
