import { Alert, Button } from '@mantine/core';
import { useSay } from '../parts/language.tsx';
import { useOffice } from './office-context.tsx';
import { words } from './words.ts';

/** What is to be known on every screen: that nothing is kept, that nobody works, that another tab changed something. */
export function Troubles() {
  const { trouble, summary } = useOffice();
  const say = useSay();
  const notKept = summary?.notKept ?? null;
  return (
    <>
      {trouble !== null && (
        <Alert color={trouble === 'changed elsewhere' ? 'yellow' : 'red'} role="alert">
          <p>{say(words.troubles[trouble])}</p>
          <Button size="compact-sm" variant="default" onClick={() => location.reload()}>
            {say(words.reload)}
          </Button>
        </Alert>
      )}
      {notKept !== null && (
        <Alert color="yellow" role="alert">
          {say(words.notKept[notKept])}
        </Alert>
      )}
    </>
  );
}
