// Generated from ../formula.grammar by build-grammar.js; edit the grammar.
import { LRParser } from '@lezer/lr';
const keywords = /* @__PURE__ */ new Map([
  ['not', 54],
  ['and', 56],
  ['or', 58],
]);
/** Parser of the formula language. */
export const parser = /* @__PURE__ */ LRParser.deserialize({
  version: 14,
  states:
    "%WOVQPOOOhQPO'#CuOVQPO'#CdOVQPO'#CeQ!YQPOOOOQO'#Cu'#CuOVQPO'#CnO!nQPO'#CaOOQO,58z,58zO!uQPO,59OOOQO,59P,59POVQPO,59ROOQO'#Ck'#CkOVQPO,59TOVQPO,59WOVQPO,59ZOVQPO,59[O!|QPO,59YOOQO,58{,58{O#kQPO,58{OOQO1G.j1G.jOOQO1G.m1G.mO#uQPO1G.oO$dQPO1G.rO%RQPO1G.uO&RQPO1G.vOVQPO'#CqO&cQPO1G.gOOQO1G.g1G.gO&kQPO,59]OOQO-E6o-E6oOOQO7+$R7+$R",
  stateData:
    '&u~OhOS~OQTORPOUQOYROkUO~OUVOYiX[iX^iXaiXfiXliXmiXViXjiX~OY[O[ZO^]Oa^Ol_Om`O~OVbO~PVOVdO~P!YOY[O[ZO^]Oa^OfbalbambaVbajba~OVlOjjO~P!YO[ZOY]i^]ia]if]il]im]iV]ij]i~OY[O[ZO^]Oa`if`il`im`iV`ij`i~OY[O[ZO^]Oa^OfcilcimciVcijci~OY[O[ZO^]Oa^Ol_O~OfdimdiVdijdi~P%pOVoOjjO~OVeajea~P!YO',
  goto: '#OjPPPPkxPPkkPkPkP{kPkkk!VPPP!]gTOQRUVZ]^_`jRWPa]SXacghimQkcRnkQSOQXQQYRQaUQcVQeZQf]Qg^Qh_Qi`Rmj',
  nodeNames:
    '⚠ Formula Number Name Call Arguments ( ) Group Negative - Product ProductSign Sum PlusSign MinusSign Comparison ComparisonSign Not And Or',
  maxTerm: 29,
  skippedNodes: [0],
  repeatNodeCount: 1,
  tokenData:
    '%P~RbXY!ZYZ!Z]^!Zpq!Zxy!lyz!qz{!v{|!{|}#Q}!O#V!P!Q!v!Q![#[!]!^#Q!^!_#u!_!`$Q!`!a$V!c!}$_#T#o$_~!`Sh~XY!ZYZ!Z]^!Zpq!Z~!qOU~~!vOV~~!{O[~~#QO^~~#VOj~~#[OY~~#aQQ~!O!P#g!Q![#[~#jP!Q![#m~#rPQ~!Q![#m~#zQa~!_!`$Q!`!a$Q~$VOa~~$[Pa~!_!`$Q~$dTR~}!O$s!O!P$s!Q![$_!c!}$_#T#o$_~$vR!Q![$_!c!}$_#T#o$_',
  tokenizers: [0],
  topRules: { Formula: [0, 1] },
  specialized: [{ term: 3, get: (value: string) => keywords.get(value) ?? -1 }],
  tokenPrec: 0,
});
