import { RetentionDays } from 'aws-cdk-lib/aws-logs'

/** How long logs are kept: the Cybersecurity Law (网络安全法) asks for six months of network logs at least. */
export const LOG_RETENTION = RetentionDays.SIX_MONTHS
