// What no honest caller hands over, and what may come all the same where somebody's data goes straight into a call.

const refuses = (): never => {
  throw new Error('hostile');
};

// Lists and objects in turn, `depth` levels of them.
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
}

// Each level holds the next one twice: 2 to the power of its levels for whoever walks through it without counting.
function doubled(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value, value] : { a: value, b: value };
  return value;
}

const cyclic: Record<string, unknown> = { id: 'a' };
cyclic['self'] = cyclic;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);

const everyTrap: ProxyHandler<object> = {
  get: refuses,
  has: refuses,
  ownKeys: refuses,
  getPrototypeOf: refuses,
  getOwnPropertyDescriptor: refuses,
};

class Foreign {
  readonly #secret = 1;
  get id(): number {
    return this.#secret;
  }
}

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Hostile values, by what they are. */
export const hostileValues: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  'a number': 7,
  'no number': Number.NaN,
  'a whole number of any size': 10n,
  truth: true,
  'a symbol': Symbol('hostile'),
  'an empty text': '',
  'a long text': 'ạ'.repeat(20_000),
  'half a letter': '\uD800',
  'a function': refuses,
  'an empty object': {},
  'an empty list': [],
  'a list of nothing': [null],
  'a list of holes': new Array(3),
  'a list of texts': ['a'],
  'an object without prototype': Object.create(null) as unknown,
  'a key that reaches for prototypes': JSON.parse('{"__proto__":{"polluted":1},"constructor":1}') as unknown,
  'a day that is none': new Date(Number.NaN),
  'a map': new Map([['id', 1]]),
  'a set': new Set([1]),
  'a thing with a class': new Foreign(),
  'a ring': cyclic,
  'a list that holds itself': cyclicList,
  'twenty thousand levels': nested(20_000),
  'forty levels, each twice the next': doubled(40),
  'a proxy that throws': new Proxy({}, everyTrap),
  'a list that throws': new Proxy([], { ...everyTrap, getPrototypeOf: (): object => Array.prototype as object }),
  'a proxy taken back': revoked.proxy,
  'a text that cannot be printed': {
    toString: refuses,
    valueOf: refuses,
    toJSON: refuses,
    [Symbol.toPrimitive]: refuses,
  },
  'an outcome of nothing': { value: null, findings: [] },
  'an outcome that throws': { value: new Proxy({}, everyTrap), findings: new Proxy([], everyTrap) },
};
