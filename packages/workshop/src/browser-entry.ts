// What a web page would ship: the inner packages and the page writer. It walks the main path and leaves the answer where
// the check finds it.
import * as html from '@qcdc/adapter-html';
import * as core from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as law from '@qcdc/core/law';
import * as emulation from '@qcdc/emulation';
import * as indicators from '@qcdc/indicators';
import * as rules from '@qcdc/validators';
import { mainPath } from './main-path.ts';

Object.assign(globalThis, {
  qcdcAnswer: mainPath({ core, flow, entities, law, rules, indicators, emulation, html }),
});
