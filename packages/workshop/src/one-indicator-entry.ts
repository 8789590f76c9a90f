// What an app writes that needs one indicator: the bundle test looks at what comes along.
export { mediationSettledShare } from '@qcdc/indicators';
