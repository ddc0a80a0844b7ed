import fc from "fast-check";

/** Properties are tried with the same seed every time, so that a run can be repeated; FC_SEED=7 tries others. */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20181011) });
