export const id = 9876;
export const ids = [9876];
export const modules = {

/***/ 30370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ spentInUnits),
/* harmony export */   AB: () => (/* binding */ chargeOf),
/* harmony export */   CO: () => (/* binding */ LIMIT_OF),
/* harmony export */   DW: () => (/* binding */ NO_CHARGE),
/* harmony export */   Uj: () => (/* binding */ fromUnits),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   l4: () => (/* binding */ addCharges),
/* harmony export */   lC: () => (/* binding */ leftOf),
/* harmony export */   yR: () => (/* binding */ CURRENCIES)
/* harmony export */ });
/* unused harmony export limitInUnits */
/* harmony import */ var _lease_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95726);

/** What is divided among items. Both are counted in whole units, so that sums are exact. */
const CURRENCIES = ['tokens', 'costUsd'];
/** Which limit of a run bounds which currency. */
const LIMIT_OF = { tokens: 'maxTokens', costUsd: 'maxCostUsd' };
/** Units in one: money is kept to the millionth of a dollar, as in LOOP_STATE.md. */
const UNITS = { tokens: 1, costUsd: 1_000_000 };
/** Noise of binary fractions (0.29 × 1e6) must not cost a unit. */
const NOISE = 0.01;
/** A limit in whole units, rounded down: what is granted never exceeds it. */
function limitInUnits(currency, limit) {
    return Math.floor(bounded(currency, limit) * UNITS[currency] + NOISE);
}
/** Something spent in whole units, rounded up. */
function spentInUnits(currency, spent) {
    return Math.max(0, Math.ceil(bounded(currency, spent) * UNITS[currency] - NOISE));
}
/** Whole units as tokens or US dollars. */
function fromUnits(currency, units) {
    return units / UNITS[currency];
}
function bounded(currency, value) {
    return Math.min(Math.max(0, value), _lease_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASE_CEILINGS */ .qt[currency]);
}
const NO_CHARGE = { used: 0, reserved: 0, unknown: false };
/** Two charges as one. */
function addCharges(left, right) {
    return {
        used: left.used + right.used,
        reserved: left.reserved + right.reserved,
        unknown: left.unknown || right.unknown,
    };
}
/** What a lease takes from its run and its lineage; unknown counts as spent up to its size (DESIGN rule 4). */
function chargeOf(lease, currency, now) {
    const size = lease[currency];
    if (lease.returned === null && !isExpired(lease, now)) {
        return size === null ? { ...NO_CHARGE, unknown: true } : { ...NO_CHARGE, reserved: spentInUnits(currency, size) };
    }
    const spent = lease.returned?.[currency] ?? size;
    return spent === null ? { ...NO_CHARGE, unknown: true } : { ...NO_CHARGE, used: spentInUnits(currency, spent) };
}
/** What is left of a limit; null where there is none, 0 where what was taken from it is unknown. */
function leftOf(currency, limit, charge) {
    if (limit === null)
        return null;
    return charge.unknown ? 0 : Math.max(0, limitInUnits(currency, limit) - charge.used - charge.reserved);
}
/** Whether nobody may work on a lease any more. Returned ones never expire. */
function isExpired(lease, now) {
    return lease.returned === null && now >= Date.parse(lease.expiresAt);
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ budgetOf),
/* harmony export */   w: () => (/* binding */ chargeOfScope)
/* harmony export */ });
/* harmony import */ var _lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30370);
/* harmony import */ var _pull_request_slots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77485);


/** What a run or a lineage has used and reserved, and what is left of its limits. Old runs are only known by lineage. */
function budgetOf(ledger, scope, { limits, now }) {
    const line = (currency, limit) => {
        const charge = chargeOfScope(ledger, scope, currency, now);
        const left = (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOf */ .lC)(currency, limit, charge);
        return {
            used: charge.unknown ? null : (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .fromUnits */ .Uj)(currency, charge.used),
            reserved: (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .fromUnits */ .Uj)(currency, charge.reserved),
            left: left === null ? null : (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .fromUnits */ .Uj)(currency, left),
        };
    };
    return {
        tokens: line('tokens', limits.maxTokens),
        costUsd: line('costUsd', limits.maxCostUsd),
        pullRequests: slotLine(ledger, scope, limits.maxPullRequests, now),
    };
}
/** What a run or a lineage takes in one currency, in whole units. */
function chargeOfScope(ledger, scope, currency, now) {
    const leases = leasesOf(ledger, scope).map((lease) => (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .chargeOf */ .AB)(lease, currency, now));
    const settled = settledOf(ledger, scope).map((sum) => {
        const spent = sum[currency];
        // A sum may exceed what one lease can hold, so it is not bounded as a lease's amount is.
        return spent === null
            ? { ..._lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CHARGE */ .DW, unknown: true }
            : { ..._lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CHARGE */ .DW, used: currency === 'tokens' ? spent : Math.round(spent / (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .fromUnits */ .Uj)(currency, 1)) };
    });
    return [...leases, ...settled].reduce(_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .addCharges */ .l4, _lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CHARGE */ .DW);
}
function slotLine(ledger, scope, limit, now) {
    const holders = (0,_pull_request_slots_js__WEBPACK_IMPORTED_MODULE_1__/* .slotHolders */ ._E)(leasesOf(ledger, scope), now);
    const used = settledOf(ledger, scope).reduce((sum, { pullRequests }) => sum + pullRequests, holders.used.size);
    const reserved = holders.reserved.size;
    return { used, reserved, left: limit === null ? null : Math.max(0, limit - used - reserved) };
}
function leasesOf({ leases }, scope) {
    if ('run' in scope)
        return leases.filter(({ run }) => run === scope.run);
    const since = forgivenAt(scope);
    return leases.filter(({ lineage, reservedAt }) => lineage === scope.lineage && Date.parse(reservedAt) >= since);
}
/** Sums have no dates of their own: they are forgiven only by someone who saw all of them. */
function settledOf({ settled, settledThrough }, scope) {
    if ('run' in scope || settledThrough === null || Date.parse(settledThrough) <= forgivenAt(scope))
        return [];
    return settled.filter(({ lineage }) => lineage === scope.lineage);
}
function forgivenAt(scope) {
    return scope.forgivenAt === undefined || scope.forgivenAt === null
        ? Number.NEGATIVE_INFINITY
        : Date.parse(scope.forgivenAt);
}


/***/ }),

/***/ 95726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fC: () => (/* binding */ printLeaseLedger),
/* harmony export */   jm: () => (/* binding */ parseLeaseLedger),
/* harmony export */   qt: () => (/* binding */ LEASE_CEILINGS)
/* harmony export */ });
/* unused harmony exports LeaseEntry, SettledLineage, LeaseLedger, NO_LEASES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79182);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62634);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73480);
/* harmony import */ var _loop_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79049);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61950);






/** The largest amounts a lease can hold; the spec refuses larger limits, so sums of whole ledgers stay exact. */
const LEASE_CEILINGS = { tokens: 1e12, costUsd: 1e6 };
/** One spelling per instant, so that texts compare as times do. */
const Instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ precision: 3 }).describe('UTC, ISO 8601, with milliseconds.');
const Tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(LEASE_CEILINGS.tokens).nullable();
const CostUsd = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().max(LEASE_CEILINGS.costUsd).nullable();
/** One reservation of a run's and a lineage's budget, and what became of it. */
const LeaseEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(320).describe('<run>/<item>, with /<n> from the second lease of an item on.'),
    run: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .RunId */ .PI,
    item: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .ItemId */ .Np,
    lineage: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .ItemId */ .Np,
    tokens: Tokens.describe('Reserved; null: no limit was given.'),
    costUsd: CostUsd.describe('US dollars reserved; null: no limit was given.'),
    runtimeMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable().describe('Per attempt; null: no limit was given.'),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['slot', 'none']).describe('Whether one of the run’s pull-request slots was given to it.'),
    claimedAt: Instant.nullable().describe('When publish took the slot; from then on a pull request may be open.'),
    reservedAt: Instant,
    expiresAt: Instant.describe('From then on what was reserved counts as spent, and an unclaimed slot is free.'),
    returned: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        at: Instant,
        tokens: Tokens.describe('Spent; null: unknown, which counts as all of the lease.'),
        costUsd: CostUsd.describe('US dollars spent; null: unknown, which counts as all of the lease.'),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether the slot was used.'),
    })
        .nullable(),
})
    .describe('A lease.');
/** What a lineage consumed in runs whose leases are no longer kept one by one. */
const SettledLineage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    lineage: _identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .ItemId */ .Np,
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable().describe('null: unknown.'),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().finite().nullable().describe('US dollars; null: unknown.'),
    pullRequests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
})
    .describe('The sum of a lineage’s old leases.');
/** `leases.json` on the state branch: who may spend what, across parallel jobs and runs. */
const LeaseLedger = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    settledThrough: Instant.nullable().describe('Leases reserved before it are in `settled`; null: none is.'),
    settled: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(SettledLineage).max(50_000),
    leases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LeaseEntry).max(20_000),
})
    .refine(({ leases }) => new Set(leases.map(({ id }) => id)).size === leases.length, 'a lease stands in it twice')
    .refine(({ settled }) => new Set(settled.map(({ lineage }) => lineage)).size === settled.length, 'a lineage is settled twice')
    .describe('The leases of a loop.');
/** The ledger of a loop that never ran. */
const NO_LEASES = { schemaVersion: 1, settledThrough: null, settled: [], leases: [] };
/** Reads `leases.json`; null (no such file) is an empty ledger. Throws `E_STATE_INVALID`, naming the file. */
function parseLeaseLedger(text) {
    if (text === null)
        return NO_LEASES;
    return (0,_json_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonDocument */ .d)(LeaseLedger, text, { name: _names_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_PATHS */ .$t.leases, code: 'E_STATE_INVALID' });
}
/** The ledger as text, a lease per line, so that a person can read what changed. Throws `E_STATE_INVALID` where it could not be read back. */
function printLeaseLedger(ledger) {
    const valid = LeaseLedger.safeParse(ledger);
    if (!valid.success)
        throw unwritable(valid.error.issues[0]?.message ?? 'does not fit its schema');
    const { settled, leases, settledThrough } = valid.data;
    const rows = (values) => values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
    const parts = [
        '  "schemaVersion": 1',
        `  "settledThrough": ${JSON.stringify(settledThrough)}`,
        `  "settled": ${rows(settled)}`,
        `  "leases": ${rows(leases)}`,
    ];
    const text = `{\n${parts.join(',\n')}\n}\n`;
    if (Buffer.byteLength(text) > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCUMENT_LIMITS */ .P.jsonBytes)
        throw unwritable('too large');
    return text;
}
function unwritable(why) {
    return new _loop_error_js__WEBPACK_IMPORTED_MODULE_6__/* .LoopError */ .jO('E_STATE_INVALID', {
        message: `${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_PATHS */ .$t.leases} can’t be written: ${why}`,
        remedy: 'Nothing was changed. If the loop really led so many tickets, move the file away and start a new one.',
    });
}


/***/ }),

/***/ 77485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ describeSlots),
/* harmony export */   _E: () => (/* binding */ slotHolders),
/* harmony export */   q8: () => (/* binding */ slotKey)
/* harmony export */ });
/* harmony import */ var _lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30370);

/**
 * Who holds the pull-request slots of some leases. A slot that was claimed stays used until its lease is returned
 * without a pull request: its publisher may have died right after opening one. A reserved slot ends with its lease.
 */
function slotHolders(leases, now) {
    const used = new Set();
    const reserved = new Set();
    for (const lease of leases) {
        const { returned, claimedAt } = lease;
        if (returned === null ? claimedAt !== null : returned.pullRequest)
            used.add(slotKey(lease));
        else if (returned === null && lease.pullRequest === 'slot' && !(0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._d)(lease, now))
            reserved.add(slotKey(lease));
    }
    for (const holder of used)
        reserved.delete(holder);
    return { used, reserved };
}
/** What holds a slot: an item in a run. */
function slotKey({ run, item }) {
    return `${run}/${item}`;
}
/** "2 of 2 used", "1 of 2 used, 1 reserved". */
function describeSlots({ used, reserved }, max) {
    return `${used.size} of ${max} used${reserved.size === 0 ? '' : `, ${reserved.size} reserved`}`;
}


/***/ }),

/***/ 14418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gr: () => (/* binding */ reserveLeases),
/* harmony export */   pS: () => (/* binding */ withLease)
/* harmony export */ });
/* unused harmony export LEASE_MS */
/* harmony import */ var _lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30370);
/* harmony import */ var _lease_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
/* harmony import */ var _pull_request_slots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77485);



/** A lease that nobody returns ends by itself: longer than any job of GitHub's own runners (6 hours). */
const LEASE_MS = 6 * 3_600_000;
/**
 * Divides what is left of a run's tokens and money among items, and gives its pull-request slots to the first of them.
 * Doing it again finds the same leases. An item whose lease is over gets a new one, out of what is left then.
 */
function reserveLeases(ledger, request) {
    const items = [...new Map(request.items.map((item) => [item.id, item])).values()];
    const living = livingLeases(ledger, request);
    const isNew = ({ id }) => !living.has(id);
    const refused = [];
    const granted = [];
    const { concerned, others } = partLedger(ledger, request);
    let next = concerned;
    for (const [at, item] of items.entries()) {
        const known = living.get(item.id);
        const amounts = known ?? shareOf(next, request, item, items.slice(at).filter(isNew));
        if ('reason' in amounts) {
            refused.push({ item: item.id, ...amounts });
            continue;
        }
        const lease = withSlot(next, request, known ?? newLease(next, request, item, amounts));
        next = { ...next, leases: withLease(next.leases, lease) };
        granted.push(lease);
    }
    const leases = [...others, ...next.leases].sort(byId);
    return { ledger: granted.length === 0 ? ledger : { ...ledger, leases }, granted, refused };
}
/** What a request is about, apart from the rest: a ledger may hold thousands of leases. */
function partLedger(ledger, { run, items }) {
    const lineages = new Set(items.map(({ lineage }) => lineage));
    const isConcerned = (lease) => lease.run === run || lineages.has(lease.lineage);
    const settled = ledger.settled.filter(({ lineage }) => lineages.has(lineage));
    const concerned = { ...ledger, settled, leases: ledger.leases.filter(isConcerned) };
    return { concerned, others: ledger.leases.filter((lease) => !isConcerned(lease)) };
}
/** Leases of this run that still run, by item: those of a triage that was killed or is run again. */
function livingLeases(ledger, { run, now }) {
    const living = ledger.leases.filter((lease) => lease.run === run && lease.returned === null && !(0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._d)(lease, now));
    return new Map(living.map((lease) => [lease.item, lease]));
}
/** An item's share: what is left, divided by those who still wait for theirs. */
function shareOf(ledger, request, item, waiting) {
    const kin = waiting.filter(({ lineage }) => lineage === item.lineage);
    const amounts = { tokens: null, costUsd: null };
    for (const currency of _lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .CURRENCIES */ .yR) {
        const limit = request.limits[_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_OF */ .CO[currency]];
        const lineageLimit = request.lineageLimits[_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_OF */ .CO[currency]];
        const ofRun = (0,_lease_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .chargeOfScope */ .w)(ledger, { run: request.run }, currency, request.now);
        const ofKin = (0,_lease_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .chargeOfScope */ .w)(ledger, item, currency, request.now);
        const left = (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOf */ .lC)(currency, limit, ofRun);
        const ofLineage = (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOf */ .lC)(currency, lineageLimit, ofKin);
        if (left === 0)
            return { reason: usedUp(currency, limit, ofRun, 'in this run'), whose: 'run' };
        if (ofLineage === 0) {
            const reason = usedUp(currency, lineageLimit, ofKin, `for ${item.lineage} and what it spawned`);
            return { reason, whose: 'lineage' };
        }
        const shares = [divide(left, waiting.length), divide(ofLineage, kin.length)].filter((share) => share !== null);
        amounts[currency] = shares.length === 0 ? null : (0,_lease_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .fromUnits */ .Uj)(currency, Math.min(...shares));
    }
    return amounts;
}
/** Whole units; the last crumbs go to the first in line. */
function divide(left, among) {
    return left === null ? null : Math.max(1, Math.floor(left / among));
}
function usedUp(currency, limit, { unknown }, whose) {
    const [words, amount] = currency === 'tokens' ? ['tokens', String(limit)] : ['money', `$${limit}`];
    const why = unknown ? ', and what was spent is unknown' : '';
    return `no ${words} left ${whose} (limit ${amount}${why})`;
}
function newLease(ledger, { run, limits, now }, item, amounts) {
    const earlier = ledger.leases.filter((lease) => lease.run === run && lease.item === item.id).length;
    // A clock that runs behind must not date a lease into what is settled already.
    const at = Math.max(now, ledger.settledThrough === null ? 0 : Date.parse(ledger.settledThrough));
    return {
        id: `${run}/${item.id}${earlier === 0 ? '' : `/${earlier + 1}`}`,
        run,
        item: item.id,
        lineage: item.lineage,
        ...amounts,
        runtimeMs: limits.maxRuntimeMs,
        pullRequest: 'none',
        claimedAt: null,
        reservedAt: new Date(at).toISOString(),
        expiresAt: new Date(at + LEASE_MS).toISOString(),
        returned: null,
    };
}
function withSlot(ledger, { run, limits, now }, lease) {
    if (lease.pullRequest === 'slot')
        return lease;
    const { used, reserved } = (0,_pull_request_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .slotHolders */ ._E)(ledger.leases.filter((other) => other.run === run), now);
    const has = used.has((0,_pull_request_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8)(lease)) || reserved.has((0,_pull_request_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .slotKey */ .q8)(lease));
    const max = limits.maxPullRequests;
    return has || max === null || used.size + reserved.size < max ? { ...lease, pullRequest: 'slot' } : lease;
}
/** Leases with this one in it, in the order of their ids: the same set is always the same text. */
function withLease(leases, lease) {
    return [...leases.filter(({ id }) => id !== lease.id), lease].sort(byId);
}
function byId(left, right) {
    return left.id < right.id ? -1 : 1;
}


/***/ }),

/***/ 14408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ returnLease)
});

// EXTERNAL MODULE: ./build/packages/contract/src/leases/lease-amounts.js
var lease_amounts = __webpack_require__(30370);
;// CONCATENATED MODULE: ./build/packages/contract/src/leases/merge-leases.js
/**
 * Two ledgers that grew from one, as one: every lease once, what was returned or claimed on either side stays so, and of
 * two amounts the dearer counts. The same whichever comes first, in whatever grouping.
 */
function mergeLeaseLedgers(ours, theirs) {
    const settledThrough = knownOr(ours.settledThrough, theirs.settledThrough, later);
    const leases = joinByKey([...ours.leases, ...theirs.leases], ({ id }) => id, joinLeases);
    return {
        schemaVersion: 1,
        settledThrough,
        settled: joinByKey([...ours.settled, ...theirs.settled], ({ lineage }) => lineage, joinSettled),
        // What one side has settled is in its sum; compaction only takes what is far older than any two writers' parting.
        leases: leases.filter(({ reservedAt }) => settledThrough === null || reservedAt >= settledThrough),
    };
}
function joinByKey(values, keyOf, join) {
    const joined = new Map();
    for (const value of values) {
        const known = joined.get(keyOf(value));
        joined.set(keyOf(value), known === undefined ? value : join(known, value));
    }
    return [...joined].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value);
}
function joinLeases(left, right) {
    return {
        ...left,
        lineage: earlier(left.lineage, right.lineage),
        tokens: dearer(left.tokens, right.tokens),
        costUsd: dearer(left.costUsd, right.costUsd),
        runtimeMs: knownOr(left.runtimeMs, right.runtimeMs, Math.min),
        pullRequest: left.pullRequest === 'slot' || right.pullRequest === 'slot' ? 'slot' : 'none',
        claimedAt: knownOr(left.claimedAt, right.claimedAt, earlier),
        reservedAt: earlier(left.reservedAt, right.reservedAt),
        expiresAt: later(left.expiresAt, right.expiresAt),
        returned: withUnseenClaim([left, right], joinReturns(left.returned, right.returned)),
    };
}
/** Who returned a lease without knowing that its slot was claimed can't say that no pull request was opened. */
function withUnseenClaim(sides, returned) {
    const claimed = sides.some(({ claimedAt }) => claimedAt !== null);
    const unaware = sides.some((side) => side.returned !== null && side.claimedAt === null);
    return returned !== null && claimed && unaware ? { ...returned, pullRequest: true } : returned;
}
/** Two returns of one lease as one: the earlier, with the dearer amounts; unknown is the dearest. */
function joinReturns(left, right) {
    if (left === null || right === null)
        return left ?? right;
    return {
        at: earlier(left.at, right.at),
        tokens: dearer(left.tokens, right.tokens),
        costUsd: dearer(left.costUsd, right.costUsd),
        pullRequest: left.pullRequest || right.pullRequest,
    };
}
function joinSettled(left, right) {
    return {
        lineage: left.lineage,
        tokens: dearer(left.tokens, right.tokens),
        costUsd: dearer(left.costUsd, right.costUsd),
        pullRequests: Math.max(left.pullRequests, right.pullRequests),
    };
}
/** Unknown is the dearest. */
function dearer(left, right) {
    return left === null || right === null ? null : Math.max(left, right);
}
function knownOr(left, right, join) {
    return left === null || right === null ? (left ?? right) : join(left, right);
}
const earlier = (left, right) => [left, right].sort()[0] ?? left;
const later = (left, right) => [left, right].sort()[1] ?? left;

// EXTERNAL MODULE: ./build/packages/contract/src/leases/reserve-leases.js
var reserve_leases = __webpack_require__(14418);
;// CONCATENATED MODULE: ./build/packages/contract/src/leases/return-lease.js



/**
 * Gives back what a lease didn't spend. Returning it again changes nothing; with more spent, the more counts. A lease
 * that is not on record (it was settled long ago, at its full size) stays so.
 */
function returnLease(ledger, { id, spent, now }) {
    const lease = ledger.leases.find((entry) => entry.id === id);
    if (lease === undefined)
        return ledger;
    const amount = (currency) => {
        const value = spent[currency];
        return value === null ? null : (0,lease_amounts/* fromUnits */.Uj)(currency, (0,lease_amounts/* spentInUnits */.$4)(currency, value));
    };
    const [tokens, costUsd] = lease_amounts/* CURRENCIES */.yR.map(amount);
    const latest = {
        at: new Date(now).toISOString(),
        tokens: tokens ?? null,
        costUsd: costUsd ?? null,
        pullRequest: spent.pullRequest,
    };
    const returned = joinReturns(lease.returned, latest);
    return { ...ledger, leases: (0,reserve_leases/* withLease */.pS)(ledger.leases, { ...lease, returned }) };
}


/***/ }),

/***/ 28680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ recordAttempt),
  m1: () => (/* binding */ resetAttempts),
  Vc: () => (/* binding */ setCurrentRun),
  SO: () => (/* binding */ setItem)
});

// EXTERNAL MODULE: ./build/packages/contract/src/identifiers.js
var identifiers = __webpack_require__(79182);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-error.js
var loop_error = __webpack_require__(79049);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/attempt-ledger.js
var attempt_ledger = __webpack_require__(49728);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/read-state.js
var read_state = __webpack_require__(88629);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/state-lines.js
var state_lines = __webpack_require__(92730);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-state/change-segment.js




/** Changes an item, or creates it at the end of the Items section. Throws `E_INPUT_INVALID` for an id that is none. */
function changeItem(state, id, change) {
    const at = state.segments.findIndex((segment) => segment.kind === 'item' && segment.name === id);
    if (at >= 0)
        return replaceSegment(state, at, change);
    if (!identifiers/* ItemId */.Np.safeParse(id).success) {
        throw new loop_error/* LoopError */.jO('E_INPUT_INVALID', {
            message: `${JSON.stringify(id)} is no item id`,
            remedy: 'Use #12, owner/name#12, or a tracker key such as MT-104.',
        });
    }
    const place = newItemPlace(state);
    return replaceSegment(place.state, place.at, change, { kind: 'item', name: id, lines: [`### ${id}${state.eol}`] });
}
/** Replaces a segment by itself changed, or inserts a changed `fresh` one at its place. */
function replaceSegment(state, at, change, fresh) {
    const segment = fresh ?? state.segments[at];
    if (segment === undefined)
        return state;
    const units = (0,read_state/* segmentUnits */.rx)(segment);
    const next = change(units, state.eol);
    if (next === units && fresh === undefined)
        return state;
    const heading = segment.lines.slice(0, 1);
    const lines = (0,state_lines/* terminated */.CE)([...heading, ...next.flatMap((unit) => unit.lines)], state.eol);
    const follows = fresh !== undefined && at < state.segments.length;
    const replaced = { ...segment, lines: follows ? [...lines, state.eol] : lines };
    const segments = [...state.segments];
    segments.splice(at, fresh === undefined ? 1 : 0, replaced);
    return { ...state, segments };
}
/** Where a new item goes: after the last of the Items section, which is made where it is missing. */
function newItemPlace(state) {
    const start = state.segments.findIndex((segment) => segment.kind === 'items');
    if (start < 0) {
        const heading = { kind: 'items', name: 'Items', lines: [`## Items${state.eol}`] };
        const segments = [...spaced(state.segments, state.segments.length, state.eol), heading];
        return newItemPlace({ ...state, segments });
    }
    let end = start + 1;
    while (state.segments[end]?.kind === 'item' || state.segments[end]?.kind === 'note')
        end++;
    return { state: { ...state, segments: spaced(state.segments, end, state.eol) }, at: end };
}
/** The segments with a blank line at the end of the one before `at`. */
function spaced(segments, at, eol) {
    const before = segments[at - 1];
    if (before === undefined)
        return segments;
    const closed = (0,state_lines/* closeLastLine */.v5)(before.lines, eol);
    const lines = (0,state_lines/* isBlank */.z3)(closed.at(-1) ?? '') ? closed : [...closed, eol];
    return segments.map((segment, index) => (index === at - 1 ? { ...segment, lines } : segment));
}
function runSectionPlace(state) {
    return state.segments[0]?.kind === 'preamble' ? 1 : 0;
}
/** Changes the Current Run section, which is made below the title where it is missing. */
function changeRun(state, change) {
    const at = state.segments.findIndex((segment) => segment.kind === 'run');
    if (at >= 0)
        return replaceSegment(state, at, change);
    return replaceSegment(insertRunSection(state), runSectionPlace(state), change);
}
function insertRunSection(state) {
    const at = runSectionPlace(state);
    const segments = [...spaced(state.segments, at, state.eol)];
    const lines = [`## Current Run${state.eol}`, ...(at < segments.length ? [state.eol] : [])];
    segments.splice(at, 0, { kind: 'run', name: 'Current Run', lines });
    return { ...state, segments };
}

// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/loop-state.js
var loop_state = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/segment-body.js
var segment_body = __webpack_require__(20029);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/state-text.js
var state_text = __webpack_require__(59970);
;// CONCATENATED MODULE: ./build/packages/contract/src/loop-state/write-property.js





/** Sets a one-line value, or takes it away for null or nothing but blanks. Bullets below it are notes and stay. */
function setText(units, { key, value, eol }) {
    const wanted = value === null ? '' : (0,state_text/* cleanStateText */.Ws)(value);
    const present = (0,read_state/* propertiesOf */.P1)(units, key);
    const [first] = present;
    if (wanted === '')
        return first === undefined ? units : units.filter((unit) => !present.some((old) => old === unit));
    if (present.length === 1 && first !== undefined && (0,state_text/* readStateText */.Rw)((0,segment_body/* propertyValue */.Nw)(first)) === wanted)
        return units;
    const nested = present.flatMap((unit) => {
        const from = unit.lines.findIndex((line, at) => at > 0 && (0,state_lines/* readBullet */.HV)(line) !== null);
        return from < 0 ? [] : unit.lines.slice(from);
    });
    return setProperty(units, { key, value: (0,state_text/* writeStateText */.yf)(wanted), nested, eol });
}
/** Sets the gates; none takes them away. */
function setGates(units, gates, eol) {
    const present = (0,read_state/* propertiesOf */.P1)(units, 'gates');
    if (gates.length === 0)
        return present.length === 0 ? units : units.filter((unit) => !isOneOf(unit, present));
    const bullets = gates.map(({ name, outcome }) => `${(0,state_text/* writeStateName */.GD)(name) || '?'}: ${(0,state_text/* writeStateText */.yf)(outcome)}`.trim());
    if (sameTexts(present.flatMap(segment_body/* propertyBullets */.PV), bullets))
        return units;
    const notes = present.flatMap((unit) => unit.lines.slice(1).filter((line) => (0,state_lines/* readBullet */.HV)(line) === null));
    const nested = [...bullets.map((bullet) => `  - ${bullet}`), ...notes];
    return setProperty(units, { key: 'gates', value: '', nested, eol });
}
/** Writes a ledger: lines that say what they said stay as they are, whatever is new follows them. */
function setLedger(units, lines, eol) {
    const present = (0,read_state/* propertiesOf */.P1)(units, 'attempts');
    const old = present.flatMap((unit) => unit.lines.slice(1));
    const pending = [...lines];
    const nested = old.map((line) => {
        const bullet = (0,state_lines/* readBullet */.HV)(line);
        if (bullet === null)
            return line;
        const was = (0,attempt_ledger/* readLedgerLine */.eX)(bullet.text);
        const at = pending.findIndex((each) => (0,attempt_ledger/* ledgerIdentity */.Am)(each) === (0,attempt_ledger/* ledgerIdentity */.Am)(was));
        const [now = was] = at < 0 ? [] : pending.splice(at, 1);
        const written = (0,attempt_ledger/* writeLedgerLine */.tl)(now);
        return written === (0,attempt_ledger/* writeLedgerLine */.tl)(was) ? line : `  - ${written}${(0,state_lines/* lineEnding */.En)(line)}`;
    });
    const added = pending.map((line) => `  - ${(0,attempt_ledger/* writeLedgerLine */.tl)(line)}`);
    const value = String((0,attempt_ledger/* ledgerTotals */.xL)({ bare: null, lines }).attempts);
    const [only] = present;
    const unchanged = added.length === 0 && sameTexts(nested, old) && present.length === 1;
    if (unchanged && only !== undefined && (0,segment_body/* propertyValue */.Nw)(only) === value)
        return units;
    return setProperty(units, { key: 'attempts', value, nested: [...nested, ...added], eol });
}
function isOneOf(unit, units) {
    return units.some((each) => each === unit);
}
function sameTexts(left, right) {
    return left.length === right.length && left.every((value, at) => value === right[at]);
}
/** Replaces the property of a key (and drops doubles of it), or puts it in its place among the others. */
function setProperty(units, text) {
    const [old = null, ...doubles] = (0,read_state/* propertiesOf */.P1)(units, text.key);
    const unit = { kind: 'property', key: text.key, lines: propertyLines(old, text) };
    if (old !== null)
        return units.flatMap((each) => (each === old ? unit : isOneOf(each, doubles) ? [] : each));
    const order = segment_body/* ITEM_KEYS */.nk.some((key) => key === text.key) ? segment_body/* ITEM_KEYS */.nk : segment_body/* RUN_KEYS */.rc;
    const rank = order.indexOf(text.key);
    const before = units.findLastIndex((each) => each.kind === 'property' && order.indexOf(each.key) < rank);
    return [...units.slice(0, before + 1), unit, ...units.slice(before + 1)];
}
/** The lines of a property; an old one keeps its mark, its spelling of the key and its line endings. */
function propertyLines(old, { key, value, nested, eol }) {
    const first = old === null ? '' : (0,state_lines/* lineContent */.Cg)(old.lines[0] ?? '');
    const head = old === null ? `- ${key}:` : first.slice(0, first.indexOf(':') + 1);
    const contents = [value === '' ? head : `${head} ${value}`, ...nested.map(state_lines/* lineContent */.Cg)];
    const ending = (0,state_lines/* lineEnding */.En)(old?.lines[0] ?? '') || eol;
    const endings = ['', ...nested.map(state_lines/* lineEnding */.En)];
    const last = old === null ? ending : (0,state_lines/* lineEnding */.En)(old.lines.at(-1) ?? '');
    return contents.map((content, at) => content + (at === contents.length - 1 ? last : endings[at] || ending));
}

;// CONCATENATED MODULE: ./build/packages/contract/src/loop-state/change-state.js









/** The state with an item changed, or created where it is new. Throws `E_INPUT_INVALID` for an id that is none. */
function setItem(state, id, change) {
    const { status } = change;
    if (status !== undefined && !loop_state/* ITEM_STATUSES */.J.includes(status)) {
        throw refused(`${JSON.stringify(status)} is no status`, `Use one of ${loop_state/* ITEM_STATUSES */.J.join(', ')}.`);
    }
    return changeItem(state, id, (units, eol) => {
        let next = units;
        if (status !== undefined)
            next = setText(next, { key: 'status', value: status, eol });
        if (change.reason !== undefined)
            next = setText(next, { key: 'reason', value: change.reason, eol });
        if (change.gates !== undefined)
            next = setGates(next, change.gates, eol);
        if (change.nextAction !== undefined)
            next = setText(next, { key: 'next_action', value: change.nextAction, eol });
        if (change.pullRequest !== undefined)
            next = setText(next, { key: 'pull_request', value: change.pullRequest, eol });
        return next;
    });
}
/**
 * The state with one attempt on record. Recording the same key again changes nothing; with other details the two are
 * joined, the more cautious winning. Throws `E_INPUT_INVALID` for a key that is not `<run>/<attempt>`.
 */
function recordAttempt(state, id, entry) {
    if (!(0,attempt_ledger/* isAttemptKey */.L$)(entry.key)) {
        throw refused(`${JSON.stringify(entry.key)} is no key of an attempt`, 'Use <run>/<attempt>, e.g. 1234567/1.');
    }
    return changeItem(state, id, (units, eol) => {
        const lines = (0,attempt_ledger/* carryBareCount */.Hs)((0,read_state/* itemLedger */.RR)(units));
        return setLedger(units, withEntry(lines, (0,attempt_ledger/* normalizeEntry */.YT)(entry)), eol);
    });
}
/**
 * The state with what was tried on an item so far forgiven by a person; the entries stay readable. The same reset again
 * changes nothing. Throws `E_INPUT_INVALID` unless it names a person and a time.
 */
function resetAttempts(state, id, reset) {
    const person = reset.person.replace(/^@/, '');
    if (!(0,attempt_ledger/* isPerson */.KA)(person) || !(0,attempt_ledger/* isInstant */.uZ)(reset.at)) {
        const who = `${JSON.stringify(reset.person)} at ${JSON.stringify(reset.at)}`;
        throw refused(`a reset by ${who} names no person and time`, 'Only a person resets attempts, at a UTC time.');
    }
    const entry = { person, at: reset.at, reason: (0,state_text/* cleanStateText */.Ws)(reset.reason) };
    return changeItem(state, id, (units, eol) => {
        const lines = (0,attempt_ledger/* carryBareCount */.Hs)((0,read_state/* itemLedger */.RR)(units));
        const known = lines.some((line) => line.kind === 'reset' && line.reset.person === person && line.reset.at === entry.at);
        return known ? units : setLedger(units, [...lines, { kind: 'reset', reset: entry }], eol);
    });
}
/** The state with its Current Run section saying this; null takes a line away. */
function setCurrentRun(state, run) {
    if (run.runId !== null && !identifiers/* RunId */.PI.safeParse(run.runId).success) {
        throw refused(`${JSON.stringify(run.runId)} is no run id`, 'Use the workflow run’s id, or a timestamp.');
    }
    const values = {
        run_id: run.runId,
        mode: run.mode,
        selected_items: change_state_text(run.selectedItems),
        opened_pull_requests: change_state_text(run.openedPullRequests),
        escalations: change_state_text(run.escalations),
    };
    return changeRun(state, (units, eol) => segment_body/* RUN_KEYS */.rc.reduce((next, key) => setText(next, { key, value: values[key], eol }), units));
}
function change_state_text(count) {
    return count === null ? null : String(count);
}
function refused(message, remedy) {
    return new loop_error/* LoopError */.jO('E_INPUT_INVALID', { message, remedy });
}
function withEntry(lines, entry) {
    let known = false;
    const next = lines.map((line) => {
        if (line.kind !== 'entry' || line.entry.key !== entry.key)
            return line;
        known = true;
        return { kind: 'entry', entry: (0,attempt_ledger/* joinEntries */.Xk)(line.entry, entry), sound: true };
    });
    return known ? next : [...next, { kind: 'entry', entry, sound: true }];
}


/***/ }),

/***/ 32156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FJ: () => (/* binding */ ensureIssueComment),
  gm: () => (/* binding */ ensurePullRequestComment)
});

// UNUSED EXPORTS: FIND_COMMENTS

// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/packages/github/src/repository-name.js
var repository_name = __webpack_require__(25443);
// EXTERNAL MODULE: ./build/packages/github/src/writes/body.js
var writes_body = __webpack_require__(22670);
;// CONCATENATED MODULE: ./build/packages/github/src/writes/issue-comment.js




/** A page of an issue's comments, newest first. */
const FIND_COMMENTS = `query FindComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    subject: issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100, before: $before) { ...CommentPage } }
      ... on PullRequest { comments(last: 100, before: $before) { ...CommentPage } }
    }
  }
}
fragment CommentPage on IssueCommentConnection {
  nodes { fullDatabaseId url body viewerDidAuthor }
  pageInfo { hasPreviousPage startCursor }
}`;
const CommentNode = classic_schemas/* object */.Ikc({
    fullDatabaseId: number().pipe(classic_schemas/* int */.Whr().positive()),
    url: classic_schemas/* string */.YjP(),
    body: classic_schemas/* string */.YjP(),
    viewerDidAuthor: classic_schemas/* boolean */.zMY(),
});
const CommentPage = classic_schemas/* object */.Ikc({
    repository: classic_schemas/* object */.Ikc({
        subject: classic_schemas/* object */.Ikc({
            comments: classic_schemas/* object */.Ikc({
                nodes: classic_schemas/* array */.YOg(CommentNode),
                pageInfo: classic_schemas/* object */.Ikc({ hasPreviousPage: classic_schemas/* boolean */.zMY(), startCursor: classic_schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
const WrittenComment = classic_schemas/* object */.Ikc({ id: classic_schemas/* int */.Whr().positive(), html_url: classic_schemas/* string */.YjP() });
/**
 * Sees to it that a comment stands exactly once: found by its marker among the token's own comments, its text brought
 * up to date, or created. One written by another account is never touched, even if it copies the marker.
 */
function ensureIssueComment(github, comment) {
    return ensureComment(github, comment, 'comment on an issue');
}
/** As `ensureIssueComment`, on a pull request: that needs `pull-requests: write` and nothing of issues. */
function ensurePullRequestComment(github, comment) {
    return ensureComment(github, comment, 'comment on a pull request');
}
function ensureComment(github, comment, operation) {
    const mark = (0,names/* marker */.xL)(comment.kind, comment.key);
    const body = (0,writes_body/* composeBody */.h$)(mark, comment.body);
    const find = () => findComment(github, comment.issue, mark);
    return github.alone(`comment ${comment.issue} ${mark}`, async () => {
        const found = await find();
        if (found === null) {
            const made = await github.write({
                operation,
                parameters: { issue_number: comment.issue, body },
                answer: WrittenComment,
                find: async () => {
                    const lost = await find();
                    return lost === null ? null : { id: lost.fullDatabaseId, html_url: lost.url };
                },
            });
            return { id: made.id, url: made.html_url, operation: 'created' };
        }
        const place = { id: found.fullDatabaseId, url: found.url };
        if ((0,writes_body/* sameBody */.NZ)(found.body, body))
            return { ...place, operation: 'none' };
        await github.write({
            operation: 'update a comment',
            parameters: { comment_id: place.id, body },
            answer: WrittenComment,
            find: 'idempotent',
        });
        return { ...place, operation: 'updated' };
    });
}
/** The newest comment of ours with this marker. All pages are read before it is said that there is none. */
async function findComment(github, issue, mark) {
    let before = null;
    for (;;) {
        const { nodes, pageInfo } = await readComments(github, issue, before);
        const ours = nodes.filter((node) => node.viewerDidAuthor && (0,writes_body/* carriesMarker */.GN)(node.body, mark));
        if (ours.length > 1)
            github.log.warning(`#${issue} has ${ours.length} comments marked ${mark}; the newest is kept.`);
        const newest = ours.at(-1);
        if (newest !== undefined)
            return newest;
        if (!pageInfo.hasPreviousPage || pageInfo.startCursor === null || pageInfo.startCursor === before)
            return null;
        before = pageInfo.startCursor;
    }
}
async function readComments(github, issue, before) {
    const { owner, repo: name } = (0,repository_name/* parseRepository */.S)(github.repository);
    const variables = { owner, name, number: issue, before };
    const { data } = await github.query('find a comment', FIND_COMMENTS, variables, CommentPage);
    return data.repository.subject.comments;
}


/***/ }),

/***/ 29727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ announceEscalation),
/* harmony export */   et: () => (/* binding */ askAgain),
/* harmony export */   rh: () => (/* binding */ escalate)
/* harmony export */ });
/* unused harmony export escalationComment */
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71527);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61950);
/* harmony import */ var _loop_actions_github__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32156);
/* harmony import */ var _loop_actions_github__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37405);
/* harmony import */ var _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69);



/** The interrupt of an escalation. The same reason on the same item is the same question, in every run, until it is answered. */
function escalate(cause) {
    const where = cause.rule === null ? '' : ` (${cause.rule})`;
    return {
        schemaVersion: 1,
        id: `${cause.item}/${(0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${cause.reason}${where}`).slice(7, 19)}`,
        item: cause.item,
        run: cause.run,
        raisedAt: cause.at,
        raisedBy: cause.raisedBy,
        category: cause.category,
        question: `What should happen here? The loop can’t go on by itself: ${cause.reason}${where}.`.slice(0, 4000),
        tried: cause.tried.map((line) => line.slice(0, 1000)).slice(0, 50),
        evidence: cause.evidence.slice(0, 50),
    };
}
/** The question as it is asked after so many answers: what comes up again after an answer is a new question. */
function askAgain(interrupt, answers) {
    return answers === 0 ? interrupt : { ...interrupt, id: `${interrupt.id}/${answers}` };
}
/** What the loop writes on the issue: what is asked, what it saw, and how to answer. */
function escalationComment(interrupt) {
    const inert = (text) => (0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeOutbound */ .M)(text, { maxChars: 4000 }).text;
    const list = (lines) => lines.map((line) => `- ${inert(line)}`).join('\n');
    return [
        `**The loop needs a person.** ${inert(interrupt.question)}`,
        interrupt.tried.length > 0 ? `What was tried:\n${list(interrupt.tried)}` : '',
        interrupt.evidence.length > 0
            ? `What it saw:\n${list(interrupt.evidence.map(({ label, value }) => `${label}: ${value}`))}`
            : '',
        [
            '**How to answer:** change the ticket or the repository so that the reason is gone, then remove the label',
            `\`${_loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.escalated}\`: the next run starts afresh. To take it out of the loop’s hands, add`,
            `\`${_loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.humanGated}\` (write access needed).`,
        ].join(' '),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Tells the issue, once: one comment per question, and the label that keeps the loop's hands off. */
async function announceEscalation(github, issue, interrupt) {
    await (0,_loop_actions_github__WEBPACK_IMPORTED_MODULE_3__/* .ensureIssueComment */ .FJ)(github, {
        issue,
        kind: 'escalation',
        key: interrupt.id,
        body: escalationComment(interrupt),
    });
    await (0,_loop_actions_github__WEBPACK_IMPORTED_MODULE_4__/* .ensureLabels */ .cV)(github, issue, [_loop_actions_contract__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg.escalated]);
}


/***/ }),

/***/ 34496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leaseFiles),
/* harmony export */   M: () => (/* binding */ readLeases)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95726);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61950);

/** The ledger of leases as the state branch has it. Throws `E_STATE_INVALID`. */
async function readLeases(snapshot) {
    return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .parseLeaseLedger */ .jm)(await snapshot.readFile(_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .STATE_PATHS */ .$t.leases));
}
/** The file that a change of the ledger writes; none where nothing changed. */
function leaseFiles(before, after) {
    return before === after ? new Map() : new Map([[_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .STATE_PATHS */ .$t.leases, (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .printLeaseLedger */ .fC)(after)]]);
}


/***/ }),

/***/ 25607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ NOTHING_LEASED),
  O: () => (/* binding */ leasePlan)
});

// EXTERNAL MODULE: ./build/packages/contract/src/leases/reserve-leases.js
var reserve_leases = __webpack_require__(14418);
// EXTERNAL MODULE: ./build/packages/contract/src/leases/lease-amounts.js
var lease_amounts = __webpack_require__(30370);
// EXTERNAL MODULE: ./build/packages/contract/src/leases/lease-budget.js
var lease_budget = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/packages/contract/src/leases/settle-leases.js


const DAY = 86_400_000;
/** GitHub lets people run a workflow again for 30 days; until then a run's own budget has to be known. */
const SETTLE_AFTER_MS = 35 * DAY;
/** The ledger with whole old runs summed up by lineage. What a lineage has used stays the same; a run's own sum is gone. */
function settleLeases(ledger, now) {
    const through = settledThrough(ledger, now);
    const old = ledger.leases.filter(({ reservedAt }) => Date.parse(reservedAt) < through);
    if (old.length === 0)
        return ledger;
    const sums = new Map(ledger.settled.map((sum) => [sum.lineage, sum]));
    const lineages = new Map();
    for (const lease of old) {
        const own = lineages.get(lease.lineage);
        if (own === undefined)
            lineages.set(lease.lineage, [lease]);
        else
            own.push(lease);
    }
    for (const [lineage, leases] of lineages) {
        const earlier = sums.get(lineage);
        const settled = earlier === undefined ? [] : [earlier];
        sums.set(lineage, sumOf({ ...ledger, settled, leases }, lineage, now));
    }
    return {
        ...ledger,
        settledThrough: new Date(through).toISOString(),
        settled: [...sums.values()].sort((a, b) => (a.lineage < b.lineage ? -1 : 1)),
        leases: ledger.leases.filter(({ reservedAt }) => Date.parse(reservedAt) >= through),
    };
}
/** The latest time before which no run reaches that is still young. */
function settledThrough({ leases }, now) {
    const runs = new Map();
    for (const lease of leases) {
        const at = Date.parse(lease.reservedAt);
        const open = lease.returned === null && !(0,lease_amounts/* isExpired */._d)(lease, now);
        const { first, last } = runs.get(lease.run) ?? { first: at, last: at };
        runs.set(lease.run, { first: Math.min(first, at), last: open ? now : Math.max(last, at) });
    }
    let through = now - SETTLE_AFTER_MS;
    for (let before = Number.POSITIVE_INFINITY; through < before;) {
        before = through;
        for (const { first, last } of runs.values())
            if (last >= through && first < through)
                through = first;
    }
    return through;
}
function sumOf(settling, lineage, now) {
    const limits = { maxTokens: null, maxCostUsd: null, maxPullRequests: null };
    const { tokens, costUsd, pullRequests } = (0,lease_budget/* budgetOf */.n)(settling, { lineage }, { limits, now });
    return { lineage, tokens: tokens.used, costUsd: costUsd.used, pullRequests: pullRequests.used ?? 0 };
}

// EXTERNAL MODULE: ./build/packages/contract/src/canonical-json.js
var canonical_json = __webpack_require__(71527);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/read-state.js
var read_state = __webpack_require__(88629);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/escalation.js
var escalation = __webpack_require__(29727);
;// CONCATENATED MODULE: ./build/packages/loop/src/plan/lease-plan.js


/** What a plan's item may spend before anything is reserved for it: nothing. */
const NOTHING_LEASED = {
    id: 'none',
    tokens: 0,
    costUsd: 0,
    runtimeMs: null,
    pullRequest: false,
    expiresAt: '1970-01-01T00:00:00.000Z',
};
/**
 * Reserves budget for the items of a plan (DESIGN §2). Items that there is nothing left for leave it: till the next run,
 * or to a person where it is their lineage that used its budget up.
 */
function leasePlan(planned, from, now) {
    const { plan, limits, lineageLimits, answered } = planned;
    if (plan.items.length === 0)
        return { planned, ledger: from.ledger };
    const { ledger, granted, refused } = (0,reserve_leases/* reserveLeases */.gr)(settleLeases(from.ledger, now), {
        run: plan.run,
        items: plan.items.map(({ id, lineage }) => ({
            id,
            lineage,
            forgivenAt: forgivenAt(from.state, answered, lineage),
        })),
        limits,
        lineageLimits,
        now,
    });
    const leases = new Map(granted.map((entry) => [entry.item, leaseOf(entry)]));
    const items = plan.items.flatMap((item) => {
        const lease = leases.get(item.id);
        return lease === undefined ? [] : [{ ...item, lease }];
    });
    const reasons = new Map(refused.map((one) => [one.item, one]));
    return {
        planned: {
            ...planned,
            plan: (0,canonical_json/* withDigest */.hQ)({ ...plan, items }),
            decisions: planned.decisions.map((decision) => refuse(decision, reasons.get(decision.item))),
            interrupts: [...planned.interrupts, ...questions(planned, from.state, refused, now)],
        },
        ledger,
    };
}
function leaseOf({ id, tokens, costUsd, runtimeMs, pullRequest, expiresAt }) {
    return { id, tokens, costUsd, runtimeMs, pullRequest: pullRequest === 'slot', expiresAt };
}
/** When a person last let a lineage start afresh, on record or in this very run. */
function forgivenAt(state, answered, lineage) {
    const times = [...((0,read_state/* getItem */.Gq)(state, lineage)?.resets ?? []), ...answered.filter(({ item }) => item === lineage)].map(({ at }) => at);
    return times.sort((left, right) => Date.parse(left) - Date.parse(right)).at(-1) ?? null;
}
function refuse(decision, refused) {
    if (refused === undefined)
        return decision;
    return {
        ...decision,
        outcome: refused.whose === 'lineage' ? 'escalated' : 'skipped',
        reason: refused.reason,
        rule: null,
    };
}
function questions({ plan, answered }, state, refused, now) {
    return refused
        .filter(({ whose }) => whose === 'lineage')
        .map(({ item, reason }) => {
        const question = (0,escalation/* escalate */.rh)({
            item,
            run: plan.run,
            at: new Date(now).toISOString(),
            raisedBy: 'triage',
            category: 'unclear',
            reason,
            rule: null,
            tried: [],
            evidence: [],
        });
        const answers = answered.filter((answer) => answer.item === item).length;
        return (0,escalation/* askAgain */.et)(question, answers + ((0,read_state/* getItem */.Gq)(state, item)?.resets.length ?? 0));
    });
}


/***/ }),

/***/ 59876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordMissing: () => (/* binding */ recordMissing)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88629);
/* harmony import */ var _compose_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74810);
/* harmony import */ var _save_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98244);



const NOTE = 'no outcome was recorded: the job was cancelled, killed, skipped or never started';
/**
 * Records a failed attempt for each item of a plan that left no outcome (DESIGN §2: "the oracle's job records items
 * that have none"). Only once all jobs of the run have ended is nothing the same as failed. What
 * their makers had uploaded by then is kept for the next attempt. Gives their ids.
 */
async function recordMissing(deps, writers, plan, from) {
    const recorded = new Map((0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .listItems */ .Dw)((await writers.state.read()).state).map((item) => [item.id, item]));
    const missing = plan.items.filter((item) => {
        const entries = recorded.get(item.id)?.entries ?? [];
        // A maker that is run again makes a later attempt of the same plan.
        return !entries.some(({ key }) => isOf(key, plan.run, item.attempt));
    });
    if (missing.length === 0)
        return [];
    const base = await from.openBase();
    for (const item of missing) {
        deps.log.warning(`${item.id}: ${NOTE}.`);
        const startedAt = new Date(deps.clock.now()).toISOString();
        const agent = { agent: 'unknown', box: 'weak' };
        const candidate = (await from.leftBehind?.(item)) ?? null;
        const report = (0,_compose_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .composeAttempt */ .a)({
            plan,
            item,
            startedAt,
            manifest: candidate?.manifest ?? null,
            agent,
            verdict: null,
            published: null,
            parked: null,
        });
        await (0,_save_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .saveOutcome */ .G)(deps, base, writers, {
            plan,
            item,
            report: { ...report, stopReason: 'cancelled' },
            note: NOTE,
            candidate,
            published: null,
            parked: null,
            unsure: true,
            interrupt: null,
            question: null,
        });
    }
    return missing.map(({ id }) => id);
}
function isOf(key, run, first) {
    const attempt = key.startsWith(`${run}/`) ? Number(key.slice(run.length + 1)) : 0;
    return attempt >= first;
}


/***/ }),

/***/ 79008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ failuresToEscalate),
/* harmony export */   U: () => (/* binding */ recordOutcome)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28680);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88629);

/** "The same item failed twice before": the spec's own number, or two (DESIGN §6). */
function failuresToEscalate(rules) {
    const said = rules.flatMap((rule) => rule.class === 'enforced' && rule.meaning.kind === 'failed-before' ? [rule.meaning.times] : []);
    return said.length === 0 ? 2 : Math.min(...said);
}
/** The state with an attempt in it. Recording the same attempt again changes nothing. */
function recordOutcome(state, outcome, failuresAllowed) {
    const { report } = outcome;
    const { published, parked } = outcome;
    const next = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .recordAttempt */ .fh)(state, report.item, {
        key: `${outcome.run}/${report.attempt}`,
        // Work that passed did not fail, and must not send its item to a person.
        outcome: published !== null || parked !== null ? 'succeeded' : 'failed',
        stopReason: report.stopReason,
        tokens: report.usage.tokens,
        costUsd: report.usage.costUsd,
        note: outcome.note,
    });
    const failed = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .getItem */ .Gq)(next, report.item)?.failedAttempts ?? 0;
    const gates = report.checks.map((check) => ({ name: check.name, outcome: inWords(check.verdict) }));
    if (published !== null && published.operation !== 'issue') {
        const drafted = { status: 'drafted', reason: outcome.note, nextAction: 'human review' };
        return { state: (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .setItem */ .SO)(next, report.item, { ...drafted, gates, pullRequest: published.url }), escalation: null };
    }
    if (parked !== null) {
        // `ready`, not `waiting`: what waits is left to a person, and the next run has slots of its own.
        const again = { status: 'ready', reason: outcome.note, nextAction: 'next run takes it up again' };
        return { state: (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .setItem */ .SO)(next, report.item, { ...again, gates }), escalation: null };
    }
    const escalation = published === null ? whyEscalate(outcome, failed, failuresAllowed) : onlyIssue(published.url);
    return {
        state: (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .setItem */ .SO)(next, report.item, {
            status: escalation === null ? 'ready' : 'escalated',
            reason: escalation ?? outcome.note,
            gates,
            nextAction: escalation === null ? 'next run tries again' : 'human review required before agent work',
        }),
        escalation,
    };
}
function whyEscalate({ question, note }, failed, allowed) {
    return question ?? (failed >= allowed ? `failed ${failed} times; the last time: ${note}` : null);
}
/** The change is good, but only a person can open its pull request: making it again would change nothing. */
function onlyIssue(url) {
    return `this repository does not let Actions open pull requests; the judged change waits in ${url}`;
}
function inWords(verdict) {
    return { pass: 'passed', fail: 'failed', error: 'could not tell' }[verdict];
}


/***/ }),

/***/ 98244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ saveOutcome)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88629);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14408);
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31445);
/* harmony import */ var _plan_escalation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29727);
/* harmony import */ var _plan_lease_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34496);
/* harmony import */ var _record_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79008);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22782);
/* harmony import */ var _save_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1877);
/* harmony import */ var _work_to_keep_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29305);







/**
 * Records how an attempt ended, in one compare-and-swap, and asks a person where the item goes to one. Gives the
 * interrupt that now waits, or null.
 */
async function saveOutcome(deps, base, writers, saved) {
    const { item, report } = saved;
    const outcome = {
        report,
        run: deps.context.runId,
        note: saved.note,
        published: saved.published,
        parked: saved.parked,
        question: saved.interrupt?.question ?? saved.question,
    };
    const allowed = (0,_record_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresToEscalate */ .T)(base.control.spec.rules);
    let asked = null;
    await writers.state.update(async (snapshot) => {
        const { state, escalation } = (0,_record_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOutcome */ .U)(snapshot.state, outcome, allowed);
        const answers = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_1__/* .getItem */ .Gq)(state, item.id)?.resets.length ?? 0;
        asked = escalation === null ? null : (0,_plan_escalation_js__WEBPACK_IMPORTED_MODULE_2__/* .askAgain */ .et)(saved.interrupt ?? ask(deps, saved, escalation), answers);
        const interrupts = asked === null ? [] : [asked];
        const part = { ...(0,_run_report_js__WEBPACK_IMPORTED_MODULE_3__/* .blankReport */ .VD)(deps, base, saved.plan), attempts: [report], interrupts };
        const before = await (0,_plan_lease_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readLeases */ .M)(snapshot);
        const leases = (0,_plan_lease_files_js__WEBPACK_IMPORTED_MODULE_4__/* .leaseFiles */ .E)(before, returnOutcome(before, saved, deps.clock.now()));
        const changes = (0,_save_run_js__WEBPACK_IMPORTED_MODULE_5__/* .withFiles */ .oT)((await (0,_save_run_js__WEBPACK_IMPORTED_MODULE_5__/* .withReport */ .BN)(snapshot, part, state)).changes, leases);
        return { ...changes, work: workAfter(deps, saved) };
    }, { message: `Run ${outcome.run}: ${item.id} ${describe(saved)}` });
    const interrupt = asked;
    if (interrupt !== null)
        await (0,_plan_escalation_js__WEBPACK_IMPORTED_MODULE_2__/* .announceEscalation */ .Nf)(writers.github, item.number, interrupt);
    return interrupt;
}
/** What the attempt spent goes to its lease; a slot stays used where a pull request was opened, or may have been. */
function returnOutcome(ledger, saved, now) {
    const { tokens, costUsd } = saved.report.usage;
    const { id } = saved.item.lease;
    const claimed = ledger.leases.find((lease) => lease.id === id)?.claimedAt != null;
    const pullRequest = saved.published !== null || (saved.unsure && claimed);
    return (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_6__/* .returnLease */ .R)(ledger, { id, spent: { tokens, costUsd, pullRequest }, now });
}
/** What is published is settled; of anything else the newest that was made is kept. */
function workAfter({ secrets }, saved) {
    const { candidate, published, item, report } = saved;
    const name = (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_7__/* .workName */ .R9)(item.id);
    if (published !== null)
        return new Map([[name, null]]);
    if (candidate === null)
        return new Map();
    return new Map([[name, (0,_work_to_keep_js__WEBPACK_IMPORTED_MODULE_8__/* .workToKeep */ .Y)({ candidate, verdict: report.verdict, secrets })]]);
}
function describe({ published, parked }) {
    return published !== null ? 'drafted' : parked !== null ? 'parked' : 'failed';
}
function ask(deps, { item, report, note }, reason) {
    const failed = report.checks
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, verdict }) => `${name}: ${verdict}`);
    return (0,_plan_escalation_js__WEBPACK_IMPORTED_MODULE_2__/* .escalate */ .rh)({
        item: item.id,
        run: deps.context.runId,
        at: new Date(deps.clock.now()).toISOString(),
        raisedBy: 'publish',
        category: 'unclear',
        reason,
        rule: null,
        tried: [...item.previousAttempts, `${deps.context.runId}/${report.attempt}: ${note}`],
        evidence: failed.map((value) => ({ kind: 'figure', label: 'check', value })),
    });
}


/***/ }),

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hp: () => (/* binding */ savePlan),
  a5: () => (/* binding */ saveReport),
  oT: () => (/* binding */ withFiles),
  BN: () => (/* binding */ withReport)
});

// EXTERNAL MODULE: ./build/packages/contract/src/work-in-progress.js
var work_in_progress = __webpack_require__(31445);
// EXTERNAL MODULE: ./build/packages/contract/src/leases/return-lease.js + 1 modules
var return_lease = __webpack_require__(14408);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/read-state.js
var read_state = __webpack_require__(88629);
// EXTERNAL MODULE: ./build/packages/contract/src/loop-state/change-state.js + 2 modules
var change_state = __webpack_require__(28680);
// EXTERNAL MODULE: ./build/packages/contract/src/names.js
var names = __webpack_require__(61950);
// EXTERNAL MODULE: ./build/packages/state/src/ledger.js
var src_ledger = __webpack_require__(84386);
// EXTERNAL MODULE: ./build/packages/loop/src/context/budgets.js
var budgets = __webpack_require__(62044);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/escalation.js
var escalation = __webpack_require__(29727);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/lease-files.js
var lease_files = __webpack_require__(34496);
// EXTERNAL MODULE: ./build/packages/loop/src/plan/lease-plan.js + 1 modules
var lease_plan = __webpack_require__(25607);
// EXTERNAL MODULE: ./build/packages/loop/src/record/run-report.js + 1 modules
var run_report = __webpack_require__(22782);
;// CONCATENATED MODULE: ./build/packages/loop/src/record/person-interventions.js


/**
 * How often persons stepped in before this run: on the work, by answering a question of the loop; on the machine, by
 * giving it another spec than the run before had (seed 004: of which kind they are is the honest metric).
 */
async function personInterventions(snapshot, { answered }, specSha256) {
    const last = (0,read_state/* getCurrentRun */.Rc)(snapshot.state)?.runId ?? null;
    const before = last === null ? null : await (0,run_report/* readReport */.tL)(snapshot, last);
    const changed = before !== null && before.specSha256 !== specSha256;
    return { personOnWork: answered.length, personOnMachine: changed ? 1 : 0, loopOnMachine: 0 };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/record/record-plan.js

/** The state with a plan in it. In shadow mode no item changes: nobody was asked, so none may wait for an answer. */
function recordPlan(state, planned) {
    const { plan, decisions, answered } = planned;
    const escalated = decisions.filter(({ outcome }) => outcome === 'escalated');
    if (plan.mode === 'shadow')
        return state;
    let next = state;
    for (const { item, person, at } of answered) {
        next = (0,change_state/* resetAttempts */.m1)(next, item, { person, at, reason: 'took the label loop:escalated off' });
        next = (0,change_state/* setItem */.SO)(next, item, { status: 'ready', reason: null, nextAction: null });
    }
    for (const { item, reason, rule } of escalated) {
        next = (0,change_state/* setItem */.SO)(next, item, {
            status: 'escalated',
            reason: rule === null ? reason : `${reason} (${rule})`,
            nextAction: 'human review required before agent work',
        });
    }
    for (const item of plan.items)
        next = (0,change_state/* setItem */.SO)(next, item.id, selected(plan));
    return next;
}
function selected(plan) {
    return { status: 'selected', reason: `selected by run ${plan.run}`, nextAction: 'maker' };
}

;// CONCATENATED MODULE: ./build/packages/loop/src/record/save-run.js









/**
 * Records a plan in the state and reserves its leases, in one compare-and-swap, and gives it with them; then tells the
 * tickets that go to a person, and those that an earlier run could not tell. In shadow mode nobody is told.
 */
async function savePlan(deps, base, writers, planned) {
    const now = deps.clock.now();
    let saved = planned;
    await writers.state.update(async (snapshot) => {
        const before = await (0,lease_files/* readLeases */.M)(snapshot);
        const leased = (0,lease_plan/* leasePlan */.O)(planned, { state: snapshot.state, ledger: before }, now);
        saved = leased.planned;
        const part = planPart(deps, base, saved);
        const interventions = await personInterventions(snapshot, saved, part.specSha256);
        const counted = { ...part, interventions };
        const { changes } = await withReport(snapshot, counted, recordPlan(snapshot.state, saved));
        const work = new Map(saved.settledWork.map((item) => [(0,work_in_progress/* workName */.R9)(item), null]));
        return { ...withFiles(changes, (0,lease_files/* leaseFiles */.E)(before, leased.ledger)), work };
    }, { message: `Run ${planned.plan.run}: plan` });
    if (saved.plan.mode === 'shadow')
        return saved;
    for (const interrupt of [...saved.unannounced, ...saved.interrupts]) {
        await (0,escalation/* announceEscalation */.Nf)(writers.github, Number(interrupt.item.replace(/^#/, '')), interrupt);
    }
    return saved;
}
function planPart(deps, base, { plan, decisions, interrupts, limits }) {
    const blank = (0,run_report/* blankReport */.VD)(deps, base, plan);
    return {
        ...blank,
        decisions: [...decisions],
        interrupts: plan.mode === 'shadow' ? [] : [...interrupts],
        budgetLeft: (0,budgets/* budgetLeft */.Lj)(limits, blank.usage),
    };
}
/** Changes with these files among them. */
function withFiles(changes, files) {
    return { ...changes, files: new Map([...(changes.files ?? []), ...files]) };
}
/**
 * Completes the run report on the state branch and gives it back. Items that were selected and not begun are ready
 * again, and what was leased to them is free.
 */
async function saveReport(writers, report, plan) {
    const begun = new Set(report.attempts.map(({ item }) => item));
    const left = plan.items.filter(({ id }) => !begun.has(id));
    let whole = report;
    await writers.state.update(async (snapshot) => {
        const merged = await withReport(snapshot, report, giveBack(snapshot.state, left, report));
        whole = merged.report;
        const before = await (0,lease_files/* readLeases */.M)(snapshot);
        return withFiles(merged.changes, (0,lease_files/* leaseFiles */.E)(before, returnUnused(before, left, { plan, endedAt: report.endedAt })));
    }, { message: `Run ${report.run}: report` });
    return whole;
}
/** A lease that an earlier try of this run reserved may have been spent from; only those of this plan surely were not. */
function returnUnused(ledger, left, { plan, endedAt }) {
    const spent = { tokens: 0, costUsd: 0, pullRequest: false };
    const since = Date.parse(plan.createdAt);
    const fresh = new Set(ledger.leases.filter(({ reservedAt }) => Date.parse(reservedAt) >= since).map(({ id }) => id));
    return left
        .filter(({ lease }) => fresh.has(lease.id))
        .reduce((next, { lease }) => (0,return_lease/* returnLease */.R)(next, { id: lease.id, spent, now: Date.parse(endedAt) }), ledger);
}
function giveBack(state, left, report) {
    const reason = `run ${report.run} ended before it was begun${report.stopReason === null ? '' : `: ${report.stopReason}`}`;
    return left.reduce((next, { id }) => (0,read_state/* getItem */.Gq)(next, id)?.status === 'selected'
        ? (0,change_state/* setItem */.SO)(next, id, { status: 'ready', reason, nextAction: 'next run tries again' })
        : next, state);
}
/** The changes that put a part of a run's report, and its questions, beside a state. */
async function withReport(snapshot, part, state) {
    const report = (0,run_report/* mergeRunReports */.vY)(await (0,run_report/* readReport */.tL)(snapshot, part.run), part);
    const files = new Map([(0,src_ledger/* runReportFile */.Kn)(report), ...(await withInterrupts(snapshot, part.interrupts))]);
    return { report, changes: { state: (0,change_state/* setCurrentRun */.Vc)(state, (0,run_report/* currentRun */.xh)(report)), files } };
}
/** The ledger of interrupts with these in it, each once. */
async function withInterrupts(snapshot, interrupts) {
    if (interrupts.length === 0)
        return new Map();
    let ledger = await snapshot.readFile(names/* STATE_PATHS */.$t.interrupts);
    for (const interrupt of interrupts)
        ledger = (0,src_ledger/* appendJsonLine */.fl)(ledger, { ...interrupt }, 'id');
    return new Map([[names/* STATE_PATHS */.$t.interrupts, ledger ?? '']]);
}


/***/ }),

/***/ 29305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ workToKeep),
/* harmony export */   s: () => (/* binding */ WORK_MANIFEST)
/* harmony export */ });
/* harmony import */ var _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31445);
/* harmony import */ var _loop_actions_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49998);


/** What is kept of a candidate's manifest, beside the files of `WORK_FILES`. */
const WORK_MANIFEST = 'candidate.json';
/**
 * What of a candidate that was not published the next attempt is handed: its notes, and its change where that is more
 * than a wrong answer. Null: nothing. What looks like a secret is left out, since nobody has judged it yet.
 */
function workToKeep({ candidate, verdict, secrets }) {
    const { manifest, patch, notes } = candidate;
    const parts = [
        ['change.patch', isWorthGoingOn(manifest.stopReason, verdict) ? patch : Buffer.alloc(0)],
        ['notes.md', Buffer.from(notes ?? '')],
    ];
    const kept = parts.filter(([name, bytes]) => {
        if (bytes.length === 0 || bytes.length > _loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .WORK_FILES */ .Qn[name])
            return false;
        const text = bytes.toString('latin1');
        return (0,_loop_actions_text__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .f)(text, secrets).text === text;
    });
    return kept.length === 0 ? null : new Map([[WORK_MANIFEST, Buffer.from(JSON.stringify(manifest))], ...kept]);
}
/** Passed, cut off, or finished and never judged: the machine's fault or the lack of a slot is no fault of the change. */
function isWorthGoingOn(stopReason, verdict) {
    return verdict === 'pass' || (0,_loop_actions_contract__WEBPACK_IMPORTED_MODULE_0__/* .isUnfinished */ .ui)(stopReason) || (stopReason === 'done' && verdict !== 'fail');
}


/***/ })

};
