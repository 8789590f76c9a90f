import { Button } from '@mantine/core';
import type { Explanation } from '@qcdc/core';
import { useEffect, useRef } from 'react';
import { ExplanationTree } from '../parts/explanation-tree.tsx';
import { useSay } from '../parts/language.tsx';

/** An explanation under the table it was asked in; it takes the focus, so that whoever asked reads on there, and gives it back. */
export function Explained({
  explanation,
  onClose,
}: {
  readonly explanation: Explanation;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  const asker = useRef<Element | null>(null);
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) asker.current = document.activeElement;
    box.current?.focus();
  }, [explanation]);
  const close = (): void => {
    onClose();
    if (asker.current instanceof HTMLElement) asker.current.focus();
  };
  return (
    <section ref={box} className="explained" tabIndex={-1} aria-label={say(explanation.label)}>
      <ExplanationTree explanation={explanation} />
      <Button size="compact-sm" variant="default" onClick={close}>
        {say({ vi: 'Đóng', en: 'Close' })}
      </Button>
    </section>
  );
}
