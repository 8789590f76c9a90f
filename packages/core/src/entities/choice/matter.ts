/** Matters the people discuss and decide. */
export const matter = {
  contribution: { vi: 'Chủ trương, mức đóng góp', en: 'Contributions' },
  communityFunds: { vi: 'Thu, chi, quản lý tiền và tài sản của cộng đồng', en: 'Money and assets of the community' },
  convention: { vi: 'Hương ước, quy ước', en: 'Convention' },
  headElection: {
    vi: 'Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố',
    en: 'Election or release of the head of the community',
    formerLabels: [
      {
        label: { vi: 'Bầu, miễn nhiệm Trưởng thôn, Tổ trưởng tổ dân phố', en: 'Head of the community' },
        until: '2023-06-30',
      },
    ],
  },
  boardMembers: {
    vi: 'Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng',
    en: "Election or release of members of the people's boards",
  },
  selfManagement: { vi: 'Công việc tự quản khác', en: 'Other self-management' },
} as const;
