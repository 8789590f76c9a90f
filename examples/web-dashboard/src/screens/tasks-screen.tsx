import { isIsoDate, printDay, readDay, type Text } from '@qcdc/core';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useOffice } from '../app/office-context.tsx';
import { useAsked } from '../app/use-asked.ts';
import { usePlace } from '../app/use-place.ts';
import { useLanguage, useSay } from '../parts/language.tsx';
import { TaskList } from '../parts/task-list.tsx';
import { today } from '../work/today.ts';

const words = {
  day: { vi: 'Tính đến ngày (ngày/tháng/năm)', en: 'As of (day/month/year)' },
  noDay: { vi: 'Chưa hiểu ngày này', en: 'This day is not understood' },
  about: {
    vi: 'Nhiệm vụ, hạn chế, chỉ đạo, kết luận và kiến nghị trong các báo cáo đã nhận, trừ những việc đã xong hoặc đã có trả lời tính đến ngày chọn dưới đây.',
    en: 'Tasks, shortcomings, directives, conclusions and recommendations in the reports that came, without what was done or answered by the day chosen below.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is open on a day, out of all reports. */
export default function TasksScreen() {
  const { summary } = useOffice();
  const say = useSay();
  const language = useLanguage();
  const { chosen, choose } = usePlace();
  const [typed, setTyped] = useState(() => {
    const inAddress = chosen['day'] ?? '';
    return printDay(isIsoDate(inAddress) ? inAddress : today(), language);
  });
  const day = readDay(typed);
  const open = useAsked('tasks', day === null ? null : [day]);
  if (summary === null) return null;
  return (
    <>
      <p>{say(words.about)}</p>
      <div className="row">
        <TextInput
          label={say(words.day)}
          value={typed}
          error={day === null ? say(words.noDay) : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            const read = readDay(target.value);
            if (read !== null) choose({ day: read });
          }}
        />
      </div>
      {open !== undefined && <TaskList items={open.items} nameOf={(unit) => open.names[unit] ?? unit} />}
    </>
  );
}
