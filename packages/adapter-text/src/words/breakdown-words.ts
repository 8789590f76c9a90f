import { once } from './once.ts';
import { PhraseTable } from './phrase-table.ts';

/** Words behind a total that begin its parts: "318 công trình, trong đó …", "15 văn bản, cụ thể: …". */
export const breakdownWords = /* @__PURE__ */ once(
  () =>
    new PhraseTable<true>([
      [
        true,
        'trong đó|trong số đó|gồm|bao gồm|cụ thể|chia ra|gồm có|cụ thể là|phân theo|phân ra|phân thành|chia theo|chia thành|trong ấy|trong tổng số đó',
      ],
    ]),
);
