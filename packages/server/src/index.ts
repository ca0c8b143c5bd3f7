export { backupTo, restoreFrom, serve, type ServerCommand, verifyAll } from './command.ts';
export { type Config, readConfig } from './config/index.ts';
export { seedDemonstration, stories } from './demonstration/index.ts';
export { recordPdf } from './demonstration/record-pdf.ts';
export { runServer } from './main.ts';
export { makeServiceKey } from './people/index.ts';
export { ProblemError } from './problems/index.ts';
export { type RunningServer, type StartOptions, startServer } from './start-server.ts';
