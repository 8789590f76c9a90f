/** Forms in which a community decides. */
export const voteForm = {
  meeting: { vi: 'Tổ chức cuộc họp', en: 'Meeting' },
  ballots: { vi: 'Phát phiếu lấy ý kiến', en: 'Ballot sheets' },
  online: { vi: 'Biểu quyết trực tuyến', en: 'Online vote' },
  meetingAndBallots: { vi: 'Họp và phát phiếu cho hộ vắng', en: 'Meeting, and ballots to the absent' },
} as const;
