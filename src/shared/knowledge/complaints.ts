import { footToHipComplaints } from './complaints/foot-to-hip';
import { handAndArmComplaints } from './complaints/hand-and-arm';

/** Where it hurts, and which muscles are taught or shown to cause pain there, the likeliest first. */
export const complaints = { ...handAndArmComplaints, ...footToHipComplaints } as const;

export type ComplaintId = keyof typeof complaints;
export type { Candidate, Complaint } from './complaint-type';
