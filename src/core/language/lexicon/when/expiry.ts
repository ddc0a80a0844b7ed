import { lexicon } from "../../lexicon";

/** What lasts until a date by which nothing need be done: funding, contracts, posts. */
export const lasting = lexicon(`
  funded, funding, fund, grant, temporary, acting, interim, commissioned, budget, contract(s), licence(s), license(s), lease, secondment, seconded, postholder, post holder, insurance, certificate, dbs, membership, subscription, accreditation, registration, tenancy, tenure, term of office, term, maternity leave, sick leave, annual leave, on leave, maternity cover,
  agency cover, interim cover, interim arrangements, sla, mou, injunction, away, absent, unavailable, vacant, warranty, embargo, embargoed, money, in post, employed, paid, current agreement, current strategy, current policy, current plan
`);

/** What says until when it lasts. */
export const lastsTo = lexicon(
  "until, till, til, to, ends, end, ending, ended, expires, expire, expiring, expired, expiry, expiry date, end date, ends on, ends in, runs to, runs until, run to, runs out, running out, runs out in, up to, through to, lapses, stops, ceases, finishes, terminates, in place until, is due to end, due to end, comes to an end, valid until, valid to",
);

/** What tells by itself that a date is when something runs out. */
export const runsOut = lexicon(
  "expires, expire, expiring, expired, expiry, expiry date, renewal date is, runs out, running out, lapses, valid until, valid to, valid for, in force until, embargoed until, use by, best before, term of office ends, born, dob, date of birth, d.o.b, died, date of death, aged",
);
