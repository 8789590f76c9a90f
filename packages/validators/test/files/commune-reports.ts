/** Answers, reports on duty and figures of the honest commune. */
export const reportsOfCommune = {
  'recommendation-answer': [
    { unit: '00001', date: '2024-09-05', body: 'communeBoard', answeredOn: '2024-09-18', accepted: true },
    { unit: '00001', date: '2024-09-05', body: 'investmentBoard', answeredOn: '2024-09-18', accepted: true },
  ],
  'duty-report': [
    {
      unit: '00001',
      date: '2024-07-05',
      subject: 'disclosure',
      cycle: 'halfYear',
      reportPeriod: '2024-H1',
      copiedToFront: true,
      councilSessionOn: '2024-07-10',
    },
    {
      unit: '00001',
      date: '2024-07-05',
      subject: 'decisions',
      cycle: 'halfYear',
      reportPeriod: '2024-H1',
      copiedToFront: true,
      councilSessionOn: '2024-07-10',
    },
    {
      unit: '00001',
      date: '2024-07-05',
      subject: 'comments',
      cycle: 'halfYear',
      reportPeriod: '2024-H1',
      copiedToFront: true,
      councilSessionOn: '2024-07-10',
    },
    ...['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3'].map((reportPeriod, i) => ({
      unit: '00001',
      date: `2024-${String(i * 3 + 1).padStart(2, '0')}-10`,
      subject: 'peoplesInspection',
      cycle: 'quarter',
      reportPeriod,
    })),
  ],
  dialogues: [
    {
      unit: '00001',
      period: '2024',
      dialogues: 2,
      periodicDialogues: 1,
      unscheduledDialogues: 1,
      attendances: 200,
      opinions: 30,
      opinionsAnswered: 30,
    },
  ],
  'community-meetings': [{ unit: '00001', period: '2024', communities: 7, periodicConferences: 7 }],
};
