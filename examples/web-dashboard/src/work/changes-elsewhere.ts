/** The channel by which the tabs of one browser hear that another one changed what is kept. */
export const changesElsewhere = 'qcdc-dashboard-changed';
