/** How AWS Artifact names a report, whatever its version. */
export const REPORT_ID = /report-[\w-]{1,64}/;
