// Answers of DHIS2 servers, as the documentation and the sources of the server describe them (August 2026), written before the reader
// was. `old` is the import up to 2.42, `new` the one of 2.43, `bare` a summary without an envelope, as servers before 2.38 send it.

const counts = (imported: number, updated: number, ignored: number, deleted = 0) => ({
  imported,
  updated,
  ignored,
  deleted,
});

export const oldSuccess = {
  httpStatus: 'OK',
  httpStatusCode: 200,
  status: 'OK',
  message: 'Import was successful.',
  response: {
    responseType: 'ImportSummary',
    status: 'SUCCESS',
    importOptions: { dryRun: false, importStrategy: 'CREATE_AND_UPDATE' },
    importCount: counts(2, 1, 0),
    conflicts: [],
    rejectedIndexes: [],
    dataSetComplete: 'false',
  },
};

export const oldConflicts = {
  httpStatus: 'Conflict',
  httpStatusCode: 409,
  status: 'WARNING',
  message: 'One more conflicts encountered, please check import summary.',
  response: {
    responseType: 'ImportSummary',
    status: 'WARNING',
    importOptions: { dryRun: true, importStrategy: 'CREATE_AND_UPDATE' },
    importCount: counts(1, 0, 2),
    conflicts: [
      {
        object: 'XA_00099',
        objects: { orgUnit: 'XA_00099' },
        value: 'Org unit not found or not accessible: `XA_00099`',
        errorCode: 'E7612',
        property: 'orgUnit',
        indexes: [1, 2],
      },
    ],
    rejectedIndexes: [1, 2],
    dataSetComplete: 'false',
  },
};

export const bareConflicts = {
  status: 'WARNING',
  description: 'Import process completed successfully',
  importCount: counts(0, 2, 1),
  conflicts: [{ object: 'HG_SO_VU', value: 'Data element not found or not accessible' }],
  dataSetComplete: 'false',
};

export const newSuccess = {
  httpStatus: 'OK',
  httpStatusCode: 200,
  status: 'OK',
  message: 'Import was successful.',
  response: {
    responseType: 'ImportSummary',
    status: 'SUCCESS',
    importCount: counts(0, 2, 1),
    conflicts: [],
    rejectedIndexes: [],
    dataSetComplete: 'false',
  },
};

export const newValueErrors = {
  httpStatus: 'Conflict',
  httpStatusCode: 409,
  status: 'WARNING',
  message: 'One or more conflicts encountered, please check import summary.',
  response: {
    responseType: 'ImportSummary',
    status: 'WARNING',
    importCount: counts(0, 1, 2),
    conflicts: [
      {
        objects: { dataElement: 'HG_SO_VU' },
        value: 'Value `12.5` is not a valid INTEGER_ZERO_OR_POSITIVE',
        errorCode: 'E8122',
        property: 'value',
        indexes: [0],
      },
      { value: 'Data value is a duplicate of index 0', errorCode: 'E8128', indexes: [2] },
    ],
    rejectedIndexes: [0, 2],
    dataSetComplete: 'false',
  },
};

export const newGroupError = {
  httpStatus: 'Conflict',
  httpStatusCode: 409,
  status: 'ERROR',
  message: 'Data set `QCDC_NAM` is not accessible to the current user',
  errorCode: 'E8010',
};

export const notFoundGroup = {
  httpStatus: 'Conflict',
  httpStatusCode: 409,
  status: 'ERROR',
  message: 'An error occurred, please check import summary.',
  response: {
    responseType: 'ImportSummary',
    status: 'ERROR',
    description: 'Data set not found or not accessible: `QCDC`',
    importCount: counts(0, 0, 3),
    conflicts: [{ object: 'QCDC', value: 'Data set not found or not accessible: `QCDC`', errorCode: 'E7600' }],
    dataSetComplete: 'false',
  },
};

export const asyncStarted = {
  httpStatus: 'OK',
  httpStatusCode: 200,
  status: 'OK',
  message: 'Initiated dataValueImport',
  response: {
    name: 'dataValueImport',
    id: 'YR1UxOUXmzT',
    created: '2026-08-20T14:17:28.429',
    jobType: 'DATAVALUE_IMPORT',
    relativeNotifierEndpoint: '/api/system/tasks/DATAVALUE_IMPORT/YR1UxOUXmzT',
  },
};
