import type { Text } from '@qcdc/core';

/** Why a suspension leaves open what became of a decision. */
export const suspendedFirst: Text = {
  vi: 'Mới tạm ngừng thực hiện; chưa rõ sau đó quyết định được xử lý thế nào',
  en: 'It was suspended for the time being; nobody says what became of it',
};
