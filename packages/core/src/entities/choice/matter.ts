/** Matters the people discuss and decide. */
export const matter = {
  contribution: { vi: 'Chủ trương, mức đóng góp', en: 'Contributions' },
  communityFunds: { vi: 'Thu, chi, quản lý tiền và tài sản của cộng đồng', en: 'Money and assets of the community' },
  convention: { vi: 'Hương ước, quy ước', en: 'Convention' },
  headElection: { vi: 'Bầu, miễn nhiệm Trưởng thôn, Tổ trưởng tổ dân phố', en: 'Head of the community' },
  boardMembers: { vi: 'Bầu, miễn nhiệm thành viên Ban TTND, Ban GSĐTCĐ', en: "Members of people's boards" },
  selfManagement: { vi: 'Công việc tự quản khác', en: 'Other self-management' },
} as const;
