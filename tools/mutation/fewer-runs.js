import fc from 'fast-check';

// A wrong sign shows in the first draws; a hundred for each change would take days.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 20 });
