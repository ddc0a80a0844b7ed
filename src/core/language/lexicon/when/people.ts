import { lexicon } from "../../lexicon";

/** Months that are first names as well. */
export const nameMonths = lexicon("april, may, june, jan, march, august, mai");

/** What is done to a person: "speak to April", "led by May". From updates and minutes. */
export const askingSomebody = lexicon(`
  speak to, speak with, speaking to, spoke to, talk to, talk with, discuss with, discussed with, liaise with, liaising with, check with, checked with, agree with, agreed with, meet with, meeting with, met with,
  work with, working with, share with, shared with, mr, mrs, ms, miss, dr, cllr, councillor, prof, professor, sir, dame, rev, sgt, sent to, send to, pass to, passed to, ask, asked, see, contact, contacted, email, emailed, e-mail, phone, call, ring, remind, chase, invite, thank, tell, consult, nudge,
  led by, lead by, owned by, chaired by, managed by, allocated to, assigned to, delegated to,
  comments from, feedback from, input from, response from, reply from, confirmation from, email from, hand over to,
  handover to, lead officer, lead is, lead, owner, contact is, cover for, covering for, via, cc, on behalf of, speak again to, with
`);

/** What somebody does: "June leads on this". */
export const personDoes = lexicon(`
  leads, chairs, owns, attends, coordinates, co-ordinates, manages, chases, confirms, says, said, thinks, wants, asks, asked, knows, holds, has, had, will, can, would, should, could, is to, is leading, is chasing, is off, is on leave, is drafting,
  is writing, is away, left, agreed, confirmed, sent, wrote, replied, chased, spoke, emailed, advised, attended, chaired, led, updated, presented, retires
`);

/** Endings of what somebody is: a person's role in brackets, "June (Designated Nurse)". */
export const roles = lexicon(`
  manager(s), officer(s), lead, nurse, doctor, gp, head, director, chair, coordinator, co-ordinator, administrator, admin, clerk, analyst, consultant, adviser, advisor, trainer, worker, 
  teacher, headteacher, principal, member, secretary, assistant, commissioner, practitioner, colleague, midwife, solicitor, inspector, sergeant, superintendent, finance, comms, councillor,
  psychologist, therapist, health visitor, police, business support, hr, dsl, team leader, supervisor, partner, deputy, executive officer
`);
