#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2463:
/***/ ((module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
const core_1 = __nccwpck_require__(3893);
const draft7_1 = __nccwpck_require__(9941);
const discriminator_1 = __nccwpck_require__(8886);
const draft7MetaSchema = __nccwpck_require__(2079);
const META_SUPPORT_DATA = ["/properties"];
const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
class Ajv extends core_1.default {
    _addVocabularies() {
        super._addVocabularies();
        draft7_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
            this.addKeyword(discriminator_1.default);
    }
    _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        if (!this.opts.meta)
            return;
        const metaSchema = this.opts.$data
            ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA)
            : draft7MetaSchema;
        this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
    }
    defaultMeta() {
        return (this.opts.defaultMeta =
            super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : undefined));
    }
}
exports.Ajv = Ajv;
module.exports = exports = Ajv;
module.exports.Ajv = Ajv;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = Ajv;
var validate_1 = __nccwpck_require__(7881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __nccwpck_require__(1436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
var validation_error_1 = __nccwpck_require__(3021);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_error_1.default; } }));
var ref_error_1 = __nccwpck_require__(3162);
Object.defineProperty(exports, "MissingRefError", ({ enumerable: true, get: function () { return ref_error_1.default; } }));
//# sourceMappingURL=ajv.js.map

/***/ }),

/***/ 567:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
class _CodeOrName {
}
exports._CodeOrName = _CodeOrName;
exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
class Name extends _CodeOrName {
    constructor(s) {
        super();
        if (!exports.IDENTIFIER.test(s))
            throw new Error("CodeGen: name must be a valid identifier");
        this.str = s;
    }
    toString() {
        return this.str;
    }
    emptyStr() {
        return false;
    }
    get names() {
        return { [this.str]: 1 };
    }
}
exports.Name = Name;
class _Code extends _CodeOrName {
    constructor(code) {
        super();
        this._items = typeof code === "string" ? [code] : code;
    }
    toString() {
        return this.str;
    }
    emptyStr() {
        if (this._items.length > 1)
            return false;
        const item = this._items[0];
        return item === "" || item === '""';
    }
    get str() {
        var _a;
        return ((_a = this._str) !== null && _a !== void 0 ? _a : (this._str = this._items.reduce((s, c) => `${s}${c}`, "")));
    }
    get names() {
        var _a;
        return ((_a = this._names) !== null && _a !== void 0 ? _a : (this._names = this._items.reduce((names, c) => {
            if (c instanceof Name)
                names[c.str] = (names[c.str] || 0) + 1;
            return names;
        }, {})));
    }
}
exports._Code = _Code;
exports.nil = new _Code("");
function _(strs, ...args) {
    const code = [strs[0]];
    let i = 0;
    while (i < args.length) {
        addCodeArg(code, args[i]);
        code.push(strs[++i]);
    }
    return new _Code(code);
}
exports._ = _;
const plus = new _Code("+");
function str(strs, ...args) {
    const expr = [safeStringify(strs[0])];
    let i = 0;
    while (i < args.length) {
        expr.push(plus);
        addCodeArg(expr, args[i]);
        expr.push(plus, safeStringify(strs[++i]));
    }
    optimize(expr);
    return new _Code(expr);
}
exports.str = str;
function addCodeArg(code, arg) {
    if (arg instanceof _Code)
        code.push(...arg._items);
    else if (arg instanceof Name)
        code.push(arg);
    else
        code.push(interpolate(arg));
}
exports.addCodeArg = addCodeArg;
function optimize(expr) {
    let i = 1;
    while (i < expr.length - 1) {
        if (expr[i] === plus) {
            const res = mergeExprItems(expr[i - 1], expr[i + 1]);
            if (res !== undefined) {
                expr.splice(i - 1, 3, res);
                continue;
            }
            expr[i++] = "+";
        }
        i++;
    }
}
function mergeExprItems(a, b) {
    if (b === '""')
        return a;
    if (a === '""')
        return b;
    if (typeof a == "string") {
        if (b instanceof Name || a[a.length - 1] !== '"')
            return;
        if (typeof b != "string")
            return `${a.slice(0, -1)}${b}"`;
        if (b[0] === '"')
            return a.slice(0, -1) + b.slice(1);
        return;
    }
    if (typeof b == "string" && b[0] === '"' && !(a instanceof Name))
        return `"${a}${b.slice(1)}`;
    return;
}
function strConcat(c1, c2) {
    return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str `${c1}${c2}`;
}
exports.strConcat = strConcat;
// TODO do not allow arrays here
function interpolate(x) {
    return typeof x == "number" || typeof x == "boolean" || x === null
        ? x
        : safeStringify(Array.isArray(x) ? x.join(",") : x);
}
function stringify(x) {
    return new _Code(safeStringify(x));
}
exports.stringify = stringify;
function safeStringify(x) {
    return JSON.stringify(x)
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029");
}
exports.safeStringify = safeStringify;
function getProperty(key) {
    return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _ `[${key}]`;
}
exports.getProperty = getProperty;
//Does best effort to format the name properly
function getEsmExportName(key) {
    if (typeof key == "string" && exports.IDENTIFIER.test(key)) {
        return new _Code(`${key}`);
    }
    throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
}
exports.getEsmExportName = getEsmExportName;
function regexpCode(rx) {
    return new _Code(rx.toString());
}
exports.regexpCode = regexpCode;
//# sourceMappingURL=code.js.map

/***/ }),

/***/ 1436:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
const code_1 = __nccwpck_require__(567);
const scope_1 = __nccwpck_require__(7788);
var code_2 = __nccwpck_require__(567);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return code_2._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return code_2.str; } }));
Object.defineProperty(exports, "strConcat", ({ enumerable: true, get: function () { return code_2.strConcat; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return code_2.nil; } }));
Object.defineProperty(exports, "getProperty", ({ enumerable: true, get: function () { return code_2.getProperty; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return code_2.stringify; } }));
Object.defineProperty(exports, "regexpCode", ({ enumerable: true, get: function () { return code_2.regexpCode; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return code_2.Name; } }));
var scope_2 = __nccwpck_require__(7788);
Object.defineProperty(exports, "Scope", ({ enumerable: true, get: function () { return scope_2.Scope; } }));
Object.defineProperty(exports, "ValueScope", ({ enumerable: true, get: function () { return scope_2.ValueScope; } }));
Object.defineProperty(exports, "ValueScopeName", ({ enumerable: true, get: function () { return scope_2.ValueScopeName; } }));
Object.defineProperty(exports, "varKinds", ({ enumerable: true, get: function () { return scope_2.varKinds; } }));
exports.operators = {
    GT: new code_1._Code(">"),
    GTE: new code_1._Code(">="),
    LT: new code_1._Code("<"),
    LTE: new code_1._Code("<="),
    EQ: new code_1._Code("==="),
    NEQ: new code_1._Code("!=="),
    NOT: new code_1._Code("!"),
    OR: new code_1._Code("||"),
    AND: new code_1._Code("&&"),
    ADD: new code_1._Code("+"),
};
class Node {
    optimizeNodes() {
        return this;
    }
    optimizeNames(_names, _constants) {
        return this;
    }
}
class Def extends Node {
    constructor(varKind, name, rhs) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.rhs = rhs;
    }
    render({ es5, _n }) {
        const varKind = es5 ? scope_1.varKinds.var : this.varKind;
        const rhs = this.rhs === undefined ? "" : ` = ${this.rhs}`;
        return `${varKind} ${this.name}${rhs};` + _n;
    }
    optimizeNames(names, constants) {
        if (!names[this.name.str])
            return;
        if (this.rhs)
            this.rhs = optimizeExpr(this.rhs, names, constants);
        return this;
    }
    get names() {
        return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
    }
}
class Assign extends Node {
    constructor(lhs, rhs, sideEffects) {
        super();
        this.lhs = lhs;
        this.rhs = rhs;
        this.sideEffects = sideEffects;
    }
    render({ _n }) {
        return `${this.lhs} = ${this.rhs};` + _n;
    }
    optimizeNames(names, constants) {
        if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects)
            return;
        this.rhs = optimizeExpr(this.rhs, names, constants);
        return this;
    }
    get names() {
        const names = this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names };
        return addExprNames(names, this.rhs);
    }
}
class AssignOp extends Assign {
    constructor(lhs, op, rhs, sideEffects) {
        super(lhs, rhs, sideEffects);
        this.op = op;
    }
    render({ _n }) {
        return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
    }
}
class Label extends Node {
    constructor(label) {
        super();
        this.label = label;
        this.names = {};
    }
    render({ _n }) {
        return `${this.label}:` + _n;
    }
}
class Break extends Node {
    constructor(label) {
        super();
        this.label = label;
        this.names = {};
    }
    render({ _n }) {
        const label = this.label ? ` ${this.label}` : "";
        return `break${label};` + _n;
    }
}
class Throw extends Node {
    constructor(error) {
        super();
        this.error = error;
    }
    render({ _n }) {
        return `throw ${this.error};` + _n;
    }
    get names() {
        return this.error.names;
    }
}
class AnyCode extends Node {
    constructor(code) {
        super();
        this.code = code;
    }
    render({ _n }) {
        return `${this.code};` + _n;
    }
    optimizeNodes() {
        return `${this.code}` ? this : undefined;
    }
    optimizeNames(names, constants) {
        this.code = optimizeExpr(this.code, names, constants);
        return this;
    }
    get names() {
        return this.code instanceof code_1._CodeOrName ? this.code.names : {};
    }
}
class ParentNode extends Node {
    constructor(nodes = []) {
        super();
        this.nodes = nodes;
    }
    render(opts) {
        return this.nodes.reduce((code, n) => code + n.render(opts), "");
    }
    optimizeNodes() {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
            const n = nodes[i].optimizeNodes();
            if (Array.isArray(n))
                nodes.splice(i, 1, ...n);
            else if (n)
                nodes[i] = n;
            else
                nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : undefined;
    }
    optimizeNames(names, constants) {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
            // iterating backwards improves 1-pass optimization
            const n = nodes[i];
            if (n.optimizeNames(names, constants))
                continue;
            subtractNames(names, n.names);
            nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : undefined;
    }
    get names() {
        return this.nodes.reduce((names, n) => addNames(names, n.names), {});
    }
}
class BlockNode extends ParentNode {
    render(opts) {
        return "{" + opts._n + super.render(opts) + "}" + opts._n;
    }
}
class Root extends ParentNode {
}
class Else extends BlockNode {
}
Else.kind = "else";
class If extends BlockNode {
    constructor(condition, nodes) {
        super(nodes);
        this.condition = condition;
    }
    render(opts) {
        let code = `if(${this.condition})` + super.render(opts);
        if (this.else)
            code += "else " + this.else.render(opts);
        return code;
    }
    optimizeNodes() {
        super.optimizeNodes();
        const cond = this.condition;
        if (cond === true)
            return this.nodes; // else is ignored here
        let e = this.else;
        if (e) {
            const ns = e.optimizeNodes();
            e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
        }
        if (e) {
            if (cond === false)
                return e instanceof If ? e : e.nodes;
            if (this.nodes.length)
                return this;
            return new If(not(cond), e instanceof If ? [e] : e.nodes);
        }
        if (cond === false || !this.nodes.length)
            return undefined;
        return this;
    }
    optimizeNames(names, constants) {
        var _a;
        this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
        if (!(super.optimizeNames(names, constants) || this.else))
            return;
        this.condition = optimizeExpr(this.condition, names, constants);
        return this;
    }
    get names() {
        const names = super.names;
        addExprNames(names, this.condition);
        if (this.else)
            addNames(names, this.else.names);
        return names;
    }
}
If.kind = "if";
class For extends BlockNode {
}
For.kind = "for";
class ForLoop extends For {
    constructor(iteration) {
        super();
        this.iteration = iteration;
    }
    render(opts) {
        return `for(${this.iteration})` + super.render(opts);
    }
    optimizeNames(names, constants) {
        if (!super.optimizeNames(names, constants))
            return;
        this.iteration = optimizeExpr(this.iteration, names, constants);
        return this;
    }
    get names() {
        return addNames(super.names, this.iteration.names);
    }
}
class ForRange extends For {
    constructor(varKind, name, from, to) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.from = from;
        this.to = to;
    }
    render(opts) {
        const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
        const { name, from, to } = this;
        return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
    }
    get names() {
        const names = addExprNames(super.names, this.from);
        return addExprNames(names, this.to);
    }
}
class ForIter extends For {
    constructor(loop, varKind, name, iterable) {
        super();
        this.loop = loop;
        this.varKind = varKind;
        this.name = name;
        this.iterable = iterable;
    }
    render(opts) {
        return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
    }
    optimizeNames(names, constants) {
        if (!super.optimizeNames(names, constants))
            return;
        this.iterable = optimizeExpr(this.iterable, names, constants);
        return this;
    }
    get names() {
        return addNames(super.names, this.iterable.names);
    }
}
class Func extends BlockNode {
    constructor(name, args, async) {
        super();
        this.name = name;
        this.args = args;
        this.async = async;
    }
    render(opts) {
        const _async = this.async ? "async " : "";
        return `${_async}function ${this.name}(${this.args})` + super.render(opts);
    }
}
Func.kind = "func";
class Return extends ParentNode {
    render(opts) {
        return "return " + super.render(opts);
    }
}
Return.kind = "return";
class Try extends BlockNode {
    render(opts) {
        let code = "try" + super.render(opts);
        if (this.catch)
            code += this.catch.render(opts);
        if (this.finally)
            code += this.finally.render(opts);
        return code;
    }
    optimizeNodes() {
        var _a, _b;
        super.optimizeNodes();
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNodes();
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNodes();
        return this;
    }
    optimizeNames(names, constants) {
        var _a, _b;
        super.optimizeNames(names, constants);
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNames(names, constants);
        return this;
    }
    get names() {
        const names = super.names;
        if (this.catch)
            addNames(names, this.catch.names);
        if (this.finally)
            addNames(names, this.finally.names);
        return names;
    }
}
class Catch extends BlockNode {
    constructor(error) {
        super();
        this.error = error;
    }
    render(opts) {
        return `catch(${this.error})` + super.render(opts);
    }
}
Catch.kind = "catch";
class Finally extends BlockNode {
    render(opts) {
        return "finally" + super.render(opts);
    }
}
Finally.kind = "finally";
class CodeGen {
    constructor(extScope, opts = {}) {
        this._values = {};
        this._blockStarts = [];
        this._constants = {};
        this.opts = { ...opts, _n: opts.lines ? "\n" : "" };
        this._extScope = extScope;
        this._scope = new scope_1.Scope({ parent: extScope });
        this._nodes = [new Root()];
    }
    toString() {
        return this._root.render(this.opts);
    }
    // returns unique name in the internal scope
    name(prefix) {
        return this._scope.name(prefix);
    }
    // reserves unique name in the external scope
    scopeName(prefix) {
        return this._extScope.name(prefix);
    }
    // reserves unique name in the external scope and assigns value to it
    scopeValue(prefixOrName, value) {
        const name = this._extScope.value(prefixOrName, value);
        const vs = this._values[name.prefix] || (this._values[name.prefix] = new Set());
        vs.add(name);
        return name;
    }
    getScopeValue(prefix, keyOrRef) {
        return this._extScope.getValue(prefix, keyOrRef);
    }
    // return code that assigns values in the external scope to the names that are used internally
    // (same names that were returned by gen.scopeName or gen.scopeValue)
    scopeRefs(scopeName) {
        return this._extScope.scopeRefs(scopeName, this._values);
    }
    scopeCode() {
        return this._extScope.scopeCode(this._values);
    }
    _def(varKind, nameOrPrefix, rhs, constant) {
        const name = this._scope.toName(nameOrPrefix);
        if (rhs !== undefined && constant)
            this._constants[name.str] = rhs;
        this._leafNode(new Def(varKind, name, rhs));
        return name;
    }
    // `const` declaration (`var` in es5 mode)
    const(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
    }
    // `let` declaration with optional assignment (`var` in es5 mode)
    let(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
    }
    // `var` declaration with optional assignment
    var(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
    }
    // assignment code
    assign(lhs, rhs, sideEffects) {
        return this._leafNode(new Assign(lhs, rhs, sideEffects));
    }
    // `+=` code
    add(lhs, rhs) {
        return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
    }
    // appends passed SafeExpr to code or executes Block
    code(c) {
        if (typeof c == "function")
            c();
        else if (c !== code_1.nil)
            this._leafNode(new AnyCode(c));
        return this;
    }
    // returns code for object literal for the passed argument list of key-value pairs
    object(...keyValues) {
        const code = ["{"];
        for (const [key, value] of keyValues) {
            if (code.length > 1)
                code.push(",");
            code.push(key);
            if (key !== value || this.opts.es5) {
                code.push(":");
                (0, code_1.addCodeArg)(code, value);
            }
        }
        code.push("}");
        return new code_1._Code(code);
    }
    // `if` clause (or statement if `thenBody` and, optionally, `elseBody` are passed)
    if(condition, thenBody, elseBody) {
        this._blockNode(new If(condition));
        if (thenBody && elseBody) {
            this.code(thenBody).else().code(elseBody).endIf();
        }
        else if (thenBody) {
            this.code(thenBody).endIf();
        }
        else if (elseBody) {
            throw new Error('CodeGen: "else" body without "then" body');
        }
        return this;
    }
    // `else if` clause - invalid without `if` or after `else` clauses
    elseIf(condition) {
        return this._elseNode(new If(condition));
    }
    // `else` clause - only valid after `if` or `else if` clauses
    else() {
        return this._elseNode(new Else());
    }
    // end `if` statement (needed if gen.if was used only with condition)
    endIf() {
        return this._endBlockNode(If, Else);
    }
    _for(node, forBody) {
        this._blockNode(node);
        if (forBody)
            this.code(forBody).endFor();
        return this;
    }
    // a generic `for` clause (or statement if `forBody` is passed)
    for(iteration, forBody) {
        return this._for(new ForLoop(iteration), forBody);
    }
    // `for` statement for a range of values
    forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
    }
    // `for-of` statement (in es5 mode replace with a normal for loop)
    forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
        const name = this._scope.toName(nameOrPrefix);
        if (this.opts.es5) {
            const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
            return this.forRange("_i", 0, (0, code_1._) `${arr}.length`, (i) => {
                this.var(name, (0, code_1._) `${arr}[${i}]`);
                forBody(name);
            });
        }
        return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
    }
    // `for-in` statement.
    // With option `ownProperties` replaced with a `for-of` loop for object keys
    forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
        if (this.opts.ownProperties) {
            return this.forOf(nameOrPrefix, (0, code_1._) `Object.keys(${obj})`, forBody);
        }
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
    }
    // end `for` loop
    endFor() {
        return this._endBlockNode(For);
    }
    // `label` statement
    label(label) {
        return this._leafNode(new Label(label));
    }
    // `break` statement
    break(label) {
        return this._leafNode(new Break(label));
    }
    // `return` statement
    return(value) {
        const node = new Return();
        this._blockNode(node);
        this.code(value);
        if (node.nodes.length !== 1)
            throw new Error('CodeGen: "return" should have one node');
        return this._endBlockNode(Return);
    }
    // `try` statement
    try(tryBody, catchCode, finallyCode) {
        if (!catchCode && !finallyCode)
            throw new Error('CodeGen: "try" without "catch" and "finally"');
        const node = new Try();
        this._blockNode(node);
        this.code(tryBody);
        if (catchCode) {
            const error = this.name("e");
            this._currNode = node.catch = new Catch(error);
            catchCode(error);
        }
        if (finallyCode) {
            this._currNode = node.finally = new Finally();
            this.code(finallyCode);
        }
        return this._endBlockNode(Catch, Finally);
    }
    // `throw` statement
    throw(error) {
        return this._leafNode(new Throw(error));
    }
    // start self-balancing block
    block(body, nodeCount) {
        this._blockStarts.push(this._nodes.length);
        if (body)
            this.code(body).endBlock(nodeCount);
        return this;
    }
    // end the current self-balancing block
    endBlock(nodeCount) {
        const len = this._blockStarts.pop();
        if (len === undefined)
            throw new Error("CodeGen: not in self-balancing block");
        const toClose = this._nodes.length - len;
        if (toClose < 0 || (nodeCount !== undefined && toClose !== nodeCount)) {
            throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
        }
        this._nodes.length = len;
        return this;
    }
    // `function` heading (or definition if funcBody is passed)
    func(name, args = code_1.nil, async, funcBody) {
        this._blockNode(new Func(name, args, async));
        if (funcBody)
            this.code(funcBody).endFunc();
        return this;
    }
    // end function definition
    endFunc() {
        return this._endBlockNode(Func);
    }
    optimize(n = 1) {
        while (n-- > 0) {
            this._root.optimizeNodes();
            this._root.optimizeNames(this._root.names, this._constants);
        }
    }
    _leafNode(node) {
        this._currNode.nodes.push(node);
        return this;
    }
    _blockNode(node) {
        this._currNode.nodes.push(node);
        this._nodes.push(node);
    }
    _endBlockNode(N1, N2) {
        const n = this._currNode;
        if (n instanceof N1 || (N2 && n instanceof N2)) {
            this._nodes.pop();
            return this;
        }
        throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
    }
    _elseNode(node) {
        const n = this._currNode;
        if (!(n instanceof If)) {
            throw new Error('CodeGen: "else" without "if"');
        }
        this._currNode = n.else = node;
        return this;
    }
    get _root() {
        return this._nodes[0];
    }
    get _currNode() {
        const ns = this._nodes;
        return ns[ns.length - 1];
    }
    set _currNode(node) {
        const ns = this._nodes;
        ns[ns.length - 1] = node;
    }
}
exports.CodeGen = CodeGen;
function addNames(names, from) {
    for (const n in from)
        names[n] = (names[n] || 0) + (from[n] || 0);
    return names;
}
function addExprNames(names, from) {
    return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
}
function optimizeExpr(expr, names, constants) {
    if (expr instanceof code_1.Name)
        return replaceName(expr);
    if (!canOptimize(expr))
        return expr;
    return new code_1._Code(expr._items.reduce((items, c) => {
        if (c instanceof code_1.Name)
            c = replaceName(c);
        if (c instanceof code_1._Code)
            items.push(...c._items);
        else
            items.push(c);
        return items;
    }, []));
    function replaceName(n) {
        const c = constants[n.str];
        if (c === undefined || names[n.str] !== 1)
            return n;
        delete names[n.str];
        return c;
    }
    function canOptimize(e) {
        return (e instanceof code_1._Code &&
            e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== undefined));
    }
}
function subtractNames(names, from) {
    for (const n in from)
        names[n] = (names[n] || 0) - (from[n] || 0);
}
function not(x) {
    return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._) `!${par(x)}`;
}
exports.not = not;
const andCode = mappend(exports.operators.AND);
// boolean AND (&&) expression with the passed arguments
function and(...args) {
    return args.reduce(andCode);
}
exports.and = and;
const orCode = mappend(exports.operators.OR);
// boolean OR (||) expression with the passed arguments
function or(...args) {
    return args.reduce(orCode);
}
exports.or = or;
function mappend(op) {
    return (x, y) => (x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._) `${par(x)} ${op} ${par(y)}`);
}
function par(x) {
    return x instanceof code_1.Name ? x : (0, code_1._) `(${x})`;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
const code_1 = __nccwpck_require__(567);
class ValueError extends Error {
    constructor(name) {
        super(`CodeGen: "code" for ${name} not defined`);
        this.value = name.value;
    }
}
var UsedValueState;
(function (UsedValueState) {
    UsedValueState[UsedValueState["Started"] = 0] = "Started";
    UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
exports.varKinds = {
    const: new code_1.Name("const"),
    let: new code_1.Name("let"),
    var: new code_1.Name("var"),
};
class Scope {
    constructor({ prefixes, parent } = {}) {
        this._names = {};
        this._prefixes = prefixes;
        this._parent = parent;
    }
    toName(nameOrPrefix) {
        return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
    }
    name(prefix) {
        return new code_1.Name(this._newName(prefix));
    }
    _newName(prefix) {
        const ng = this._names[prefix] || this._nameGroup(prefix);
        return `${prefix}${ng.index++}`;
    }
    _nameGroup(prefix) {
        var _a, _b;
        if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || (this._prefixes && !this._prefixes.has(prefix))) {
            throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
        }
        return (this._names[prefix] = { prefix, index: 0 });
    }
}
exports.Scope = Scope;
class ValueScopeName extends code_1.Name {
    constructor(prefix, nameStr) {
        super(nameStr);
        this.prefix = prefix;
    }
    setValue(value, { property, itemIndex }) {
        this.value = value;
        this.scopePath = (0, code_1._) `.${new code_1.Name(property)}[${itemIndex}]`;
    }
}
exports.ValueScopeName = ValueScopeName;
const line = (0, code_1._) `\n`;
class ValueScope extends Scope {
    constructor(opts) {
        super(opts);
        this._values = {};
        this._scope = opts.scope;
        this.opts = { ...opts, _n: opts.lines ? line : code_1.nil };
    }
    get() {
        return this._scope;
    }
    name(prefix) {
        return new ValueScopeName(prefix, this._newName(prefix));
    }
    value(nameOrPrefix, value) {
        var _a;
        if (value.ref === undefined)
            throw new Error("CodeGen: ref must be passed in value");
        const name = this.toName(nameOrPrefix);
        const { prefix } = name;
        const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
        let vs = this._values[prefix];
        if (vs) {
            const _name = vs.get(valueKey);
            if (_name)
                return _name;
        }
        else {
            vs = this._values[prefix] = new Map();
        }
        vs.set(valueKey, name);
        const s = this._scope[prefix] || (this._scope[prefix] = []);
        const itemIndex = s.length;
        s[itemIndex] = value.ref;
        name.setValue(value, { property: prefix, itemIndex });
        return name;
    }
    getValue(prefix, keyOrRef) {
        const vs = this._values[prefix];
        if (!vs)
            return;
        return vs.get(keyOrRef);
    }
    scopeRefs(scopeName, values = this._values) {
        return this._reduceValues(values, (name) => {
            if (name.scopePath === undefined)
                throw new Error(`CodeGen: name "${name}" has no value`);
            return (0, code_1._) `${scopeName}${name.scopePath}`;
        });
    }
    scopeCode(values = this._values, usedValues, getCode) {
        return this._reduceValues(values, (name) => {
            if (name.value === undefined)
                throw new Error(`CodeGen: name "${name}" has no value`);
            return name.value.code;
        }, usedValues, getCode);
    }
    _reduceValues(values, valueCode, usedValues = {}, getCode) {
        let code = code_1.nil;
        for (const prefix in values) {
            const vs = values[prefix];
            if (!vs)
                continue;
            const nameSet = (usedValues[prefix] = usedValues[prefix] || new Map());
            vs.forEach((name) => {
                if (nameSet.has(name))
                    return;
                nameSet.set(name, UsedValueState.Started);
                let c = valueCode(name);
                if (c) {
                    const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
                    code = (0, code_1._) `${code}${def} ${name} = ${c};${this.opts._n}`;
                }
                else if ((c = getCode === null || getCode === void 0 ? void 0 : getCode(name))) {
                    code = (0, code_1._) `${code}${c}${this.opts._n}`;
                }
                else {
                    throw new ValueError(name);
                }
                nameSet.set(name, UsedValueState.Completed);
            });
        }
        return code;
    }
}
exports.ValueScope = ValueScope;
//# sourceMappingURL=scope.js.map

/***/ }),

/***/ 1283:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const names_1 = __nccwpck_require__(630);
exports.keywordError = {
    message: ({ keyword }) => (0, codegen_1.str) `must pass "${keyword}" keyword validation`,
};
exports.keyword$DataError = {
    message: ({ keyword, schemaType }) => schemaType
        ? (0, codegen_1.str) `"${keyword}" keyword must be ${schemaType} ($data)`
        : (0, codegen_1.str) `"${keyword}" keyword is invalid ($data)`,
};
function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
    const { it } = cxt;
    const { gen, compositeRule, allErrors } = it;
    const errObj = errorObjectCode(cxt, error, errorPaths);
    if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : (compositeRule || allErrors)) {
        addError(gen, errObj);
    }
    else {
        returnErrors(it, (0, codegen_1._) `[${errObj}]`);
    }
}
exports.reportError = reportError;
function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
    const { it } = cxt;
    const { gen, compositeRule, allErrors } = it;
    const errObj = errorObjectCode(cxt, error, errorPaths);
    addError(gen, errObj);
    if (!(compositeRule || allErrors)) {
        returnErrors(it, names_1.default.vErrors);
    }
}
exports.reportExtraError = reportExtraError;
function resetErrorsCount(gen, errsCount) {
    gen.assign(names_1.default.errors, errsCount);
    gen.if((0, codegen_1._) `${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._) `${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
}
exports.resetErrorsCount = resetErrorsCount;
function extendErrors({ gen, keyword, schemaValue, data, errsCount, it, }) {
    /* istanbul ignore if */
    if (errsCount === undefined)
        throw new Error("ajv implementation error");
    const err = gen.name("err");
    gen.forRange("i", errsCount, names_1.default.errors, (i) => {
        gen.const(err, (0, codegen_1._) `${names_1.default.vErrors}[${i}]`);
        gen.if((0, codegen_1._) `${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._) `${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
        gen.assign((0, codegen_1._) `${err}.schemaPath`, (0, codegen_1.str) `${it.errSchemaPath}/${keyword}`);
        if (it.opts.verbose) {
            gen.assign((0, codegen_1._) `${err}.schema`, schemaValue);
            gen.assign((0, codegen_1._) `${err}.data`, data);
        }
    });
}
exports.extendErrors = extendErrors;
function addError(gen, errObj) {
    const err = gen.const("err", errObj);
    gen.if((0, codegen_1._) `${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._) `[${err}]`), (0, codegen_1._) `${names_1.default.vErrors}.push(${err})`);
    gen.code((0, codegen_1._) `${names_1.default.errors}++`);
}
function returnErrors(it, errs) {
    const { gen, validateName, schemaEnv } = it;
    if (schemaEnv.$async) {
        gen.throw((0, codegen_1._) `new ${it.ValidationError}(${errs})`);
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, errs);
        gen.return(false);
    }
}
const E = {
    keyword: new codegen_1.Name("keyword"),
    schemaPath: new codegen_1.Name("schemaPath"), // also used in JTD errors
    params: new codegen_1.Name("params"),
    propertyName: new codegen_1.Name("propertyName"),
    message: new codegen_1.Name("message"),
    schema: new codegen_1.Name("schema"),
    parentSchema: new codegen_1.Name("parentSchema"),
};
function errorObjectCode(cxt, error, errorPaths) {
    const { createErrors } = cxt.it;
    if (createErrors === false)
        return (0, codegen_1._) `{}`;
    return errorObject(cxt, error, errorPaths);
}
function errorObject(cxt, error, errorPaths = {}) {
    const { gen, it } = cxt;
    const keyValues = [
        errorInstancePath(it, errorPaths),
        errorSchemaPath(cxt, errorPaths),
    ];
    extraErrorProps(cxt, error, keyValues);
    return gen.object(...keyValues);
}
function errorInstancePath({ errorPath }, { instancePath }) {
    const instPath = instancePath
        ? (0, codegen_1.str) `${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}`
        : errorPath;
    return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
}
function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
    let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str) `${errSchemaPath}/${keyword}`;
    if (schemaPath) {
        schPath = (0, codegen_1.str) `${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
    }
    return [E.schemaPath, schPath];
}
function extraErrorProps(cxt, { params, message }, keyValues) {
    const { keyword, data, schemaValue, it } = cxt;
    const { opts, propertyName, topSchemaRef, schemaPath } = it;
    keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._) `{}`]);
    if (opts.messages) {
        keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
    }
    if (opts.verbose) {
        keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._) `${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
    }
    if (propertyName)
        keyValues.push([E.propertyName, propertyName]);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 2718:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
const codegen_1 = __nccwpck_require__(1436);
const validation_error_1 = __nccwpck_require__(3021);
const names_1 = __nccwpck_require__(630);
const resolve_1 = __nccwpck_require__(4090);
const util_1 = __nccwpck_require__(4464);
const validate_1 = __nccwpck_require__(7881);
class SchemaEnv {
    constructor(env) {
        var _a;
        this.refs = {};
        this.dynamicAnchors = {};
        let schema;
        if (typeof env.schema == "object")
            schema = env.schema;
        this.schema = env.schema;
        this.schemaId = env.schemaId;
        this.root = env.root || this;
        this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
        this.schemaPath = env.schemaPath;
        this.localRefs = env.localRefs;
        this.meta = env.meta;
        this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
        this.refs = {};
    }
}
exports.SchemaEnv = SchemaEnv;
// let codeSize = 0
// let nodeCount = 0
// Compiles schema in SchemaEnv
function compileSchema(sch) {
    // TODO refactor - remove compilations
    const _sch = getCompilingSchema.call(this, sch);
    if (_sch)
        return _sch;
    const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId); // TODO if getFullPath removed 1 tests fails
    const { es5, lines } = this.opts.code;
    const { ownProperties } = this.opts;
    const gen = new codegen_1.CodeGen(this.scope, { es5, lines, ownProperties });
    let _ValidationError;
    if (sch.$async) {
        _ValidationError = gen.scopeValue("Error", {
            ref: validation_error_1.default,
            code: (0, codegen_1._) `require("ajv/dist/runtime/validation_error").default`,
        });
    }
    const validateName = gen.scopeName("validate");
    sch.validateName = validateName;
    const schemaCxt = {
        gen,
        allErrors: this.opts.allErrors,
        data: names_1.default.data,
        parentData: names_1.default.parentData,
        parentDataProperty: names_1.default.parentDataProperty,
        dataNames: [names_1.default.data],
        dataPathArr: [codegen_1.nil], // TODO can its length be used as dataLevel if nil is removed?
        dataLevel: 0,
        dataTypes: [],
        definedProperties: new Set(),
        topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true
            ? { ref: sch.schema, code: (0, codegen_1.stringify)(sch.schema) }
            : { ref: sch.schema }),
        validateName,
        ValidationError: _ValidationError,
        schema: sch.schema,
        schemaEnv: sch,
        rootId,
        baseId: sch.baseId || rootId,
        schemaPath: codegen_1.nil,
        errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
        errorPath: (0, codegen_1._) `""`,
        opts: this.opts,
        self: this,
    };
    let sourceCode;
    try {
        this._compilations.add(sch);
        (0, validate_1.validateFunctionCode)(schemaCxt);
        gen.optimize(this.opts.code.optimize);
        // gen.optimize(1)
        const validateCode = gen.toString();
        sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
        // console.log((codeSize += sourceCode.length), (nodeCount += gen.nodeCount))
        if (this.opts.code.process)
            sourceCode = this.opts.code.process(sourceCode, sch);
        // console.log("\n\n\n *** \n", sourceCode)
        const makeValidate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode);
        const validate = makeValidate(this, this.scope.get());
        this.scope.value(validateName, { ref: validate });
        validate.errors = null;
        validate.schema = sch.schema;
        validate.schemaEnv = sch;
        if (sch.$async)
            validate.$async = true;
        if (this.opts.code.source === true) {
            validate.source = { validateName, validateCode, scopeValues: gen._values };
        }
        if (this.opts.unevaluated) {
            const { props, items } = schemaCxt;
            validate.evaluated = {
                props: props instanceof codegen_1.Name ? undefined : props,
                items: items instanceof codegen_1.Name ? undefined : items,
                dynamicProps: props instanceof codegen_1.Name,
                dynamicItems: items instanceof codegen_1.Name,
            };
            if (validate.source)
                validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
        }
        sch.validate = validate;
        return sch;
    }
    catch (e) {
        delete sch.validate;
        delete sch.validateName;
        if (sourceCode)
            this.logger.error("Error compiling schema, function code:", sourceCode);
        // console.log("\n\n\n *** \n", sourceCode, this.opts)
        throw e;
    }
    finally {
        this._compilations.delete(sch);
    }
}
exports.compileSchema = compileSchema;
function resolveRef(root, baseId, ref) {
    var _a;
    ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
    const schOrFunc = root.refs[ref];
    if (schOrFunc)
        return schOrFunc;
    let _sch = resolve.call(this, root, ref);
    if (_sch === undefined) {
        const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref]; // TODO maybe localRefs should hold SchemaEnv
        const { schemaId } = this.opts;
        if (schema)
            _sch = new SchemaEnv({ schema, schemaId, root, baseId });
    }
    if (_sch === undefined)
        return;
    return (root.refs[ref] = inlineOrCompile.call(this, _sch));
}
exports.resolveRef = resolveRef;
function inlineOrCompile(sch) {
    if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs))
        return sch.schema;
    return sch.validate ? sch : compileSchema.call(this, sch);
}
// Index of schema compilation in the currently compiled list
function getCompilingSchema(schEnv) {
    for (const sch of this._compilations) {
        if (sameSchemaEnv(sch, schEnv))
            return sch;
    }
}
exports.getCompilingSchema = getCompilingSchema;
function sameSchemaEnv(s1, s2) {
    return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
}
// resolve and compile the references ($ref)
// TODO returns AnySchemaObject (if the schema can be inlined) or validation function
function resolve(root, // information about the root schema for the current schema
ref // reference to resolve
) {
    let sch;
    while (typeof (sch = this.refs[ref]) == "string")
        ref = sch;
    return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
}
// Resolve schema, its root and baseId
function resolveSchema(root, // root object with properties schema, refs TODO below SchemaEnv is assigned to it
ref // reference to resolve
) {
    const p = this.opts.uriResolver.parse(ref);
    const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
    let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, undefined);
    // TODO `Object.keys(root.schema).length > 0` should not be needed - but removing breaks 2 tests
    if (Object.keys(root.schema).length > 0 && refPath === baseId) {
        return getJsonPointer.call(this, p, root);
    }
    const id = (0, resolve_1.normalizeId)(refPath);
    const schOrRef = this.refs[id] || this.schemas[id];
    if (typeof schOrRef == "string") {
        const sch = resolveSchema.call(this, root, schOrRef);
        if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object")
            return;
        return getJsonPointer.call(this, p, sch);
    }
    if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object")
        return;
    if (!schOrRef.validate)
        compileSchema.call(this, schOrRef);
    if (id === (0, resolve_1.normalizeId)(ref)) {
        const { schema } = schOrRef;
        const { schemaId } = this.opts;
        const schId = schema[schemaId];
        if (schId)
            baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        return new SchemaEnv({ schema, schemaId, root, baseId });
    }
    return getJsonPointer.call(this, p, schOrRef);
}
exports.resolveSchema = resolveSchema;
const PREVENT_SCOPE_CHANGE = new Set([
    "properties",
    "patternProperties",
    "enum",
    "dependencies",
    "definitions",
]);
function getJsonPointer(parsedRef, { baseId, schema, root }) {
    var _a;
    if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/")
        return;
    for (const part of parsedRef.fragment.slice(1).split("/")) {
        if (typeof schema === "boolean")
            return;
        const partSchema = schema[(0, util_1.unescapeFragment)(part)];
        if (partSchema === undefined)
            return;
        schema = partSchema;
        // TODO PREVENT_SCOPE_CHANGE could be defined in keyword def?
        const schId = typeof schema === "object" && schema[this.opts.schemaId];
        if (!PREVENT_SCOPE_CHANGE.has(part) && schId) {
            baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        }
    }
    let env;
    if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
        const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
        env = resolveSchema.call(this, root, $ref);
    }
    // even though resolution failed we need to return SchemaEnv to throw exception
    // so that compileAsync loads missing schema.
    const { schemaId } = this.opts;
    env = env || new SchemaEnv({ schema, schemaId, root, baseId });
    if (env.schema !== env.root.schema)
        return env;
    return undefined;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 630:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const names = {
    // validation function arguments
    data: new codegen_1.Name("data"), // data passed to validation function
    // args passed from referencing schema
    valCxt: new codegen_1.Name("valCxt"), // validation/data context - should not be used directly, it is destructured to the names below
    instancePath: new codegen_1.Name("instancePath"),
    parentData: new codegen_1.Name("parentData"),
    parentDataProperty: new codegen_1.Name("parentDataProperty"),
    rootData: new codegen_1.Name("rootData"), // root data - same as the data passed to the first/top validation function
    dynamicAnchors: new codegen_1.Name("dynamicAnchors"), // used to support recursiveRef and dynamicRef
    // function scoped variables
    vErrors: new codegen_1.Name("vErrors"), // null or array of validation errors
    errors: new codegen_1.Name("errors"), // counter of validation errors
    this: new codegen_1.Name("this"),
    // "globals"
    self: new codegen_1.Name("self"),
    scope: new codegen_1.Name("scope"),
    // JTD serialize/parse name for JSON string and position
    json: new codegen_1.Name("json"),
    jsonPos: new codegen_1.Name("jsonPos"),
    jsonLen: new codegen_1.Name("jsonLen"),
    jsonPart: new codegen_1.Name("jsonPart"),
};
exports["default"] = names;
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 3162:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const resolve_1 = __nccwpck_require__(4090);
class MissingRefError extends Error {
    constructor(resolver, baseId, ref, msg) {
        super(msg || `can't resolve reference ${ref} from id ${baseId}`);
        this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
        this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
    }
}
exports["default"] = MissingRefError;
//# sourceMappingURL=ref_error.js.map

/***/ }),

/***/ 4090:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
const util_1 = __nccwpck_require__(4464);
const equal = __nccwpck_require__(3430);
const traverse = __nccwpck_require__(1167);
// TODO refactor to use keyword definitions
const SIMPLE_INLINED = new Set([
    "type",
    "format",
    "pattern",
    "maxLength",
    "minLength",
    "maxProperties",
    "minProperties",
    "maxItems",
    "minItems",
    "maximum",
    "minimum",
    "uniqueItems",
    "multipleOf",
    "required",
    "enum",
    "const",
]);
function inlineRef(schema, limit = true) {
    if (typeof schema == "boolean")
        return true;
    if (limit === true)
        return !hasRef(schema);
    if (!limit)
        return false;
    return countKeys(schema) <= limit;
}
exports.inlineRef = inlineRef;
const REF_KEYWORDS = new Set([
    "$ref",
    "$recursiveRef",
    "$recursiveAnchor",
    "$dynamicRef",
    "$dynamicAnchor",
]);
function hasRef(schema) {
    for (const key in schema) {
        if (REF_KEYWORDS.has(key))
            return true;
        const sch = schema[key];
        if (Array.isArray(sch) && sch.some(hasRef))
            return true;
        if (typeof sch == "object" && hasRef(sch))
            return true;
    }
    return false;
}
function countKeys(schema) {
    let count = 0;
    for (const key in schema) {
        if (key === "$ref")
            return Infinity;
        count++;
        if (SIMPLE_INLINED.has(key))
            continue;
        if (typeof schema[key] == "object") {
            (0, util_1.eachItem)(schema[key], (sch) => (count += countKeys(sch)));
        }
        if (count === Infinity)
            return Infinity;
    }
    return count;
}
function getFullPath(resolver, id = "", normalize) {
    if (normalize !== false)
        id = normalizeId(id);
    const p = resolver.parse(id);
    return _getFullPath(resolver, p);
}
exports.getFullPath = getFullPath;
function _getFullPath(resolver, p) {
    const serialized = resolver.serialize(p);
    return serialized.split("#")[0] + "#";
}
exports._getFullPath = _getFullPath;
const TRAILING_SLASH_HASH = /#\/?$/;
function normalizeId(id) {
    return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
}
exports.normalizeId = normalizeId;
function resolveUrl(resolver, baseId, id) {
    id = normalizeId(id);
    return resolver.resolve(baseId, id);
}
exports.resolveUrl = resolveUrl;
const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
function getSchemaRefs(schema, baseId) {
    if (typeof schema == "boolean")
        return {};
    const { schemaId, uriResolver } = this.opts;
    const schId = normalizeId(schema[schemaId] || baseId);
    const baseIds = { "": schId };
    const pathPrefix = getFullPath(uriResolver, schId, false);
    const localRefs = {};
    const schemaRefs = new Set();
    traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
        if (parentJsonPtr === undefined)
            return;
        const fullPath = pathPrefix + jsonPtr;
        let innerBaseId = baseIds[parentJsonPtr];
        if (typeof sch[schemaId] == "string")
            innerBaseId = addRef.call(this, sch[schemaId]);
        addAnchor.call(this, sch.$anchor);
        addAnchor.call(this, sch.$dynamicAnchor);
        baseIds[jsonPtr] = innerBaseId;
        function addRef(ref) {
            // eslint-disable-next-line @typescript-eslint/unbound-method
            const _resolve = this.opts.uriResolver.resolve;
            ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
            if (schemaRefs.has(ref))
                throw ambiguos(ref);
            schemaRefs.add(ref);
            let schOrRef = this.refs[ref];
            if (typeof schOrRef == "string")
                schOrRef = this.refs[schOrRef];
            if (typeof schOrRef == "object") {
                checkAmbiguosRef(sch, schOrRef.schema, ref);
            }
            else if (ref !== normalizeId(fullPath)) {
                if (ref[0] === "#") {
                    checkAmbiguosRef(sch, localRefs[ref], ref);
                    localRefs[ref] = sch;
                }
                else {
                    this.refs[ref] = fullPath;
                }
            }
            return ref;
        }
        function addAnchor(anchor) {
            if (typeof anchor == "string") {
                if (!ANCHOR.test(anchor))
                    throw new Error(`invalid anchor "${anchor}"`);
                addRef.call(this, `#${anchor}`);
            }
        }
    });
    return localRefs;
    function checkAmbiguosRef(sch1, sch2, ref) {
        if (sch2 !== undefined && !equal(sch1, sch2))
            throw ambiguos(ref);
    }
    function ambiguos(ref) {
        return new Error(`reference "${ref}" resolves to more than one schema`);
    }
}
exports.getSchemaRefs = getSchemaRefs;
//# sourceMappingURL=resolve.js.map

/***/ }),

/***/ 7353:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRules = exports.isJSONType = void 0;
const _jsonTypes = ["string", "number", "integer", "boolean", "null", "object", "array"];
const jsonTypes = new Set(_jsonTypes);
function isJSONType(x) {
    return typeof x == "string" && jsonTypes.has(x);
}
exports.isJSONType = isJSONType;
function getRules() {
    const groups = {
        number: { type: "number", rules: [] },
        string: { type: "string", rules: [] },
        array: { type: "array", rules: [] },
        object: { type: "object", rules: [] },
    };
    return {
        types: { ...groups, integer: true, boolean: true, null: true },
        rules: [{ rules: [] }, groups.number, groups.string, groups.array, groups.object],
        post: { rules: [] },
        all: {},
        keywords: {},
    };
}
exports.getRules = getRules;
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 4464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
const codegen_1 = __nccwpck_require__(1436);
const code_1 = __nccwpck_require__(567);
// TODO refactor to use Set
function toHash(arr) {
    const hash = {};
    for (const item of arr)
        hash[item] = true;
    return hash;
}
exports.toHash = toHash;
function alwaysValidSchema(it, schema) {
    if (typeof schema == "boolean")
        return schema;
    if (Object.keys(schema).length === 0)
        return true;
    checkUnknownRules(it, schema);
    return !schemaHasRules(schema, it.self.RULES.all);
}
exports.alwaysValidSchema = alwaysValidSchema;
function checkUnknownRules(it, schema = it.schema) {
    const { opts, self } = it;
    if (!opts.strictSchema)
        return;
    if (typeof schema === "boolean")
        return;
    const rules = self.RULES.keywords;
    for (const key in schema) {
        if (!rules[key])
            checkStrictMode(it, `unknown keyword: "${key}"`);
    }
}
exports.checkUnknownRules = checkUnknownRules;
function schemaHasRules(schema, rules) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (rules[key])
            return true;
    return false;
}
exports.schemaHasRules = schemaHasRules;
function schemaHasRulesButRef(schema, RULES) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (key !== "$ref" && RULES.all[key])
            return true;
    return false;
}
exports.schemaHasRulesButRef = schemaHasRulesButRef;
function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
    if (!$data) {
        if (typeof schema == "number" || typeof schema == "boolean")
            return schema;
        if (typeof schema == "string")
            return (0, codegen_1._) `${schema}`;
    }
    return (0, codegen_1._) `${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
}
exports.schemaRefOrVal = schemaRefOrVal;
function unescapeFragment(str) {
    return unescapeJsonPointer(decodeURIComponent(str));
}
exports.unescapeFragment = unescapeFragment;
function escapeFragment(str) {
    return encodeURIComponent(escapeJsonPointer(str));
}
exports.escapeFragment = escapeFragment;
function escapeJsonPointer(str) {
    if (typeof str == "number")
        return `${str}`;
    return str.replace(/~/g, "~0").replace(/\//g, "~1");
}
exports.escapeJsonPointer = escapeJsonPointer;
function unescapeJsonPointer(str) {
    return str.replace(/~1/g, "/").replace(/~0/g, "~");
}
exports.unescapeJsonPointer = unescapeJsonPointer;
function eachItem(xs, f) {
    if (Array.isArray(xs)) {
        for (const x of xs)
            f(x);
    }
    else {
        f(xs);
    }
}
exports.eachItem = eachItem;
function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName, }) {
    return (gen, from, to, toName) => {
        const res = to === undefined
            ? from
            : to instanceof codegen_1.Name
                ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to)
                : from instanceof codegen_1.Name
                    ? (mergeToName(gen, to, from), from)
                    : mergeValues(from, to);
        return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
    };
}
exports.mergeEvaluated = {
    props: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true && ${from} !== undefined`, () => {
            gen.if((0, codegen_1._) `${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._) `${to} || {}`).code((0, codegen_1._) `Object.assign(${to}, ${from})`));
        }),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true`, () => {
            if (from === true) {
                gen.assign(to, true);
            }
            else {
                gen.assign(to, (0, codegen_1._) `${to} || {}`);
                setEvaluated(gen, to, from);
            }
        }),
        mergeValues: (from, to) => (from === true ? true : { ...from, ...to }),
        resultToName: evaluatedPropsToName,
    }),
    items: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._) `${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._) `${to} > ${from} ? ${to} : ${from}`)),
        mergeValues: (from, to) => (from === true ? true : Math.max(from, to)),
        resultToName: (gen, items) => gen.var("items", items),
    }),
};
function evaluatedPropsToName(gen, ps) {
    if (ps === true)
        return gen.var("props", true);
    const props = gen.var("props", (0, codegen_1._) `{}`);
    if (ps !== undefined)
        setEvaluated(gen, props, ps);
    return props;
}
exports.evaluatedPropsToName = evaluatedPropsToName;
function setEvaluated(gen, props, ps) {
    Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._) `${props}${(0, codegen_1.getProperty)(p)}`, true));
}
exports.setEvaluated = setEvaluated;
const snippets = {};
function useFunc(gen, f) {
    return gen.scopeValue("func", {
        ref: f,
        code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code)),
    });
}
exports.useFunc = useFunc;
var Type;
(function (Type) {
    Type[Type["Num"] = 0] = "Num";
    Type[Type["Str"] = 1] = "Str";
})(Type || (exports.Type = Type = {}));
function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
    // let path
    if (dataProp instanceof codegen_1.Name) {
        const isNumber = dataPropType === Type.Num;
        return jsPropertySyntax
            ? isNumber
                ? (0, codegen_1._) `"[" + ${dataProp} + "]"`
                : (0, codegen_1._) `"['" + ${dataProp} + "']"`
            : isNumber
                ? (0, codegen_1._) `"/" + ${dataProp}`
                : (0, codegen_1._) `"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`; // TODO maybe use global escapePointer
    }
    return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
}
exports.getErrorPath = getErrorPath;
function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
    if (!mode)
        return;
    msg = `strict mode: ${msg}`;
    if (mode === true)
        throw new Error(msg);
    it.self.logger.warn(msg);
}
exports.checkStrictMode = checkStrictMode;
//# sourceMappingURL=util.js.map

/***/ }),

/***/ 7692:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
function schemaHasRulesForType({ schema, self }, type) {
    const group = self.RULES.types[type];
    return group && group !== true && shouldUseGroup(schema, group);
}
exports.schemaHasRulesForType = schemaHasRulesForType;
function shouldUseGroup(schema, group) {
    return group.rules.some((rule) => shouldUseRule(schema, rule));
}
exports.shouldUseGroup = shouldUseGroup;
function shouldUseRule(schema, rule) {
    var _a;
    return (schema[rule.keyword] !== undefined ||
        ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== undefined)));
}
exports.shouldUseRule = shouldUseRule;
//# sourceMappingURL=applicability.js.map

/***/ }),

/***/ 5346:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
const errors_1 = __nccwpck_require__(1283);
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const boolError = {
    message: "boolean schema is false",
};
function topBoolOrEmptySchema(it) {
    const { gen, schema, validateName } = it;
    if (schema === false) {
        falseSchemaError(it, false);
    }
    else if (typeof schema == "object" && schema.$async === true) {
        gen.return(names_1.default.data);
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, null);
        gen.return(true);
    }
}
exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
function boolOrEmptySchema(it, valid) {
    const { gen, schema } = it;
    if (schema === false) {
        gen.var(valid, false); // TODO var
        falseSchemaError(it);
    }
    else {
        gen.var(valid, true); // TODO var
    }
}
exports.boolOrEmptySchema = boolOrEmptySchema;
function falseSchemaError(it, overrideAllErrors) {
    const { gen, data } = it;
    // TODO maybe some other interface should be used for non-keyword validation errors...
    const cxt = {
        gen,
        keyword: "false schema",
        data,
        schema: false,
        schemaCode: false,
        schemaValue: false,
        params: {},
        it,
    };
    (0, errors_1.reportError)(cxt, boolError, undefined, overrideAllErrors);
}
//# sourceMappingURL=boolSchema.js.map

/***/ }),

/***/ 6685:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
const rules_1 = __nccwpck_require__(7353);
const applicability_1 = __nccwpck_require__(7692);
const errors_1 = __nccwpck_require__(1283);
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
var DataType;
(function (DataType) {
    DataType[DataType["Correct"] = 0] = "Correct";
    DataType[DataType["Wrong"] = 1] = "Wrong";
})(DataType || (exports.DataType = DataType = {}));
function getSchemaTypes(schema) {
    const types = getJSONTypes(schema.type);
    const hasNull = types.includes("null");
    if (hasNull) {
        if (schema.nullable === false)
            throw new Error("type: null contradicts nullable: false");
    }
    else {
        if (!types.length && schema.nullable !== undefined) {
            throw new Error('"nullable" cannot be used without "type"');
        }
        if (schema.nullable === true)
            types.push("null");
    }
    return types;
}
exports.getSchemaTypes = getSchemaTypes;
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents
function getJSONTypes(ts) {
    const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
    if (types.every(rules_1.isJSONType))
        return types;
    throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
}
exports.getJSONTypes = getJSONTypes;
function coerceAndCheckDataType(it, types) {
    const { gen, data, opts } = it;
    const coerceTo = coerceToTypes(types, opts.coerceTypes);
    const checkTypes = types.length > 0 &&
        !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
    if (checkTypes) {
        const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
        gen.if(wrongType, () => {
            if (coerceTo.length)
                coerceData(it, types, coerceTo);
            else
                reportTypeError(it);
        });
    }
    return checkTypes;
}
exports.coerceAndCheckDataType = coerceAndCheckDataType;
const COERCIBLE = new Set(["string", "number", "integer", "boolean", "null"]);
function coerceToTypes(types, coerceTypes) {
    return coerceTypes
        ? types.filter((t) => COERCIBLE.has(t) || (coerceTypes === "array" && t === "array"))
        : [];
}
function coerceData(it, types, coerceTo) {
    const { gen, data, opts } = it;
    const dataType = gen.let("dataType", (0, codegen_1._) `typeof ${data}`);
    const coerced = gen.let("coerced", (0, codegen_1._) `undefined`);
    if (opts.coerceTypes === "array") {
        gen.if((0, codegen_1._) `${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen
            .assign(data, (0, codegen_1._) `${data}[0]`)
            .assign(dataType, (0, codegen_1._) `typeof ${data}`)
            .if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
    }
    gen.if((0, codegen_1._) `${coerced} !== undefined`);
    for (const t of coerceTo) {
        if (COERCIBLE.has(t) || (t === "array" && opts.coerceTypes === "array")) {
            coerceSpecificType(t);
        }
    }
    gen.else();
    reportTypeError(it);
    gen.endIf();
    gen.if((0, codegen_1._) `${coerced} !== undefined`, () => {
        gen.assign(data, coerced);
        assignParentData(it, coerced);
    });
    function coerceSpecificType(t) {
        switch (t) {
            case "string":
                gen
                    .elseIf((0, codegen_1._) `${dataType} == "number" || ${dataType} == "boolean"`)
                    .assign(coerced, (0, codegen_1._) `"" + ${data}`)
                    .elseIf((0, codegen_1._) `${data} === null`)
                    .assign(coerced, (0, codegen_1._) `""`);
                return;
            case "number":
                gen
                    .elseIf((0, codegen_1._) `${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`)
                    .assign(coerced, (0, codegen_1._) `+${data}`);
                return;
            case "integer":
                gen
                    .elseIf((0, codegen_1._) `${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`)
                    .assign(coerced, (0, codegen_1._) `+${data}`);
                return;
            case "boolean":
                gen
                    .elseIf((0, codegen_1._) `${data} === "false" || ${data} === 0 || ${data} === null`)
                    .assign(coerced, false)
                    .elseIf((0, codegen_1._) `${data} === "true" || ${data} === 1`)
                    .assign(coerced, true);
                return;
            case "null":
                gen.elseIf((0, codegen_1._) `${data} === "" || ${data} === 0 || ${data} === false`);
                gen.assign(coerced, null);
                return;
            case "array":
                gen
                    .elseIf((0, codegen_1._) `${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`)
                    .assign(coerced, (0, codegen_1._) `[${data}]`);
        }
    }
}
function assignParentData({ gen, parentData, parentDataProperty }, expr) {
    // TODO use gen.property
    gen.if((0, codegen_1._) `${parentData} !== undefined`, () => gen.assign((0, codegen_1._) `${parentData}[${parentDataProperty}]`, expr));
}
function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
    const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
    let cond;
    switch (dataType) {
        case "null":
            return (0, codegen_1._) `${data} ${EQ} null`;
        case "array":
            cond = (0, codegen_1._) `Array.isArray(${data})`;
            break;
        case "object":
            cond = (0, codegen_1._) `${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
            break;
        case "integer":
            cond = numCond((0, codegen_1._) `!(${data} % 1) && !isNaN(${data})`);
            break;
        case "number":
            cond = numCond();
            break;
        default:
            return (0, codegen_1._) `typeof ${data} ${EQ} ${dataType}`;
    }
    return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
    function numCond(_cond = codegen_1.nil) {
        return (0, codegen_1.and)((0, codegen_1._) `typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._) `isFinite(${data})` : codegen_1.nil);
    }
}
exports.checkDataType = checkDataType;
function checkDataTypes(dataTypes, data, strictNums, correct) {
    if (dataTypes.length === 1) {
        return checkDataType(dataTypes[0], data, strictNums, correct);
    }
    let cond;
    const types = (0, util_1.toHash)(dataTypes);
    if (types.array && types.object) {
        const notObj = (0, codegen_1._) `typeof ${data} != "object"`;
        cond = types.null ? notObj : (0, codegen_1._) `!${data} || ${notObj}`;
        delete types.null;
        delete types.array;
        delete types.object;
    }
    else {
        cond = codegen_1.nil;
    }
    if (types.number)
        delete types.integer;
    for (const t in types)
        cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
    return cond;
}
exports.checkDataTypes = checkDataTypes;
const typeError = {
    message: ({ schema }) => `must be ${schema}`,
    params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._) `{type: ${schema}}` : (0, codegen_1._) `{type: ${schemaValue}}`,
};
function reportTypeError(it) {
    const cxt = getTypeErrorContext(it);
    (0, errors_1.reportError)(cxt, typeError);
}
exports.reportTypeError = reportTypeError;
function getTypeErrorContext(it) {
    const { gen, data, schema } = it;
    const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
    return {
        gen,
        keyword: "type",
        data,
        schema: schema.type,
        schemaCode,
        schemaValue: schemaCode,
        parentSchema: schema,
        params: {},
        it,
    };
}
//# sourceMappingURL=dataType.js.map

/***/ }),

/***/ 1699:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assignDefaults = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
function assignDefaults(it, ty) {
    const { properties, items } = it.schema;
    if (ty === "object" && properties) {
        for (const key in properties) {
            assignDefault(it, key, properties[key].default);
        }
    }
    else if (ty === "array" && Array.isArray(items)) {
        items.forEach((sch, i) => assignDefault(it, i, sch.default));
    }
}
exports.assignDefaults = assignDefaults;
function assignDefault(it, prop, defaultValue) {
    const { gen, compositeRule, data, opts } = it;
    if (defaultValue === undefined)
        return;
    const childData = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(prop)}`;
    if (compositeRule) {
        (0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
        return;
    }
    let condition = (0, codegen_1._) `${childData} === undefined`;
    if (opts.useDefaults === "empty") {
        condition = (0, codegen_1._) `${condition} || ${childData} === null || ${childData} === ""`;
    }
    // `${childData} === undefined` +
    // (opts.useDefaults === "empty" ? ` || ${childData} === null || ${childData} === ""` : "")
    gen.if(condition, (0, codegen_1._) `${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
}
//# sourceMappingURL=defaults.js.map

/***/ }),

/***/ 7881:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
const boolSchema_1 = __nccwpck_require__(5346);
const dataType_1 = __nccwpck_require__(6685);
const applicability_1 = __nccwpck_require__(7692);
const dataType_2 = __nccwpck_require__(6685);
const defaults_1 = __nccwpck_require__(1699);
const keyword_1 = __nccwpck_require__(5202);
const subschema_1 = __nccwpck_require__(6200);
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const resolve_1 = __nccwpck_require__(4090);
const util_1 = __nccwpck_require__(4464);
const errors_1 = __nccwpck_require__(1283);
// schema compilation - generates validation function, subschemaCode (below) is used for subschemas
function validateFunctionCode(it) {
    if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
            topSchemaObjCode(it);
            return;
        }
    }
    validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
}
exports.validateFunctionCode = validateFunctionCode;
function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
    if (opts.code.es5) {
        gen.func(validateName, (0, codegen_1._) `${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
            gen.code((0, codegen_1._) `"use strict"; ${funcSourceUrl(schema, opts)}`);
            destructureValCxtES5(gen, opts);
            gen.code(body);
        });
    }
    else {
        gen.func(validateName, (0, codegen_1._) `${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
    }
}
function destructureValCxt(opts) {
    return (0, codegen_1._) `{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._) `, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
}
function destructureValCxtES5(gen, opts) {
    gen.if(names_1.default.valCxt, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.instancePath}`);
        gen.var(names_1.default.parentData, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.parentData}`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
        gen.var(names_1.default.rootData, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.rootData}`);
        if (opts.dynamicRef)
            gen.var(names_1.default.dynamicAnchors, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
    }, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._) `""`);
        gen.var(names_1.default.parentData, (0, codegen_1._) `undefined`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._) `undefined`);
        gen.var(names_1.default.rootData, names_1.default.data);
        if (opts.dynamicRef)
            gen.var(names_1.default.dynamicAnchors, (0, codegen_1._) `{}`);
    });
}
function topSchemaObjCode(it) {
    const { schema, opts, gen } = it;
    validateFunction(it, () => {
        if (opts.$comment && schema.$comment)
            commentKeyword(it);
        checkNoDefault(it);
        gen.let(names_1.default.vErrors, null);
        gen.let(names_1.default.errors, 0);
        if (opts.unevaluated)
            resetEvaluated(it);
        typeAndKeywords(it);
        returnResults(it);
    });
    return;
}
function resetEvaluated(it) {
    // TODO maybe some hook to execute it in the end to check whether props/items are Name, as in assignEvaluated
    const { gen, validateName } = it;
    it.evaluated = gen.const("evaluated", (0, codegen_1._) `${validateName}.evaluated`);
    gen.if((0, codegen_1._) `${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._) `${it.evaluated}.props`, (0, codegen_1._) `undefined`));
    gen.if((0, codegen_1._) `${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._) `${it.evaluated}.items`, (0, codegen_1._) `undefined`));
}
function funcSourceUrl(schema, opts) {
    const schId = typeof schema == "object" && schema[opts.schemaId];
    return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._) `/*# sourceURL=${schId} */` : codegen_1.nil;
}
// schema compilation - this function is used recursively to generate code for sub-schemas
function subschemaCode(it, valid) {
    if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
            subSchemaObjCode(it, valid);
            return;
        }
    }
    (0, boolSchema_1.boolOrEmptySchema)(it, valid);
}
function schemaCxtHasRules({ schema, self }) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (self.RULES.all[key])
            return true;
    return false;
}
function isSchemaObj(it) {
    return typeof it.schema != "boolean";
}
function subSchemaObjCode(it, valid) {
    const { schema, gen, opts } = it;
    if (opts.$comment && schema.$comment)
        commentKeyword(it);
    updateContext(it);
    checkAsyncSchema(it);
    const errsCount = gen.const("_errs", names_1.default.errors);
    typeAndKeywords(it, errsCount);
    // TODO var
    gen.var(valid, (0, codegen_1._) `${errsCount} === ${names_1.default.errors}`);
}
function checkKeywords(it) {
    (0, util_1.checkUnknownRules)(it);
    checkRefsAndKeywords(it);
}
function typeAndKeywords(it, errsCount) {
    if (it.opts.jtd)
        return schemaKeywords(it, [], false, errsCount);
    const types = (0, dataType_1.getSchemaTypes)(it.schema);
    const checkedTypes = (0, dataType_1.coerceAndCheckDataType)(it, types);
    schemaKeywords(it, types, !checkedTypes, errsCount);
}
function checkRefsAndKeywords(it) {
    const { schema, errSchemaPath, opts, self } = it;
    if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) {
        self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
    }
}
function checkNoDefault(it) {
    const { schema, opts } = it;
    if (schema.default !== undefined && opts.useDefaults && opts.strictSchema) {
        (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
    }
}
function updateContext(it) {
    const schId = it.schema[it.opts.schemaId];
    if (schId)
        it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
}
function checkAsyncSchema(it) {
    if (it.schema.$async && !it.schemaEnv.$async)
        throw new Error("async schema in sync schema");
}
function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
    const msg = schema.$comment;
    if (opts.$comment === true) {
        gen.code((0, codegen_1._) `${names_1.default.self}.logger.log(${msg})`);
    }
    else if (typeof opts.$comment == "function") {
        const schemaPath = (0, codegen_1.str) `${errSchemaPath}/$comment`;
        const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
        gen.code((0, codegen_1._) `${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
    }
}
function returnResults(it) {
    const { gen, schemaEnv, validateName, ValidationError, opts } = it;
    if (schemaEnv.$async) {
        // TODO assign unevaluated
        gen.if((0, codegen_1._) `${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._) `new ${ValidationError}(${names_1.default.vErrors})`));
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, names_1.default.vErrors);
        if (opts.unevaluated)
            assignEvaluated(it);
        gen.return((0, codegen_1._) `${names_1.default.errors} === 0`);
    }
}
function assignEvaluated({ gen, evaluated, props, items }) {
    if (props instanceof codegen_1.Name)
        gen.assign((0, codegen_1._) `${evaluated}.props`, props);
    if (items instanceof codegen_1.Name)
        gen.assign((0, codegen_1._) `${evaluated}.items`, items);
}
function schemaKeywords(it, types, typeErrors, errsCount) {
    const { gen, schema, data, allErrors, opts, self } = it;
    const { RULES } = self;
    if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
        gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition)); // TODO typecast
        return;
    }
    if (!opts.jtd)
        checkStrictTypes(it, types);
    gen.block(() => {
        for (const group of RULES.rules)
            groupKeywords(group);
        groupKeywords(RULES.post);
    });
    function groupKeywords(group) {
        if (!(0, applicability_1.shouldUseGroup)(schema, group))
            return;
        if (group.type) {
            gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
            iterateKeywords(it, group);
            if (types.length === 1 && types[0] === group.type && typeErrors) {
                gen.else();
                (0, dataType_2.reportTypeError)(it);
            }
            gen.endIf();
        }
        else {
            iterateKeywords(it, group);
        }
        // TODO make it "ok" call?
        if (!allErrors)
            gen.if((0, codegen_1._) `${names_1.default.errors} === ${errsCount || 0}`);
    }
}
function iterateKeywords(it, group) {
    const { gen, schema, opts: { useDefaults }, } = it;
    if (useDefaults)
        (0, defaults_1.assignDefaults)(it, group.type);
    gen.block(() => {
        for (const rule of group.rules) {
            if ((0, applicability_1.shouldUseRule)(schema, rule)) {
                keywordCode(it, rule.keyword, rule.definition, group.type);
            }
        }
    });
}
function checkStrictTypes(it, types) {
    if (it.schemaEnv.meta || !it.opts.strictTypes)
        return;
    checkContextTypes(it, types);
    if (!it.opts.allowUnionTypes)
        checkMultipleTypes(it, types);
    checkKeywordTypes(it, it.dataTypes);
}
function checkContextTypes(it, types) {
    if (!types.length)
        return;
    if (!it.dataTypes.length) {
        it.dataTypes = types;
        return;
    }
    types.forEach((t) => {
        if (!includesType(it.dataTypes, t)) {
            strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
        }
    });
    narrowSchemaTypes(it, types);
}
function checkMultipleTypes(it, ts) {
    if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) {
        strictTypesError(it, "use allowUnionTypes to allow union type keyword");
    }
}
function checkKeywordTypes(it, ts) {
    const rules = it.self.RULES.all;
    for (const keyword in rules) {
        const rule = rules[keyword];
        if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
            const { type } = rule.definition;
            if (type.length && !type.some((t) => hasApplicableType(ts, t))) {
                strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
            }
        }
    }
}
function hasApplicableType(schTs, kwdT) {
    return schTs.includes(kwdT) || (kwdT === "number" && schTs.includes("integer"));
}
function includesType(ts, t) {
    return ts.includes(t) || (t === "integer" && ts.includes("number"));
}
function narrowSchemaTypes(it, withTypes) {
    const ts = [];
    for (const t of it.dataTypes) {
        if (includesType(withTypes, t))
            ts.push(t);
        else if (withTypes.includes("integer") && t === "number")
            ts.push("integer");
    }
    it.dataTypes = ts;
}
function strictTypesError(it, msg) {
    const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
    msg += ` at "${schemaPath}" (strictTypes)`;
    (0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
}
class KeywordCxt {
    constructor(it, def, keyword) {
        (0, keyword_1.validateKeywordUsage)(it, def, keyword);
        this.gen = it.gen;
        this.allErrors = it.allErrors;
        this.keyword = keyword;
        this.data = it.data;
        this.schema = it.schema[keyword];
        this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
        this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
        this.schemaType = def.schemaType;
        this.parentSchema = it.schema;
        this.params = {};
        this.it = it;
        this.def = def;
        if (this.$data) {
            this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
        }
        else {
            this.schemaCode = this.schemaValue;
            if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) {
                throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
            }
        }
        if ("code" in def ? def.trackErrors : def.errors !== false) {
            this.errsCount = it.gen.const("_errs", names_1.default.errors);
        }
    }
    result(condition, successAction, failAction) {
        this.failResult((0, codegen_1.not)(condition), successAction, failAction);
    }
    failResult(condition, successAction, failAction) {
        this.gen.if(condition);
        if (failAction)
            failAction();
        else
            this.error();
        if (successAction) {
            this.gen.else();
            successAction();
            if (this.allErrors)
                this.gen.endIf();
        }
        else {
            if (this.allErrors)
                this.gen.endIf();
            else
                this.gen.else();
        }
    }
    pass(condition, failAction) {
        this.failResult((0, codegen_1.not)(condition), undefined, failAction);
    }
    fail(condition) {
        if (condition === undefined) {
            this.error();
            if (!this.allErrors)
                this.gen.if(false); // this branch will be removed by gen.optimize
            return;
        }
        this.gen.if(condition);
        this.error();
        if (this.allErrors)
            this.gen.endIf();
        else
            this.gen.else();
    }
    fail$data(condition) {
        if (!this.$data)
            return this.fail(condition);
        const { schemaCode } = this;
        this.fail((0, codegen_1._) `${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
    }
    error(append, errorParams, errorPaths) {
        if (errorParams) {
            this.setParams(errorParams);
            this._error(append, errorPaths);
            this.setParams({});
            return;
        }
        this._error(append, errorPaths);
    }
    _error(append, errorPaths) {
        ;
        (append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
    }
    $dataError() {
        (0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
    }
    reset() {
        if (this.errsCount === undefined)
            throw new Error('add "trackErrors" to keyword definition');
        (0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
    }
    ok(cond) {
        if (!this.allErrors)
            this.gen.if(cond);
    }
    setParams(obj, assign) {
        if (assign)
            Object.assign(this.params, obj);
        else
            this.params = obj;
    }
    block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
        this.gen.block(() => {
            this.check$data(valid, $dataValid);
            codeBlock();
        });
    }
    check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
        if (!this.$data)
            return;
        const { gen, schemaCode, schemaType, def } = this;
        gen.if((0, codegen_1.or)((0, codegen_1._) `${schemaCode} === undefined`, $dataValid));
        if (valid !== codegen_1.nil)
            gen.assign(valid, true);
        if (schemaType.length || def.validateSchema) {
            gen.elseIf(this.invalid$data());
            this.$dataError();
            if (valid !== codegen_1.nil)
                gen.assign(valid, false);
        }
        gen.else();
    }
    invalid$data() {
        const { gen, schemaCode, schemaType, def, it } = this;
        return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
        function wrong$DataType() {
            if (schemaType.length) {
                /* istanbul ignore if */
                if (!(schemaCode instanceof codegen_1.Name))
                    throw new Error("ajv implementation error");
                const st = Array.isArray(schemaType) ? schemaType : [schemaType];
                return (0, codegen_1._) `${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
            }
            return codegen_1.nil;
        }
        function invalid$DataSchema() {
            if (def.validateSchema) {
                const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema }); // TODO value.code for standalone
                return (0, codegen_1._) `!${validateSchemaRef}(${schemaCode})`;
            }
            return codegen_1.nil;
        }
    }
    subschema(appl, valid) {
        const subschema = (0, subschema_1.getSubschema)(this.it, appl);
        (0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
        (0, subschema_1.extendSubschemaMode)(subschema, appl);
        const nextContext = { ...this.it, ...subschema, items: undefined, props: undefined };
        subschemaCode(nextContext, valid);
        return nextContext;
    }
    mergeEvaluated(schemaCxt, toName) {
        const { it, gen } = this;
        if (!it.opts.unevaluated)
            return;
        if (it.props !== true && schemaCxt.props !== undefined) {
            it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
        }
        if (it.items !== true && schemaCxt.items !== undefined) {
            it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
        }
    }
    mergeValidEvaluated(schemaCxt, valid) {
        const { it, gen } = this;
        if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
            gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
            return true;
        }
    }
}
exports.KeywordCxt = KeywordCxt;
function keywordCode(it, keyword, def, ruleType) {
    const cxt = new KeywordCxt(it, def, keyword);
    if ("code" in def) {
        def.code(cxt, ruleType);
    }
    else if (cxt.$data && def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
    }
    else if ("macro" in def) {
        (0, keyword_1.macroKeywordCode)(cxt, def);
    }
    else if (def.compile || def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
    }
}
const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function getData($data, { dataLevel, dataNames, dataPathArr }) {
    let jsonPointer;
    let data;
    if ($data === "")
        return names_1.default.rootData;
    if ($data[0] === "/") {
        if (!JSON_POINTER.test($data))
            throw new Error(`Invalid JSON-pointer: ${$data}`);
        jsonPointer = $data;
        data = names_1.default.rootData;
    }
    else {
        const matches = RELATIVE_JSON_POINTER.exec($data);
        if (!matches)
            throw new Error(`Invalid JSON-pointer: ${$data}`);
        const up = +matches[1];
        jsonPointer = matches[2];
        if (jsonPointer === "#") {
            if (up >= dataLevel)
                throw new Error(errorMsg("property/index", up));
            return dataPathArr[dataLevel - up];
        }
        if (up > dataLevel)
            throw new Error(errorMsg("data", up));
        data = dataNames[dataLevel - up];
        if (!jsonPointer)
            return data;
    }
    let expr = data;
    const segments = jsonPointer.split("/");
    for (const segment of segments) {
        if (segment) {
            data = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
            expr = (0, codegen_1._) `${expr} && ${data}`;
        }
    }
    return expr;
    function errorMsg(pointerType, up) {
        return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
    }
}
exports.getData = getData;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 5202:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const code_1 = __nccwpck_require__(8484);
const errors_1 = __nccwpck_require__(1283);
function macroKeywordCode(cxt, def) {
    const { gen, keyword, schema, parentSchema, it } = cxt;
    const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
    const schemaRef = useKeyword(gen, keyword, macroSchema);
    if (it.opts.validateSchema !== false)
        it.self.validateSchema(macroSchema, true);
    const valid = gen.name("valid");
    cxt.subschema({
        schema: macroSchema,
        schemaPath: codegen_1.nil,
        errSchemaPath: `${it.errSchemaPath}/${keyword}`,
        topSchemaRef: schemaRef,
        compositeRule: true,
    }, valid);
    cxt.pass(valid, () => cxt.error(true));
}
exports.macroKeywordCode = macroKeywordCode;
function funcKeywordCode(cxt, def) {
    var _a;
    const { gen, keyword, schema, parentSchema, $data, it } = cxt;
    checkAsyncKeyword(it, def);
    const validate = !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate;
    const validateRef = useKeyword(gen, keyword, validate);
    const valid = gen.let("valid");
    cxt.block$data(valid, validateKeyword);
    cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
    function validateKeyword() {
        if (def.errors === false) {
            assignValid();
            if (def.modifying)
                modifyData(cxt);
            reportErrs(() => cxt.error());
        }
        else {
            const ruleErrs = def.async ? validateAsync() : validateSync();
            if (def.modifying)
                modifyData(cxt);
            reportErrs(() => addErrs(cxt, ruleErrs));
        }
    }
    function validateAsync() {
        const ruleErrs = gen.let("ruleErrs", null);
        gen.try(() => assignValid((0, codegen_1._) `await `), (e) => gen.assign(valid, false).if((0, codegen_1._) `${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._) `${e}.errors`), () => gen.throw(e)));
        return ruleErrs;
    }
    function validateSync() {
        const validateErrs = (0, codegen_1._) `${validateRef}.errors`;
        gen.assign(validateErrs, null);
        assignValid(codegen_1.nil);
        return validateErrs;
    }
    function assignValid(_await = def.async ? (0, codegen_1._) `await ` : codegen_1.nil) {
        const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
        const passSchema = !(("compile" in def && !$data) || def.schema === false);
        gen.assign(valid, (0, codegen_1._) `${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
    }
    function reportErrs(errors) {
        var _a;
        gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
    }
}
exports.funcKeywordCode = funcKeywordCode;
function modifyData(cxt) {
    const { gen, data, it } = cxt;
    gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._) `${it.parentData}[${it.parentDataProperty}]`));
}
function addErrs(cxt, errs) {
    const { gen } = cxt;
    gen.if((0, codegen_1._) `Array.isArray(${errs})`, () => {
        gen
            .assign(names_1.default.vErrors, (0, codegen_1._) `${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`)
            .assign(names_1.default.errors, (0, codegen_1._) `${names_1.default.vErrors}.length`);
        (0, errors_1.extendErrors)(cxt);
    }, () => cxt.error());
}
function checkAsyncKeyword({ schemaEnv }, def) {
    if (def.async && !schemaEnv.$async)
        throw new Error("async keyword in sync schema");
}
function useKeyword(gen, keyword, result) {
    if (result === undefined)
        throw new Error(`keyword "${keyword}" failed to compile`);
    return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : { ref: result, code: (0, codegen_1.stringify)(result) });
}
function validSchemaType(schema, schemaType, allowUndefined = false) {
    // TODO add tests
    return (!schemaType.length ||
        schemaType.some((st) => st === "array"
            ? Array.isArray(schema)
            : st === "object"
                ? schema && typeof schema == "object" && !Array.isArray(schema)
                : typeof schema == st || (allowUndefined && typeof schema == "undefined")));
}
exports.validSchemaType = validSchemaType;
function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
    /* istanbul ignore if */
    if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) {
        throw new Error("ajv implementation error");
    }
    const deps = def.dependencies;
    if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) {
        throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
    }
    if (def.validateSchema) {
        const valid = def.validateSchema(schema[keyword]);
        if (!valid) {
            const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` +
                self.errorsText(def.validateSchema.errors);
            if (opts.validateSchema === "log")
                self.logger.error(msg);
            else
                throw new Error(msg);
        }
    }
}
exports.validateKeywordUsage = validateKeywordUsage;
//# sourceMappingURL=keyword.js.map

/***/ }),

/***/ 6200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
    if (keyword !== undefined && schema !== undefined) {
        throw new Error('both "keyword" and "schema" passed, only one allowed');
    }
    if (keyword !== undefined) {
        const sch = it.schema[keyword];
        return schemaProp === undefined
            ? {
                schema: sch,
                schemaPath: (0, codegen_1._) `${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
                errSchemaPath: `${it.errSchemaPath}/${keyword}`,
            }
            : {
                schema: sch[schemaProp],
                schemaPath: (0, codegen_1._) `${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
                errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`,
            };
    }
    if (schema !== undefined) {
        if (schemaPath === undefined || errSchemaPath === undefined || topSchemaRef === undefined) {
            throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');
        }
        return {
            schema,
            schemaPath,
            topSchemaRef,
            errSchemaPath,
        };
    }
    throw new Error('either "keyword" or "schema" must be passed');
}
exports.getSubschema = getSubschema;
function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
    if (data !== undefined && dataProp !== undefined) {
        throw new Error('both "data" and "dataProp" passed, only one allowed');
    }
    const { gen } = it;
    if (dataProp !== undefined) {
        const { errorPath, dataPathArr, opts } = it;
        const nextData = gen.let("data", (0, codegen_1._) `${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true);
        dataContextProps(nextData);
        subschema.errorPath = (0, codegen_1.str) `${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
        subschema.parentDataProperty = (0, codegen_1._) `${dataProp}`;
        subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
    }
    if (data !== undefined) {
        const nextData = data instanceof codegen_1.Name ? data : gen.let("data", data, true); // replaceable if used once?
        dataContextProps(nextData);
        if (propertyName !== undefined)
            subschema.propertyName = propertyName;
        // TODO something is possibly wrong here with not changing parentDataProperty and not appending dataPathArr
    }
    if (dataTypes)
        subschema.dataTypes = dataTypes;
    function dataContextProps(_nextData) {
        subschema.data = _nextData;
        subschema.dataLevel = it.dataLevel + 1;
        subschema.dataTypes = [];
        it.definedProperties = new Set();
        subschema.parentData = it.data;
        subschema.dataNames = [...it.dataNames, _nextData];
    }
}
exports.extendSubschemaData = extendSubschemaData;
function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
    if (compositeRule !== undefined)
        subschema.compositeRule = compositeRule;
    if (createErrors !== undefined)
        subschema.createErrors = createErrors;
    if (allErrors !== undefined)
        subschema.allErrors = allErrors;
    subschema.jtdDiscriminator = jtdDiscriminator; // not inherited
    subschema.jtdMetadata = jtdMetadata; // not inherited
}
exports.extendSubschemaMode = extendSubschemaMode;
//# sourceMappingURL=subschema.js.map

/***/ }),

/***/ 3893:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
var validate_1 = __nccwpck_require__(7881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __nccwpck_require__(1436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
const validation_error_1 = __nccwpck_require__(3021);
const ref_error_1 = __nccwpck_require__(3162);
const rules_1 = __nccwpck_require__(7353);
const compile_1 = __nccwpck_require__(2718);
const codegen_2 = __nccwpck_require__(1436);
const resolve_1 = __nccwpck_require__(4090);
const dataType_1 = __nccwpck_require__(6685);
const util_1 = __nccwpck_require__(4464);
const $dataRefSchema = __nccwpck_require__(3837);
const uri_1 = __nccwpck_require__(6285);
const defaultRegExp = (str, flags) => new RegExp(str, flags);
defaultRegExp.code = "new RegExp";
const META_IGNORE_OPTIONS = ["removeAdditional", "useDefaults", "coerceTypes"];
const EXT_SCOPE_NAMES = new Set([
    "validate",
    "serialize",
    "parse",
    "wrapper",
    "root",
    "schema",
    "keyword",
    "pattern",
    "formats",
    "validate$data",
    "func",
    "obj",
    "Error",
]);
const removedOptions = {
    errorDataPath: "",
    format: "`validateFormats: false` can be used instead.",
    nullable: '"nullable" keyword is supported by default.',
    jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
    extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
    missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
    processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
    sourceCode: "Use option `code: {source: true}`",
    strictDefaults: "It is default now, see option `strict`.",
    strictKeywords: "It is default now, see option `strict`.",
    uniqueItems: '"uniqueItems" keyword is always validated.',
    unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
    cache: "Map is used as cache, schema object as key.",
    serialize: "Map is used as cache, schema object as key.",
    ajvErrors: "It is default now.",
};
const deprecatedOptions = {
    ignoreKeywordsWithRef: "",
    jsPropertySyntax: "",
    unicode: '"minLength"/"maxLength" account for unicode characters by default.',
};
const MAX_EXPRESSION = 200;
// eslint-disable-next-line complexity
function requiredOptions(o) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
    const s = o.strict;
    const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
    const optimize = _optz === true || _optz === undefined ? 1 : _optz || 0;
    const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
    const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
    return {
        strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
        strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
        strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
        strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
        strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
        code: o.code ? { ...o.code, optimize, regExp } : { optimize, regExp },
        loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
        loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
        meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
        messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
        inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
        schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
        addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
        validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
        validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
        unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
        int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
        uriResolver: uriResolver,
    };
}
class Ajv {
    constructor(opts = {}) {
        this.schemas = {};
        this.refs = {};
        this.formats = Object.create(null);
        this._compilations = new Set();
        this._loading = {};
        this._cache = new Map();
        opts = this.opts = { ...opts, ...requiredOptions(opts) };
        const { es5, lines } = this.opts.code;
        this.scope = new codegen_2.ValueScope({ scope: {}, prefixes: EXT_SCOPE_NAMES, es5, lines });
        this.logger = getLogger(opts.logger);
        const formatOpt = opts.validateFormats;
        opts.validateFormats = false;
        this.RULES = (0, rules_1.getRules)();
        checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
        checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
        this._metaOpts = getMetaSchemaOptions.call(this);
        if (opts.formats)
            addInitialFormats.call(this);
        this._addVocabularies();
        this._addDefaultMetaSchema();
        if (opts.keywords)
            addInitialKeywords.call(this, opts.keywords);
        if (typeof opts.meta == "object")
            this.addMetaSchema(opts.meta);
        addInitialSchemas.call(this);
        opts.validateFormats = formatOpt;
    }
    _addVocabularies() {
        this.addKeyword("$async");
    }
    _addDefaultMetaSchema() {
        const { $data, meta, schemaId } = this.opts;
        let _dataRefSchema = $dataRefSchema;
        if (schemaId === "id") {
            _dataRefSchema = { ...$dataRefSchema };
            _dataRefSchema.id = _dataRefSchema.$id;
            delete _dataRefSchema.$id;
        }
        if (meta && $data)
            this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
    }
    defaultMeta() {
        const { meta, schemaId } = this.opts;
        return (this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : undefined);
    }
    validate(schemaKeyRef, // key, ref or schema object
    // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents
    data // to be validated
    ) {
        let v;
        if (typeof schemaKeyRef == "string") {
            v = this.getSchema(schemaKeyRef);
            if (!v)
                throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
        }
        else {
            v = this.compile(schemaKeyRef);
        }
        const valid = v(data);
        if (!("$async" in v))
            this.errors = v.errors;
        return valid;
    }
    compile(schema, _meta) {
        const sch = this._addSchema(schema, _meta);
        return (sch.validate || this._compileSchemaEnv(sch));
    }
    compileAsync(schema, meta) {
        if (typeof this.opts.loadSchema != "function") {
            throw new Error("options.loadSchema should be a function");
        }
        const { loadSchema } = this.opts;
        return runCompileAsync.call(this, schema, meta);
        async function runCompileAsync(_schema, _meta) {
            await loadMetaSchema.call(this, _schema.$schema);
            const sch = this._addSchema(_schema, _meta);
            return sch.validate || _compileAsync.call(this, sch);
        }
        async function loadMetaSchema($ref) {
            if ($ref && !this.getSchema($ref)) {
                await runCompileAsync.call(this, { $ref }, true);
            }
        }
        async function _compileAsync(sch) {
            try {
                return this._compileSchemaEnv(sch);
            }
            catch (e) {
                if (!(e instanceof ref_error_1.default))
                    throw e;
                checkLoaded.call(this, e);
                await loadMissingSchema.call(this, e.missingSchema);
                return _compileAsync.call(this, sch);
            }
        }
        function checkLoaded({ missingSchema: ref, missingRef }) {
            if (this.refs[ref]) {
                throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
            }
        }
        async function loadMissingSchema(ref) {
            const _schema = await _loadSchema.call(this, ref);
            if (!this.refs[ref])
                await loadMetaSchema.call(this, _schema.$schema);
            if (!this.refs[ref])
                this.addSchema(_schema, ref, meta);
        }
        async function _loadSchema(ref) {
            const p = this._loading[ref];
            if (p)
                return p;
            try {
                return await (this._loading[ref] = loadSchema(ref));
            }
            finally {
                delete this._loading[ref];
            }
        }
    }
    // Adds schema to the instance
    addSchema(schema, // If array is passed, `key` will be ignored
    key, // Optional schema key. Can be passed to `validate` method instead of schema object or id/ref. One schema per instance can have empty `id` and `key`.
    _meta, // true if schema is a meta-schema. Used internally, addMetaSchema should be used instead.
    _validateSchema = this.opts.validateSchema // false to skip schema validation. Used internally, option validateSchema should be used instead.
    ) {
        if (Array.isArray(schema)) {
            for (const sch of schema)
                this.addSchema(sch, undefined, _meta, _validateSchema);
            return this;
        }
        let id;
        if (typeof schema === "object") {
            const { schemaId } = this.opts;
            id = schema[schemaId];
            if (id !== undefined && typeof id != "string") {
                throw new Error(`schema ${schemaId} must be string`);
            }
        }
        key = (0, resolve_1.normalizeId)(key || id);
        this._checkUnique(key);
        this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
        return this;
    }
    // Add schema that will be used to validate other schemas
    // options in META_IGNORE_OPTIONS are alway set to false
    addMetaSchema(schema, key, // schema key
    _validateSchema = this.opts.validateSchema // false to skip schema validation, can be used to override validateSchema option for meta-schema
    ) {
        this.addSchema(schema, key, true, _validateSchema);
        return this;
    }
    //  Validate schema against its meta-schema
    validateSchema(schema, throwOrLogError) {
        if (typeof schema == "boolean")
            return true;
        let $schema;
        $schema = schema.$schema;
        if ($schema !== undefined && typeof $schema != "string") {
            throw new Error("$schema must be a string");
        }
        $schema = $schema || this.opts.defaultMeta || this.defaultMeta();
        if (!$schema) {
            this.logger.warn("meta-schema not available");
            this.errors = null;
            return true;
        }
        const valid = this.validate($schema, schema);
        if (!valid && throwOrLogError) {
            const message = "schema is invalid: " + this.errorsText();
            if (this.opts.validateSchema === "log")
                this.logger.error(message);
            else
                throw new Error(message);
        }
        return valid;
    }
    // Get compiled schema by `key` or `ref`.
    // (`key` that was passed to `addSchema` or full schema reference - `schema.$id` or resolved id)
    getSchema(keyRef) {
        let sch;
        while (typeof (sch = getSchEnv.call(this, keyRef)) == "string")
            keyRef = sch;
        if (sch === undefined) {
            const { schemaId } = this.opts;
            const root = new compile_1.SchemaEnv({ schema: {}, schemaId });
            sch = compile_1.resolveSchema.call(this, root, keyRef);
            if (!sch)
                return;
            this.refs[keyRef] = sch;
        }
        return (sch.validate || this._compileSchemaEnv(sch));
    }
    // Remove cached schema(s).
    // If no parameter is passed all schemas but meta-schemas are removed.
    // If RegExp is passed all schemas with key/id matching pattern but meta-schemas are removed.
    // Even if schema is referenced by other schemas it still can be removed as other schemas have local references.
    removeSchema(schemaKeyRef) {
        if (schemaKeyRef instanceof RegExp) {
            this._removeAllSchemas(this.schemas, schemaKeyRef);
            this._removeAllSchemas(this.refs, schemaKeyRef);
            return this;
        }
        switch (typeof schemaKeyRef) {
            case "undefined":
                this._removeAllSchemas(this.schemas);
                this._removeAllSchemas(this.refs);
                this._cache.clear();
                return this;
            case "string": {
                const sch = getSchEnv.call(this, schemaKeyRef);
                if (typeof sch == "object")
                    this._cache.delete(sch.schema);
                delete this.schemas[schemaKeyRef];
                delete this.refs[schemaKeyRef];
                return this;
            }
            case "object": {
                const cacheKey = schemaKeyRef;
                this._cache.delete(cacheKey);
                let id = schemaKeyRef[this.opts.schemaId];
                if (id) {
                    id = (0, resolve_1.normalizeId)(id);
                    delete this.schemas[id];
                    delete this.refs[id];
                }
                return this;
            }
            default:
                throw new Error("ajv.removeSchema: invalid parameter");
        }
    }
    // add "vocabulary" - a collection of keywords
    addVocabulary(definitions) {
        for (const def of definitions)
            this.addKeyword(def);
        return this;
    }
    addKeyword(kwdOrDef, def // deprecated
    ) {
        let keyword;
        if (typeof kwdOrDef == "string") {
            keyword = kwdOrDef;
            if (typeof def == "object") {
                this.logger.warn("these parameters are deprecated, see docs for addKeyword");
                def.keyword = keyword;
            }
        }
        else if (typeof kwdOrDef == "object" && def === undefined) {
            def = kwdOrDef;
            keyword = def.keyword;
            if (Array.isArray(keyword) && !keyword.length) {
                throw new Error("addKeywords: keyword must be string or non-empty array");
            }
        }
        else {
            throw new Error("invalid addKeywords parameters");
        }
        checkKeyword.call(this, keyword, def);
        if (!def) {
            (0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
            return this;
        }
        keywordMetaschema.call(this, def);
        const definition = {
            ...def,
            type: (0, dataType_1.getJSONTypes)(def.type),
            schemaType: (0, dataType_1.getJSONTypes)(def.schemaType),
        };
        (0, util_1.eachItem)(keyword, definition.type.length === 0
            ? (k) => addRule.call(this, k, definition)
            : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
        return this;
    }
    getKeyword(keyword) {
        const rule = this.RULES.all[keyword];
        return typeof rule == "object" ? rule.definition : !!rule;
    }
    // Remove keyword
    removeKeyword(keyword) {
        // TODO return type should be Ajv
        const { RULES } = this;
        delete RULES.keywords[keyword];
        delete RULES.all[keyword];
        for (const group of RULES.rules) {
            const i = group.rules.findIndex((rule) => rule.keyword === keyword);
            if (i >= 0)
                group.rules.splice(i, 1);
        }
        return this;
    }
    // Add format
    addFormat(name, format) {
        if (typeof format == "string")
            format = new RegExp(format);
        this.formats[name] = format;
        return this;
    }
    errorsText(errors = this.errors, // optional array of validation errors
    { separator = ", ", dataVar = "data" } = {} // optional options with properties `separator` and `dataVar`
    ) {
        if (!errors || errors.length === 0)
            return "No errors";
        return errors
            .map((e) => `${dataVar}${e.instancePath} ${e.message}`)
            .reduce((text, msg) => text + separator + msg);
    }
    $dataMetaSchema(metaSchema, keywordsJsonPointers) {
        const rules = this.RULES.all;
        metaSchema = JSON.parse(JSON.stringify(metaSchema));
        for (const jsonPointer of keywordsJsonPointers) {
            const segments = jsonPointer.split("/").slice(1); // first segment is an empty string
            let keywords = metaSchema;
            for (const seg of segments)
                keywords = keywords[seg];
            for (const key in rules) {
                const rule = rules[key];
                if (typeof rule != "object")
                    continue;
                const { $data } = rule.definition;
                const schema = keywords[key];
                if ($data && schema)
                    keywords[key] = schemaOrData(schema);
            }
        }
        return metaSchema;
    }
    _removeAllSchemas(schemas, regex) {
        for (const keyRef in schemas) {
            const sch = schemas[keyRef];
            if (!regex || regex.test(keyRef)) {
                if (typeof sch == "string") {
                    delete schemas[keyRef];
                }
                else if (sch && !sch.meta) {
                    this._cache.delete(sch.schema);
                    delete schemas[keyRef];
                }
            }
        }
    }
    _addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
        let id;
        const { schemaId } = this.opts;
        if (typeof schema == "object") {
            id = schema[schemaId];
        }
        else {
            if (this.opts.jtd)
                throw new Error("schema must be object");
            else if (typeof schema != "boolean")
                throw new Error("schema must be object or boolean");
        }
        let sch = this._cache.get(schema);
        if (sch !== undefined)
            return sch;
        baseId = (0, resolve_1.normalizeId)(id || baseId);
        const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
        sch = new compile_1.SchemaEnv({ schema, schemaId, meta, baseId, localRefs });
        this._cache.set(sch.schema, sch);
        if (addSchema && !baseId.startsWith("#")) {
            // TODO atm it is allowed to overwrite schemas without id (instead of not adding them)
            if (baseId)
                this._checkUnique(baseId);
            this.refs[baseId] = sch;
        }
        if (validateSchema)
            this.validateSchema(schema, true);
        return sch;
    }
    _checkUnique(id) {
        if (this.schemas[id] || this.refs[id]) {
            throw new Error(`schema with key or id "${id}" already exists`);
        }
    }
    _compileSchemaEnv(sch) {
        if (sch.meta)
            this._compileMetaSchema(sch);
        else
            compile_1.compileSchema.call(this, sch);
        /* istanbul ignore if */
        if (!sch.validate)
            throw new Error("ajv implementation error");
        return sch.validate;
    }
    _compileMetaSchema(sch) {
        const currentOpts = this.opts;
        this.opts = this._metaOpts;
        try {
            compile_1.compileSchema.call(this, sch);
        }
        finally {
            this.opts = currentOpts;
        }
    }
}
Ajv.ValidationError = validation_error_1.default;
Ajv.MissingRefError = ref_error_1.default;
exports["default"] = Ajv;
function checkOptions(checkOpts, options, msg, log = "error") {
    for (const key in checkOpts) {
        const opt = key;
        if (opt in options)
            this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
    }
}
function getSchEnv(keyRef) {
    keyRef = (0, resolve_1.normalizeId)(keyRef); // TODO tests fail without this line
    return this.schemas[keyRef] || this.refs[keyRef];
}
function addInitialSchemas() {
    const optsSchemas = this.opts.schemas;
    if (!optsSchemas)
        return;
    if (Array.isArray(optsSchemas))
        this.addSchema(optsSchemas);
    else
        for (const key in optsSchemas)
            this.addSchema(optsSchemas[key], key);
}
function addInitialFormats() {
    for (const name in this.opts.formats) {
        const format = this.opts.formats[name];
        if (format)
            this.addFormat(name, format);
    }
}
function addInitialKeywords(defs) {
    if (Array.isArray(defs)) {
        this.addVocabulary(defs);
        return;
    }
    this.logger.warn("keywords option as map is deprecated, pass array");
    for (const keyword in defs) {
        const def = defs[keyword];
        if (!def.keyword)
            def.keyword = keyword;
        this.addKeyword(def);
    }
}
function getMetaSchemaOptions() {
    const metaOpts = { ...this.opts };
    for (const opt of META_IGNORE_OPTIONS)
        delete metaOpts[opt];
    return metaOpts;
}
const noLogs = { log() { }, warn() { }, error() { } };
function getLogger(logger) {
    if (logger === false)
        return noLogs;
    if (logger === undefined)
        return console;
    if (logger.log && logger.warn && logger.error)
        return logger;
    throw new Error("logger must implement log, warn and error methods");
}
const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
function checkKeyword(keyword, def) {
    const { RULES } = this;
    (0, util_1.eachItem)(keyword, (kwd) => {
        if (RULES.keywords[kwd])
            throw new Error(`Keyword ${kwd} is already defined`);
        if (!KEYWORD_NAME.test(kwd))
            throw new Error(`Keyword ${kwd} has invalid name`);
    });
    if (!def)
        return;
    if (def.$data && !("code" in def || "validate" in def)) {
        throw new Error('$data keyword must have "code" or "validate" function');
    }
}
function addRule(keyword, definition, dataType) {
    var _a;
    const post = definition === null || definition === void 0 ? void 0 : definition.post;
    if (dataType && post)
        throw new Error('keyword with "post" flag cannot have "type"');
    const { RULES } = this;
    let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
    if (!ruleGroup) {
        ruleGroup = { type: dataType, rules: [] };
        RULES.rules.push(ruleGroup);
    }
    RULES.keywords[keyword] = true;
    if (!definition)
        return;
    const rule = {
        keyword,
        definition: {
            ...definition,
            type: (0, dataType_1.getJSONTypes)(definition.type),
            schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType),
        },
    };
    if (definition.before)
        addBeforeRule.call(this, ruleGroup, rule, definition.before);
    else
        ruleGroup.rules.push(rule);
    RULES.all[keyword] = rule;
    (_a = definition.implements) === null || _a === void 0 ? void 0 : _a.forEach((kwd) => this.addKeyword(kwd));
}
function addBeforeRule(ruleGroup, rule, before) {
    const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
    if (i >= 0) {
        ruleGroup.rules.splice(i, 0, rule);
    }
    else {
        ruleGroup.rules.push(rule);
        this.logger.warn(`rule ${before} is not defined`);
    }
}
function keywordMetaschema(def) {
    let { metaSchema } = def;
    if (metaSchema === undefined)
        return;
    if (def.$data && this.opts.$data)
        metaSchema = schemaOrData(metaSchema);
    def.validateSchema = this.compile(metaSchema, true);
}
const $dataRef = {
    $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
};
function schemaOrData(schema) {
    return { anyOf: [schema, $dataRef] };
}
//# sourceMappingURL=core.js.map

/***/ }),

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __nccwpck_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 6285:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const uri = __nccwpck_require__(4352);
uri.code = 'require("ajv/dist/runtime/uri").default';
exports["default"] = uri;
//# sourceMappingURL=uri.js.map

/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
class ValidationError extends Error {
    constructor(errors) {
        super("validation failed");
        this.errors = errors;
        this.ajv = this.validation = true;
    }
}
exports["default"] = ValidationError;
//# sourceMappingURL=validation_error.js.map

/***/ }),

/***/ 3448:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateAdditionalItems = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { len } }) => (0, codegen_1.str) `must NOT have more than ${len} items`,
    params: ({ params: { len } }) => (0, codegen_1._) `{limit: ${len}}`,
};
const def = {
    keyword: "additionalItems",
    type: "array",
    schemaType: ["boolean", "object"],
    before: "uniqueItems",
    error,
    code(cxt) {
        const { parentSchema, it } = cxt;
        const { items } = parentSchema;
        if (!Array.isArray(items)) {
            (0, util_1.checkStrictMode)(it, '"additionalItems" is ignored when "items" is not an array of schemas');
            return;
        }
        validateAdditionalItems(cxt, items);
    },
};
function validateAdditionalItems(cxt, items) {
    const { gen, schema, data, keyword, it } = cxt;
    it.items = true;
    const len = gen.const("len", (0, codegen_1._) `${data}.length`);
    if (schema === false) {
        cxt.setParams({ len: items.length });
        cxt.pass((0, codegen_1._) `${len} <= ${items.length}`);
    }
    else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
        const valid = gen.var("valid", (0, codegen_1._) `${len} <= ${items.length}`); // TODO var
        gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
        cxt.ok(valid);
    }
    function validateItems(valid) {
        gen.forRange("i", items.length, len, (i) => {
            cxt.subschema({ keyword, dataProp: i, dataPropType: util_1.Type.Num }, valid);
            if (!it.allErrors)
                gen.if((0, codegen_1.not)(valid), () => gen.break());
        });
    }
}
exports.validateAdditionalItems = validateAdditionalItems;
exports["default"] = def;
//# sourceMappingURL=additionalItems.js.map

/***/ }),

/***/ 2431:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: "must NOT have additional properties",
    params: ({ params }) => (0, codegen_1._) `{additionalProperty: ${params.additionalProperty}}`,
};
const def = {
    keyword: "additionalProperties",
    type: ["object"],
    schemaType: ["boolean", "object"],
    allowUndefined: true,
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, data, errsCount, it } = cxt;
        /* istanbul ignore if */
        if (!errsCount)
            throw new Error("ajv implementation error");
        const { allErrors, opts } = it;
        it.props = true;
        if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema))
            return;
        const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
        const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
        checkAdditionalProperties();
        cxt.ok((0, codegen_1._) `${errsCount} === ${names_1.default.errors}`);
        function checkAdditionalProperties() {
            gen.forIn("key", data, (key) => {
                if (!props.length && !patProps.length)
                    additionalPropertyCode(key);
                else
                    gen.if(isAdditional(key), () => additionalPropertyCode(key));
            });
        }
        function isAdditional(key) {
            let definedProp;
            if (props.length > 8) {
                // TODO maybe an option instead of hard-coded 8?
                const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
                definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
            }
            else if (props.length) {
                definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._) `${key} === ${p}`));
            }
            else {
                definedProp = codegen_1.nil;
            }
            if (patProps.length) {
                definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._) `${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
            }
            return (0, codegen_1.not)(definedProp);
        }
        function deleteAdditional(key) {
            gen.code((0, codegen_1._) `delete ${data}[${key}]`);
        }
        function additionalPropertyCode(key) {
            if (opts.removeAdditional === "all" || (opts.removeAdditional && schema === false)) {
                deleteAdditional(key);
                return;
            }
            if (schema === false) {
                cxt.setParams({ additionalProperty: key });
                cxt.error();
                if (!allErrors)
                    gen.break();
                return;
            }
            if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
                const valid = gen.name("valid");
                if (opts.removeAdditional === "failing") {
                    applyAdditionalSchema(key, valid, false);
                    gen.if((0, codegen_1.not)(valid), () => {
                        cxt.reset();
                        deleteAdditional(key);
                    });
                }
                else {
                    applyAdditionalSchema(key, valid);
                    if (!allErrors)
                        gen.if((0, codegen_1.not)(valid), () => gen.break());
                }
            }
        }
        function applyAdditionalSchema(key, valid, errors) {
            const subschema = {
                keyword: "additionalProperties",
                dataProp: key,
                dataPropType: util_1.Type.Str,
            };
            if (errors === false) {
                Object.assign(subschema, {
                    compositeRule: true,
                    createErrors: false,
                    allErrors: false,
                });
            }
            cxt.subschema(subschema, valid);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=additionalProperties.js.map

/***/ }),

/***/ 9205:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: "allOf",
    schemaType: "array",
    code(cxt) {
        const { gen, schema, it } = cxt;
        /* istanbul ignore if */
        if (!Array.isArray(schema))
            throw new Error("ajv implementation error");
        const valid = gen.name("valid");
        schema.forEach((sch, i) => {
            if ((0, util_1.alwaysValidSchema)(it, sch))
                return;
            const schCxt = cxt.subschema({ keyword: "allOf", schemaProp: i }, valid);
            cxt.ok(valid);
            cxt.mergeEvaluated(schCxt);
        });
    },
};
exports["default"] = def;
//# sourceMappingURL=allOf.js.map

/***/ }),

/***/ 9380:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const def = {
    keyword: "anyOf",
    schemaType: "array",
    trackErrors: true,
    code: code_1.validateUnion,
    error: { message: "must match a schema in anyOf" },
};
exports["default"] = def;
//# sourceMappingURL=anyOf.js.map

/***/ }),

/***/ 6182:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { min, max } }) => max === undefined
        ? (0, codegen_1.str) `must contain at least ${min} valid item(s)`
        : (0, codegen_1.str) `must contain at least ${min} and no more than ${max} valid item(s)`,
    params: ({ params: { min, max } }) => max === undefined ? (0, codegen_1._) `{minContains: ${min}}` : (0, codegen_1._) `{minContains: ${min}, maxContains: ${max}}`,
};
const def = {
    keyword: "contains",
    type: "array",
    schemaType: ["object", "boolean"],
    before: "uniqueItems",
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        let min;
        let max;
        const { minContains, maxContains } = parentSchema;
        if (it.opts.next) {
            min = minContains === undefined ? 1 : minContains;
            max = maxContains;
        }
        else {
            min = 1;
        }
        const len = gen.const("len", (0, codegen_1._) `${data}.length`);
        cxt.setParams({ min, max });
        if (max === undefined && min === 0) {
            (0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
            return;
        }
        if (max !== undefined && min > max) {
            (0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
            cxt.fail();
            return;
        }
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
            let cond = (0, codegen_1._) `${len} >= ${min}`;
            if (max !== undefined)
                cond = (0, codegen_1._) `${cond} && ${len} <= ${max}`;
            cxt.pass(cond);
            return;
        }
        it.items = true;
        const valid = gen.name("valid");
        if (max === undefined && min === 1) {
            validateItems(valid, () => gen.if(valid, () => gen.break()));
        }
        else if (min === 0) {
            gen.let(valid, true);
            if (max !== undefined)
                gen.if((0, codegen_1._) `${data}.length > 0`, validateItemsWithCount);
        }
        else {
            gen.let(valid, false);
            validateItemsWithCount();
        }
        cxt.result(valid, () => cxt.reset());
        function validateItemsWithCount() {
            const schValid = gen.name("_valid");
            const count = gen.let("count", 0);
            validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
        }
        function validateItems(_valid, block) {
            gen.forRange("i", 0, len, (i) => {
                cxt.subschema({
                    keyword: "contains",
                    dataProp: i,
                    dataPropType: util_1.Type.Num,
                    compositeRule: true,
                }, _valid);
                block();
            });
        }
        function checkLimits(count) {
            gen.code((0, codegen_1._) `${count}++`);
            if (max === undefined) {
                gen.if((0, codegen_1._) `${count} >= ${min}`, () => gen.assign(valid, true).break());
            }
            else {
                gen.if((0, codegen_1._) `${count} > ${max}`, () => gen.assign(valid, false).break());
                if (min === 1)
                    gen.assign(valid, true);
                else
                    gen.if((0, codegen_1._) `${count} >= ${min}`, () => gen.assign(valid, true));
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=contains.js.map

/***/ }),

/***/ 5826:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const code_1 = __nccwpck_require__(8484);
exports.error = {
    message: ({ params: { property, depsCount, deps } }) => {
        const property_ies = depsCount === 1 ? "property" : "properties";
        return (0, codegen_1.str) `must have ${property_ies} ${deps} when property ${property} is present`;
    },
    params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._) `{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`, // TODO change to reference
};
const def = {
    keyword: "dependencies",
    type: "object",
    schemaType: "object",
    error: exports.error,
    code(cxt) {
        const [propDeps, schDeps] = splitDependencies(cxt);
        validatePropertyDeps(cxt, propDeps);
        validateSchemaDeps(cxt, schDeps);
    },
};
function splitDependencies({ schema }) {
    const propertyDeps = {};
    const schemaDeps = {};
    for (const key in schema) {
        if (key === "__proto__")
            continue;
        const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
        deps[key] = schema[key];
    }
    return [propertyDeps, schemaDeps];
}
function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
    const { gen, data, it } = cxt;
    if (Object.keys(propertyDeps).length === 0)
        return;
    const missing = gen.let("missing");
    for (const prop in propertyDeps) {
        const deps = propertyDeps[prop];
        if (deps.length === 0)
            continue;
        const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
        cxt.setParams({
            property: prop,
            depsCount: deps.length,
            deps: deps.join(", "),
        });
        if (it.allErrors) {
            gen.if(hasProperty, () => {
                for (const depProp of deps) {
                    (0, code_1.checkReportMissingProp)(cxt, depProp);
                }
            });
        }
        else {
            gen.if((0, codegen_1._) `${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
            (0, code_1.reportMissingProp)(cxt, missing);
            gen.else();
        }
    }
}
exports.validatePropertyDeps = validatePropertyDeps;
function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
    const { gen, data, keyword, it } = cxt;
    const valid = gen.name("valid");
    for (const prop in schemaDeps) {
        if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop]))
            continue;
        gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
            const schCxt = cxt.subschema({ keyword, schemaProp: prop }, valid);
            cxt.mergeValidEvaluated(schCxt, valid);
        }, () => gen.var(valid, true) // TODO var
        );
        cxt.ok(valid);
    }
}
exports.validateSchemaDeps = validateSchemaDeps;
exports["default"] = def;
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 8584:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params }) => (0, codegen_1.str) `must match "${params.ifClause}" schema`,
    params: ({ params }) => (0, codegen_1._) `{failingKeyword: ${params.ifClause}}`,
};
const def = {
    keyword: "if",
    schemaType: ["object", "boolean"],
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, parentSchema, it } = cxt;
        if (parentSchema.then === undefined && parentSchema.else === undefined) {
            (0, util_1.checkStrictMode)(it, '"if" without "then" and "else" is ignored');
        }
        const hasThen = hasSchema(it, "then");
        const hasElse = hasSchema(it, "else");
        if (!hasThen && !hasElse)
            return;
        const valid = gen.let("valid", true);
        const schValid = gen.name("_valid");
        validateIf();
        cxt.reset();
        if (hasThen && hasElse) {
            const ifClause = gen.let("ifClause");
            cxt.setParams({ ifClause });
            gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
        }
        else if (hasThen) {
            gen.if(schValid, validateClause("then"));
        }
        else {
            gen.if((0, codegen_1.not)(schValid), validateClause("else"));
        }
        cxt.pass(valid, () => cxt.error(true));
        function validateIf() {
            const schCxt = cxt.subschema({
                keyword: "if",
                compositeRule: true,
                createErrors: false,
                allErrors: false,
            }, schValid);
            cxt.mergeEvaluated(schCxt);
        }
        function validateClause(keyword, ifClause) {
            return () => {
                const schCxt = cxt.subschema({ keyword }, schValid);
                gen.assign(valid, schValid);
                cxt.mergeValidEvaluated(schCxt, valid);
                if (ifClause)
                    gen.assign(ifClause, (0, codegen_1._) `${keyword}`);
                else
                    cxt.setParams({ ifClause: keyword });
            };
        }
    },
};
function hasSchema(it, keyword) {
    const schema = it.schema[keyword];
    return schema !== undefined && !(0, util_1.alwaysValidSchema)(it, schema);
}
exports["default"] = def;
//# sourceMappingURL=if.js.map

/***/ }),

/***/ 8775:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const additionalItems_1 = __nccwpck_require__(3448);
const prefixItems_1 = __nccwpck_require__(6467);
const items_1 = __nccwpck_require__(5791);
const items2020_1 = __nccwpck_require__(2959);
const contains_1 = __nccwpck_require__(6182);
const dependencies_1 = __nccwpck_require__(5826);
const propertyNames_1 = __nccwpck_require__(1372);
const additionalProperties_1 = __nccwpck_require__(2431);
const properties_1 = __nccwpck_require__(8778);
const patternProperties_1 = __nccwpck_require__(664);
const not_1 = __nccwpck_require__(8350);
const anyOf_1 = __nccwpck_require__(9380);
const oneOf_1 = __nccwpck_require__(2490);
const allOf_1 = __nccwpck_require__(9205);
const if_1 = __nccwpck_require__(8584);
const thenElse_1 = __nccwpck_require__(6829);
function getApplicator(draft2020 = false) {
    const applicator = [
        // any
        not_1.default,
        anyOf_1.default,
        oneOf_1.default,
        allOf_1.default,
        if_1.default,
        thenElse_1.default,
        // object
        propertyNames_1.default,
        additionalProperties_1.default,
        dependencies_1.default,
        properties_1.default,
        patternProperties_1.default,
    ];
    // array
    if (draft2020)
        applicator.push(prefixItems_1.default, items2020_1.default);
    else
        applicator.push(additionalItems_1.default, items_1.default);
    applicator.push(contains_1.default);
    return applicator;
}
exports["default"] = getApplicator;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 5791:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateTuple = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const code_1 = __nccwpck_require__(8484);
const def = {
    keyword: "items",
    type: "array",
    schemaType: ["object", "array", "boolean"],
    before: "uniqueItems",
    code(cxt) {
        const { schema, it } = cxt;
        if (Array.isArray(schema))
            return validateTuple(cxt, "additionalItems", schema);
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        cxt.ok((0, code_1.validateArray)(cxt));
    },
};
function validateTuple(cxt, extraItems, schArr = cxt.schema) {
    const { gen, parentSchema, data, keyword, it } = cxt;
    checkStrictTuple(parentSchema);
    if (it.opts.unevaluated && schArr.length && it.items !== true) {
        it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
    }
    const valid = gen.name("valid");
    const len = gen.const("len", (0, codegen_1._) `${data}.length`);
    schArr.forEach((sch, i) => {
        if ((0, util_1.alwaysValidSchema)(it, sch))
            return;
        gen.if((0, codegen_1._) `${len} > ${i}`, () => cxt.subschema({
            keyword,
            schemaProp: i,
            dataProp: i,
        }, valid));
        cxt.ok(valid);
    });
    function checkStrictTuple(sch) {
        const { opts, errSchemaPath } = it;
        const l = schArr.length;
        const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
        if (opts.strictTuples && !fullTuple) {
            const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
            (0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
        }
    }
}
exports.validateTuple = validateTuple;
exports["default"] = def;
//# sourceMappingURL=items.js.map

/***/ }),

/***/ 2959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const code_1 = __nccwpck_require__(8484);
const additionalItems_1 = __nccwpck_require__(3448);
const error = {
    message: ({ params: { len } }) => (0, codegen_1.str) `must NOT have more than ${len} items`,
    params: ({ params: { len } }) => (0, codegen_1._) `{limit: ${len}}`,
};
const def = {
    keyword: "items",
    type: "array",
    schemaType: ["object", "boolean"],
    before: "uniqueItems",
    error,
    code(cxt) {
        const { schema, parentSchema, it } = cxt;
        const { prefixItems } = parentSchema;
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        if (prefixItems)
            (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
        else
            cxt.ok((0, code_1.validateArray)(cxt));
    },
};
exports["default"] = def;
//# sourceMappingURL=items2020.js.map

/***/ }),

/***/ 8350:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: "not",
    schemaType: ["object", "boolean"],
    trackErrors: true,
    code(cxt) {
        const { gen, schema, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
            cxt.fail();
            return;
        }
        const valid = gen.name("valid");
        cxt.subschema({
            keyword: "not",
            compositeRule: true,
            createErrors: false,
            allErrors: false,
        }, valid);
        cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
    },
    error: { message: "must NOT be valid" },
};
exports["default"] = def;
//# sourceMappingURL=not.js.map

/***/ }),

/***/ 2490:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: "must match exactly one schema in oneOf",
    params: ({ params }) => (0, codegen_1._) `{passingSchemas: ${params.passing}}`,
};
const def = {
    keyword: "oneOf",
    schemaType: "array",
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, it } = cxt;
        /* istanbul ignore if */
        if (!Array.isArray(schema))
            throw new Error("ajv implementation error");
        if (it.opts.discriminator && parentSchema.discriminator)
            return;
        const schArr = schema;
        const valid = gen.let("valid", false);
        const passing = gen.let("passing", null);
        const schValid = gen.name("_valid");
        cxt.setParams({ passing });
        // TODO possibly fail straight away (with warning or exception) if there are two empty always valid schemas
        gen.block(validateOneOf);
        cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
        function validateOneOf() {
            schArr.forEach((sch, i) => {
                let schCxt;
                if ((0, util_1.alwaysValidSchema)(it, sch)) {
                    gen.var(schValid, true);
                }
                else {
                    schCxt = cxt.subschema({
                        keyword: "oneOf",
                        schemaProp: i,
                        compositeRule: true,
                    }, schValid);
                }
                if (i > 0) {
                    gen
                        .if((0, codegen_1._) `${schValid} && ${valid}`)
                        .assign(valid, false)
                        .assign(passing, (0, codegen_1._) `[${passing}, ${i}]`)
                        .else();
                }
                gen.if(schValid, () => {
                    gen.assign(valid, true);
                    gen.assign(passing, i);
                    if (schCxt)
                        cxt.mergeEvaluated(schCxt, codegen_1.Name);
                });
            });
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=oneOf.js.map

/***/ }),

/***/ 664:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const util_2 = __nccwpck_require__(4464);
const def = {
    keyword: "patternProperties",
    type: "object",
    schemaType: "object",
    code(cxt) {
        const { gen, schema, data, parentSchema, it } = cxt;
        const { opts } = it;
        const patterns = (0, code_1.allSchemaProperties)(schema);
        const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
        if (patterns.length === 0 ||
            (alwaysValidPatterns.length === patterns.length &&
                (!it.opts.unevaluated || it.props === true))) {
            return;
        }
        const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
        const valid = gen.name("valid");
        if (it.props !== true && !(it.props instanceof codegen_1.Name)) {
            it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
        }
        const { props } = it;
        validatePatternProperties();
        function validatePatternProperties() {
            for (const pat of patterns) {
                if (checkProperties)
                    checkMatchingProperties(pat);
                if (it.allErrors) {
                    validateProperties(pat);
                }
                else {
                    gen.var(valid, true); // TODO var
                    validateProperties(pat);
                    gen.if(valid);
                }
            }
        }
        function checkMatchingProperties(pat) {
            for (const prop in checkProperties) {
                if (new RegExp(pat).test(prop)) {
                    (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
                }
            }
        }
        function validateProperties(pat) {
            gen.forIn("key", data, (key) => {
                gen.if((0, codegen_1._) `${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
                    const alwaysValid = alwaysValidPatterns.includes(pat);
                    if (!alwaysValid) {
                        cxt.subschema({
                            keyword: "patternProperties",
                            schemaProp: pat,
                            dataProp: key,
                            dataPropType: util_2.Type.Str,
                        }, valid);
                    }
                    if (it.opts.unevaluated && props !== true) {
                        gen.assign((0, codegen_1._) `${props}[${key}]`, true);
                    }
                    else if (!alwaysValid && !it.allErrors) {
                        // can short-circuit if `unevaluatedProperties` is not supported (opts.next === false)
                        // or if all properties were evaluated (props === true)
                        gen.if((0, codegen_1.not)(valid), () => gen.break());
                    }
                });
            });
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=patternProperties.js.map

/***/ }),

/***/ 6467:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const items_1 = __nccwpck_require__(5791);
const def = {
    keyword: "prefixItems",
    type: "array",
    schemaType: ["array"],
    before: "uniqueItems",
    code: (cxt) => (0, items_1.validateTuple)(cxt, "items"),
};
exports["default"] = def;
//# sourceMappingURL=prefixItems.js.map

/***/ }),

/***/ 8778:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const validate_1 = __nccwpck_require__(7881);
const code_1 = __nccwpck_require__(8484);
const util_1 = __nccwpck_require__(4464);
const additionalProperties_1 = __nccwpck_require__(2431);
const def = {
    keyword: "properties",
    type: "object",
    schemaType: "object",
    code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === undefined) {
            additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
        }
        const allProps = (0, code_1.allSchemaProperties)(schema);
        for (const prop of allProps) {
            it.definedProperties.add(prop);
        }
        if (it.opts.unevaluated && allProps.length && it.props !== true) {
            it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
        }
        const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
        if (properties.length === 0)
            return;
        const valid = gen.name("valid");
        for (const prop of properties) {
            if (hasDefault(prop)) {
                applyPropertySchema(prop);
            }
            else {
                gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
                applyPropertySchema(prop);
                if (!it.allErrors)
                    gen.else().var(valid, true);
                gen.endIf();
            }
            cxt.it.definedProperties.add(prop);
            cxt.ok(valid);
        }
        function hasDefault(prop) {
            return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== undefined;
        }
        function applyPropertySchema(prop) {
            cxt.subschema({
                keyword: "properties",
                schemaProp: prop,
                dataProp: prop,
            }, valid);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=properties.js.map

/***/ }),

/***/ 1372:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: "property name must be valid",
    params: ({ params }) => (0, codegen_1._) `{propertyName: ${params.propertyName}}`,
};
const def = {
    keyword: "propertyNames",
    type: "object",
    schemaType: ["object", "boolean"],
    error,
    code(cxt) {
        const { gen, schema, data, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        const valid = gen.name("valid");
        gen.forIn("key", data, (key) => {
            cxt.setParams({ propertyName: key });
            cxt.subschema({
                keyword: "propertyNames",
                data: key,
                dataTypes: ["string"],
                propertyName: key,
                compositeRule: true,
            }, valid);
            gen.if((0, codegen_1.not)(valid), () => {
                cxt.error(true);
                if (!it.allErrors)
                    gen.break();
            });
        });
        cxt.ok(valid);
    },
};
exports["default"] = def;
//# sourceMappingURL=propertyNames.js.map

/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: ["then", "else"],
    schemaType: ["object", "boolean"],
    code({ keyword, parentSchema, it }) {
        if (parentSchema.if === undefined)
            (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
    },
};
exports["default"] = def;
//# sourceMappingURL=thenElse.js.map

/***/ }),

/***/ 8484:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const names_1 = __nccwpck_require__(630);
const util_2 = __nccwpck_require__(4464);
function checkReportMissingProp(cxt, prop) {
    const { gen, data, it } = cxt;
    gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
        cxt.setParams({ missingProperty: (0, codegen_1._) `${prop}` }, true);
        cxt.error();
    });
}
exports.checkReportMissingProp = checkReportMissingProp;
function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
    return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._) `${missing} = ${prop}`)));
}
exports.checkMissingProp = checkMissingProp;
function reportMissingProp(cxt, missing) {
    cxt.setParams({ missingProperty: missing }, true);
    cxt.error();
}
exports.reportMissingProp = reportMissingProp;
function hasPropFunc(gen) {
    return gen.scopeValue("func", {
        // eslint-disable-next-line @typescript-eslint/unbound-method
        ref: Object.prototype.hasOwnProperty,
        code: (0, codegen_1._) `Object.prototype.hasOwnProperty`,
    });
}
exports.hasPropFunc = hasPropFunc;
function isOwnProperty(gen, data, property) {
    return (0, codegen_1._) `${hasPropFunc(gen)}.call(${data}, ${property})`;
}
exports.isOwnProperty = isOwnProperty;
function propertyInData(gen, data, property, ownProperties) {
    const cond = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
    return ownProperties ? (0, codegen_1._) `${cond} && ${isOwnProperty(gen, data, property)}` : cond;
}
exports.propertyInData = propertyInData;
function noPropertyInData(gen, data, property, ownProperties) {
    const cond = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(property)} === undefined`;
    return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
}
exports.noPropertyInData = noPropertyInData;
function allSchemaProperties(schemaMap) {
    return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
}
exports.allSchemaProperties = allSchemaProperties;
function schemaProperties(it, schemaMap) {
    return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
}
exports.schemaProperties = schemaProperties;
function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
    const dataAndSchema = passSchema ? (0, codegen_1._) `${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
    const valCxt = [
        [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
        [names_1.default.parentData, it.parentData],
        [names_1.default.parentDataProperty, it.parentDataProperty],
        [names_1.default.rootData, names_1.default.rootData],
    ];
    if (it.opts.dynamicRef)
        valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
    const args = (0, codegen_1._) `${dataAndSchema}, ${gen.object(...valCxt)}`;
    return context !== codegen_1.nil ? (0, codegen_1._) `${func}.call(${context}, ${args})` : (0, codegen_1._) `${func}(${args})`;
}
exports.callValidateCode = callValidateCode;
const newRegExp = (0, codegen_1._) `new RegExp`;
function usePattern({ gen, it: { opts } }, pattern) {
    const u = opts.unicodeRegExp ? "u" : "";
    const { regExp } = opts.code;
    const rx = regExp(pattern, u);
    return gen.scopeValue("pattern", {
        key: rx.toString(),
        ref: rx,
        code: (0, codegen_1._) `${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`,
    });
}
exports.usePattern = usePattern;
function validateArray(cxt) {
    const { gen, data, keyword, it } = cxt;
    const valid = gen.name("valid");
    if (it.allErrors) {
        const validArr = gen.let("valid", true);
        validateItems(() => gen.assign(validArr, false));
        return validArr;
    }
    gen.var(valid, true);
    validateItems(() => gen.break());
    return valid;
    function validateItems(notValid) {
        const len = gen.const("len", (0, codegen_1._) `${data}.length`);
        gen.forRange("i", 0, len, (i) => {
            cxt.subschema({
                keyword,
                dataProp: i,
                dataPropType: util_1.Type.Num,
            }, valid);
            gen.if((0, codegen_1.not)(valid), notValid);
        });
    }
}
exports.validateArray = validateArray;
function validateUnion(cxt) {
    const { gen, schema, keyword, it } = cxt;
    /* istanbul ignore if */
    if (!Array.isArray(schema))
        throw new Error("ajv implementation error");
    const alwaysValid = schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch));
    if (alwaysValid && !it.opts.unevaluated)
        return;
    const valid = gen.let("valid", false);
    const schValid = gen.name("_valid");
    gen.block(() => schema.forEach((_sch, i) => {
        const schCxt = cxt.subschema({
            keyword,
            schemaProp: i,
            compositeRule: true,
        }, schValid);
        gen.assign(valid, (0, codegen_1._) `${valid} || ${schValid}`);
        const merged = cxt.mergeValidEvaluated(schCxt, schValid);
        // can short-circuit if `unevaluatedProperties/Items` not supported (opts.unevaluated !== true)
        // or if all properties and items were evaluated (it.props === true && it.items === true)
        if (!merged)
            gen.if((0, codegen_1.not)(valid));
    }));
    cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
}
exports.validateUnion = validateUnion;
//# sourceMappingURL=code.js.map

/***/ }),

/***/ 9872:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const def = {
    keyword: "id",
    code() {
        throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID');
    },
};
exports["default"] = def;
//# sourceMappingURL=id.js.map

/***/ }),

/***/ 7397:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const id_1 = __nccwpck_require__(9872);
const ref_1 = __nccwpck_require__(2996);
const core = [
    "$schema",
    "$id",
    "$defs",
    "$vocabulary",
    { keyword: "$comment" },
    "definitions",
    id_1.default,
    ref_1.default,
];
exports["default"] = core;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callRef = exports.getValidate = void 0;
const ref_error_1 = __nccwpck_require__(3162);
const code_1 = __nccwpck_require__(8484);
const codegen_1 = __nccwpck_require__(1436);
const names_1 = __nccwpck_require__(630);
const compile_1 = __nccwpck_require__(2718);
const util_1 = __nccwpck_require__(4464);
const def = {
    keyword: "$ref",
    schemaType: "string",
    code(cxt) {
        const { gen, schema: $ref, it } = cxt;
        const { baseId, schemaEnv: env, validateName, opts, self } = it;
        const { root } = env;
        if (($ref === "#" || $ref === "#/") && baseId === root.baseId)
            return callRootRef();
        const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
        if (schOrEnv === undefined)
            throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
        if (schOrEnv instanceof compile_1.SchemaEnv)
            return callValidate(schOrEnv);
        return inlineRefSchema(schOrEnv);
        function callRootRef() {
            if (env === root)
                return callRef(cxt, validateName, env, env.$async);
            const rootName = gen.scopeValue("root", { ref: root });
            return callRef(cxt, (0, codegen_1._) `${rootName}.validate`, root, root.$async);
        }
        function callValidate(sch) {
            const v = getValidate(cxt, sch);
            callRef(cxt, v, sch, sch.$async);
        }
        function inlineRefSchema(sch) {
            const schName = gen.scopeValue("schema", opts.code.source === true ? { ref: sch, code: (0, codegen_1.stringify)(sch) } : { ref: sch });
            const valid = gen.name("valid");
            const schCxt = cxt.subschema({
                schema: sch,
                dataTypes: [],
                schemaPath: codegen_1.nil,
                topSchemaRef: schName,
                errSchemaPath: $ref,
            }, valid);
            cxt.mergeEvaluated(schCxt);
            cxt.ok(valid);
        }
    },
};
function getValidate(cxt, sch) {
    const { gen } = cxt;
    return sch.validate
        ? gen.scopeValue("validate", { ref: sch.validate })
        : (0, codegen_1._) `${gen.scopeValue("wrapper", { ref: sch })}.validate`;
}
exports.getValidate = getValidate;
function callRef(cxt, v, sch, $async) {
    const { gen, it } = cxt;
    const { allErrors, schemaEnv: env, opts } = it;
    const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
    if ($async)
        callAsyncRef();
    else
        callSyncRef();
    function callAsyncRef() {
        if (!env.$async)
            throw new Error("async schema referenced by sync schema");
        const valid = gen.let("valid");
        gen.try(() => {
            gen.code((0, codegen_1._) `await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
            addEvaluatedFrom(v); // TODO will not work with async, it has to be returned with the result
            if (!allErrors)
                gen.assign(valid, true);
        }, (e) => {
            gen.if((0, codegen_1._) `!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
            addErrorsFrom(e);
            if (!allErrors)
                gen.assign(valid, false);
        });
        cxt.ok(valid);
    }
    function callSyncRef() {
        cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
    }
    function addErrorsFrom(source) {
        const errs = (0, codegen_1._) `${source}.errors`;
        gen.assign(names_1.default.vErrors, (0, codegen_1._) `${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`); // TODO tagged
        gen.assign(names_1.default.errors, (0, codegen_1._) `${names_1.default.vErrors}.length`);
    }
    function addEvaluatedFrom(source) {
        var _a;
        if (!it.opts.unevaluated)
            return;
        const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
        // TODO refactor
        if (it.props !== true) {
            if (schEvaluated && !schEvaluated.dynamicProps) {
                if (schEvaluated.props !== undefined) {
                    it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
                }
            }
            else {
                const props = gen.var("props", (0, codegen_1._) `${source}.evaluated.props`);
                it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
            }
        }
        if (it.items !== true) {
            if (schEvaluated && !schEvaluated.dynamicItems) {
                if (schEvaluated.items !== undefined) {
                    it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
                }
            }
            else {
                const items = gen.var("items", (0, codegen_1._) `${source}.evaluated.items`);
                it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
            }
        }
    }
}
exports.callRef = callRef;
exports["default"] = def;
//# sourceMappingURL=ref.js.map

/***/ }),

/***/ 8886:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const types_1 = __nccwpck_require__(7115);
const compile_1 = __nccwpck_require__(2718);
const ref_error_1 = __nccwpck_require__(3162);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag
        ? `tag "${tagName}" must be string`
        : `value of tag "${tagName}" must be in oneOf`,
    params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._) `{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`,
};
const def = {
    keyword: "discriminator",
    type: "object",
    schemaType: "object",
    error,
    code(cxt) {
        const { gen, data, schema, parentSchema, it } = cxt;
        const { oneOf } = parentSchema;
        if (!it.opts.discriminator) {
            throw new Error("discriminator: requires discriminator option");
        }
        const tagName = schema.propertyName;
        if (typeof tagName != "string")
            throw new Error("discriminator: requires propertyName");
        if (schema.mapping)
            throw new Error("discriminator: mapping is not supported");
        if (!oneOf)
            throw new Error("discriminator: requires oneOf keyword");
        const valid = gen.let("valid", false);
        const tag = gen.const("tag", (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(tagName)}`);
        gen.if((0, codegen_1._) `typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, { discrError: types_1.DiscrError.Tag, tag, tagName }));
        cxt.ok(valid);
        function validateMapping() {
            const mapping = getMapping();
            gen.if(false);
            for (const tagValue in mapping) {
                gen.elseIf((0, codegen_1._) `${tag} === ${tagValue}`);
                gen.assign(valid, applyTagSchema(mapping[tagValue]));
            }
            gen.else();
            cxt.error(false, { discrError: types_1.DiscrError.Mapping, tag, tagName });
            gen.endIf();
        }
        function applyTagSchema(schemaProp) {
            const _valid = gen.name("valid");
            const schCxt = cxt.subschema({ keyword: "oneOf", schemaProp }, _valid);
            cxt.mergeEvaluated(schCxt, codegen_1.Name);
            return _valid;
        }
        function getMapping() {
            var _a;
            const oneOfMapping = {};
            const topRequired = hasRequired(parentSchema);
            let tagRequired = true;
            for (let i = 0; i < oneOf.length; i++) {
                let sch = oneOf[i];
                if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
                    const ref = sch.$ref;
                    sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
                    if (sch instanceof compile_1.SchemaEnv)
                        sch = sch.schema;
                    if (sch === undefined)
                        throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
                }
                const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
                if (typeof propSch != "object") {
                    throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
                }
                tagRequired = tagRequired && (topRequired || hasRequired(sch));
                addMappings(propSch, i);
            }
            if (!tagRequired)
                throw new Error(`discriminator: "${tagName}" must be required`);
            return oneOfMapping;
            function hasRequired({ required }) {
                return Array.isArray(required) && required.includes(tagName);
            }
            function addMappings(sch, i) {
                if (sch.const) {
                    addMapping(sch.const, i);
                }
                else if (sch.enum) {
                    for (const tagValue of sch.enum) {
                        addMapping(tagValue, i);
                    }
                }
                else {
                    throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
                }
            }
            function addMapping(tagValue, i) {
                if (typeof tagValue != "string" || tagValue in oneOfMapping) {
                    throw new Error(`discriminator: "${tagName}" values must be unique strings`);
                }
                oneOfMapping[tagValue] = i;
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 7115:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DiscrError = void 0;
var DiscrError;
(function (DiscrError) {
    DiscrError["Tag"] = "tag";
    DiscrError["Mapping"] = "mapping";
})(DiscrError || (exports.DiscrError = DiscrError = {}));
//# sourceMappingURL=types.js.map

/***/ }),

/***/ 9941:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const core_1 = __nccwpck_require__(7397);
const validation_1 = __nccwpck_require__(5481);
const applicator_1 = __nccwpck_require__(8775);
const format_1 = __nccwpck_require__(2601);
const metadata_1 = __nccwpck_require__(6620);
const draft7Vocabularies = [
    core_1.default,
    validation_1.default,
    (0, applicator_1.default)(),
    format_1.default,
    metadata_1.metadataVocabulary,
    metadata_1.contentVocabulary,
];
exports["default"] = draft7Vocabularies;
//# sourceMappingURL=draft7.js.map

/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must match format "${schemaCode}"`,
    params: ({ schemaCode }) => (0, codegen_1._) `{format: ${schemaCode}}`,
};
const def = {
    keyword: "format",
    type: ["number", "string"],
    schemaType: "string",
    $data: true,
    error,
    code(cxt, ruleType) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const { opts, errSchemaPath, schemaEnv, self } = it;
        if (!opts.validateFormats)
            return;
        if ($data)
            validate$DataFormat();
        else
            validateFormat();
        function validate$DataFormat() {
            const fmts = gen.scopeValue("formats", {
                ref: self.formats,
                code: opts.code.formats,
            });
            const fDef = gen.const("fDef", (0, codegen_1._) `${fmts}[${schemaCode}]`);
            const fType = gen.let("fType");
            const format = gen.let("format");
            // TODO simplify
            gen.if((0, codegen_1._) `typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._) `${fDef}.type || "string"`).assign(format, (0, codegen_1._) `${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._) `"string"`).assign(format, fDef));
            cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
            function unknownFmt() {
                if (opts.strictSchema === false)
                    return codegen_1.nil;
                return (0, codegen_1._) `${schemaCode} && !${format}`;
            }
            function invalidFmt() {
                const callFormat = schemaEnv.$async
                    ? (0, codegen_1._) `(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))`
                    : (0, codegen_1._) `${format}(${data})`;
                const validData = (0, codegen_1._) `(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
                return (0, codegen_1._) `${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
            }
        }
        function validateFormat() {
            const formatDef = self.formats[schema];
            if (!formatDef) {
                unknownFormat();
                return;
            }
            if (formatDef === true)
                return;
            const [fmtType, format, fmtRef] = getFormat(formatDef);
            if (fmtType === ruleType)
                cxt.pass(validCondition());
            function unknownFormat() {
                if (opts.strictSchema === false) {
                    self.logger.warn(unknownMsg());
                    return;
                }
                throw new Error(unknownMsg());
                function unknownMsg() {
                    return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
                }
            }
            function getFormat(fmtDef) {
                const code = fmtDef instanceof RegExp
                    ? (0, codegen_1.regexpCode)(fmtDef)
                    : opts.code.formats
                        ? (0, codegen_1._) `${opts.code.formats}${(0, codegen_1.getProperty)(schema)}`
                        : undefined;
                const fmt = gen.scopeValue("formats", { key: schema, ref: fmtDef, code });
                if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) {
                    return [fmtDef.type || "string", fmtDef.validate, (0, codegen_1._) `${fmt}.validate`];
                }
                return ["string", fmtDef, fmt];
            }
            function validCondition() {
                if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
                    if (!schemaEnv.$async)
                        throw new Error("async format in sync schema");
                    return (0, codegen_1._) `await ${fmtRef}(${data})`;
                }
                return typeof format == "function" ? (0, codegen_1._) `${fmtRef}(${data})` : (0, codegen_1._) `${fmtRef}.test(${data})`;
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 2601:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const format_1 = __nccwpck_require__(6402);
const format = [format_1.default];
exports["default"] = format;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6620:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.contentVocabulary = exports.metadataVocabulary = void 0;
exports.metadataVocabulary = [
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "examples",
];
exports.contentVocabulary = [
    "contentMediaType",
    "contentEncoding",
    "contentSchema",
];
//# sourceMappingURL=metadata.js.map

/***/ }),

/***/ 8026:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const equal_1 = __nccwpck_require__(4951);
const error = {
    message: "must be equal to constant",
    params: ({ schemaCode }) => (0, codegen_1._) `{allowedValue: ${schemaCode}}`,
};
const def = {
    keyword: "const",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schemaCode, schema } = cxt;
        if ($data || (schema && typeof schema == "object")) {
            cxt.fail$data((0, codegen_1._) `!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
        }
        else {
            cxt.fail((0, codegen_1._) `${schema} !== ${data}`);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=const.js.map

/***/ }),

/***/ 3200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const equal_1 = __nccwpck_require__(4951);
const error = {
    message: "must be equal to one of the allowed values",
    params: ({ schemaCode }) => (0, codegen_1._) `{allowedValues: ${schemaCode}}`,
};
const def = {
    keyword: "enum",
    schemaType: "array",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        if (!$data && schema.length === 0)
            throw new Error("enum must have non-empty array");
        const useLoop = schema.length >= it.opts.loopEnum;
        let eql;
        const getEql = () => (eql !== null && eql !== void 0 ? eql : (eql = (0, util_1.useFunc)(gen, equal_1.default)));
        let valid;
        if (useLoop || $data) {
            valid = gen.let("valid");
            cxt.block$data(valid, loopEnum);
        }
        else {
            /* istanbul ignore if */
            if (!Array.isArray(schema))
                throw new Error("ajv implementation error");
            const vSchema = gen.const("vSchema", schemaCode);
            valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
        }
        cxt.pass(valid);
        function loopEnum() {
            gen.assign(valid, false);
            gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._) `${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
        }
        function equalCode(vSchema, i) {
            const sch = schema[i];
            return typeof sch === "object" && sch !== null
                ? (0, codegen_1._) `${getEql()}(${data}, ${vSchema}[${i}])`
                : (0, codegen_1._) `${data} === ${sch}`;
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=enum.js.map

/***/ }),

/***/ 5481:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const limitNumber_1 = __nccwpck_require__(3723);
const multipleOf_1 = __nccwpck_require__(8132);
const limitLength_1 = __nccwpck_require__(6962);
const pattern_1 = __nccwpck_require__(6023);
const limitProperties_1 = __nccwpck_require__(895);
const required_1 = __nccwpck_require__(4504);
const limitItems_1 = __nccwpck_require__(6296);
const uniqueItems_1 = __nccwpck_require__(5132);
const const_1 = __nccwpck_require__(8026);
const enum_1 = __nccwpck_require__(3200);
const validation = [
    // number
    limitNumber_1.default,
    multipleOf_1.default,
    // string
    limitLength_1.default,
    pattern_1.default,
    // object
    limitProperties_1.default,
    required_1.default,
    // array
    limitItems_1.default,
    uniqueItems_1.default,
    // any
    { keyword: "type", schemaType: ["string", "array"] },
    { keyword: "nullable", schemaType: "boolean" },
    const_1.default,
    enum_1.default,
];
exports["default"] = validation;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6296:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxItems" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} items`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxItems", "minItems"],
    type: "array",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._) `${data}.length ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitItems.js.map

/***/ }),

/***/ 6962:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const ucs2length_1 = __nccwpck_require__(6214);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxLength" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} characters`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxLength", "minLength"],
    type: "string",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode, it } = cxt;
        const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
        const len = it.opts.unicode === false ? (0, codegen_1._) `${data}.length` : (0, codegen_1._) `${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
        cxt.fail$data((0, codegen_1._) `${len} ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitLength.js.map

/***/ }),

/***/ 3723:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const ops = codegen_1.operators;
const KWDs = {
    maximum: { okStr: "<=", ok: ops.LTE, fail: ops.GT },
    minimum: { okStr: ">=", ok: ops.GTE, fail: ops.LT },
    exclusiveMaximum: { okStr: "<", ok: ops.LT, fail: ops.GTE },
    exclusiveMinimum: { okStr: ">", ok: ops.GT, fail: ops.LTE },
};
const error = {
    message: ({ keyword, schemaCode }) => (0, codegen_1.str) `must be ${KWDs[keyword].okStr} ${schemaCode}`,
    params: ({ keyword, schemaCode }) => (0, codegen_1._) `{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`,
};
const def = {
    keyword: Object.keys(KWDs),
    type: "number",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        cxt.fail$data((0, codegen_1._) `${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitNumber.js.map

/***/ }),

/***/ 895:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxProperties" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} properties`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxProperties", "minProperties"],
    type: "object",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._) `Object.keys(${data}).length ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitProperties.js.map

/***/ }),

/***/ 8132:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => (0, codegen_1._) `{multipleOf: ${schemaCode}}`,
};
const def = {
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, schemaCode, it } = cxt;
        // const bdt = bad$DataType(schemaCode, <string>def.schemaType, $data)
        const prec = it.opts.multipleOfPrecision;
        const res = gen.let("res");
        const invalid = prec
            ? (0, codegen_1._) `Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}`
            : (0, codegen_1._) `${res} !== parseInt(${res})`;
        cxt.fail$data((0, codegen_1._) `(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
    },
};
exports["default"] = def;
//# sourceMappingURL=multipleOf.js.map

/***/ }),

/***/ 6023:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const util_1 = __nccwpck_require__(4464);
const codegen_1 = __nccwpck_require__(1436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must match pattern "${schemaCode}"`,
    params: ({ schemaCode }) => (0, codegen_1._) `{pattern: ${schemaCode}}`,
};
const def = {
    keyword: "pattern",
    type: "string",
    schemaType: "string",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const u = it.opts.unicodeRegExp ? "u" : "";
        if ($data) {
            const { regExp } = it.opts.code;
            const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._) `new RegExp` : (0, util_1.useFunc)(gen, regExp);
            const valid = gen.let("valid");
            gen.try(() => gen.assign(valid, (0, codegen_1._) `${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
            cxt.fail$data((0, codegen_1._) `!${valid}`);
        }
        else {
            const regExp = (0, code_1.usePattern)(cxt, schema);
            cxt.fail$data((0, codegen_1._) `!${regExp}.test(${data})`);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=pattern.js.map

/***/ }),

/***/ 4504:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(8484);
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const error = {
    message: ({ params: { missingProperty } }) => (0, codegen_1.str) `must have required property '${missingProperty}'`,
    params: ({ params: { missingProperty } }) => (0, codegen_1._) `{missingProperty: ${missingProperty}}`,
};
const def = {
    keyword: "required",
    type: "object",
    schemaType: "array",
    $data: true,
    error,
    code(cxt) {
        const { gen, schema, schemaCode, data, $data, it } = cxt;
        const { opts } = it;
        if (!$data && schema.length === 0)
            return;
        const useLoop = schema.length >= opts.loopRequired;
        if (it.allErrors)
            allErrorsMode();
        else
            exitOnErrorMode();
        if (opts.strictRequired) {
            const props = cxt.parentSchema.properties;
            const { definedProperties } = cxt.it;
            for (const requiredKey of schema) {
                if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === undefined && !definedProperties.has(requiredKey)) {
                    const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
                    const msg = `required property "${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;
                    (0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
                }
            }
        }
        function allErrorsMode() {
            if (useLoop || $data) {
                cxt.block$data(codegen_1.nil, loopAllRequired);
            }
            else {
                for (const prop of schema) {
                    (0, code_1.checkReportMissingProp)(cxt, prop);
                }
            }
        }
        function exitOnErrorMode() {
            const missing = gen.let("missing");
            if (useLoop || $data) {
                const valid = gen.let("valid", true);
                cxt.block$data(valid, () => loopUntilMissing(missing, valid));
                cxt.ok(valid);
            }
            else {
                gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
                (0, code_1.reportMissingProp)(cxt, missing);
                gen.else();
            }
        }
        function loopAllRequired() {
            gen.forOf("prop", schemaCode, (prop) => {
                cxt.setParams({ missingProperty: prop });
                gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
            });
        }
        function loopUntilMissing(missing, valid) {
            cxt.setParams({ missingProperty: missing });
            gen.forOf(missing, schemaCode, () => {
                gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
                gen.if((0, codegen_1.not)(valid), () => {
                    cxt.error();
                    gen.break();
                });
            }, codegen_1.nil);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=required.js.map

/***/ }),

/***/ 5132:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dataType_1 = __nccwpck_require__(6685);
const codegen_1 = __nccwpck_require__(1436);
const util_1 = __nccwpck_require__(4464);
const equal_1 = __nccwpck_require__(4951);
const error = {
    message: ({ params: { i, j } }) => (0, codegen_1.str) `must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
    params: ({ params: { i, j } }) => (0, codegen_1._) `{i: ${i}, j: ${j}}`,
};
const def = {
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
        if (!$data && !schema)
            return;
        const valid = gen.let("valid");
        const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
        cxt.block$data(valid, validateUniqueItems, (0, codegen_1._) `${schemaCode} === false`);
        cxt.ok(valid);
        function validateUniqueItems() {
            const i = gen.let("i", (0, codegen_1._) `${data}.length`);
            const j = gen.let("j");
            cxt.setParams({ i, j });
            gen.assign(valid, true);
            gen.if((0, codegen_1._) `${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
        }
        function canOptimize() {
            return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
        }
        function loopN(i, j) {
            const item = gen.name("item");
            const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
            const indices = gen.const("indices", (0, codegen_1._) `{}`);
            gen.for((0, codegen_1._) `;${i}--;`, () => {
                gen.let(item, (0, codegen_1._) `${data}[${i}]`);
                gen.if(wrongType, (0, codegen_1._) `continue`);
                if (itemTypes.length > 1)
                    gen.if((0, codegen_1._) `typeof ${item} == "string"`, (0, codegen_1._) `${item} += "_"`);
                gen
                    .if((0, codegen_1._) `typeof ${indices}[${item}] == "number"`, () => {
                    gen.assign(j, (0, codegen_1._) `${indices}[${item}]`);
                    cxt.error();
                    gen.assign(valid, false).break();
                })
                    .code((0, codegen_1._) `${indices}[${item}] = ${i}`);
            });
        }
        function loopN2(i, j) {
            const eql = (0, util_1.useFunc)(gen, equal_1.default);
            const outer = gen.name("outer");
            gen.label(outer).for((0, codegen_1._) `;${i}--;`, () => gen.for((0, codegen_1._) `${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._) `${eql}(${data}[${i}], ${data}[${j}])`, () => {
                cxt.error();
                gen.assign(valid, false).break(outer);
            })));
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=uniqueItems.js.map

/***/ }),

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 1167:
/***/ ((module) => {



var traverse = module.exports = function (schema, opts, cb) {
  // Legacy support for v0.3.1 and earlier.
  if (typeof opts == 'function') {
    cb = opts;
    opts = {};
  }

  cb = opts.cb || cb;
  var pre = (typeof cb == 'function') ? cb : cb.pre || function() {};
  var post = cb.post || function() {};

  _traverse(opts, pre, post, schema, '', schema);
};


traverse.keywords = {
  additionalItems: true,
  items: true,
  contains: true,
  additionalProperties: true,
  propertyNames: true,
  not: true,
  if: true,
  then: true,
  else: true
};

traverse.arrayKeywords = {
  items: true,
  allOf: true,
  anyOf: true,
  oneOf: true
};

traverse.propsKeywords = {
  $defs: true,
  definitions: true,
  properties: true,
  patternProperties: true,
  dependencies: true
};

traverse.skipKeywords = {
  default: true,
  enum: true,
  const: true,
  required: true,
  maximum: true,
  minimum: true,
  exclusiveMaximum: true,
  exclusiveMinimum: true,
  multipleOf: true,
  maxLength: true,
  minLength: true,
  pattern: true,
  format: true,
  maxItems: true,
  minItems: true,
  uniqueItems: true,
  maxProperties: true,
  minProperties: true
};


function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
  if (schema && typeof schema == 'object' && !Array.isArray(schema)) {
    pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
    for (var key in schema) {
      var sch = schema[key];
      if (Array.isArray(sch)) {
        if (key in traverse.arrayKeywords) {
          for (var i=0; i<sch.length; i++)
            _traverse(opts, pre, post, sch[i], jsonPtr + '/' + key + '/' + i, rootSchema, jsonPtr, key, schema, i);
        }
      } else if (key in traverse.propsKeywords) {
        if (sch && typeof sch == 'object') {
          for (var prop in sch)
            _traverse(opts, pre, post, sch[prop], jsonPtr + '/' + key + '/' + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
        }
      } else if (key in traverse.keywords || (opts.allKeys && !(key in traverse.skipKeywords))) {
        _traverse(opts, pre, post, sch, jsonPtr + '/' + key, rootSchema, jsonPtr, key, schema);
      }
    }
    post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
  }
}


function escapeJsonPtr(str) {
  return str.replace(/~/g, '~0').replace(/\//g, '~1');
}


/***/ }),

/***/ 4841:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const parse = __nccwpck_require__(5438)
const stringify = __nccwpck_require__(1568)

const JSON5 = {
    parse,
    stringify,
}

module.exports = JSON5


/***/ }),

/***/ 5438:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const util = __nccwpck_require__(7393)

let source
let parseState
let stack
let pos
let line
let column
let token
let key
let root

module.exports = function parse (text, reviver) {
    source = String(text)
    parseState = 'start'
    stack = []
    pos = 0
    line = 1
    column = 0
    token = undefined
    key = undefined
    root = undefined

    do {
        token = lex()

        // This code is unreachable.
        // if (!parseStates[parseState]) {
        //     throw invalidParseState()
        // }

        parseStates[parseState]()
    } while (token.type !== 'eof')

    if (typeof reviver === 'function') {
        return internalize({'': root}, '', reviver)
    }

    return root
}

function internalize (holder, name, reviver) {
    const value = holder[name]
    if (value != null && typeof value === 'object') {
        if (Array.isArray(value)) {
            for (let i = 0; i < value.length; i++) {
                const key = String(i)
                const replacement = internalize(value, key, reviver)
                if (replacement === undefined) {
                    delete value[key]
                } else {
                    Object.defineProperty(value, key, {
                        value: replacement,
                        writable: true,
                        enumerable: true,
                        configurable: true,
                    })
                }
            }
        } else {
            for (const key in value) {
                const replacement = internalize(value, key, reviver)
                if (replacement === undefined) {
                    delete value[key]
                } else {
                    Object.defineProperty(value, key, {
                        value: replacement,
                        writable: true,
                        enumerable: true,
                        configurable: true,
                    })
                }
            }
        }
    }

    return reviver.call(holder, name, value)
}

let lexState
let buffer
let doubleQuote
let sign
let c

function lex () {
    lexState = 'default'
    buffer = ''
    doubleQuote = false
    sign = 1

    for (;;) {
        c = peek()

        // This code is unreachable.
        // if (!lexStates[lexState]) {
        //     throw invalidLexState(lexState)
        // }

        const token = lexStates[lexState]()
        if (token) {
            return token
        }
    }
}

function peek () {
    if (source[pos]) {
        return String.fromCodePoint(source.codePointAt(pos))
    }
}

function read () {
    const c = peek()

    if (c === '\n') {
        line++
        column = 0
    } else if (c) {
        column += c.length
    } else {
        column++
    }

    if (c) {
        pos += c.length
    }

    return c
}

const lexStates = {
    default () {
        switch (c) {
        case '\t':
        case '\v':
        case '\f':
        case ' ':
        case '\u00A0':
        case '\uFEFF':
        case '\n':
        case '\r':
        case '\u2028':
        case '\u2029':
            read()
            return

        case '/':
            read()
            lexState = 'comment'
            return

        case undefined:
            read()
            return newToken('eof')
        }

        if (util.isSpaceSeparator(c)) {
            read()
            return
        }

        // This code is unreachable.
        // if (!lexStates[parseState]) {
        //     throw invalidLexState(parseState)
        // }

        return lexStates[parseState]()
    },

    comment () {
        switch (c) {
        case '*':
            read()
            lexState = 'multiLineComment'
            return

        case '/':
            read()
            lexState = 'singleLineComment'
            return
        }

        throw invalidChar(read())
    },

    multiLineComment () {
        switch (c) {
        case '*':
            read()
            lexState = 'multiLineCommentAsterisk'
            return

        case undefined:
            throw invalidChar(read())
        }

        read()
    },

    multiLineCommentAsterisk () {
        switch (c) {
        case '*':
            read()
            return

        case '/':
            read()
            lexState = 'default'
            return

        case undefined:
            throw invalidChar(read())
        }

        read()
        lexState = 'multiLineComment'
    },

    singleLineComment () {
        switch (c) {
        case '\n':
        case '\r':
        case '\u2028':
        case '\u2029':
            read()
            lexState = 'default'
            return

        case undefined:
            read()
            return newToken('eof')
        }

        read()
    },

    value () {
        switch (c) {
        case '{':
        case '[':
            return newToken('punctuator', read())

        case 'n':
            read()
            literal('ull')
            return newToken('null', null)

        case 't':
            read()
            literal('rue')
            return newToken('boolean', true)

        case 'f':
            read()
            literal('alse')
            return newToken('boolean', false)

        case '-':
        case '+':
            if (read() === '-') {
                sign = -1
            }

            lexState = 'sign'
            return

        case '.':
            buffer = read()
            lexState = 'decimalPointLeading'
            return

        case '0':
            buffer = read()
            lexState = 'zero'
            return

        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9':
            buffer = read()
            lexState = 'decimalInteger'
            return

        case 'I':
            read()
            literal('nfinity')
            return newToken('numeric', Infinity)

        case 'N':
            read()
            literal('aN')
            return newToken('numeric', NaN)

        case '"':
        case "'":
            doubleQuote = (read() === '"')
            buffer = ''
            lexState = 'string'
            return
        }

        throw invalidChar(read())
    },

    identifierNameStartEscape () {
        if (c !== 'u') {
            throw invalidChar(read())
        }

        read()
        const u = unicodeEscape()
        switch (u) {
        case '$':
        case '_':
            break

        default:
            if (!util.isIdStartChar(u)) {
                throw invalidIdentifier()
            }

            break
        }

        buffer += u
        lexState = 'identifierName'
    },

    identifierName () {
        switch (c) {
        case '$':
        case '_':
        case '\u200C':
        case '\u200D':
            buffer += read()
            return

        case '\\':
            read()
            lexState = 'identifierNameEscape'
            return
        }

        if (util.isIdContinueChar(c)) {
            buffer += read()
            return
        }

        return newToken('identifier', buffer)
    },

    identifierNameEscape () {
        if (c !== 'u') {
            throw invalidChar(read())
        }

        read()
        const u = unicodeEscape()
        switch (u) {
        case '$':
        case '_':
        case '\u200C':
        case '\u200D':
            break

        default:
            if (!util.isIdContinueChar(u)) {
                throw invalidIdentifier()
            }

            break
        }

        buffer += u
        lexState = 'identifierName'
    },

    sign () {
        switch (c) {
        case '.':
            buffer = read()
            lexState = 'decimalPointLeading'
            return

        case '0':
            buffer = read()
            lexState = 'zero'
            return

        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9':
            buffer = read()
            lexState = 'decimalInteger'
            return

        case 'I':
            read()
            literal('nfinity')
            return newToken('numeric', sign * Infinity)

        case 'N':
            read()
            literal('aN')
            return newToken('numeric', NaN)
        }

        throw invalidChar(read())
    },

    zero () {
        switch (c) {
        case '.':
            buffer += read()
            lexState = 'decimalPoint'
            return

        case 'e':
        case 'E':
            buffer += read()
            lexState = 'decimalExponent'
            return

        case 'x':
        case 'X':
            buffer += read()
            lexState = 'hexadecimal'
            return
        }

        return newToken('numeric', sign * 0)
    },

    decimalInteger () {
        switch (c) {
        case '.':
            buffer += read()
            lexState = 'decimalPoint'
            return

        case 'e':
        case 'E':
            buffer += read()
            lexState = 'decimalExponent'
            return
        }

        if (util.isDigit(c)) {
            buffer += read()
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    decimalPointLeading () {
        if (util.isDigit(c)) {
            buffer += read()
            lexState = 'decimalFraction'
            return
        }

        throw invalidChar(read())
    },

    decimalPoint () {
        switch (c) {
        case 'e':
        case 'E':
            buffer += read()
            lexState = 'decimalExponent'
            return
        }

        if (util.isDigit(c)) {
            buffer += read()
            lexState = 'decimalFraction'
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    decimalFraction () {
        switch (c) {
        case 'e':
        case 'E':
            buffer += read()
            lexState = 'decimalExponent'
            return
        }

        if (util.isDigit(c)) {
            buffer += read()
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    decimalExponent () {
        switch (c) {
        case '+':
        case '-':
            buffer += read()
            lexState = 'decimalExponentSign'
            return
        }

        if (util.isDigit(c)) {
            buffer += read()
            lexState = 'decimalExponentInteger'
            return
        }

        throw invalidChar(read())
    },

    decimalExponentSign () {
        if (util.isDigit(c)) {
            buffer += read()
            lexState = 'decimalExponentInteger'
            return
        }

        throw invalidChar(read())
    },

    decimalExponentInteger () {
        if (util.isDigit(c)) {
            buffer += read()
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    hexadecimal () {
        if (util.isHexDigit(c)) {
            buffer += read()
            lexState = 'hexadecimalInteger'
            return
        }

        throw invalidChar(read())
    },

    hexadecimalInteger () {
        if (util.isHexDigit(c)) {
            buffer += read()
            return
        }

        return newToken('numeric', sign * Number(buffer))
    },

    string () {
        switch (c) {
        case '\\':
            read()
            buffer += escape()
            return

        case '"':
            if (doubleQuote) {
                read()
                return newToken('string', buffer)
            }

            buffer += read()
            return

        case "'":
            if (!doubleQuote) {
                read()
                return newToken('string', buffer)
            }

            buffer += read()
            return

        case '\n':
        case '\r':
            throw invalidChar(read())

        case '\u2028':
        case '\u2029':
            separatorChar(c)
            break

        case undefined:
            throw invalidChar(read())
        }

        buffer += read()
    },

    start () {
        switch (c) {
        case '{':
        case '[':
            return newToken('punctuator', read())

        // This code is unreachable since the default lexState handles eof.
        // case undefined:
        //     return newToken('eof')
        }

        lexState = 'value'
    },

    beforePropertyName () {
        switch (c) {
        case '$':
        case '_':
            buffer = read()
            lexState = 'identifierName'
            return

        case '\\':
            read()
            lexState = 'identifierNameStartEscape'
            return

        case '}':
            return newToken('punctuator', read())

        case '"':
        case "'":
            doubleQuote = (read() === '"')
            lexState = 'string'
            return
        }

        if (util.isIdStartChar(c)) {
            buffer += read()
            lexState = 'identifierName'
            return
        }

        throw invalidChar(read())
    },

    afterPropertyName () {
        if (c === ':') {
            return newToken('punctuator', read())
        }

        throw invalidChar(read())
    },

    beforePropertyValue () {
        lexState = 'value'
    },

    afterPropertyValue () {
        switch (c) {
        case ',':
        case '}':
            return newToken('punctuator', read())
        }

        throw invalidChar(read())
    },

    beforeArrayValue () {
        if (c === ']') {
            return newToken('punctuator', read())
        }

        lexState = 'value'
    },

    afterArrayValue () {
        switch (c) {
        case ',':
        case ']':
            return newToken('punctuator', read())
        }

        throw invalidChar(read())
    },

    end () {
        // This code is unreachable since it's handled by the default lexState.
        // if (c === undefined) {
        //     read()
        //     return newToken('eof')
        // }

        throw invalidChar(read())
    },
}

function newToken (type, value) {
    return {
        type,
        value,
        line,
        column,
    }
}

function literal (s) {
    for (const c of s) {
        const p = peek()

        if (p !== c) {
            throw invalidChar(read())
        }

        read()
    }
}

function escape () {
    const c = peek()
    switch (c) {
    case 'b':
        read()
        return '\b'

    case 'f':
        read()
        return '\f'

    case 'n':
        read()
        return '\n'

    case 'r':
        read()
        return '\r'

    case 't':
        read()
        return '\t'

    case 'v':
        read()
        return '\v'

    case '0':
        read()
        if (util.isDigit(peek())) {
            throw invalidChar(read())
        }

        return '\0'

    case 'x':
        read()
        return hexEscape()

    case 'u':
        read()
        return unicodeEscape()

    case '\n':
    case '\u2028':
    case '\u2029':
        read()
        return ''

    case '\r':
        read()
        if (peek() === '\n') {
            read()
        }

        return ''

    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        throw invalidChar(read())

    case undefined:
        throw invalidChar(read())
    }

    return read()
}

function hexEscape () {
    let buffer = ''
    let c = peek()

    if (!util.isHexDigit(c)) {
        throw invalidChar(read())
    }

    buffer += read()

    c = peek()
    if (!util.isHexDigit(c)) {
        throw invalidChar(read())
    }

    buffer += read()

    return String.fromCodePoint(parseInt(buffer, 16))
}

function unicodeEscape () {
    let buffer = ''
    let count = 4

    while (count-- > 0) {
        const c = peek()
        if (!util.isHexDigit(c)) {
            throw invalidChar(read())
        }

        buffer += read()
    }

    return String.fromCodePoint(parseInt(buffer, 16))
}

const parseStates = {
    start () {
        if (token.type === 'eof') {
            throw invalidEOF()
        }

        push()
    },

    beforePropertyName () {
        switch (token.type) {
        case 'identifier':
        case 'string':
            key = token.value
            parseState = 'afterPropertyName'
            return

        case 'punctuator':
            // This code is unreachable since it's handled by the lexState.
            // if (token.value !== '}') {
            //     throw invalidToken()
            // }

            pop()
            return

        case 'eof':
            throw invalidEOF()
        }

        // This code is unreachable since it's handled by the lexState.
        // throw invalidToken()
    },

    afterPropertyName () {
        // This code is unreachable since it's handled by the lexState.
        // if (token.type !== 'punctuator' || token.value !== ':') {
        //     throw invalidToken()
        // }

        if (token.type === 'eof') {
            throw invalidEOF()
        }

        parseState = 'beforePropertyValue'
    },

    beforePropertyValue () {
        if (token.type === 'eof') {
            throw invalidEOF()
        }

        push()
    },

    beforeArrayValue () {
        if (token.type === 'eof') {
            throw invalidEOF()
        }

        if (token.type === 'punctuator' && token.value === ']') {
            pop()
            return
        }

        push()
    },

    afterPropertyValue () {
        // This code is unreachable since it's handled by the lexState.
        // if (token.type !== 'punctuator') {
        //     throw invalidToken()
        // }

        if (token.type === 'eof') {
            throw invalidEOF()
        }

        switch (token.value) {
        case ',':
            parseState = 'beforePropertyName'
            return

        case '}':
            pop()
        }

        // This code is unreachable since it's handled by the lexState.
        // throw invalidToken()
    },

    afterArrayValue () {
        // This code is unreachable since it's handled by the lexState.
        // if (token.type !== 'punctuator') {
        //     throw invalidToken()
        // }

        if (token.type === 'eof') {
            throw invalidEOF()
        }

        switch (token.value) {
        case ',':
            parseState = 'beforeArrayValue'
            return

        case ']':
            pop()
        }

        // This code is unreachable since it's handled by the lexState.
        // throw invalidToken()
    },

    end () {
        // This code is unreachable since it's handled by the lexState.
        // if (token.type !== 'eof') {
        //     throw invalidToken()
        // }
    },
}

function push () {
    let value

    switch (token.type) {
    case 'punctuator':
        switch (token.value) {
        case '{':
            value = {}
            break

        case '[':
            value = []
            break
        }

        break

    case 'null':
    case 'boolean':
    case 'numeric':
    case 'string':
        value = token.value
        break

    // This code is unreachable.
    // default:
    //     throw invalidToken()
    }

    if (root === undefined) {
        root = value
    } else {
        const parent = stack[stack.length - 1]
        if (Array.isArray(parent)) {
            parent.push(value)
        } else {
            Object.defineProperty(parent, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true,
            })
        }
    }

    if (value !== null && typeof value === 'object') {
        stack.push(value)

        if (Array.isArray(value)) {
            parseState = 'beforeArrayValue'
        } else {
            parseState = 'beforePropertyName'
        }
    } else {
        const current = stack[stack.length - 1]
        if (current == null) {
            parseState = 'end'
        } else if (Array.isArray(current)) {
            parseState = 'afterArrayValue'
        } else {
            parseState = 'afterPropertyValue'
        }
    }
}

function pop () {
    stack.pop()

    const current = stack[stack.length - 1]
    if (current == null) {
        parseState = 'end'
    } else if (Array.isArray(current)) {
        parseState = 'afterArrayValue'
    } else {
        parseState = 'afterPropertyValue'
    }
}

// This code is unreachable.
// function invalidParseState () {
//     return new Error(`JSON5: invalid parse state '${parseState}'`)
// }

// This code is unreachable.
// function invalidLexState (state) {
//     return new Error(`JSON5: invalid lex state '${state}'`)
// }

function invalidChar (c) {
    if (c === undefined) {
        return syntaxError(`JSON5: invalid end of input at ${line}:${column}`)
    }

    return syntaxError(`JSON5: invalid character '${formatChar(c)}' at ${line}:${column}`)
}

function invalidEOF () {
    return syntaxError(`JSON5: invalid end of input at ${line}:${column}`)
}

// This code is unreachable.
// function invalidToken () {
//     if (token.type === 'eof') {
//         return syntaxError(`JSON5: invalid end of input at ${line}:${column}`)
//     }

//     const c = String.fromCodePoint(token.value.codePointAt(0))
//     return syntaxError(`JSON5: invalid character '${formatChar(c)}' at ${line}:${column}`)
// }

function invalidIdentifier () {
    column -= 5
    return syntaxError(`JSON5: invalid identifier character at ${line}:${column}`)
}

function separatorChar (c) {
    console.warn(`JSON5: '${formatChar(c)}' in strings is not valid ECMAScript; consider escaping`)
}

function formatChar (c) {
    const replacements = {
        "'": "\\'",
        '"': '\\"',
        '\\': '\\\\',
        '\b': '\\b',
        '\f': '\\f',
        '\n': '\\n',
        '\r': '\\r',
        '\t': '\\t',
        '\v': '\\v',
        '\0': '\\0',
        '\u2028': '\\u2028',
        '\u2029': '\\u2029',
    }

    if (replacements[c]) {
        return replacements[c]
    }

    if (c < ' ') {
        const hexString = c.charCodeAt(0).toString(16)
        return '\\x' + ('00' + hexString).substring(hexString.length)
    }

    return c
}

function syntaxError (message) {
    const err = new SyntaxError(message)
    err.lineNumber = line
    err.columnNumber = column
    return err
}


/***/ }),

/***/ 1568:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const util = __nccwpck_require__(7393)

module.exports = function stringify (value, replacer, space) {
    const stack = []
    let indent = ''
    let propertyList
    let replacerFunc
    let gap = ''
    let quote

    if (
        replacer != null &&
        typeof replacer === 'object' &&
        !Array.isArray(replacer)
    ) {
        space = replacer.space
        quote = replacer.quote
        replacer = replacer.replacer
    }

    if (typeof replacer === 'function') {
        replacerFunc = replacer
    } else if (Array.isArray(replacer)) {
        propertyList = []
        for (const v of replacer) {
            let item

            if (typeof v === 'string') {
                item = v
            } else if (
                typeof v === 'number' ||
                v instanceof String ||
                v instanceof Number
            ) {
                item = String(v)
            }

            if (item !== undefined && propertyList.indexOf(item) < 0) {
                propertyList.push(item)
            }
        }
    }

    if (space instanceof Number) {
        space = Number(space)
    } else if (space instanceof String) {
        space = String(space)
    }

    if (typeof space === 'number') {
        if (space > 0) {
            space = Math.min(10, Math.floor(space))
            gap = '          '.substr(0, space)
        }
    } else if (typeof space === 'string') {
        gap = space.substr(0, 10)
    }

    return serializeProperty('', {'': value})

    function serializeProperty (key, holder) {
        let value = holder[key]
        if (value != null) {
            if (typeof value.toJSON5 === 'function') {
                value = value.toJSON5(key)
            } else if (typeof value.toJSON === 'function') {
                value = value.toJSON(key)
            }
        }

        if (replacerFunc) {
            value = replacerFunc.call(holder, key, value)
        }

        if (value instanceof Number) {
            value = Number(value)
        } else if (value instanceof String) {
            value = String(value)
        } else if (value instanceof Boolean) {
            value = value.valueOf()
        }

        switch (value) {
        case null: return 'null'
        case true: return 'true'
        case false: return 'false'
        }

        if (typeof value === 'string') {
            return quoteString(value, false)
        }

        if (typeof value === 'number') {
            return String(value)
        }

        if (typeof value === 'object') {
            return Array.isArray(value) ? serializeArray(value) : serializeObject(value)
        }

        return undefined
    }

    function quoteString (value) {
        const quotes = {
            "'": 0.1,
            '"': 0.2,
        }

        const replacements = {
            "'": "\\'",
            '"': '\\"',
            '\\': '\\\\',
            '\b': '\\b',
            '\f': '\\f',
            '\n': '\\n',
            '\r': '\\r',
            '\t': '\\t',
            '\v': '\\v',
            '\0': '\\0',
            '\u2028': '\\u2028',
            '\u2029': '\\u2029',
        }

        let product = ''

        for (let i = 0; i < value.length; i++) {
            const c = value[i]
            switch (c) {
            case "'":
            case '"':
                quotes[c]++
                product += c
                continue

            case '\0':
                if (util.isDigit(value[i + 1])) {
                    product += '\\x00'
                    continue
                }
            }

            if (replacements[c]) {
                product += replacements[c]
                continue
            }

            if (c < ' ') {
                let hexString = c.charCodeAt(0).toString(16)
                product += '\\x' + ('00' + hexString).substring(hexString.length)
                continue
            }

            product += c
        }

        const quoteChar = quote || Object.keys(quotes).reduce((a, b) => (quotes[a] < quotes[b]) ? a : b)

        product = product.replace(new RegExp(quoteChar, 'g'), replacements[quoteChar])

        return quoteChar + product + quoteChar
    }

    function serializeObject (value) {
        if (stack.indexOf(value) >= 0) {
            throw TypeError('Converting circular structure to JSON5')
        }

        stack.push(value)

        let stepback = indent
        indent = indent + gap

        let keys = propertyList || Object.keys(value)
        let partial = []
        for (const key of keys) {
            const propertyString = serializeProperty(key, value)
            if (propertyString !== undefined) {
                let member = serializeKey(key) + ':'
                if (gap !== '') {
                    member += ' '
                }
                member += propertyString
                partial.push(member)
            }
        }

        let final
        if (partial.length === 0) {
            final = '{}'
        } else {
            let properties
            if (gap === '') {
                properties = partial.join(',')
                final = '{' + properties + '}'
            } else {
                let separator = ',\n' + indent
                properties = partial.join(separator)
                final = '{\n' + indent + properties + ',\n' + stepback + '}'
            }
        }

        stack.pop()
        indent = stepback
        return final
    }

    function serializeKey (key) {
        if (key.length === 0) {
            return quoteString(key, true)
        }

        const firstChar = String.fromCodePoint(key.codePointAt(0))
        if (!util.isIdStartChar(firstChar)) {
            return quoteString(key, true)
        }

        for (let i = firstChar.length; i < key.length; i++) {
            if (!util.isIdContinueChar(String.fromCodePoint(key.codePointAt(i)))) {
                return quoteString(key, true)
            }
        }

        return key
    }

    function serializeArray (value) {
        if (stack.indexOf(value) >= 0) {
            throw TypeError('Converting circular structure to JSON5')
        }

        stack.push(value)

        let stepback = indent
        indent = indent + gap

        let partial = []
        for (let i = 0; i < value.length; i++) {
            const propertyString = serializeProperty(String(i), value)
            partial.push((propertyString !== undefined) ? propertyString : 'null')
        }

        let final
        if (partial.length === 0) {
            final = '[]'
        } else {
            if (gap === '') {
                let properties = partial.join(',')
                final = '[' + properties + ']'
            } else {
                let separator = ',\n' + indent
                let properties = partial.join(separator)
                final = '[\n' + indent + properties + ',\n' + stepback + ']'
            }
        }

        stack.pop()
        indent = stepback
        return final
    }
}


/***/ }),

/***/ 7414:
/***/ ((module) => {

// This is a generated file. Do not edit.
module.exports.Space_Separator = /[\u1680\u2000-\u200A\u202F\u205F\u3000]/
module.exports.ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/
module.exports.ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/


/***/ }),

/***/ 7393:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const unicode = __nccwpck_require__(7414)

module.exports = {
    isSpaceSeparator (c) {
        return typeof c === 'string' && unicode.Space_Separator.test(c)
    },

    isIdStartChar (c) {
        return typeof c === 'string' && (
            (c >= 'a' && c <= 'z') ||
        (c >= 'A' && c <= 'Z') ||
        (c === '$') || (c === '_') ||
        unicode.ID_Start.test(c)
        )
    },

    isIdContinueChar (c) {
        return typeof c === 'string' && (
            (c >= 'a' && c <= 'z') ||
        (c >= 'A' && c <= 'Z') ||
        (c >= '0' && c <= '9') ||
        (c === '$') || (c === '_') ||
        (c === '\u200C') || (c === '\u200D') ||
        unicode.ID_Continue.test(c)
        )
    },

    isDigit (c) {
        return typeof c === 'string' && /[0-9]/.test(c)
    },

    isHexDigit (c) {
        return typeof c === 'string' && /[0-9A-Fa-f]/.test(c)
    },
}


/***/ }),

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 4352:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = __nccwpck_require__(5077)
const { SCHEMES, getSchemeHandler } = __nccwpck_require__(5300)

const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u
const MALFORMED_SCHEME_ERROR = 'URI scheme is malformed.'
const MALFORMED_HOST_ERROR = 'URI host is malformed.'
// ASCII characters outside the RFC 3986 reg-name set (unreserved, sub-delims
// and "%" for pct-encoded): C0 controls, space, DEL, and "#/:<>?@[\]^`{|}.
const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u

/**
 * RFC 3986 section 3.1 does not allow percent-encoding in a scheme, so the
 * scheme is validated as-is and never decoded. Decoding would let inert input
 * such as `%6Aavascript:` become a live `javascript:` scheme.
 *
 * @param {string} scheme
 * @returns {string}
 */
function validateScheme (scheme) {
  const stringScheme = String(scheme)
  if (!VALID_SCHEME.test(stringScheme)) {
    throw new TypeError(MALFORMED_SCHEME_ERROR)
  }
  return stringScheme
}

/**
 * @template {import('./types/index').URIComponent|string} T
 * @param {T} uri
 * @param {import('./types/index').Options} [options]
 * @returns {T}
 */
function normalize (uri, options) {
  if (typeof uri === 'string') {
    uri = /** @type {T} */ (normalizeString(uri, options))
  } else if (typeof uri === 'object') {
    uri = /** @type {T} */ (parse(serialize(uri, options), options))
  }
  return uri
}

/**
 * @param {string} baseURI
 * @param {string} relativeURI
 * @param {import('./types/index').Options} [options]
 * @returns {string}
 */
function resolve (baseURI, relativeURI, options) {
  const schemelessOptions = options ? Object.assign({ scheme: 'null' }, options) : { scheme: 'null' }
  const {
    parsed: baseParsed,
    malformedAuthorityOrPort: baseMalformed,
    malformedPercentEncoding: baseMalformedPercentEncoding,
    malformedSchemeSpecific: baseMalformedSchemeSpecific,
    malformedHost: baseMalformedHost,
    malformedScheme: baseMalformedScheme
  } = parseWithStatus(baseURI, schemelessOptions)
  const {
    parsed: relativeParsed,
    malformedAuthorityOrPort: relativeMalformed,
    malformedPercentEncoding: relativeMalformedPercentEncoding,
    malformedSchemeSpecific: relativeMalformedSchemeSpecific,
    malformedHost: relativeMalformedHost,
    malformedScheme: relativeMalformedScheme
  } = parseWithStatus(relativeURI, schemelessOptions)
  if (
    baseMalformed ||
    relativeMalformed ||
    baseMalformedPercentEncoding ||
    relativeMalformedPercentEncoding ||
    baseMalformedSchemeSpecific ||
    relativeMalformedSchemeSpecific ||
    baseMalformedHost ||
    relativeMalformedHost ||
    baseMalformedScheme ||
    relativeMalformedScheme
  ) {
    throw new Error(baseParsed.error || relativeParsed.error || 'URI is malformed.')
  }
  const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true)
  const resolvedSchemeHandler = getSchemeHandler((options && options.scheme) || resolved.scheme)
  const resolvedHost = resolved.host
  const resolvedHostIsIP = resolvedHost !== undefined && resolvedHost !== '' &&
    (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6)
  // Inputs are parsed scheme-neutrally, so delimiters and controls in a domain
  // host are only detected here, once the final scheme is known. They always
  // fail closed, including in percent-encoded hosts.
  if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) {
    throw new Error(MALFORMED_HOST_ERROR)
  }
  canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)
  // Percent escapes in an ASCII reg-name are encoded data. The WHATWG hostname
  // parser can reject them even though fast-uri preserves them safely as RFC
  // 3986 data. A raw non-ASCII host must still fail closed if conversion fails.
  const encodedASCIIHost = resolvedHost && resolvedHost.indexOf('%') !== -1 &&
    !/\P{ASCII}/u.test(resolvedHost)
  if (resolved.error && !encodedASCIIHost) {
    throw new Error(resolved.error)
  }
  schemelessOptions.skipEscape = true
  return serialize(resolved, schemelessOptions)
}

/**
 * @param {import ('./types/index').URIComponent} base
 * @param {import ('./types/index').URIComponent} relative
 * @param {import('./types/index').Options} [options]
 * @param {boolean} [skipNormalization=false]
 * @returns {import ('./types/index').URIComponent}
 */
function resolveComponent (base, relative, options, skipNormalization) {
  /** @type {import('./types/index').URIComponent} */
  const target = {}
  if (!skipNormalization) {
    base = parse(serialize(base, options), options) // normalize base component
    relative = parse(serialize(relative, options), options) // normalize relative component
  }
  options = options || {}

  if (!options.tolerant && relative.scheme) {
    target.scheme = relative.scheme
    // target.authority = relative.authority;
    target.userinfo = relative.userinfo
    target.host = relative.host
    target.port = relative.port
    target.path = removeDotSegments(relative.path || '')
    target.query = relative.query
  } else {
    if (relative.userinfo !== undefined || relative.host !== undefined || relative.port !== undefined) {
      // target.authority = relative.authority;
      target.userinfo = relative.userinfo
      target.host = relative.host
      target.port = relative.port
      target.path = removeDotSegments(relative.path || '')
      target.query = relative.query
    } else {
      if (!relative.path) {
        target.path = base.path
        if (relative.query !== undefined) {
          target.query = relative.query
        } else {
          target.query = base.query
        }
      } else {
        if (relative.path[0] === '/') {
          target.path = removeDotSegments(relative.path)
        } else {
          const baseHasAuthority = base.userinfo !== undefined || base.host !== undefined || base.port !== undefined
          if (baseHasAuthority && !base.path) {
            target.path = '/' + relative.path
          } else if (!base.path) {
            target.path = relative.path
          } else {
            target.path = base.path.slice(0, base.path.lastIndexOf('/') + 1) + relative.path
          }
          target.path = base.scheme === undefined && !baseHasAuthority && target.path[0] !== '/'
            ? removeDotSegmentsRelative(target.path)
            : removeDotSegments(target.path)
        }
        target.query = relative.query
      }
      // target.authority = base.authority;
      target.userinfo = base.userinfo
      target.host = base.host
      target.port = base.port
    }
    target.scheme = base.scheme
  }

  target.fragment = relative.fragment

  return target
}

/**
 * @param {import ('./types/index').URIComponent|string} uriA
 * @param {import ('./types/index').URIComponent|string} uriB
 * @param {import ('./types/index').Options} options
 * @returns {boolean}
 */
function equal (uriA, uriB, options) {
  const normalizedA = normalizeComparableURI(uriA, options)
  const normalizedB = normalizeComparableURI(uriB, options)

  return normalizedA !== undefined && normalizedB !== undefined && normalizedA === normalizedB
}

/**
 * @param {Readonly<import('./types/index').URIComponent>} cmpts
 * @param {import('./types/index').Options} [opts]
 * @returns {string}
 */
function serialize (cmpts, opts) {
  const component = {
    host: cmpts.host,
    scheme: cmpts.scheme,
    userinfo: cmpts.userinfo,
    port: cmpts.port,
    path: cmpts.path,
    query: cmpts.query,
    nid: cmpts.nid,
    nss: cmpts.nss,
    uuid: cmpts.uuid,
    fragment: cmpts.fragment,
    reference: cmpts.reference,
    resourceName: cmpts.resourceName,
    secure: cmpts.secure,
    error: ''
  }
  const options = Object.assign({}, opts)
  const uriTokens = []

  if (component.scheme) {
    component.scheme = validateScheme(component.scheme)
  }

  // find scheme handler
  const schemeHandler = getSchemeHandler(options.scheme || component.scheme)

  // perform scheme specific serialization
  if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options)

  const hasAuthority = component.userinfo !== undefined || component.host !== undefined || component.port !== undefined
  // A reference with no emitted scheme is path-noscheme: a bare ':' in its
  // first path segment would reparse as a scheme (RFC 3986 3.3/4.2). Enforced
  // under skipEscape too (resolve()), so the reapply below gates on this flag.
  const schemelessReference = (component.scheme === undefined || options.reference === 'suffix') && !hasAuthority
  const pathNoScheme = !options.skipEscape && schemelessReference

  if (component.path !== undefined) {
    if (!options.skipEscape) {
      component.path = serializePathEncoding(component.path, pathNoScheme)
    } else {
      component.path = normalizePercentEncoding(component.path)
    }
  }

  if (options.reference !== 'suffix' && component.scheme) {
    // Scheme handlers may replace the scheme during serialization.
    component.scheme = validateScheme(component.scheme)
    uriTokens.push(component.scheme, ':')
  }

  const authority = recomposeAuthority(component)
  if (authority !== undefined) {
    if (options.reference !== 'suffix') {
      uriTokens.push('//')
    }

    uriTokens.push(authority)

    if (component.path && component.path[0] !== '/') {
      uriTokens.push('/')
    }
  }
  if (component.path !== undefined) {
    let s = component.path

    if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) {
      // A relative-path reference keeps its unresolvable leading ".." segments
      // and must never become root-relative (RFC 3986 section 5.2.4 applies to
      // merged target paths, not to the reference itself).
      s = schemelessReference && s[0] !== '/'
        ? removeDotSegmentsRelative(s)
        : removeDotSegments(s)
    }

    // Dot-segment removal can expose a colon that was not originally in the
    // first segment (for example, "./a:b"). Reapply path-noscheme encoding so
    // the serialized relative reference cannot be reparsed as a URI scheme.
    if (schemelessReference) {
      s = serializePathEncoding(s, true)
    }

    if (
      authority === undefined &&
      s[0] === '/' &&
      s[1] === '/'
    ) {
      // don't allow the path to start with "//"
      s = '/%2F' + s.slice(2)
    }

    uriTokens.push(s)
  }

  if (component.query !== undefined) {
    uriTokens.push('?', encodeQuery(component.query))
  }

  if (component.fragment !== undefined) {
    uriTokens.push('#', encodeFragment(component.fragment))
  }
  return uriTokens.join('')
}

const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u

// Captures the authority component (between "//" and the next "/", "?" or "#"),
// with or without a scheme prefix, for the literal-backslash rejection below.
const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/

// Captures the leading authority-introducer region after an optional scheme: a
// run of forward slashes, backslashes, and the characters the WHATWG URL parser
// removes before parsing (TAB U+0009, LF U+000A, CR U+000D). A valid introducer
// is exactly "//". Node treats "\" as "/" on special schemes and strips those
// characters first, so forms like "\\", "/\", "\/", "/<TAB>/", or a leading
// "<TAB>//" reach an authority in Node while fast-uri's URI_PARSE folds them into
// the path group (host confusion / SSRF / redirect bypass).
const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/

/**
 * @param {import('./types/index').URIComponent} parsed
 * @param {RegExpMatchArray} matches
 * @returns {string|undefined}
 */
function getParseError (parsed, matches) {
  if (matches[2] !== undefined && parsed.path && parsed.path[0] !== '/') {
    return 'URI path must start with "/" when authority is present.'
  }

  if (typeof parsed.port === 'number' && (parsed.port < 0 || parsed.port > 65535)) {
    return 'URI port is malformed.'
  }

  return undefined
}

/**
 * Checks percent syntax without decoding the represented octets. RFC 3986
 * percent-encoding is byte-oriented, so sequences such as `%FF` are valid even
 * though they are not independently valid UTF-8.
 *
 * @param {string|undefined} component
 * @returns {boolean}
 */
function hasMalformedPercentEncoding (component) {
  if (component === undefined) return false

  let percent = component.indexOf('%')
  while (percent !== -1) {
    if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) {
      return true
    }
    percent = component.indexOf('%', percent + 3)
  }

  return false
}

/**
 * Whether the host is a bracketed IP literal (RFC 3986 `IP-literal`).
 * An unterminated `[` is not a literal, so it must still be validated as a
 * reg-name instead of being waved through as an IP.
 *
 * @param {string} host
 * @returns {boolean}
 */
function isIPLiteral (host) {
  return host[0] === '[' && host[host.length - 1] === ']'
}

/**
 * @param {RegExpMatchArray} matches
 * @returns {boolean}
 */
function hasMalformedComponentPercentEncoding (matches) {
  // Bracketed IP literals use a raw "%" as the zone separator for historical
  // compatibility. Their parsing is intentionally left to normalizeIPv6.
  const host = matches[4]
  return hasMalformedPercentEncoding(matches[3]) ||
    (host !== undefined && !isIPLiteral(host) && hasMalformedPercentEncoding(host)) ||
    hasMalformedPercentEncoding(matches[6]) ||
    hasMalformedPercentEncoding(matches[7]) ||
    hasMalformedPercentEncoding(matches[8])
}

/**
 * @param {import('./types/index').URIComponent} parsed
 * @param {import('./types/index').Options} options
 * @param {{ domainHost?: boolean, unicodeSupport?: boolean }|undefined} schemeHandler
 * @param {boolean} isIP
 * @returns {boolean} whether host conversion failed
 */
function canonicalizeHost (parsed, options, schemeHandler, isIP) {
  if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
    parsed.error = parsed.error || MALFORMED_HOST_ERROR
    return true
  }

  if (
    !options.unicodeSupport &&
    (!schemeHandler || !schemeHandler.unicodeSupport) &&
    parsed.host &&
    !isIPLiteral(parsed.host) &&
    (options.domainHost || (schemeHandler && schemeHandler.domainHost)) &&
    isIP === false &&
    nonSimpleDomain(parsed.host)
  ) {
    let url
    try {
      url = new URL('http://' + parsed.host)
    } catch (e) {
      parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e
      return true
    }
    // The WHATWG parser must have read the whole input as a host. Anything
    // else means it found a delimiter fast-uri did not, so its hostname would
    // describe a different authority.
    if (!isHostOnlyURL(url)) {
      parsed.error = parsed.error || MALFORMED_HOST_ERROR
      return true
    }
    parsed.host = url.hostname
  }
  return false
}

/**
 * Whether a domain host contains an ASCII character that RFC 3986 does not
 * allow in a reg-name (unreserved, sub-delims, or pct-encoded). Such a host is
 * rejected instead of being handed to the WHATWG URL parser, which would treat
 * "@" as a userinfo delimiter (silently dropping the data before it) and strip
 * TAB, LF, and CR. Non-ASCII characters remain allowed for IDNs.
 *
 * @param {import('./types/index').URIComponent} parsed
 * @param {import('./types/index').Options} options
 * @param {{ domainHost?: boolean }|undefined} schemeHandler
 * @param {boolean} isIP
 * @returns {boolean}
 */
function hasForbiddenDomainHost (parsed, options, schemeHandler, isIP) {
  return Boolean(
    parsed.host &&
    isIP === false &&
    !isIPLiteral(parsed.host) &&
    (options.domainHost || (schemeHandler && schemeHandler.domainHost)) &&
    FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host)
  )
}

/**
 * @param {URL} url
 * @returns {boolean}
 */
function isHostOnlyURL (url) {
  return url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.hostname !== ''
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {{ parsed: import('./types/index').URIComponent, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
 */
function parseWithStatus (uri, opts) {
  const options = Object.assign({}, opts)
  /** @type {import('./types/index').URIComponent} */
  const parsed = {
    scheme: undefined,
    userinfo: undefined,
    host: '',
    port: undefined,
    path: '',
    query: undefined,
    fragment: undefined
  }

  let malformedAuthorityOrPort = false
  let malformedPercentEncoding = false
  let malformedSchemeSpecific = false
  let malformedHost = false
  let malformedIPLiteral = false
  let malformedScheme = false

  let isIP = false
  if (options.reference === 'suffix') {
    if (options.scheme) {
      uri = options.scheme + ':' + uri
    } else {
      uri = '//' + uri
    }
  }

  // A literal backslash (U+005C) is not a valid RFC 3986 URI character and is
  // not an authority delimiter. Reject it in the authority rather than
  // rewriting it: normalizing "\" -> "/" (WHATWG error recovery) could silently
  // change the resource identified by an otherwise-invalid input, and lets "\"
  // act as a host delimiter here while Node's native URL parses a different
  // host (SSRF / redirect / origin-allowlist bypass). Percent-encoded %5C is
  // untouched and remains valid encoded data.
  const authorityMatch = uri.match(AUTHORITY_PREFIX)
  if (authorityMatch !== null && authorityMatch[1].indexOf('\\') !== -1) {
    parsed.error = 'URI authority must not contain a literal backslash.'
    malformedAuthorityOrPort = true
  }

  // Reject a malformed or whitespace-smuggled authority introducer. fast-uri
  // only recognizes a literal "//"; anything else in the leading separator run
  // (a backslash, or a "//" that appears only after removing the TAB/LF/CR that
  // Node strips) means the authority fast-uri parses differs from the one Node's
  // URL resolves. Reject rather than rewrite, mirroring the literal-backslash
  // guard above. Percent-encoded forms (%5C, %09) are untouched, valid data.
  const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION)
  if (introducerMatch !== null) {
    const region = introducerMatch[1]
    const normalizedRegion = region.replace(/[\t\n\r]/g, '')
    // Two or more leading separators introduce an authority.
    if (normalizedRegion.length >= 2) {
      if (normalizedRegion.slice(0, 2) !== '//') {
        parsed.error = parsed.error || 'URI authority must not contain a literal backslash.'
        malformedAuthorityOrPort = true
      } else if (region.length !== normalizedRegion.length) {
        parsed.error = parsed.error || 'URI authority introducer must not contain whitespace.'
        malformedAuthorityOrPort = true
      }
    }
  }

  const matches = uri.match(URI_PARSE)

  if (matches) {
    // store each component
    parsed.scheme = matches[1]
    parsed.userinfo = matches[3]
    parsed.host = matches[4]
    parsed.port = parseInt(matches[5], 10)
    parsed.path = matches[6] || ''
    parsed.query = matches[7]
    parsed.fragment = matches[8]

    if (parsed.scheme !== undefined) {
      if (VALID_SCHEME.test(parsed.scheme)) {
        parsed.scheme = parsed.scheme.toLowerCase()
      } else {
        parsed.error = parsed.error || MALFORMED_SCHEME_ERROR
        malformedScheme = true
      }
    }

    malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches)
    if (malformedPercentEncoding) {
      parsed.error = parsed.error || 'URI contains malformed percent-encoding.'
    }

    // fix port number
    if (isNaN(parsed.port)) {
      parsed.port = matches[5]
    }

    const parseError = getParseError(parsed, matches)
    if (parseError !== undefined) {
      parsed.error = parsed.error || parseError
      malformedAuthorityOrPort = true
    }

    if (parsed.host) {
      const ipv4result = isIPv4(parsed.host)
      if (ipv4result === false) {
        const bracketedIPLiteral = isIPLiteral(parsed.host)
        const hasIPLiteralBracket = parsed.host.indexOf('[') !== -1 || parsed.host.indexOf(']') !== -1
        const ipv6result = normalizeIPv6(parsed.host)
        isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true
        malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true)
        parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase()

        if (malformedIPLiteral) {
          parsed.error = parsed.error || MALFORMED_HOST_ERROR
          malformedAuthorityOrPort = true
        }
      } else {
        isIP = true
      }
    }
    if (parsed.scheme === undefined && parsed.userinfo === undefined && parsed.host === undefined && parsed.port === undefined && parsed.query === undefined && !parsed.path) {
      parsed.reference = 'same-document'
    } else if (parsed.scheme === undefined) {
      parsed.reference = 'relative'
    } else if (parsed.fragment === undefined) {
      parsed.reference = 'absolute'
    } else {
      parsed.reference = 'uri'
    }

    // check for reference errors
    if (options.reference && options.reference !== 'suffix' && options.reference !== parsed.reference) {
      parsed.error = parsed.error || 'URI is not a ' + options.reference + ' reference.'
    }

    // find scheme handler
    const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme)

    // convert Unicode IDN -> ASCII IDN when the effective scheme uses domain hosts
    if (!malformedIPLiteral) {
      malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP)
    }

    if (uri.indexOf('%') !== -1 && parsed.host !== undefined && !malformedIPLiteral) {
      let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true)
      if (!isIP) {
        // Fold reg-name case after decoding unreserved octets. The second
        // pass only restores uppercase hex in escapes that remain encoded.
        host = normalizePercentEncoding(host.toLowerCase())
      }
      // Resolution parses both inputs with the internal `null` scheme before
      // the effective scheme is known. Keep raw host delimiters for that step
      // so resolve() can reject them for domain-host schemes; the resolved
      // authority is encoded when it is serialized.
      parsed.host = isIP || options.scheme !== 'null' ? reescapeHostDelimiters(host, isIP) : host
    }

    if (!schemeHandler || (schemeHandler && !schemeHandler.skipNormalize)) {
      if (parsed.path) {
        parsed.path = normalizePathEncoding(parsed.path)
      }
      if (parsed.query) {
        parsed.query = normalizeQueryFragmentEncoding(parsed.query)
      }
      if (parsed.fragment) {
        parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment)
      }
    }

    // perform scheme specific parsing
    if (schemeHandler && schemeHandler.parse) {
      schemeHandler.parse(parsed, options)
      if (schemeHandler === SCHEMES.urn && parsed.nid === undefined) {
        malformedSchemeSpecific = true
      }
    }
  } else {
    parsed.error = parsed.error || 'URI can not be parsed.'
  }
  return { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme }
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns
 */
function parse (uri, opts) {
  return parseWithStatus(uri, opts).parsed
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {string}
 */
function normalizeString (uri, opts) {
  return normalizeStringWithStatus(uri, opts).normalized
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {{ normalized: string, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
 */
function normalizeStringWithStatus (uri, opts) {
  const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts)
  return {
    normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
    malformedAuthorityOrPort,
    malformedPercentEncoding,
    malformedSchemeSpecific,
    malformedHost,
    malformedScheme
  }
}

/**
 * @param {import ('./types/index').URIComponent|string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {string|undefined}
 */
function normalizeComparableURI (uri, opts) {
  if (typeof uri !== 'string' && typeof uri !== 'object') {
    return undefined
  }

  let value
  try {
    value = typeof uri === 'string' ? uri : serialize(uri, opts)
  } catch {
    return undefined
  }
  const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts)
  return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? undefined : normalized
}

const fastUri = {
  SCHEMES,
  normalize,
  resolve,
  resolveComponent,
  equal,
  serialize,
  parse
}

module.exports = fastUri
module.exports["default"] = fastUri
module.exports.fastUri = fastUri


/***/ }),

/***/ 5300:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { isUUID } = __nccwpck_require__(5077)
const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu

const supportedSchemeNames = /** @type {const} */ (['http', 'https', 'ws',
  'wss', 'urn', 'urn:uuid'])

/** @typedef {supportedSchemeNames[number]} SchemeName */

/**
 * @param {string} name
 * @returns {name is SchemeName}
 */
function isValidSchemeName (name) {
  return supportedSchemeNames.indexOf(/** @type {*} */ (name)) !== -1
}

/**
 * @callback SchemeFn
 * @param {import('../types/index').URIComponent} component
 * @param {import('../types/index').Options} options
 * @returns {import('../types/index').URIComponent}
 */

/**
 * @typedef {Object} SchemeHandler
 * @property {SchemeName} scheme - The scheme name.
 * @property {boolean} [domainHost] - Indicates if the scheme supports domain hosts.
 * @property {SchemeFn} parse - Function to parse the URI component for this scheme.
 * @property {SchemeFn} serialize - Function to serialize the URI component for this scheme.
 * @property {boolean} [skipNormalize] - Indicates if normalization should be skipped for this scheme.
 * @property {boolean} [absolutePath] - Indicates if the scheme uses absolute paths.
 * @property {boolean} [unicodeSupport] - Indicates if the scheme supports Unicode.
 */

/**
 * @param {import('../types/index').URIComponent} wsComponent
 * @returns {boolean}
 */
function wsIsSecure (wsComponent) {
  if (wsComponent.secure === true) {
    return true
  } else if (wsComponent.secure === false) {
    return false
  } else if (wsComponent.scheme) {
    return (
      wsComponent.scheme.length === 3 &&
      (wsComponent.scheme[0] === 'w' || wsComponent.scheme[0] === 'W') &&
      (wsComponent.scheme[1] === 's' || wsComponent.scheme[1] === 'S') &&
      (wsComponent.scheme[2] === 's' || wsComponent.scheme[2] === 'S')
    )
  } else {
    return false
  }
}

/** @type {SchemeFn} */
function httpParse (component) {
  if (!component.host) {
    component.error = component.error || 'HTTP URIs must have a host.'
  }

  return component
}

/** @type {SchemeFn} */
function httpSerialize (component) {
  const secure = String(component.scheme).toLowerCase() === 'https'

  // normalize the default port
  if (component.port === (secure ? 443 : 80) || component.port === '') {
    component.port = undefined
  }

  // normalize the empty path
  if (!component.path) {
    component.path = '/'
  }

  // NOTE: We do not parse query strings for HTTP URIs
  // as WWW Form Url Encoded query strings are part of the HTML4+ spec,
  // and not the HTTP spec.

  return component
}

/** @type {SchemeFn} */
function wsParse (wsComponent) {
// indicate if the secure flag is set
  wsComponent.secure = wsIsSecure(wsComponent)

  // construct resouce name
  wsComponent.resourceName = (wsComponent.path || '/') + (wsComponent.query ? '?' + wsComponent.query : '')
  wsComponent.path = undefined
  wsComponent.query = undefined

  return wsComponent
}

/** @type {SchemeFn} */
function wsSerialize (wsComponent) {
// normalize the default port
  if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === '') {
    wsComponent.port = undefined
  }

  // ensure scheme matches secure flag
  if (typeof wsComponent.secure === 'boolean') {
    wsComponent.scheme = (wsComponent.secure ? 'wss' : 'ws')
    wsComponent.secure = undefined
  }

  // reconstruct path from resource name
  if (wsComponent.resourceName) {
    const queryIndex = wsComponent.resourceName.indexOf('?')
    const path = queryIndex === -1
      ? wsComponent.resourceName
      : wsComponent.resourceName.slice(0, queryIndex)
    wsComponent.path = (path && path !== '/' ? path : undefined)
    wsComponent.query = queryIndex === -1
      ? undefined
      : wsComponent.resourceName.slice(queryIndex + 1)
    wsComponent.resourceName = undefined
  }

  // forbid fragment component
  wsComponent.fragment = undefined

  return wsComponent
}

/** @type {SchemeFn} */
function urnParse (urnComponent, options) {
  if (!urnComponent.path) {
    urnComponent.error = 'URN can not be parsed'
    return urnComponent
  }
  const matches = urnComponent.path.match(URN_REG)
  if (matches && matches[0] === urnComponent.path) {
    const scheme = options.scheme || urnComponent.scheme || 'urn'
    urnComponent.nid = matches[1].toLowerCase()
    urnComponent.nss = matches[2]
    const urnScheme = `${scheme}:${options.nid || urnComponent.nid}`
    const schemeHandler = getSchemeHandler(urnScheme)
    urnComponent.path = undefined

    if (schemeHandler) {
      urnComponent = schemeHandler.parse(urnComponent, options)
    }
  } else {
    urnComponent.error = urnComponent.error || 'URN can not be parsed.'
  }

  return urnComponent
}

/** @type {SchemeFn} */
function urnSerialize (urnComponent, options) {
  if (urnComponent.nid === undefined) {
    throw new Error('URN without nid cannot be serialized')
  }
  const scheme = options.scheme || urnComponent.scheme || 'urn'
  const nid = urnComponent.nid.toLowerCase()
  const urnScheme = `${scheme}:${options.nid || nid}`
  const schemeHandler = getSchemeHandler(urnScheme)

  if (schemeHandler) {
    urnComponent = schemeHandler.serialize(urnComponent, options)
  }

  const uriComponent = urnComponent
  const nss = urnComponent.nss
  uriComponent.path = `${nid || options.nid}:${nss}`

  options.skipEscape = true
  return uriComponent
}

/** @type {SchemeFn} */
function urnuuidParse (urnComponent, options) {
  const uuidComponent = urnComponent
  uuidComponent.uuid = uuidComponent.nss
  uuidComponent.nss = undefined

  if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) {
    uuidComponent.error = uuidComponent.error || 'UUID is not valid.'
  }

  return uuidComponent
}

/** @type {SchemeFn} */
function urnuuidSerialize (uuidComponent) {
  const urnComponent = uuidComponent
  // normalize UUID
  urnComponent.nss = (uuidComponent.uuid || '').toLowerCase()
  return urnComponent
}

const http = /** @type {SchemeHandler} */ ({
  scheme: 'http',
  domainHost: true,
  parse: httpParse,
  serialize: httpSerialize
})

const https = /** @type {SchemeHandler} */ ({
  scheme: 'https',
  domainHost: http.domainHost,
  parse: httpParse,
  serialize: httpSerialize
})

const ws = /** @type {SchemeHandler} */ ({
  scheme: 'ws',
  domainHost: true,
  parse: wsParse,
  serialize: wsSerialize
})

const wss = /** @type {SchemeHandler} */ ({
  scheme: 'wss',
  domainHost: ws.domainHost,
  parse: ws.parse,
  serialize: ws.serialize
})

const urn = /** @type {SchemeHandler} */ ({
  scheme: 'urn',
  parse: urnParse,
  serialize: urnSerialize,
  skipNormalize: true
})

const urnuuid = /** @type {SchemeHandler} */ ({
  scheme: 'urn:uuid',
  parse: urnuuidParse,
  serialize: urnuuidSerialize,
  skipNormalize: true
})

const SCHEMES = /** @type {Record<SchemeName, SchemeHandler>} */ ({
  http,
  https,
  ws,
  wss,
  urn,
  'urn:uuid': urnuuid
})

Object.setPrototypeOf(SCHEMES, null)

/**
 * @param {string|undefined} scheme
 * @returns {SchemeHandler|undefined}
 */
function getSchemeHandler (scheme) {
  return (
    scheme && (
      SCHEMES[/** @type {SchemeName} */ (scheme)] ||
      SCHEMES[/** @type {SchemeName} */(scheme.toLowerCase())])
  ) ||
    undefined
}

module.exports = {
  wsIsSecure,
  SCHEMES,
  isValidSchemeName,
  getSchemeHandler,
}


/***/ }),

/***/ 5077:
/***/ ((module) => {



/** @type {(value: string) => boolean} */
const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu)

/** @type {(value: string) => boolean} */
const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u)

/** @type {(value: string) => boolean} */
const isPort = RegExp.prototype.test.bind(/^\d*$/u)

/** @type {(value: string) => boolean} */
const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu)

/** @type {(value: string) => boolean} */
const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu)

/** @type {(value: string) => boolean} */
const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u)

/** @type {(value: string) => boolean} */
const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u)

/** @type {(value: string) => boolean} */
const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u)

const BYTE_HEX = new Array(256)
{
  const HEX_DIGITS = '0123456789ABCDEF'
  for (let i = 0; i < 256; i++) {
    BYTE_HEX[i] = '%' + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 0xF]
  }
}
function percentEncodeNonAscii (cp) {
  if (cp < 0x800) {
    return BYTE_HEX[0xC0 | (cp >> 6)] +
           BYTE_HEX[0x80 | (cp & 0x3F)]
  }
  if (cp < 0x10000) {
    return BYTE_HEX[0xE0 | (cp >> 12)] +
           BYTE_HEX[0x80 | ((cp >> 6) & 0x3F)] +
           BYTE_HEX[0x80 | (cp & 0x3F)]
  }
  return BYTE_HEX[0xF0 | (cp >> 18)] +
         BYTE_HEX[0x80 | ((cp >> 12) & 0x3F)] +
         BYTE_HEX[0x80 | ((cp >> 6) & 0x3F)] +
         BYTE_HEX[0x80 | (cp & 0x3F)]
}

/**
 * @param {Array<string>} input
 * @returns {string}
 */
function stringArrayToHexStripped (input) {
  let acc = ''
  let code = 0
  let i = 0

  for (i = 0; i < input.length; i++) {
    code = input[i].charCodeAt(0)
    if (code === 48) {
      continue
    }
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102))) {
      return ''
    }
    acc += input[i]
    break
  }

  for (i += 1; i < input.length; i++) {
    code = input[i].charCodeAt(0)
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102))) {
      return ''
    }
    acc += input[i]
  }
  return acc
}

/** @type {(value: string) => boolean} */
const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/)

/** @type {(value: string) => boolean} */
const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/)

/** @type {(value: string) => boolean} */
const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/)

/**
 * @param {string} value
 * @returns {boolean}
 */
const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u)

/**
 * @param {string} zone
 * @returns {boolean}
 */
function isZoneIdentifier (zone) {
  if (zone.length === 0) return false

  for (let i = 0; i < zone.length; i++) {
    if (isZoneCharacter(zone[i])) continue
    if (zone[i] === '%' && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
      i += 2
      continue
    }
    return false
  }

  return true
}

/**
 * Compresses the longest run of zero hextets to "::" per RFC 5952. A run of a
 * single zero hextet is left uncompressed. On ties the leftmost run wins.
 *
 * @param {string[]} hextets
 * @returns {string}
 */
function compressIPv6ZeroRun (hextets) {
  let bestStart = -1
  let bestLength = 0
  let runStart = -1
  let runLength = 0
  for (let i = 0; i < hextets.length; i++) {
    if (hextets[i] === '0') {
      if (runStart === -1) runStart = i
      runLength++
      if (runLength > bestLength) {
        bestLength = runLength
        bestStart = runStart
      }
    } else {
      runStart = -1
      runLength = 0
    }
  }

  if (bestLength < 2) return hextets.join(':')

  const head = hextets.slice(0, bestStart).join(':')
  const tail = hextets.slice(bestStart + bestLength).join(':')
  return head + '::' + tail
}

/**
 * Validates an IPv6 address against the alternatives in RFC 3986 section
 * 3.2.2 and returns the same address with leading hextet zeroes removed.
 * An embedded IPv4 address counts as two hextets and is only valid at the end.
 *
 * @param {string} input
 * @returns {string|undefined}
 */
function normalizeIPv6Address (input) {
  const compression = input.indexOf('::')
  if (compression !== -1 && input.indexOf('::', compression + 1) !== -1) return undefined

  const left = compression === -1 ? input.split(':') : input.slice(0, compression).split(':')
  const right = compression === -1 ? [] : input.slice(compression + 2).split(':')
  if (compression !== -1) {
    if (left.length === 1 && left[0] === '') left.length = 0
    if (right.length === 1 && right[0] === '') right.length = 0
  }

  const parts = left.concat(right)
  let hextetCount = 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (part === '') return undefined

    if (part.indexOf('.') !== -1) {
      if (i !== parts.length - 1 || (compression !== -1 && right.length === 0) || !isIPv4(part)) return undefined
      hextetCount += 2
      continue
    }

    if (!isHextet(part)) return undefined
    parts[i] = parseInt(part, 16).toString(16)
    hextetCount++
  }

  if (compression === -1) {
    if (hextetCount !== 8) return undefined
    return compressIPv6ZeroRun(parts)
  }
  if (hextetCount >= 8) return undefined

  // expand "::" then re-compress the longest run for a canonical result
  const expanded = parts.slice(0, left.length)
  for (let i = hextetCount; i < 8; i++) expanded.push('0')
  for (let i = left.length; i < parts.length; i++) expanded.push(parts[i])
  return compressIPv6ZeroRun(expanded)
}

/**
 * @typedef {Object} NormalizeIPv6Result
 * @property {string} host - The normalized host.
 * @property {string} [escapedHost] - The escaped host.
 * @property {boolean} isIPV6 - Indicates if the host is an IPv6 address.
 * @property {boolean} [isIPVFuture] - Indicates if the host is an IPvFuture literal.
 * @property {boolean} [error] - Indicates if a bracketed IP literal is malformed.
 */

/**
 * Validates and normalizes a bracketed IP literal. Raw zone separators remain
 * accepted for backwards compatibility, while encoded separators and zone
 * contents follow RFC 6874.
 *
 * @param {string} host
 * @returns {NormalizeIPv6Result}
 */
function normalizeIPv6 (host) {
  const bracketed = host[0] === '[' && host[host.length - 1] === ']'
  const hasBracket = host[0] === '[' || host[host.length - 1] === ']'
  if (hasBracket && !bracketed) return { host, isIPV6: false, error: true }

  let input = bracketed ? host.slice(1, -1) : host
  if (bracketed && isIPvFuture(input)) {
    input = input.toLowerCase()
    return { host: `[${input}]`, escapedHost: input, isIPV6: false, isIPVFuture: true }
  }

  if (findToken(input, ':') < 2) {
    return { host, isIPV6: false, error: bracketed }
  }

  let zoneIdentifier = ''
  const zoneSeparator = input.indexOf('%')
  if (zoneSeparator !== -1) {
    const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === '%25' ? 3 : 1
    zoneIdentifier = input.slice(zoneSeparator + separatorLength)
    if (!isZoneIdentifier(zoneIdentifier)) return { host, isIPV6: false, error: true }
    input = input.slice(0, zoneSeparator)
  }

  const address = normalizeIPv6Address(input)
  if (address === undefined) return { host, isIPV6: false, error: true }

  return {
    host: address + (zoneIdentifier ? '%' + zoneIdentifier : ''),
    escapedHost: address + (zoneIdentifier ? '%25' + zoneIdentifier : ''),
    isIPV6: true
  }
}

/**
 * @param {string} str
 * @param {string} token
 * @returns {number}
 */
function findToken (str, token) {
  let ind = 0
  for (let i = 0; i < str.length; i++) {
    if (str[i] === token) ind++
  }
  return ind
}

/**
 * @param {string} path
 * @returns {string}
 *
 * @see https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4
 */
function removeDotSegments (path) {
  let input = path
  const output = []
  let nextSlash = -1
  let len = 0

  // eslint-disable-next-line no-cond-assign
  while (len = input.length) {
    if (len === 1) {
      if (input === '.') {
        break
      } else if (input === '/') {
        output.push('/')
        break
      } else {
        output.push(input)
        break
      }
    } else if (len === 2) {
      if (input[0] === '.') {
        if (input[1] === '.') {
          break
        } else if (input[1] === '/') {
          input = input.slice(2)
          continue
        }
      } else if (input[0] === '/') {
        if (input[1] === '.' || input[1] === '/') {
          output.push('/')
          break
        }
      }
    } else if (len === 3) {
      if (input === '/..') {
        if (output.length !== 0) {
          output.pop()
        }
        output.push('/')
        break
      }
    }
    if (input[0] === '.') {
      if (input[1] === '.') {
        if (input[2] === '/') {
          input = input.slice(3)
          continue
        }
      } else if (input[1] === '/') {
        input = input.slice(2)
        continue
      }
    } else if (input[0] === '/') {
      if (input[1] === '.') {
        if (input[2] === '/') {
          input = input.slice(2)
          continue
        } else if (input[2] === '.') {
          if (input[3] === '/') {
            input = input.slice(3)
            if (output.length !== 0) {
              output.pop()
            }
            continue
          }
        }
      }
    }

    // Rule 2E: Move normal path segment to output
    if ((nextSlash = input.indexOf('/', 1)) === -1) {
      output.push(input)
      break
    } else {
      output.push(input.slice(0, nextSlash))
      input = input.slice(nextSlash)
    }
  }

  return output.join('')
}

/**
 * Removes dot segments from the path of a relative reference (a path that does
 * not start with "/") without changing what it resolves to against any base.
 * Unlike `removeDotSegments`, leading ".." segments that cannot be collapsed
 * are kept, the result never becomes root-relative, and a result that would be
 * empty or start with an empty segment is prefixed with "." (an empty path
 * means "same document" and a leading "//" would introduce an authority).
 *
 * @param {string} path
 * @returns {string}
 */
function removeDotSegmentsRelative (path) {
  if (path === '' || path[0] === '/') {
    return removeDotSegments(path)
  }

  const segments = path.split('/')
  const last = segments.length - 1
  /** @type {string[]} */
  const output = []
  let trailingDirectory = false

  for (let i = 0; i <= last; i++) {
    const segment = segments[i]
    if (segment === '.' || segment === '..') {
      if (segment === '..') {
        if (output.length !== 0 && output[output.length - 1] !== '..') {
          output.pop()
        } else {
          output.push('..')
        }
      }
      trailingDirectory = i === last
    } else {
      output.push(segment)
    }
  }

  if (trailingDirectory && output[output.length - 1] !== '..') {
    output.push('')
  }
  if (output.length === 0 || output[0] === '' || output[0].includes(':')) {
    // An empty path, a leading empty segment ("//"), or a first segment
    // containing ":" (which would be mistaken for a scheme, RFC 3986 section
    // 4.2) must stay behind a "." segment so the reference keeps its meaning.
    output.unshift('.')
  }

  return output.join('/')
}

/**
 * Re-escape RFC 3986 gen-delims that must not appear literally in the host.
 * After the URI regex parses, these characters cannot be literal in the host
 * field, so any that appear after decoding came from percent-encoding and
 * must be restored to prevent authority structure changes.
 *
 * @param {string} host
 * @param {boolean} isIP - true for IPv4/IPv6 hosts (skip colon re-escaping)
 * @returns {string}
 */
const HOST_DELIMS = { '@': '%40', '/': '%2F', '?': '%3F', '#': '%23', ':': '%3A' }
const HOST_DELIM_RE = /[@/?#:]/g
const HOST_DELIM_NO_COLON_RE = /[@/?#]/g

function reescapeHostDelimiters (host, isIP) {
  const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE
  re.lastIndex = 0
  return host.replace(re, (ch) => HOST_DELIMS[ch])
}

/**
 * Normalizes percent escapes and optionally decodes only unreserved ASCII bytes.
 * Reserved delimiters such as `%2F` stay escaped; `%2E` is unreserved.
 *
 * @param {string} input
 * @param {boolean} [decodeUnreserved=false]
 * @returns {string}
 */
function normalizePercentEncoding (input, decodeUnreserved = false) {
  if (input.indexOf('%') === -1) {
    return input
  }

  let output = ''

  for (let i = 0; i < input.length; i++) {
    if (input[i] === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (decodeUnreserved && isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    output += input[i]
  }

  return output
}

/**
 * Normalizes path data without turning reserved escapes into live path syntax.
 * Valid escapes are uppercased, raw unsafe characters are escaped, and only
 * unreserved bytes that are not `.` are decoded.
 *
 * @param {string} input
 * @returns {string}
 */
function normalizePathEncoding (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (decoded !== '.' && isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    if (isPathCharacter(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += isEscapeSafe(code) ? ch : BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Serializes a path without rewriting reserved data. Raw RFC 3986 path
 * characters remain literal, valid escapes are preserved and uppercased, and
 * everything else is UTF-8 percent-encoded. In a path-noscheme, a colon in the
 * first segment must be escaped so the result cannot be parsed as a scheme.
 *
 * @param {string} input
 * @param {boolean} [pathNoScheme=false]
 * @returns {string}
 */
function serializePathEncoding (input, pathNoScheme = false) {
  let output = ''
  let firstSegment = pathNoScheme && input[0] !== '/'

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    if (ch === '/') {
      firstSegment = false
    }

    if (isPathCharacter(ch) && (ch !== ':' || !firstSegment)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Percent-encodes a URI component using its RFC 3986 literal character set.
 * Existing valid escapes are preserved and normalized to uppercase hex.
 *
 * @param {string} input
 * @param {(value: string) => boolean} isAllowed
 * @returns {string}
 */
function encodeComponent (input, isAllowed) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    if (isAllowed(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Encodes userinfo while preserving its RFC 3986 §3.2.1 literal characters.
 * In particular, authority delimiters such as `@`, `/`, `?`, and `#` are data.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeUserinfo (input) {
  return encodeComponent(input, isUserinfoCharacter)
}

/**
 * Encodes query data using the RFC 3986 §3.4 grammar. A literal `#` must be
 * escaped because it would otherwise begin the fragment component.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeQuery (input) {
  return encodeComponent(input, isQueryFragmentCharacter)
}

/**
 * Encodes fragment data using the RFC 3986 §3.5 grammar.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeFragment (input) {
  return encodeComponent(input, isQueryFragmentCharacter)
}

function isEscapeSafe (cp) {
  return (
    (cp >= 0x30 && cp <= 0x39) ||
    (cp >= 0x41 && cp <= 0x5A) ||
    (cp >= 0x61 && cp <= 0x7A) ||
    cp === 0x2A || cp === 0x2B || cp === 0x2D || cp === 0x2E ||
    cp === 0x2F || cp === 0x40 || cp === 0x5F
  )
}

/**
 * Normalizes the percent-encoding of a query or fragment component.
 *
 * Like `normalizePathEncoding`, but uses the query/fragment character set
 * (which additionally allows `?`) and decodes `.` since it has no dot-segment
 * meaning outside of a path.
 *
 * @param {string} input
 * @returns {string}
 */
function normalizeQueryFragmentEncoding (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    if (isQueryFragmentCharacter(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += isEscapeSafe(code) ? ch : BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Escapes a component while preserving existing valid percent escapes.
 *
 * @param {string} input
 * @returns {string}
 */
function escapePreservingEscapes (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    if (input[i] === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    output += escape(input[i])
  }

  return output
}

/**
 * @param {import('../types/index').URIComponent} component
 * @returns {string|undefined}
 */
function recomposeAuthority (component) {
  const uriTokens = []

  if (component.userinfo !== undefined) {
    uriTokens.push(encodeUserinfo(component.userinfo))
    uriTokens.push('@')
  }

  if (component.host !== undefined) {
    let host = component.host
    if (!isIPv4(host)) {
      let ipV6res = normalizeIPv6(host)
      if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
        // Decode only unreserved bytes, once. In particular, keep %25 encoded
        // so it cannot introduce a second escape during recomposition.
        host = normalizePercentEncoding(host, true)
        ipV6res = normalizeIPv6(host)
      }
      if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) {
        host = `[${ipV6res.escapedHost}]`
      } else {
        host = reescapeHostDelimiters(host, false)
      }
    }
    uriTokens.push(host)
  }

  if (typeof component.port === 'number' || typeof component.port === 'string') {
    const port = String(component.port)
    if (!isPort(port)) {
      throw new TypeError('URI port is malformed.')
    }
    uriTokens.push(':')
    uriTokens.push(port)
  }

  return uriTokens.length ? uriTokens.join('') : undefined
};

module.exports = {
  nonSimpleDomain,
  recomposeAuthority,
  reescapeHostDelimiters,
  normalizePercentEncoding,
  normalizePathEncoding,
  serializePathEncoding,
  normalizeQueryFragmentEncoding,
  encodeUserinfo,
  encodeQuery,
  encodeFragment,
  escapePreservingEscapes,
  removeDotSegments,
  removeDotSegmentsRelative,
  isIPv4,
  isUUID,
  normalizeIPv6,
  stringArrayToHexStripped
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ todayInUtc)
/* harmony export */ });
/** Today in UTC, `YYYY-MM-DD`. */
function todayInUtc() {
    return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}


/***/ }),

/***/ 9655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Om: () => (/* binding */ findLocalPlace),
  Pq: () => (/* binding */ openSides),
  Bd: () => (/* binding */ toRepositoryPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __nccwpck_require__(36);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/domain/app/tree.js
var tree = __nccwpck_require__(4489);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __nccwpck_require__(9273);
;// CONCATENATED MODULE: ./build/adapters/git-mode.js
/** What stands at a path, by the mode that git records for it: six octal digits. */
function kindOfMode(mode) {
    switch (mode) {
        case '040000':
            return 'folder';
        case '100644':
        case '100755':
        case '100664':
            return 'file';
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        default:
            return 'other';
    }
}

;// CONCATENATED MODULE: ./build/adapters/git.js





/** @param root the top folder of a working tree */
function openGitRepository(root) {
    const git = (args, input = '') => runGit(root, args, input);
    async function isShallow() {
        const result = await git(['rev-parse', '--is-shallow-repository']);
        return result.stdout.toString().trim() === 'true';
    }
    return {
        async resolveCommit(reference) {
            const result = await git([
                'rev-parse',
                '--verify',
                '--quiet',
                '--end-of-options',
                `${reference}^{commit}`,
            ]);
            if (result.code === 0)
                return result.stdout.toString().trim();
            throw new errors/* UserError */.yo(`There is no commit ${(0,quote/* quote */.hD)(reference)} in this repository. ${adviceForMissing(await isShallow())}`);
        },
        async mergeBase(base, head = 'HEAD') {
            const result = await git(['merge-base', '--end-of-options', base, head]);
            if (result.code === 0)
                return result.stdout.toString().trim();
            const shallow = await isShallow();
            throw new errors/* UserError */.yo(shallow
                ? `The history here is too short to tell where ${base.slice(0, 7)} and ${nameOfHead(head)} parted. Fetch more of it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.`
                : `${base.slice(0, 7)} and ${nameOfHead(head)} have no commit in common, so there is nothing to compare. Name another --base.`);
        },
        openCommit: (commit) => openCommit(commit, git),
    };
}
function nameOfHead(head) {
    return head === 'HEAD' ? 'HEAD' : head.slice(0, 7);
}
function adviceForMissing(shallow) {
    return shallow
        ? 'It is a shallow clone; fetch the commit first: git fetch --unshallow, or fetch-depth: 0 for actions/checkout.'
        : 'Check the spelling, or fetch it first, for example: git fetch origin main.';
}
function openCommit(commit, git) {
    /** Object ids and sizes of the files that were listed, so that reading needs no second look-up. */
    const blobs = new Map();
    async function listTree(options, paths) {
        const literal = paths.map((path) => `:(literal)${path}`);
        const result = await git([
            'ls-tree',
            ...options,
            '-t',
            '-l',
            '-z',
            '--full-tree',
            commit,
            '--',
            ...literal,
        ]);
        if (result.code !== 0)
            throw failure('list the files', commit, result);
        const lines = result.stdout.toString().split('\0').slice(0, -1);
        return lines.map((line) => {
            const { path, kind, id, size } = parseTreeLine(line);
            if (kind === 'file')
                blobs.set(path, { id, size });
            return { path, kind };
        });
    }
    return {
        revision: commit,
        list: (folders) => listTree(['-r'], folders.filter((folder) => folder !== '.')),
        async find(path) {
            const found = (await listTree([], [path])).find((entry) => entry.path === path);
            if (found !== undefined)
                return found;
            // git says nothing about a path behind a link, so the folders on the way are asked for one by one.
            for (const folder of (0,tree/* stepsTo */.BA)(path).slice(0, -1)) {
                const entry = (await listTree([], [folder])).find((one) => one.path === folder);
                if (entry?.kind !== 'folder')
                    return entry;
            }
            return undefined;
        },
        async read(paths, maxBytes) {
            const contents = new Map();
            const wanted = [];
            for (const path of paths) {
                const blob = blobs.get(path);
                if (blob === undefined)
                    throw new Error(`${path} was not listed.`);
                if (blob.size > maxBytes)
                    contents.set(path, { kind: 'too-large', size: blob.size });
                else
                    wanted.push({ path, id: blob.id });
            }
            if (wanted.length === 0)
                return contents;
            const result = await git(['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
            if (result.code !== 0)
                throw failure('read files', commit, result);
            const objects = parseBatch(result.stdout, wanted.length);
            for (const [index, { path }] of wanted.entries()) {
                const bytes = objects[index];
                if (bytes === undefined)
                    throw failure(`read ${path}`, commit, result);
                contents.set(path, { kind: 'bytes', bytes });
            }
            return contents;
        },
    };
}
/** One line of `git ls-tree -l`: `<mode> <type> <id> <size, padded>\t<path>`. */
function parseTreeLine(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    return { path: line.slice(tab + 1), kind: kindOfMode(mode), id, size: Number(size) };
}
/** The blobs in the output of `git cat-file --batch`: `<id> blob <size>\n<bytes>\n` each, in the order asked for. */
function parseBatch(output, count) {
    const objects = [];
    let offset = 0;
    while (objects.length < count) {
        const lineEnd = output.indexOf(0x0a, offset);
        const [, type, size] = output.toString('latin1', offset, lineEnd).split(' ');
        if (lineEnd === -1 || type !== 'blob')
            return objects;
        const start = lineEnd + 1;
        offset = start + Number(size) + 1;
        if (offset > output.length)
            return objects;
        objects.push(output.subarray(start, offset - 1));
    }
    return objects;
}
function failure(what, commit, result) {
    const reason = result.stderr.trim().split('\n').at(-1) ?? '';
    return new errors/* UserError */.yo(`git could not ${what} of commit ${commit.slice(0, 7)}: ${reason || `exit code ${result.code}`}`);
}
function runGit(root, args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)('git', ['-C', root, '--no-optional-locks', '--no-replace-objects', ...args], {
            env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', (cause) => {
            reject(new errors/* UserError */.yo('git could not be started. Install git, or leave out --base and --head.', { cause }));
        });
        child.on('close', (code) => {
            resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
        });
        // A git that has already failed closes its input; the exit code tells.
        child.stdin.on('error', () => { });
        child.stdin.end(input);
    });
}

// EXTERNAL MODULE: ./build/adapters/working-tree.js
var working_tree = __nccwpck_require__(2375);
;// CONCATENATED MODULE: ./build/adapters/local-repository.js





/**
 * Finds the repository around a folder.
 *
 * @param cwd absolute
 * @param path a folder or file to look at, relative to `cwd`
 * @throws UserError when there is no such folder or file
 */
function findLocalPlace(cwd, path) {
    const start = (0,external_node_path_.resolve)(cwd, path);
    if (!(0,external_node_fs_.existsSync)(start)) {
        throw new errors/* UserError */.yo(`There is no folder or file ${start}. Name a folder that holds a Base44 app.`);
    }
    const target = (0,external_node_fs_.realpathSync)(start);
    const folder = (0,external_node_fs_.statSync)(target).isDirectory() ? target : (0,external_node_path_.dirname)(target);
    const repository = nearestAround(folder, isRepository);
    const root = repository ?? nearestAround(folder, isApp) ?? folder;
    const focus = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/');
    return { root, focus: focus === '' ? '.' : focus, isGit: repository !== undefined };
}
/**
 * A folder or file that the user named, relative to the repository's root.
 *
 * @throws UserError when it lies outside of the repository
 */
function toRepositoryPath(place, cwd, folder) {
    const path = (0,external_node_path_.relative)(place.root, (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(cwd), folder))
        .split(external_node_path_.sep)
        .join('/');
    if (path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path)) {
        throw new errors/* UserError */.yo(`${folder} is not in ${place.root}. Name a path in this repository.`);
    }
    return path === '' ? '.' : path;
}
/** `.git` is a file in linked worktrees and submodules. */
function isRepository(folder) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'));
}
function isApp(folder) {
    return ['config.jsonc', 'config.json', 'connectors'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'base44', name)));
}
/** The folder itself, or the nearest one around it, that a test holds for. */
function nearestAround(folder, test) {
    for (let candidate = folder;; candidate = (0,external_node_path_.dirname)(candidate)) {
        if (test(candidate))
            return candidate;
        if (candidate === (0,external_node_path_.dirname)(candidate))
            return undefined;
    }
}
/**
 * Opens head and base. The base is the commit at which the head parted from the named reference, as for a pull
 * request: what others did there meanwhile is not a change of this head.
 *
 * @throws UserError when a reference cannot be found, or there is no git repository
 */
async function openSides(place, references) {
    const { base, head } = references;
    if (base === undefined && head === undefined)
        return { head: (0,working_tree/* openWorkingTree */.A)(place.root), base: undefined };
    const git = gitAt(place);
    const headCommit = head === undefined ? undefined : await git.resolveCommit(head);
    const baseCommit = base === undefined ? undefined : await git.mergeBase(await git.resolveCommit(base), headCommit);
    return {
        head: headCommit === undefined ? (0,working_tree/* openWorkingTree */.A)(place.root) : git.openCommit(headCommit),
        base: baseCommit === undefined ? undefined : git.openCommit(baseCommit),
    };
}
function gitAt(place) {
    if (place.isGit)
        return openGitRepository(place.root);
    throw new errors/* UserError */.yo(`${place.root} is not in a git repository, so there is nothing for --base and --head to name. Leave them out, or run this in a clone.`);
}


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openWorkingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4489);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36);




/**
 * The files below a folder as they are on disk, tracked by git or not, as Base44's CLI sees them. Calls to the file
 * system are synchronous: for thousands of small files that is several times faster than a promise for each.
 *
 * @param root an absolute path; all paths of the tree are relative to it
 */
function openWorkingTree(root) {
    return {
        revision: 'working-tree',
        async list(folders) {
            return folders.flatMap((folder) => {
                refuseLinks(root, folder);
                return listFolder(root, folder);
            });
        },
        async find(path) {
            for (const step of (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsTo */ .BA)(path)) {
                const entry = entryAt(root, step);
                if (entry === undefined || entry.kind !== 'folder' || step === path)
                    return entry;
            }
            return undefined;
        },
        async read(paths, maxBytes) {
            return new Map(paths.map((path) => [path, readFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), maxBytes)]));
        },
    };
}
function listFolder(root, folder) {
    const entries = [];
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const dirent of readFolder(root, next)) {
            const path = next === '.' ? dirent.name : `${next}/${dirent.name}`;
            const kind = kindOf(dirent, path, root);
            entries.push({ path, kind });
            if (kind === 'folder' && !(0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isSkippedFolder */ .tj)(dirent.name))
                pending.push(path);
        }
    }
    return entries;
}
/** A folder that was named by the user and lies behind a link is not what git would show at that path. */
function refuseLinks(root, folder) {
    for (const path of [folder, ...(0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .ancestorsOf */ .Gw)(folder)]) {
        if (path === '.' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false })?.isSymbolicLink())
            continue;
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is a symbolic link, and links are not followed. Name the folder that it leads to.`);
    }
}
function readFolder(root, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        const message = `Cannot list the folder ${folder} (${code}), so apps in it would be missed. Give read permission, or name the apps to look at with --app.`;
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { cause: error });
    }
}
/** A folder with a `.git` of its own is another repository: git records a commit for it, not its files. */
function kindOf(status, path, root) {
    if (status.isSymbolicLink())
        return 'symlink';
    if (status.isFile())
        return 'file';
    if (!status.isDirectory())
        return 'other';
    return !(0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isSkippedFolder */ .tj)((0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path)) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path, '.git')) ? 'submodule' : 'folder';
}
function entryAt(root, path) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
        return status === undefined ? undefined : { path, kind: kindOf(status, path, root) };
    }
    catch (error) {
        const message = `Cannot look at ${path} (${codeOf(error)}). Give permission to read its folder and run again.`;
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { cause: error });
    }
}
function readFile(path, maxBytes) {
    try {
        // What was a file when it was listed may be a link by now: it is still not followed.
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
        try {
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (size > maxBytes)
                return { kind: 'too-large', size };
            return { kind: 'bytes', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        const message = `Cannot read ${path} (${codeOf(error)}). Give read permission and run again.`;
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { cause: error });
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36);


/**
 * Writes a file, whole or not at all: a reader never sees half of it.
 *
 * @throws UserError when the file cannot be written; what was there before is still there then
 */
function writeFile(path, text) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Cannot write ${path} (${reason}). Name a file in a folder that exists.`, { cause });
    }
}


/***/ }),

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ resolveScope),
/* harmony export */   Kq: () => (/* binding */ typeFacts),
/* harmony export */   Of: () => (/* binding */ scopeFacts),
/* harmony export */   US: () => (/* binding */ typesWithScope),
/* harmony export */   Z3: () => (/* binding */ cataloguedTypes),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   wm: () => (/* binding */ catalogueVersion)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3287);

/** The day on which the facts were last gone through, `YYYY-MM-DD`. */
const catalogueVersion = _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
/** The connector types whose scopes the catalogue has; Base44 knows more types than these. */
function cataloguedTypes() {
    return _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeIds */ .Jy;
}
/** What is known about a type; undefined when the catalogue does not have it. The id is case-sensitive. */
function typeFacts(type) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedType */ .B4)(type)?.facts;
}
/** Every known scope of a type, related ones together; empty when the catalogue does not have the type. */
function scopesOf(type) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedType */ .B4)(type)?.scopes ?? [];
}
/**
 * What is known about a scope, by its exact name. Undefined means that the catalogue does not know it, which
 * is not the same as that it does not exist.
 */
function scopeFacts(type, scope) {
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedType */ .B4)(type)?.byName.get(scope);
}
/**
 * The scope that the provider takes a text for: by its exact name, and for a type whose scopes may be written in
 * any case and with the API's address in front (Microsoft) by what is left without these.
 */
function resolveScope(type, text) {
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedType */ .B4)(type);
    return decoded?.byName.get(text) ?? decoded?.byFoldedName.get((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .foldScope */ .W3)(text));
}
/** The types that have a scope of exactly this name and can hold it. */
function typesWithScope(scope) {
    return _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .typeIds */ .Jy.filter((type) => scopeFacts(type, scope)?.usable === true);
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ classificationMeaning),
/* harmony export */   U: () => (/* binding */ classifications)
/* harmony export */ });
/**
 * The classes into which providers sort their own scopes, and what each means. Salesforce and GitHub have
 * none; the same word means the same for every provider.
 */
const meanings = {
    // Google: https://developers.google.com/workspace/gmail/api/auth/scopes
    restricted: 'Google asks for a verification and, if data passes through servers, a security assessment',
    sensitive: 'Google asks for a verification of the app',
    'non-sensitive': 'Google asks for no special verification',
    // Microsoft: https://learn.microsoft.com/en-us/graph/permissions-reference
    'admin-consent': 'an administrator of the organisation has to agree',
    'user-consent': 'each user can agree alone, unless the organisation forbids it',
    // LinkedIn: https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access
    open: 'every app can ask for it',
    vetted: 'the provider approves each app for it',
    partner: 'given only to partners of the provider',
    private: 'given only to selected developers',
    // LinkedIn, Slack and TikTok
    legacy: 'belongs to an older generation of the service',
    // TikTok: https://developers.tiktok.com/doc/tiktok-api-scopes
    default: 'comes with signing in',
    'app-review': 'the provider reviews the app for it',
    'app-review-and-audit': 'the provider reviews and audits the app for it',
    minis: 'for apps that run inside TikTok',
    'data-portability': 'for the legal right to move data elsewhere, in some countries only',
    research: 'for approved research projects',
    // HubSpot
    'sensitive-data': 'reaches fields that the account marked as sensitive',
    'highly-sensitive-data': 'reaches fields that the account marked as highly sensitive',
};
const classifications = Object.keys(meanings);
/** What a classification means, as the end of "This scope is <classification>: …". */
function classificationMeaning(classification) {
    return meanings[classification];
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ connectorName),
/* harmony export */   e9: () => (/* binding */ areSiblings),
/* harmony export */   sN: () => (/* binding */ isKnownType),
/* harmony export */   ts: () => (/* binding */ knownTypes)
/* harmony export */ });
/**
 * The connector types that Base44 documents, by id, with the name that Base44 shows.
 *
 * Source: Base44's JavaScript SDK (`connectors.types.ts`) and connector documentation, and the CLI for
 * Stripe, as of 2026-11. Types roll out account by account, so a type that is not here is a warning at most.
 */
const namesByType = new Map([
    ['airtable', 'Airtable'],
    ['bamboohr', 'BambooHR'],
    ['box', 'Box'],
    ['calendly', 'Calendly'],
    ['clickup', 'ClickUp'],
    ['contentful', 'Contentful'],
    ['databricks', 'Databricks'],
    ['discord', 'Discord'],
    ['dropbox', 'Dropbox'],
    ['github', 'GitHub'],
    ['gitlab', 'GitLab'],
    ['gmail', 'Gmail'],
    ['google_analytics', 'Google Analytics'],
    ['google_classroom', 'Google Classroom'],
    ['google_search_console', 'Google Search Console'],
    ['googleads', 'Google Ads'],
    ['googlebigquery', 'Google BigQuery'],
    ['googlecalendar', 'Google Calendar'],
    ['googledocs', 'Google Docs'],
    ['googledrive', 'Google Drive'],
    ['googlemeet', 'Google Meet'],
    ['googlesheets', 'Google Sheets'],
    ['googleslides', 'Google Slides'],
    ['googletasks', 'Google Tasks'],
    ['hubspot', 'HubSpot'],
    ['hugging_face', 'Hugging Face'],
    ['instagram', 'Instagram Business'],
    ['linear', 'Linear'],
    ['linkedin', 'LinkedIn'],
    ['microsoft_teams', 'Microsoft Teams'],
    ['notion', 'Notion'],
    ['one_drive', 'Microsoft OneDrive'],
    ['outlook', 'Outlook'],
    ['quickbooks', 'QuickBooks'],
    ['salesforce', 'Salesforce'],
    ['share_point', 'SharePoint'],
    ['slack', 'Slack User'],
    ['slackbot', 'Slack Bot'],
    ['snowflake', 'Snowflake'],
    ['splitwise', 'Splitwise'],
    ['square', 'Square'],
    ['stripe', 'Stripe'],
    ['supabase', 'Supabase'],
    ['tiktok', 'TikTok'],
    ['typeform', 'Typeform'],
    ['wix', 'Wix'],
    ['wrike', 'Wrike'],
]);
/**
 * Types that connect the same service in different ways. Replacing one by the other is one decision for a
 * reviewer, not a removal and an unrelated addition.
 */
const siblings = [['slack', 'slackbot']];
/** Every documented connector type id, in alphabetical order. */
const knownTypes = [...namesByType.keys()].sort();
/** Whether Base44 documents a connector type with exactly this id. */
function isKnownType(type) {
    return namesByType.has(type);
}
/** The name that Base44 shows for a type (`gmail` → `Gmail`); the id itself where the type is not known. */
function connectorName(type) {
    return namesByType.get(type) ?? type;
}
/** Whether both types connect the same service (`slack` and `slackbot`). */
function areSiblings(one, other) {
    return siblings.some((family) => family.includes(one) && family.includes(other));
}


/***/ }),

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B4: () => (/* binding */ decodedType),
  W3: () => (/* binding */ foldScope),
  Jy: () => (/* binding */ typeIds),
  T5: () => (/* binding */ valuesByPosition),
  rE: () => (/* binding */ version)
});

// EXTERNAL MODULE: ./build/catalogue/classifications.js
var classifications = __nccwpck_require__(1335);
// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __nccwpck_require__(1697);
// EXTERNAL MODULE: ./build/catalogue/facts.js
var facts = __nccwpck_require__(5829);
;// CONCATENATED MODULE: ./build/catalogue/generated/facts.json
const facts_namespaceObject = /*#__PURE__*/JSON.parse('{"version":"2026-11-23","prefix":"https://www.googleapis.com/auth/","lists":{"github":{"scopes":{"repo":"View and change all repositories, private ones too: code, webhooks, collaborators","repo:status":"View and set commit statuses of all repositories, without access to code","repo_deployment":"View and set deployment statuses of all repositories, without access to code","public_repo":"View and change all public repositories: code, statuses, collaborators","repo:invite":"Accept and decline invitations to repositories, without access to code","security_events":"View and change code scanning alerts of all repositories, without access to code","admin:repo_hook":"View, create, change and delete webhooks of all repositories","write:repo_hook":"View, create and change webhooks of all repositories","read:repo_hook":"View and test webhooks of all repositories","admin:org":"View, change and delete teams, projects and memberships of organisations","write:org":"View and change memberships and projects of organisations","read:org":"View memberships, teams and projects of organisations","admin:public_key":"View, add and delete the user\'s SSH keys","write:public_key":"View and add SSH keys of the user","read:public_key":"View SSH keys of the user","admin:org_hook":"View, create, change and delete webhooks that the app made in organisations","gist":"Create, change and delete gists","notifications":"Read notifications, mark them as read, and watch and unwatch repositories","user":"View and change the user\'s profile, view email addresses, follow and unfollow people","read:user":"View the user\'s profile","user:email":"View the user\'s email addresses","user:follow":"Follow and unfollow people as the user","project":"View and change projects of the user and of organisations","read:project":"View projects of the user and of organisations","delete_repo":"Delete repositories that the user administers","write:packages":"Upload and publish packages","read:packages":"Download and install packages","delete:packages":"Delete packages","admin:gpg_key":"View, add and delete the user\'s GPG keys","write:gpg_key":"View and add GPG keys of the user","read:gpg_key":"View GPG keys of the user","codespace":"Create, run, change and delete codespaces","workflow":"Add and change GitHub Actions workflow files","read:audit_log":"Read audit logs","admin:enterprise":"View and change everything about enterprises, billing and runners included","manage_runners:enterprise":"View, add, change and remove self-hosted runners of enterprises","manage_billing:enterprise":"View and change billing data of enterprises","read:enterprise":"View profile data of enterprises","site_admin":"Administer a whole GitHub Enterprise Server: its users, organisations and settings"},"tiers":{"admin":[0,3,6,9,12,15,24,27,28,34,35,36,38],"write":[1,2,4,5,7,10,13,16,17,18,21,22,25,29,31,32],"read":[8,11,14,23,26,30,33,37],"identity":[19,20]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1,2,3,4,5,6,7,8],"6":[7,8],"7":[8],"9":[10,11],"10":[11],"12":[13,14],"13":[14],"18":[19,20,21],"22":[23],"28":[29,30],"29":[30],"34":[35,36,37]},"aliases":{},"replacedBy":{}},"gmail":{"scopes":{"https://mail.google.com/":"Read, send, change and permanently delete all mail","/gmail.modify":"Read, send, label and move to trash all mail, but not permanently delete it","/gmail.readonly":"Read all mail, attachments and mail settings, without changing anything","/gmail.metadata":"Read senders, subjects and labels of all mail, but not its text or attachments","/gmail.compose":"Create, change and delete drafts, and send mail as the user","/gmail.send":"Send mail as the user, without reading the mailbox","/gmail.insert":"Add mail to the mailbox without sending it","/gmail.labels":"View, create, change and delete labels, but not the mail itself","/gmail.settings.basic":"View and change mail settings such as filters, signature and out-of-office reply","/gmail.settings.sharing":"Change who else can read or send the user\'s mail: delegates, forwarding, send-as","/gmail.addons.current.action.compose":"Create and change drafts and send mail when the user acts in the Gmail add-on","/gmail.addons.current.message.action":"Read the open message when the user acts in the Gmail add-on","/gmail.addons.current.message.metadata":"Read sender, subject and labels of the open message while the Gmail add-on runs","/gmail.addons.current.message.readonly":"Read the open message while the Gmail add-on runs"},"tiers":{"admin":[0,9],"write":[1,4,5,6,7,8,10],"read":[2,3,11,12,13]},"classifications":{"restricted":[0,1,2,3,4,6,8,9],"sensitive":[5,12,13],"non-sensitive":[7,10,11]},"tokens":{},"deprecated":[],"implies":{"0":[1,2,3,4,5,6,7,10,11,12,13],"1":[2,3,4,5,6,7,10,11,12,13],"2":[3,12,13],"3":[12],"4":[5,10],"13":[12]},"aliases":{},"replacedBy":{}},"googlebigquery":{"scopes":{"/bigquery":"View, create, change and delete all BigQuery data, and run queries","/bigquery.insertdata":"Add data to BigQuery tables","/bigquery.readonly":"View all BigQuery data","/cloud-platform":"View, change, configure and delete all Google Cloud data the user can reach","/cloud-platform.read-only":"View all Google Cloud data the user can reach, in every service","/devstorage.full_control":"View, change and delete all Cloud Storage files, and change who can reach them","/devstorage.read_write":"View, create, change and delete all Cloud Storage files","/devstorage.read_only":"View all Cloud Storage files"},"tiers":{"write":[0,1,6],"read":[2,4,7],"admin":[3,5]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1,2],"3":[4,0,1,2,5,6,7],"4":[2,7],"5":[6,7],"6":[7]},"aliases":{},"replacedBy":{}},"googlecalendar":{"scopes":{"/calendar":"View, change, share and permanently delete all calendars and their events","/calendar.readonly":"View all calendars, their events and the calendar settings","/calendar.events":"View, create, change and delete events on all calendars","/calendar.events.readonly":"View events on all calendars","/calendar.events.owned":"View, create, change and delete events on calendars the user owns","/calendar.events.owned.readonly":"View events on calendars the user owns","/calendar.events.public.readonly":"View events on public calendars","/calendar.events.freebusy":"View free and busy times on all calendars, without event details","/calendar.freebusy":"View only whether given calendars are free or busy at a time","/calendar.app.created":"Create calendars, and view, change and delete events on only those calendars","/calendar.calendars":"View and change names, descriptions and time zones of calendars; create calendars","/calendar.calendars.readonly":"View names, descriptions and time zones of calendars","/calendar.calendarlist":"View the list of the user\'s calendars, and add and remove calendars in it","/calendar.calendarlist.readonly":"View the list of the user\'s calendars","/calendar.acls":"View and change who can see and edit the calendars the user owns","/calendar.acls.readonly":"View who can see and edit the calendars the user owns","/calendar.settings.readonly":"View the user\'s calendar settings","/calendar.settings":"View and change the user\'s calendar settings","/calendar.addons.execute":"Run as an add-on inside Google Calendar","/calendar.addons.current.event.read":"View the event the user has open while the Calendar add-on runs","/calendar.addons.current.event.write":"View and change the event the user has open while the Calendar add-on runs","https://www.google.com/calendar/feeds":"View, change and delete all calendars, through Google\'s retired calendar service"},"tiers":{"admin":[0,14],"read":[1,3,5,6,7,8,11,13,15,16,19],"write":[2,4,9,10,12,17,20,21],"app":[18]},"classifications":{"sensitive":[0,1,2,3,4],"non-sensitive":[7,8,9]},"tokens":{},"deprecated":[21],"implies":{"0":[1,14,15,9,12,10,2,4,13,11,3,5,6,7,8,16],"1":[13,11,3,5,6,7,8,16],"2":[3,4,5,6],"3":[5,6],"4":[5],"7":[8],"10":[11],"12":[13],"14":[15],"17":[16],"20":[19]},"aliases":{},"replacedBy":{}},"googledocs":{"scopes":{"/documents":"View, create, change and delete all Google Docs documents","/documents.readonly":"View all Google Docs documents","/drive":"View, create, change, share and delete all Drive files, Docs included","/drive.readonly":"View and download all Drive files, Docs included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,4],"read":[1,3],"admin":[2]},"classifications":{"sensitive":[0,1],"restricted":[2,3],"non-sensitive":[4]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3,4,0,1],"3":[1]},"aliases":{},"replacedBy":{}},"googledrive":{"scopes":{"/drive":"View, create, change, share and delete all Drive files","/drive.readonly":"View and download all Drive files","/drive.file":"View, create, change and delete only files the app made or the user opened with it","/drive.appdata":"View, create, change and delete only the app\'s own hidden data in Drive","/drive.appfolder":"View, create, change and delete only the app\'s own hidden data in Drive","/drive.install":"Show the app in the Open with and New menus of Drive","/drive.apps.readonly":"View the list of apps connected to Drive","/drive.metadata":"View and change names and other details of all files, but not their contents","/drive.metadata.readonly":"View names and other details of all files, but not their contents","/drive.meet.readonly":"View and download Drive files that Google Meet made or edited","/drive.scripts":"Change how the user\'s Apps Script programs behave","/drive.photos.readonly":"View all photos, videos and albums in Google Photos","/drive.activity":"View the record of activity on all Drive files, and add to it","/drive.activity.readonly":"View the record of activity on all Drive files"},"tiers":{"admin":[0],"read":[1,6,8,9,11,13],"write":[2,3,4,7,10,12],"app":[5]},"classifications":{"restricted":[0,1,7,8,9,10,12,13],"non-sensitive":[2,3,4,5],"sensitive":[6]},"tokens":{},"deprecated":[],"implies":{"0":[2,1,7,8,9],"1":[8,9],"7":[8],"12":[13]},"aliases":{"3":[4],"4":[3]},"replacedBy":{"4":[3]}},"googlesheets":{"scopes":{"/spreadsheets":"View, create, change and delete all Google Sheets spreadsheets","/spreadsheets.readonly":"View all Google Sheets spreadsheets","/drive":"View, create, change, share and delete all Drive files, Sheets included","/drive.readonly":"View and download all Drive files, Sheets included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,4],"read":[1,3],"admin":[2]},"classifications":{"sensitive":[0,1],"restricted":[2,3],"non-sensitive":[4]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3,4,0,1],"3":[1]},"aliases":{},"replacedBy":{}},"googleslides":{"scopes":{"/presentations":"View, create, change and delete all Google Slides presentations","/presentations.readonly":"View all Google Slides presentations","/spreadsheets":"View, create, change and delete all Google Sheets spreadsheets (for linked charts)","/spreadsheets.readonly":"View all Google Sheets spreadsheets (for linked charts)","/drive":"View, create, change, share and delete all Drive files, Slides included","/drive.readonly":"View and download all Drive files, Slides included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,2,6],"read":[1,3,5],"admin":[4]},"classifications":{"sensitive":[0,1,2,3],"restricted":[4,5],"non-sensitive":[6]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3],"4":[5,6,0,1,2,3],"5":[1,3]},"aliases":{},"replacedBy":{}},"hubspot":{"scopes":{"account-info.security.read":"View logs of account activity and other security information","accounting":"Send invoice, product and contact data to an accounting integration","actions":"Add the app\'s action forms to contact pages","aeo-standalone-access":"View prompts and results of how AI tools answer about the company (beta)","analytics.behavioral_events.send":"Send custom events about what contacts do","automation":"View, create, change and delete workflows","automation.sequences.enrollments.write":"Add contacts to sales sequences, which send mail to them","automation.sequences.read":"View sales sequences and who is enrolled in them","automation.sequences.write":"Change and delete sales sequences","behavioral_events.event_definitions.read_write":"View, create, change and delete definitions of custom events","business-intelligence":"View figures on website traffic and on mail","business_units.view.read":"View business units (brands) and their logos","business_units_view.read":"View business units (brands) and their logos","cms-url-redirects-delete":"Delete redirects of website addresses","cms.domains.read":"View website domains of the account","cms.domains.write":"Create, change and delete website domains of the account","cms.functions.read":"View serverless functions, their secrets and their results","cms.functions.write":"Create and change serverless functions and their secrets","cms.knowledge_base.articles.publish":"Change and publish knowledge base articles","cms.knowledge_base.articles.read":"View knowledge base articles","cms.knowledge_base.articles.write":"Change knowledge base articles","cms.knowledge_base.settings.read":"View knowledge base settings","cms.knowledge_base.settings.write":"Change knowledge base settings and articles","cms.membership.access_groups.read":"View groups of people who may see protected website pages","cms.membership.access_groups.write":"Change groups of people who may see protected website pages","cms.performance.read":"View performance figures of websites","collector.graphql_query.execute":"Read all account data that GraphQL queries can reach","collector.graphql_schema.read":"View which data GraphQL queries can reach","communication_preferences.read":"View the mail subscriptions of contacts","communication_preferences.read_write":"View and change the mail subscriptions of contacts","communication_preferences.statuses.batch.read":"View the mail subscriptions of many contacts at once","communication_preferences.statuses.batch.write":"Change the mail subscriptions of many contacts at once","communication_preferences.write":"Change the mail subscriptions of contacts","contacts":"View and change contacts, companies, deals and other CRM records","contacts-access":"View and change contacts in ways that HubSpot does not document","content":"View, change and delete sites, landing pages, blog, mail and campaigns","content.landing_pages.read":"View landing pages","content.landing_pages.write":"Create, change and delete landing pages","content.site_pages.read":"View website pages","content.site_pages.write":"Create, change and delete website pages","contracts-read":"View commerce contracts and their changes (beta)","conversations.custom_channels.read":"Read messages in the app\'s own inbox channels","conversations.custom_channels.write":"Send messages in the app\'s own inbox channels, and change their accounts","conversations.read":"Read all conversations and messages in the inbox","conversations.visitor_identification.tokens.create":"Create tokens that identify visitors in website chat","conversations.write":"Send messages and change conversations in the inbox","cpq.quotes.read":"View quotes made with the quoting tool (CPQ)","cpq.quotes.write":"View, create and change quotes made with the quoting tool (CPQ)","crm-access":"View and change CRM pipeline rules in ways that HubSpot does not document","crm-pipelines-governance-read":"View rules of pipelines (beta)","crm-pipelines-governance-write":"Change rules of pipelines (beta)","crm-pipelines-locked-stages-access":"View who may edit locked pipeline stages (beta)","crm-pipelines-locked-stages-write":"Change who may edit locked pipeline stages (beta)","crm-pipelines-object-label-access":"View and change tags on records (beta)","crm.dealsplits.read_write":"View, create and change how deals are split between people","crm.export":"Export all CRM records of every type","crm.extensions_calling_transcripts.read":"Read transcripts of calls","crm.extensions_calling_transcripts.write":"Save and delete transcripts of calls","crm.import":"Create and change CRM records of any type by bulk import","crm.lists.read":"View lists (segments) of records","crm.lists.write":"Create, change and delete lists (segments) of records","crm.objects.appointments.read":"View all appointment records and their fields","crm.objects.appointments.sensitive.read":"View sensitive fields of all appointment records","crm.objects.appointments.sensitive.read.v2":"View sensitive fields of all appointment records","crm.objects.appointments.sensitive.write":"Change sensitive fields of all appointment records","crm.objects.appointments.sensitive.write.v2":"Change sensitive fields of all appointment records","crm.objects.appointments.write":"Create, change and delete any appointment record","crm.objects.calls.read":"View all call records and their fields","crm.objects.carts.read":"View all cart records and their fields","crm.objects.carts.write":"Create, change and delete any cart record","crm.objects.commercepayments.read":"View all commerce payment records and their fields","crm.objects.commercepayments.write":"Create, change and delete any commerce payment record","crm.objects.companies.highly_sensitive.read":"View highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.read.v2":"View highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.write":"Change highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.write.v2":"Change highly sensitive fields of all company records","crm.objects.companies.read":"View all company records and their fields","crm.objects.companies.sensitive.read":"View sensitive fields of all company records","crm.objects.companies.sensitive.read.v2":"View sensitive fields of all company records","crm.objects.companies.sensitive.write":"Change sensitive fields of all company records","crm.objects.companies.sensitive.write.v2":"Change sensitive fields of all company records","crm.objects.companies.write":"Create, change and delete any company record","crm.objects.contacts.highly_sensitive.read":"View highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.read.v2":"View highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.write":"Change highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.write.v2":"Change highly sensitive fields of all contact records","crm.objects.contacts.read":"View all contact records and their fields","crm.objects.contacts.sensitive.read":"View sensitive fields of all contact records","crm.objects.contacts.sensitive.read.v2":"View sensitive fields of all contact records","crm.objects.contacts.sensitive.write":"Change sensitive fields of all contact records","crm.objects.contacts.sensitive.write.v2":"Change sensitive fields of all contact records","crm.objects.contacts.write":"Create, change and delete any contact record","crm.objects.contracts.read":"View all contract records and their fields","crm.objects.courses.read":"View all course records and their fields","crm.objects.courses.write":"Create, change and delete any course record","crm.objects.custom.highly_sensitive.read":"View highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.read.v2":"View highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.write":"Change highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.write.v2":"Change highly sensitive fields of all custom object records","crm.objects.custom.read":"View all custom object records and their fields","crm.objects.custom.sensitive.read":"View sensitive fields of all custom object records","crm.objects.custom.sensitive.read.v2":"View sensitive fields of all custom object records","crm.objects.custom.sensitive.write":"Change sensitive fields of all custom object records","crm.objects.custom.sensitive.write.v2":"Change sensitive fields of all custom object records","crm.objects.custom.write":"Create, change and delete any custom object record","crm.objects.deals.highly_sensitive.read":"View highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.read.v2":"View highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.write":"Change highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.write.v2":"Change highly sensitive fields of all deal records","crm.objects.deals.read":"View all deal records and their fields","crm.objects.deals.sensitive.read":"View sensitive fields of all deal records","crm.objects.deals.sensitive.read.v2":"View sensitive fields of all deal records","crm.objects.deals.sensitive.write":"Change sensitive fields of all deal records","crm.objects.deals.sensitive.write.v2":"Change sensitive fields of all deal records","crm.objects.deals.write":"Create, change and delete any deal record","crm.objects.emails.read":"View all logged email records and their fields","crm.objects.feedback_submission.read":"View all feedback submission records and their fields","crm.objects.feedback_submissions.read":"View all feedback submission records and their fields","crm.objects.forecasts.read":"View all forecast records and their fields","crm.objects.goals.read":"View all goal records and their fields","crm.objects.goals.write":"Create, change and delete any goal record","crm.objects.invoices.read":"View all invoice records and their fields","crm.objects.invoices.write":"Create, change and delete any invoice record","crm.objects.leads.read":"View all lead records and their fields","crm.objects.leads.write":"Create, change and delete any lead record","crm.objects.line_items.read":"View all line item records and their fields","crm.objects.line_items.write":"Create, change and delete any line item record","crm.objects.listings.read":"View all listing records and their fields","crm.objects.listings.write":"Create, change and delete any listing record","crm.objects.marketing_events.read":"View all marketing event records and their fields","crm.objects.marketing_events.write":"Create, change and delete any marketing event record","crm.objects.meetings.read":"View all meeting records and their fields","crm.objects.notes.read":"View all note records and their fields","crm.objects.orders.read":"View all order records and their fields","crm.objects.orders.write":"Create, change and delete any order record","crm.objects.owners.read":"View owners: the users that records are assigned to","crm.objects.partner-clients.read":"View all partner client records and their fields","crm.objects.partner-clients.write":"Create, change and delete any partner client record","crm.objects.partner-services.read":"View all partner service records and their fields","crm.objects.partner-services.write":"Create, change and delete any partner service record","crm.objects.products.read":"View all product records and their fields","crm.objects.products.write":"Create, change and delete any product record","crm.objects.projects.highly_sensitive.read":"View highly sensitive fields of all project records","crm.objects.projects.highly_sensitive.write":"Change highly sensitive fields of all project records","crm.objects.projects.read":"View all project records and their fields","crm.objects.projects.sensitive.read":"View sensitive fields of all project records","crm.objects.projects.sensitive.write":"Change sensitive fields of all project records","crm.objects.projects.write":"Create, change and delete any project record","crm.objects.quotes.read":"View all quote records and their fields","crm.objects.quotes.write":"Create, change and delete any quote record","crm.objects.services.read":"View all service records and their fields","crm.objects.services.write":"Create, change and delete any service record","crm.objects.subscriptions.read":"View all commerce subscription records and their fields","crm.objects.subscriptions.write":"Create, change and delete any commerce subscription record","crm.objects.tasks.read":"View all task records and their fields","crm.objects.tickets.highly_sensitive.read":"View highly sensitive fields of all ticket records","crm.objects.tickets.highly_sensitive.write":"Change highly sensitive fields of all ticket records","crm.objects.tickets.sensitive.read":"View sensitive fields of all ticket records","crm.objects.tickets.sensitive.write":"Change sensitive fields of all ticket records","crm.objects.users.read":"View all CRM user records and their fields","crm.objects.users.write":"Create, change and delete any CRM user record","crm.pipelines.orders.read":"View pipelines and stages of orders","crm.pipelines.orders.write":"Create, change and delete pipelines and stages of orders","crm.schemas.appointments.read":"View which fields appointment records have","crm.schemas.appointments.write":"Create, change and delete fields of appointment records, for the whole account","crm.schemas.calls.read":"View which fields call records have","crm.schemas.carts.read":"View which fields cart records have","crm.schemas.carts.write":"Create, change and delete fields of cart records, for the whole account","crm.schemas.commercepayments.read":"View which fields commerce payment records have","crm.schemas.commercepayments.write":"Create, change and delete fields of commerce payment records, for the whole account","crm.schemas.companies.read":"View which fields company records have","crm.schemas.companies.write":"Create, change and delete fields of company records, for the whole account","crm.schemas.contacts.read":"View which fields contact records have","crm.schemas.contacts.write":"Create, change and delete fields of contact records, for the whole account","crm.schemas.courses.read":"View which fields course records have","crm.schemas.courses.write":"Create, change and delete fields of course records, for the whole account","crm.schemas.custom.read":"View definitions of custom objects","crm.schemas.custom.write":"Create, change and delete definitions of custom objects","crm.schemas.deals.read":"View which fields deal records have","crm.schemas.deals.write":"Create, change and delete fields of deal records, for the whole account","crm.schemas.emails.read":"View which fields logged email records have","crm.schemas.forecasts.read":"View which fields forecast records have","crm.schemas.invoices.read":"View which fields invoice records have","crm.schemas.invoices.write":"Create, change and delete fields of invoice records, for the whole account","crm.schemas.line_items.read":"View which fields line item records have","crm.schemas.listings.read":"View which fields listing records have","crm.schemas.listings.write":"Create, change and delete fields of listing records, for the whole account","crm.schemas.meetings.read":"View which fields meeting records have","crm.schemas.notes.read":"View which fields note records have","crm.schemas.orders.read":"View which fields order records have","crm.schemas.orders.write":"Create, change and delete fields of order records, for the whole account","crm.schemas.projects.read":"View which fields project records have","crm.schemas.projects.write":"Create, change and delete fields of project records, for the whole account","crm.schemas.quotes.read":"View which fields quote records have","crm.schemas.quotes.write":"Create, change and delete fields of quote records, for the whole account","crm.schemas.services.read":"View which fields service records have","crm.schemas.services.write":"Create, change and delete fields of service records, for the whole account","crm.schemas.subscriptions.read":"View which fields commerce subscription records have","crm.schemas.subscriptions.write":"Create, change and delete fields of commerce subscription records, for the whole account","crm.schemas.tasks.read":"View which fields task records have","crm.schemas.tickets.read":"View which fields ticket records have","crm.schemas.tickets.write":"Create, change and delete fields of ticket records, for the whole account","ctas.read":"View calls to action on pages and in mail","data-integration-json-datasource-read":"View JSON data sources (beta)","data-integration-json-datasource-write":"Add data to JSON data sources (beta)","data_integration.data_source.file.read":"View file data sources","data_integration.data_source.file.write":"Create and change file data sources","deal-approval-read":"View approvals of deals (beta)","developers-read":"View settings and event subscriptions of developer apps","developers-write":"Change settings and event subscriptions of developer apps","e-commerce":"View, create, change and delete products, line items and other shop data","external_integrations.forms.access":"Rename, copy and delete existing forms","files":"View, upload, change and delete all files in the file manager","files.delete":"Delete files and folders in the file manager","files.read":"View files and folders in the file manager","files.ui_hidden.read":"View and download hidden files: user uploads, attachments, system files","files.ui_hidden.write":"Change hidden files: user uploads, attachments, system files","files.write":"Upload and change files and folders in the file manager","forecast-read":"View types of sales forecast (beta)","forecasting-access":"View settings of sales forecasts (beta)","forms":"View, create, change and delete forms","forms-uploaded-files":"Download files that people sent through forms","hubdb":"View, create, change, delete and publish HubDB tables and rows","hubdb.rows.read":"View rows of HubDB tables","hubdb.rows.write":"Create, change and delete rows of HubDB tables","hubdb.tables.publish":"Publish and unpublish HubDB tables","hubdb.tables.read":"View HubDB tables","hubdb.tables.write":"Create, change and delete HubDB tables","inbounddb-product-library-read":"View products in the product library (beta)","integration-sync":"Create and change most CRM records through the old shop bridge","integrations.zoom-app.playbooks.read":"View playbooks for the Zoom app","marketing-email":"Send marketing mail to single people","marketing.aeo.read":"View prompts and results of how AI tools answer about the company (beta)","marketing.campaigns.read":"View marketing campaigns","marketing.campaigns.revenue.full.read":"View full figures on the revenue that campaigns led to","marketing.campaigns.revenue.lite.read":"View basic figures on the revenue that campaigns led to","marketing.campaigns.revenue.read":"View figures on the revenue that campaigns led to","marketing.campaigns.write":"Create, change and delete marketing campaigns","marketing.email.read":"View marketing mail","marketing.email.write":"View, create, change and delete marketing mail","mcp.users.read":"View details of users through HubSpot\'s server for AI tools (MCP)","media_bridge.read":"View media files, such as videos, and how people watched them","media_bridge.write":"Create and change media files, such as videos, and records of who watched them","meetings-write":"Book meetings and change links for booking them","mh-lead-scoring-edit":"Change scores of leads (beta)","mh-lead-scoring-view":"View scores of leads (beta)","oauth":"Sign the user in and view basic account information","origins.ip_ranges.webhook.read":"View subscriptions to changes of HubSpot\'s IP addresses","origins.ip_ranges.webhook.write":"Create, change and delete subscriptions to changes of HubSpot\'s IP addresses","payment-links-delete":"Delete payment links (beta)","payment-links-read":"View payment links (beta)","payment-links-write":"Create and change payment links (beta)","pipeline-level-permissions-access":"View who may edit the stages of a pipeline (beta)","pipeline-level-permissions-write":"Change who may edit the stages of a pipeline (beta)","portal-developers-access":"View and change settings of app extensions in ways HubSpot does not document","price-book-read":"View price books (beta)","price-book-write":"Create and change price books (beta)","private-apps-read":"View settings and event subscriptions of private apps","private-apps-write":"Change settings and event subscriptions of private apps","record_images.signed_urls.read":"View images on records through temporary links","revenue-contracts-public-api-write":"Change commerce contracts (beta)","sales-email-read":"Read the text of one-to-one mail to contacts","sales-templates-public-read":"View templates of sales mail (beta)","sales-templates-public-write":"Change templates of sales mail (beta)","scheduler.meetings.meeting-link.read":"View links for booking meetings","sequences-public-delete":"Delete sales sequences","settings.billing.write":"Change billing settings, including the paid seats of users","settings.currencies.read":"View the account\'s currencies and exchange rates","settings.currencies.write":"Change the account\'s currencies and exchange rates","settings.security.security_health.read":"View the security health of the account","settings.users.read":"View users of the account and their permissions","settings.users.team.write":"Create and change teams and their members","settings.users.teams.read":"View teams of the account","settings.users.teams.write":"Create and change teams and their members","settings.users.write":"Create and delete users of the account, and change their permissions","social":"View, create and post social media messages, and use the social inbox","subscriptions-status-resubscribe-write":"Subscribe contacts again to mail they had left","tasks-write":"Change series of tasks (beta)","tax_rates.read":"View tax rates","tickets":"View, create, change and delete all tickets","tickets.highly_sensitive":"View and change highly sensitive fields of tickets","tickets.highly_sensitive.v2":"View and change highly sensitive fields of tickets","tickets.sensitive":"View and change sensitive fields of tickets","tickets.sensitive.v2":"View and change sensitive fields of tickets","timeline":"Create and change the app\'s own events on the timelines of records","transactional-email":"Send transactional mail, such as receipts, to anyone","webhooks-journal-data-access":"Read the journal of all events sent to webhooks","webhooks-journal-snapshot-management":"Create snapshots of records in the webhook journal","webhooks-journal-subscription-management":"Create, change and delete subscriptions to the webhook journal","webhooks-journal-subscription-read":"View subscriptions to the webhook journal"},"tiers":{"read":[0,3,7,10,11,12,14,16,19,21,23,25,26,27,28,30,36,38,40,41,43,46,49,51,55,56,59,61,62,63,67,68,70,72,73,76,77,78,82,83,86,87,88,92,93,95,96,99,100,101,105,106,109,110,111,115,116,117,118,119,121,123,125,127,129,131,132,133,135,136,138,140,142,144,145,148,150,152,154,155,157,159,161,163,165,166,168,170,172,174,176,178,180,181,182,184,185,187,188,189,191,193,195,197,199,200,202,203,205,207,208,214,215,218,219,221,223,226,228,230,232,233,234,235,236,238,240,241,245,247,250,252,255,257,259,261,262,264,267,269,270,272,278,286,289],"write":[1,4,5,6,8,9,13,15,17,18,20,22,24,29,31,32,33,34,35,37,39,42,44,45,47,48,50,53,54,57,58,60,64,65,66,69,71,74,75,79,80,81,84,85,89,90,91,94,97,98,102,103,104,107,108,112,113,114,120,122,124,126,128,130,134,137,139,141,143,146,147,149,151,153,156,158,160,162,164,167,169,171,173,175,177,179,183,186,190,192,194,196,198,201,204,206,209,210,211,212,213,216,217,220,222,224,225,227,229,231,237,239,242,243,244,248,249,251,254,256,258,260,263,265,268,275,276,277,279,280,281,282,283,284,285,287,288],"app":[2],"admin":[52,253,266,271,273,274],"identity":[246]},"classifications":{"sensitive-data":[62,63,64,65,77,78,79,80,87,88,89,90,100,101,102,103,110,111,112,113,145,146,157,158,282,283],"highly-sensitive-data":[72,73,74,75,82,83,84,85,95,96,97,98,105,106,107,108,142,143,155,156,280,281]},"tokens":{},"deprecated":[33],"implies":{"15":[14],"18":[20],"22":[21,20],"29":[28,32],"35":[36,37,38,39,238,239,13,14,15,21,22,20],"47":[46],"212":[214,217,213],"222":[223,224,226,227,225],"239":[238]},"aliases":{"11":[12],"12":[11],"116":[117],"117":[116],"271":[273],"273":[271]},"replacedBy":{"11":[12],"116":[117],"271":[273]}},"linkedin":{"scopes":{"openid":"Sign the member in and recognise their LinkedIn account by its id","profile":"View the member\'s name, headline and photo","email":"View the member\'s primary email address","w_member_social":"Create, change and delete posts, comments and reactions as the member","r_ads":"View the member\'s ad accounts","rw_ads":"View, create, change and delete the member\'s ad accounts and campaigns","r_ads_reporting":"View reports on the member\'s ad accounts","r_1st_connections_size":"View how many first-degree connections the member has","r_basicprofile":"View the member\'s name, photo, headline and public profile address","r_organization_admin":"View organisation pages the member administers, and their figures","rw_organization_admin":"View and change organisation pages the member administers, and view their figures","r_organization_social":"Read posts, comments and reactions of organisations the member works for","w_organization_social":"Create, change and delete posts, comments and reactions as an organisation","rw_dmp_segments":"View, create, change and delete audiences for ads","rw_media_plans":"View, create, change and delete plans and forecasts for ads","rw_conversions":"View, send and change records of the sales and sign-ups that ads led to","r_marketing_leadgen_automation":"View lead forms and the people who filled them in","r_events":"View events of organisations","rw_events":"View, create, change and delete events of organisations","r_organization_social_feed":"Read comments and reactions on posts of organisations","w_organization_social_feed":"Create, change and delete comments and reactions as an organisation","w_member_social_feed":"Create, change and delete comments and reactions as the member","r_organization_followers":"View follower data of organisations","r_member_social":"Read the member\'s posts, comments and reactions","r_member_postAnalytics":"View figures on the member\'s posts","r_member_profileAnalytics":"View figures on the member\'s profile, such as follower counts","r_profile_basicinfo":"View the member\'s basic profile, to check who they are","r_verify":"View which verifications the member has","r_verify_details":"View details of the member\'s verifications","r_most_recent_education":"View the member\'s most recent education","r_primary_current_experience":"View the member\'s main current job","r_compliance":"Read the member\'s LinkedIn activity, for the records of regulated firms","w_compliance":"Change and delete the member\'s LinkedIn activity, for the records of regulated firms","r_compliance_sales_nav":"Read the member\'s Sales Navigator activity, for the records of regulated firms","r_sales_nav_analytics":"View figures on how Sales Navigator is used","r_sales_nav_display":"Show Sales Navigator panels inside the app","r_sales_nav_profiles":"View Sales Navigator profiles that match the app\'s records","r_sales_nav_validation":"View whether the app\'s customer records agree with Sales Navigator","r_dma_portability_3rd_party":"Read the member\'s LinkedIn data for another service (EU data portability)","r_dma_portability_self_serve":"Read the member\'s own LinkedIn data (EU data portability, self-service)","r_dma_portability_member":"Read the member\'s LinkedIn data (EU data portability)","r_dma_admin_pages_content":"Read content of pages the member administers (EU data portability)","r_liteprofile":"View the member\'s name and photo","r_emailaddress":"View the member\'s primary email address","r_fullprofile":"View the member\'s full profile","r_network":"View the member\'s connections","r_ads_leadgen_automation":"View lead forms and the people who filled them in","rw_offlineConversions":"View, send and change records of the sales that ads led to outside the web","rw_organization":"View and change organisation pages the member administers","r_organization":"View organisation pages the member administers","r_organization_lookup":"Search for organisations and view their details","r_targeting":"View the member groups that ads can be aimed at","rw_ad_campaigns":"View, create, change and delete the member\'s ad campaigns","r_ad_campaigns":"View the member\'s ad campaigns"},"tiers":{"identity":[0,1,2,8,26,42,43],"write":[3,5,12,13,14,15,18,20,21,32,47,52],"read":[4,6,7,9,11,16,17,19,22,23,24,25,27,28,29,30,31,33,34,36,37,38,39,40,41,44,45,46,49,50,51,53],"admin":[10,48],"app":[35]},"classifications":{"open":[0,1,2,3],"vetted":[4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,38,39,40,41],"private":[23,31,32,33],"partner":[34,35,36,37],"legacy":[42,43,44,45,46,47,48,49,50,51,52,53]},"tokens":{},"deprecated":[42,43,44,45,46,47,48,49,50,51,52,53],"implies":{"5":[4],"10":[9],"18":[17]},"aliases":{},"replacedBy":{"42":[0,1],"43":[0,2],"46":[16],"47":[15],"48":[10],"49":[9],"52":[5],"53":[4]}},"microsoft_teams":{"scopes":{"Chat.ReadBasic":"View names and members of the user\'s chats","Chat.Read":"Read all messages in the user\'s chats","Chat.ReadWrite":"Read, send and change messages in the user\'s chats, and create chats","Chat.Create":"Create chats as the user","ChatMessage.Send":"Send chat messages as the user","ChatMember.Read":"View members of the user\'s chats","ChatMember.ReadWrite":"View, add and remove members of the user\'s chats","Channel.ReadBasic.All":"View names and descriptions of all channels the user can reach","Channel.Create":"Create channels in teams the user can reach","Channel.Delete.All":"Delete channels in all teams the user can reach","ChannelMember.Read.All":"View members of all channels the user can reach","ChannelMember.ReadWrite.All":"View, add and remove members of all channels the user can reach","ChannelMessage.Read.All":"Read messages in all channels the user can reach","ChannelMessage.ReadWrite":"Read, send and change channel messages as the user","ChannelMessage.Edit":"Change channel messages as the user","ChannelMessage.Send":"Send channel messages as the user","ChannelSettings.Read.All":"View settings of all channels the user can reach","ChannelSettings.ReadWrite.All":"View and change settings of all channels the user can reach","Team.ReadBasic.All":"View names and descriptions of all teams the user can reach","Team.Create":"Create teams as the user","TeamMember.Read.All":"View members of all teams the user can reach","TeamMember.ReadWrite.All":"View, add and remove members and owners of all teams the user can reach","TeamMember.ReadWriteNonOwnerRole.All":"Add and remove members, but not owners, of all teams the user can reach","TeamSettings.Read.All":"View settings of all teams the user can reach","TeamSettings.ReadWrite.All":"View and change settings of all teams the user can reach","TeamsActivity.Read":"Read the user\'s Teams activity feed","TeamsActivity.Send":"Send notifications to people\'s Teams activity feeds as the user","TeamsTab.Create":"Create tabs in teams and chats","TeamsTab.Read.All":"View tabs in all teams and chats the user can reach","TeamsTab.ReadWrite.All":"View, create, change and delete tabs in all teams and chats the user can reach","OnlineMeetings.Read":"View the user\'s online meetings","OnlineMeetings.ReadWrite":"View, create, change and delete the user\'s online meetings","Presence.Read":"View whether the user is available","Presence.Read.All":"View whether each person in the organisation is available","Presence.ReadWrite":"View and change whether the user shows as available"},"tiers":{"read":[0,1,5,7,10,12,16,18,20,23,25,28,30,32,33],"write":[2,3,4,8,13,14,15,19,26,27,29,31,34],"admin":[6,9,11,17,21,22,24]},"classifications":{"user-consent":[0,1,2,3,4,7,14,15,18,19,25,26,30,31,32,33,34],"admin-consent":[5,6,8,9,10,11,12,13,16,17,20,21,22,23,24,27,28,29]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0,3,4],"6":[5],"11":[10],"17":[16],"21":[20],"24":[23],"29":[28],"31":[30],"33":[32],"34":[32]},"aliases":{},"replacedBy":{}},"outlook":{"scopes":{"Mail.ReadBasic":"Read senders, subjects and dates of the user\'s mail, but not text or attachments","Mail.Read":"Read all of the user\'s mail","Mail.Read.Shared":"Read all of the user\'s mail and mail shared with them","Mail.ReadWrite":"Read, create, change and delete all of the user\'s mail, but not send it","Mail.ReadWrite.Shared":"Read, create, change and delete the user\'s and shared mail, but not send it","Mail.Send":"Send mail as the user","Mail.Send.Shared":"Send mail as the user and on behalf of others","MailboxSettings.Read":"View the user\'s mailbox settings","MailboxSettings.ReadWrite":"View and change the user\'s mailbox settings","MailboxFolder.Read":"View the user\'s mailbox folders","MailboxFolder.ReadWrite":"View, create, change and delete the user\'s mailbox folders","MailboxItem.Read":"Read all items in the user\'s mailbox","MailboxItem.ReadWrite":"Read, create, change and delete all items in the user\'s mailbox","MailboxItem.Export":"Export all items of the user\'s mailbox","MailboxItem.ImportExport":"Export all items of the user\'s mailbox, and add items to it","MailboxConfigItem.Read":"View configuration data stored in the user\'s mailbox","MailboxConfigItem.ReadWrite":"View, create, change and delete configuration data stored in the user\'s mailbox","MailTips.ReadBasic.Shared":"View mail tips, such as out-of-office notes, of mailboxes the user can reach","Contacts.Read":"View the user\'s contacts","Contacts.Read.Shared":"View the user\'s contacts and contacts shared with them","Contacts.ReadWrite":"View, create, change and delete the user\'s contacts","Contacts.ReadWrite.Shared":"View, create, change and delete the user\'s and shared contacts","People.Read":"View the people most relevant to the user","People.Read.All":"View the people most relevant to each user in the organisation","Tasks.Read":"View the user\'s tasks and task lists","Tasks.ReadWrite":"View, create, change and delete the user\'s tasks and task lists","Tasks.Read.Shared":"View the user\'s tasks and tasks shared with them","Tasks.ReadWrite.Shared":"View, create, change and delete the user\'s and shared tasks"},"tiers":{"read":[0,1,2,7,9,11,13,15,17,18,19,22,23,24,26],"write":[3,4,5,6,8,10,12,14,16,20,21,25,27]},"classifications":{"user-consent":[0,1,2,3,4,5,6,7,8,15,16,17,18,19,20,21,22,24,25,26,27],"admin-consent":[9,10,11,12,13,14,23]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[1,0],"4":[2,3,1,0],"6":[5],"8":[7],"10":[9],"12":[11],"14":[13],"16":[15],"19":[18],"20":[18],"21":[19,20,18],"23":[22],"25":[24],"26":[24],"27":[26,25,24]},"aliases":{},"replacedBy":{}},"salesforce":{"scopes":{"api":"View, create, change and delete all data the user can reach","chatter_api":"View, post, change and delete Chatter feeds, groups and files the user can reach","full":"View, change and delete everything the user can reach, in every Salesforce product","refresh_token":"Keep access while the user is away, until it is revoked","offline_access":"Keep access while the user is away, until it is revoked","web":"Open all Salesforce pages signed in as the user, and change data there","visualforce":"Open customer-made Visualforce pages as the user, and change data there","lightning":"Open Lightning apps as the user, and change data there","content":"Open Salesforce content pages as the user, and change data there","openid":"Sign the user in and recognise them by their Salesforce id","id":"View the user\'s profile, email address, postal address and phone number","profile":"View the user\'s basic profile","email":"View the user\'s email address","address":"View the user\'s postal address","phone":"View the user\'s phone number","custom_permissions":"View which custom permissions the app defines and which of them the user has","wave_api":"View, create, change and delete CRM Analytics data sets and dashboards","eclair_api":"View the map data behind CRM Analytics charts","pardot_api":"View, create, change and delete all Account Engagement (Pardot) marketing data","chatbot_api":"Send messages to Einstein bots and read their replies","interaction_api":"View and change data of the Interaction service; its exact reach is not documented","scrt_api":"Read and send live customer messages in Service Cloud","einstein_gpt_api":"Send data to Salesforce\'s generative AI and read its answers","sfap_api":"Send data to Salesforce\'s AI platform services and read their results","mcp_api":"View and change data through Salesforce\'s servers for AI tools (MCP)","user_registration_api":"Create accounts for new users from sign-up pages outside Salesforce","forgot_password":"Reset passwords of users from pages outside Salesforce","pwdless_login_api":"Sign users in without a password, or register them, from pages outside Salesforce","data_cloud_user_claims":"View what Data Cloud holds about the signed-in user","cdp_api":"View, create, change and delete all Data Cloud data","cdp_query_api":"View all Data Cloud data by running queries","cdp_profile_api":"View and change customer profiles in Data Cloud","cdp_ingest_api":"Add, change and delete outside data in Data Cloud","cdp_segment_api":"View, create, change and delete customer segments in Data Cloud","cdp_identityresolution_api":"View and change how Data Cloud matches records to one person","cdp_calculated_insight_api":"View, create, change and delete calculated figures in Data Cloud"},"tiers":{"write":[0,1,5,6,7,8,16,18,19,20,21,22,23,24,25,26,27,29,31,32,33,34,35],"admin":[2],"identity":[3,4,9,10,11,12,13,14],"read":[15,17,28,30]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[0,1,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35],"5":[6],"10":[11,12,13,14]},"aliases":{"3":[4],"4":[3]},"replacedBy":{}},"share_point":{"scopes":{"Lists.SelectedOperations.Selected":"View or change only lists the app was given access to"},"tiers":{"write":[0]},"classifications":{"admin-consent":[0]},"tokens":{},"deprecated":[],"implies":{},"aliases":{},"replacedBy":{}},"tiktok":{"scopes":{"user.info.basic":"View the user\'s id, avatar and display name","user.info.profile":"View the user\'s profile link, bio and verified status","user.info.stats":"View the user\'s follower, following, like and video counts","user.info.open_id":"View the user\'s id only","video.list":"View the user\'s public videos","video.upload":"Upload videos as drafts that the user can finish and post","video.publish":"Post videos straight to the user\'s profile","share.sound.create":"Upload an original sound to TikTok as the user","portability.all.ongoing":"Export all of the user\'s data, repeatedly","portability.activity.ongoing":"Export the user\'s activity data, repeatedly","portability.directmessages.ongoing":"Export the user\'s direct messages, repeatedly","portability.postsandprofile.ongoing":"Export the user\'s posts and profile, repeatedly","portability.all.single":"Export all of the user\'s data, once","portability.activity.single":"Export the user\'s activity data, once","portability.directmessages.single":"Export the user\'s direct messages, once","portability.postsandprofile.single":"Export the user\'s posts and profile, once","research.data.basic":"Read public TikTok data for approved research","research.data.u18eu":"Read public TikTok data, European minors included, for approved research","research.data.vra":"Read data that TikTok provides for vetted researchers","research.adlib.basic":"Read public data on ads and other commercial content, for approved research","local.product.manage":"Create, change and delete product listings of local services","local.shop.manage":"Create, change and delete local shops","local.voucher.manage":"Check and redeem vouchers of customers","minis.public.upsert":"Create and change public content of a TikTok mini app","artist.certification.read":"View the user\'s artist certification","artist.certification.update":"Change the user\'s artist certification","live.room.info":"View details of live rooms","live.room.manage":"View, change and control live rooms"},"tiers":{"identity":[0,3],"read":[1,2,4,8,9,10,11,12,13,14,15,16,17,18,19,24,26],"write":[5,6,7,20,21,22,23,25,27]},"classifications":{"default":[0],"app-review":[1,2,4,5],"minis":[3,23],"app-review-and-audit":[6],"legacy":[7],"data-portability":[8,9,10,11,12,13,14,15],"research":[16,17,18,19],"partner":[20,21,22,24,25,26,27]},"tokens":{},"deprecated":[7,24,25],"implies":{"8":[9,10,11],"12":[13,14,15]},"aliases":{},"replacedBy":{}},"google-sign-in":{"scopes":{"openid":"Sign the user in and recognise their Google account by its id","email":"View the email address of the Google account","profile":"View the name, picture and other public profile details of the Google account","/userinfo.email":"View the email address of the Google account","/userinfo.profile":"View the name, picture and other public profile details of the Google account"},"tiers":{"identity":[0,1,2,3,4]},"classifications":{"non-sensitive":[0,1,2,3,4]},"tokens":{},"deprecated":[],"implies":{},"aliases":{"1":[3],"2":[4],"3":[1],"4":[2]},"replacedBy":{}},"microsoft-calendars":{"scopes":{"Calendars.ReadBasic":"View events in the user\'s calendars, but not their text or attachments","Calendars.Read":"View all events in the user\'s calendars","Calendars.Read.Shared":"View all events in the user\'s calendars and calendars shared with them","Calendars.ReadWrite":"View, create, change and delete events in the user\'s calendars","Calendars.ReadWrite.Shared":"View, create, change and delete events in the user\'s and shared calendars"},"tiers":{"read":[0,1,2],"write":[3,4]},"classifications":{"admin-consent":[0],"user-consent":[1,2,3,4]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[1,0],"4":[2,3,1,0]},"aliases":{},"replacedBy":{}},"microsoft-files":{"scopes":{"Files.Read":"View all of the user\'s files","Files.Read.All":"View all files the user can reach, shared ones too","Files.Read.Selected":"View only files the user selects","Files.ReadWrite":"View, create, change and delete all of the user\'s files","Files.ReadWrite.All":"View, create, change and delete all files the user can reach, shared ones too","Files.ReadWrite.AppFolder":"View, create, change and delete files in the app\'s own folder only","Files.ReadWrite.Selected":"View and change only files the user selects","Files.SelectedOperations.Selected":"View or change only files the app was given access to"},"tiers":{"read":[0,1,2],"write":[3,4,5,6,7]},"classifications":{"user-consent":[0,1,2,3,4,5,6,7]},"tokens":{},"deprecated":[],"implies":{"1":[0],"3":[0],"4":[1,3,0],"6":[2]},"aliases":{},"replacedBy":{}},"microsoft-sites":{"scopes":{"Sites.Read.All":"View documents and list items in all SharePoint sites the user can reach","Sites.ReadWrite.All":"View, create, change and delete items in all SharePoint sites the user can reach","Sites.Manage.All":"Create, change and delete lists, libraries and items in all sites the user can reach","Sites.FullControl.All":"Change everything in all SharePoint sites the user can reach, permissions too","Sites.Selected":"View or change only sites the app was given access to"},"tiers":{"read":[0],"write":[1,4],"admin":[2,3]},"classifications":{"user-consent":[0,1,2,4],"admin-consent":[3]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[2,1,0]},"aliases":{},"replacedBy":{}},"microsoft-users":{"scopes":{"User.Read":"Sign the user in and view their profile","User.ReadWrite":"View and change the user\'s profile","User.ReadBasic.All":"View basic profiles of everyone in the organisation","User.Read.All":"View full profiles of everyone in the organisation","openid":"Sign the user in and recognise them by an id","profile":"View the user\'s basic profile","email":"View the user\'s email address","offline_access":"Keep access while the user is away, until it is revoked"},"tiers":{"identity":[0,4,5,6,7],"write":[1],"read":[2,3]},"classifications":{"user-consent":[0,1,2,4,5,6,7],"admin-consent":[3]},"tokens":{},"deprecated":[],"implies":{"1":[0],"3":[2]},"aliases":{},"replacedBy":{}},"slack-scopes":{"scopes":{"admin":"Administer a workspace, and view its access logs, app logs and billing","admin.analytics:read":"Download usage figures of the whole organisation","admin.app_activities:read":"View activity logs of all apps in the organisation","admin.apps:read":"View all installed apps and app requests in the organisation","admin.apps:write":"Approve, restrict and uninstall apps in the whole organisation","admin.barriers:read":"View which groups in the organisation may not contact each other","admin.barriers:write":"Create, change and delete rules on which groups may not contact each other","admin.chat:read":"Read messages in all conversations of the organisation","admin.chat:write":"Change, delete and restore messages in all conversations of the organisation","admin.conversations:manage_objects":"Add, change and remove links between channels and outside records","admin.conversations:read":"View names, topics and members of all channels in the organisation","admin.conversations:write":"Create, change and delete all channels in the organisation","admin.invites:read":"View requests to invite people to workspaces","admin.invites:write":"Approve and deny requests to invite people to workspaces","admin.legal_holds:read":"View legal holds in the organisation","admin.legal_holds:write":"Create, change and release legal holds in the organisation","admin.roles:read":"View who holds admin roles in the organisation","admin.roles:write":"Add and remove admin roles of people in the organisation","admin.teams:read":"View all workspaces in the organisation and their settings","admin.teams:write":"Create workspaces in the organisation and change their settings","admin.usergroups:read":"View user groups in the whole organisation","admin.usergroups:write":"Change user groups in the whole organisation","admin.users:read":"View accounts and sessions of everyone in the organisation","admin.users:write":"Invite, change and remove people in the organisation, and end their sessions","admin.workflows:read":"View all workflows in a workspace","admin.workflows:write":"Change and unpublish all workflows in a workspace, and set who may edit them","app_configurations:read":"View how the user\'s Slack apps are set up","app_configurations:write":"Create, change and delete Slack apps of the user","app_mentions:read":"Read messages that mention the app, in conversations it is in","apps.requests:write":"Create and cancel requests to approve apps, as the user","assistant:write":"Act as an AI assistant, and set titles, status and prompts of its threads","auditlogs:read":"Read audit logs of the whole organisation","authorizations:read":"View which installations can see an event sent to the app","bookmarks:read":"View bookmarks in channels","bookmarks:write":"Create, change and remove bookmarks in channels","bot":"Add a bot user that people can message and mention","calls:read":"View ongoing and past calls","calls:write":"Start, change and end calls","canvases:read":"Read canvases and their contents","canvases:write":"Create, change and delete canvases","channels:history":"Read messages in public channels","channels:join":"Join public channels","channels:manage":"Create, change and archive public channels the app is in","channels:read":"View the list of public channels, their details and members","channels:write":"Create, change and archive public channels as the user","channels:write.invites":"Invite people to public channels","channels:write.topic":"Change topics and descriptions of public channels","chat:write":"Post messages, and change and delete its own messages","chat:write.customize":"Post messages under any name and picture","chat:write.public":"Post messages in public channels the app has not joined","chat:write:bot":"Post messages as the app","chat:write:user":"Post messages as the user","client":"Read all messages and events of the workspace as they happen","commands":"Add slash commands and shortcuts that people can use","connections:write":"Open live connections over which the app receives its events","conversations.connect:manage":"Approve, change and end channels shared with other organisations","conversations.connect:read":"View invitations to channels shared with other organisations","conversations.connect:write":"Create and accept invitations to channels shared with other organisations","conversations:history":"Read messages in conversations","conversations:read":"View conversations and their details","conversations:write":"Create and change conversations","conversations:write.invites":"Invite people to conversations","conversations:write.topic":"Change descriptions of conversations","datastore:read":"Read the app\'s own stored data","datastore:write":"Create, change and delete the app\'s own stored data","dnd:read":"View Do Not Disturb settings of people in the workspace","dnd:write":"Change the user\'s Do Not Disturb settings","email":"View the user\'s email address","emoji:read":"View custom emoji of the workspace","files:read":"View and download files shared in conversations","files:write":"Upload, change and delete files","files:write:user":"Upload, change and delete files as the user","groups:history":"Read messages in private channels","groups:read":"View the list of private channels, their details and members","groups:write":"Create, change and archive private channels","groups:write.invites":"Invite people to private channels","groups:write.topic":"Change topics and descriptions of private channels","hosting:read":"View apps that Slack hosts","hosting:write":"Deploy, change and remove apps that Slack hosts","identify":"View who the user is","identity.avatar":"View the user\'s avatar","identity.basic":"View the user\'s name and id","identity.email":"View the user\'s email address","identity.team":"View the name of the user\'s workspace","identity:read":"View who the signed-in user is","im:history":"Read direct messages","im:read":"View the list of direct messages and who takes part","im:write":"Start and close direct messages, and change their descriptions","im:write.invites":"Invite people to direct messages","im:write.topic":"Change descriptions of direct messages","incoming-webhook":"Post messages to one channel that the user picks","links.embed:write":"Add video players to messages and app pages","links:read":"View links to the app\'s own domains in messages","links:write":"Add previews to links in messages","lists:read":"View Slack lists and their items","lists:write":"Create, change, share and delete Slack lists and their items","mcp:connect":"Connect AI tools to Slack (through its MCP server)","metadata.message:read":"Read hidden data attached to messages in channels the app is in","mpim:history":"Read group direct messages","mpim:read":"View the list of group direct messages and who takes part","mpim:write":"Start and close group direct messages, and change their descriptions","mpim:write.invites":"Invite people to group direct messages","mpim:write.topic":"Change descriptions of group direct messages","none":"Use calls that need no permission (a placeholder, not to be asked for)","openid":"Sign the user in and recognise them by their Slack id","pins:read":"View pinned messages and files","pins:write":"Pin and unpin messages and files","post":"Post messages in the whole workspace","profile":"View the user\'s name, avatar and workspace","reactions:read":"View emoji reactions and the messages and files they are on","reactions:write":"Add and remove emoji reactions","read":"Read all content of the workspace","reminders:read":"View reminders","reminders:write":"Add, complete and delete reminders","remote_files:read":"View outside files that the app added to Slack","remote_files:share":"Share outside files that the app added to Slack","remote_files:write":"Add, change and delete outside files in Slack","search:read":"Search all messages and files the user can see","search:read.enterprise":"Search content of the whole organisation","search:read.files":"Search the contents of files","search:read.im":"Search direct messages","search:read.mpim":"Search group direct messages","search:read.private":"Search messages in private channels","search:read.public":"Search messages in public channels","search:read.users":"Search people in the workspace","stars:read":"View items the user saved","stars:write":"Add and remove items the user saved","team.billing:read":"View the workspace\'s billing plan","team.preferences:read":"View the workspace\'s preferences","team:read":"View the workspace\'s name, email domain and icon","tokens.basic":"Use calls that need no permission (a placeholder, not to be asked for)","triggers:read":"View triggers that start workflows","triggers:write":"Create, change and delete triggers that start workflows","usergroups:read":"View user groups and their members","usergroups:write":"Create, change and disable user groups, and change their members","users.profile:read":"View profiles of people in the workspace","users.profile:write":"Change the user\'s profile and status","users:read":"View all people in the workspace","users:read.email":"View email addresses of people in the workspace","users:write":"Change whether the user or the app shows as active","workflow.steps:execute":"Add the app\'s steps to workflows, and run them","workflows.templates:read":"View workflow templates","workflows.templates:write":"Create workflow templates"},"tiers":{"admin":[0,4,6,8,9,11,13,15,17,19,21,23,25,55],"read":[1,2,3,5,7,10,12,14,16,18,20,22,24,26,28,31,32,33,36,38,40,43,52,56,58,59,63,65,68,69,72,73,77,85,86,92,94,97,98,99,105,109,111,112,114,117,118,119,120,121,122,123,124,125,127,128,129,131,133,135,137,138,141],"write":[27,29,30,34,37,39,41,42,44,45,46,47,48,49,50,51,57,60,61,62,64,66,70,71,74,75,76,78,87,88,89,90,91,93,95,100,101,102,106,107,110,113,115,116,126,132,134,136,139,142],"app":[35,53,54,96,103,130,140],"identity":[67,79,80,81,82,83,84,104,108]},"classifications":{"legacy":[35,50,51,52,58,59,60,61,62,71,79,80,81,82,83,107,111,140]},"tokens":{"user":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,29,31,33,34,36,37,38,39,40,43,44,45,46,47,50,51,53,65,66,67,68,69,70,71,72,73,74,75,76,77,78,84,85,86,87,89,90,91,92,93,94,95,98,99,100,102,104,105,106,108,109,110,112,113,114,115,117,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,141,142],"bot":[26,27,28,30,33,34,36,37,38,39,40,41,42,43,45,46,47,48,49,53,55,56,57,63,64,65,68,69,70,72,73,74,75,76,85,86,87,89,90,91,92,93,94,95,97,98,99,100,102,103,105,106,109,110,112,113,114,115,116,118,119,120,121,122,123,124,127,128,129,130,131,132,133,134,135,137,138,139,140,141,142],"configuration":[26,27],"app":[32,54]},"deprecated":[35,50,51,52,58,59,60,61,62,71,79,80,81,82,83,107,111,140],"implies":{"42":[45,46],"44":[45,46],"74":[75,76],"87":[89],"100":[102]},"aliases":{},"replacedBy":{}}},"types":{"github":{"provider":"GitHub","documentation":["https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z]+(?:_[a-z]+)*(?::[a-z]+(?:_[a-z]+)*)?$","addedByBase44":[],"lists":["github"],"unusable":[],"perhapsUsable":[]},"gmail":{"provider":"Google","documentation":["https://developers.google.com/workspace/gmail/api/auth/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["gmail","google-sign-in"],"unusable":[],"perhapsUsable":[10,11,12,13]},"googlebigquery":{"provider":"Google","documentation":["https://developers.google.com/identity/protocols/oauth2/scopes#bigquery"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlebigquery","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googlecalendar":{"provider":"Google","documentation":["https://developers.google.com/workspace/calendar/api/auth","https://developers.google.com/identity/protocols/oauth2/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile|https://www\\\\.google\\\\.com/calendar/feeds)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlecalendar","google-sign-in"],"unusable":[],"perhapsUsable":[18,19,20]},"googledocs":{"provider":"Google","documentation":["https://developers.google.com/workspace/docs/api/auth"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googledocs","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googledrive":{"provider":"Google","documentation":["https://developers.google.com/workspace/drive/api/guides/api-specific-auth"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googledrive","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googlesheets":{"provider":"Google","documentation":["https://developers.google.com/workspace/sheets/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlesheets","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googleslides":{"provider":"Google","documentation":["https://developers.google.com/workspace/slides/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googleslides","google-sign-in"],"unusable":[],"perhapsUsable":[]},"hubspot":{"provider":"HubSpot","documentation":["https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes","https://developers.hubspot.com/docs/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z0-9]+(?:[._-][a-z0-9]+)*$","addedByBase44":[],"lists":["hubspot"],"unusable":[],"perhapsUsable":[3,8,13,33,34,36,37,38,39,40,46,47,48,49,50,51,52,53,63,65,67,73,75,78,80,83,85,88,90,92,96,98,101,103,106,108,111,113,115,131,132,154,155,156,157,158,165,180,187,188,199,200,201,203,204,207,208,209,213,214,216,217,218,219,223,224,225,226,227,228,232,234,235,238,239,243,244,245,249,250,251,252,253,254,255,256,257,258,260,262,263,265,276,277,281,283,286,287,288,289]},"linkedin":{"provider":"LinkedIn","documentation":["https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access","https://learn.microsoft.com/en-us/linkedin/marketing/increasing-access","https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(openid|profile|email|(r|w|rw)_[A-Za-z0-9_]+)$","addedByBase44":["openid","profile","email"],"lists":["linkedin"],"unusable":[],"perhapsUsable":[]},"microsoft_teams":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":[],"lists":["microsoft_teams","microsoft-calendars","microsoft-files","microsoft-users"],"unusable":[],"perhapsUsable":[]},"notion":{"provider":"Notion","documentation":["https://developers.notion.com/reference/capabilities"],"ignoresScopes":true,"caseSensitive":true,"pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$","addedByBase44":[],"lists":[],"unusable":[],"perhapsUsable":[]},"one_drive":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":[],"lists":["microsoft-files","microsoft-sites","microsoft-users"],"unusable":[],"perhapsUsable":[]},"outlook":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":["User.Read","offline_access"],"lists":["outlook","microsoft-calendars","microsoft-users"],"unusable":[],"perhapsUsable":[]},"salesforce":{"provider":"Salesforce","documentation":["https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm","https://developer.salesforce.com/docs/platform/mobile-sdk/guide/oauth-scope-parameter-values.html"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z][a-z_]*$","addedByBase44":["refresh_token","openid"],"lists":["salesforce"],"unusable":[],"perhapsUsable":[]},"share_point":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":["User.Read","offline_access"],"lists":["share_point","microsoft-files","microsoft-sites","microsoft-users"],"unusable":[],"perhapsUsable":[]},"slack":{"provider":"Slack","documentation":["https://docs.slack.dev/reference/scopes","https://api.slack.com/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(?:[a-z_]+(?:[.-][a-z_]+)*)(?::[a-z_]+(?:\\\\.[a-z_]+)*(?::(?:user|bot))?|:(?:user|bot))?$","addedByBase44":["users:read","users:read.email"],"lists":["slack-scopes"],"unusable":[28,30,32,35,41,42,48,49,50,51,52,54,55,56,57,58,59,60,61,62,63,64,71,79,80,81,82,83,97,103,107,111,116,118,130,140],"perhapsUsable":[14,15,84,88,96,101]},"slackbot":{"provider":"Slack","documentation":["https://docs.slack.dev/reference/scopes","https://api.slack.com/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(?:[a-z_]+(?:[.-][a-z_]+)*)(?::[a-z_]+(?:\\\\.[a-z_]+)*(?::(?:user|bot))?|:(?:user|bot))?$","addedByBase44":[],"lists":["slack-scopes"],"unusable":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,16,17,18,19,20,21,22,23,24,25,29,31,32,35,44,50,51,52,54,58,59,60,61,62,66,67,71,77,78,79,80,81,82,83,103,104,107,108,111,117,125,126,130,136,140],"perhapsUsable":[14,15,84,88,96,101]},"stripe":{"provider":"Stripe","documentation":[],"ignoresScopes":true,"caseSensitive":true,"pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$","addedByBase44":[],"lists":[],"unusable":[],"perhapsUsable":[]},"tiktok":{"provider":"TikTok","documentation":["https://developers.tiktok.com/doc/tiktok-api-scopes","https://developers.tiktok.com/docs/en/tiktok-api-scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z0-9]+(\\\\.[a-z0-9_]+)+$","addedByBase44":[],"lists":["tiktok"],"unusable":[],"perhapsUsable":[]}}}');
// EXTERNAL MODULE: ./build/catalogue/tiers.js
var tiers = __nccwpck_require__(8151);
;// CONCATENATED MODULE: ./build/catalogue/decode.js





const compact = facts_namespaceObject;
// Maps, not property look-ups: `constructor` and `__proto__` are types and scopes that a file may name.
const compactTypes = new Map(Object.entries(compact.types));
const compactLists = new Map(Object.entries(compact.lists));
const decodedTypes = new Map();
const version = compact.version;
const typeIds = [...compactTypes.keys()];
/** The facts of a type; undefined when the catalogue has none. Decoded on first use: most runs need few types. */
function decodedType(type) {
    const known = decodedTypes.get(type);
    if (known !== undefined)
        return known;
    const entry = compactTypes.get(type);
    if (entry === undefined)
        return undefined;
    const decoded = decodeType(type, entry);
    decodedTypes.set(type, decoded);
    return decoded;
}
function decodeType(type, entry) {
    const unusable = new Set(entry.unusable);
    const perhapsUsable = new Set(entry.perhapsUsable);
    let position = 0;
    const lists = [];
    for (const name of entry.lists) {
        const list = compactLists.get(name);
        if (list === undefined)
            throw new Error(`The catalogue has no list "${name}", which ${type} names.`);
        const scopes = decodeList(list).map((scope) => {
            const at = position++;
            return { ...scope, usable: unusable.has(at) ? false : perhapsUsable.has(at) ? null : true };
        });
        lists.push({ name, scopes });
    }
    const scopes = lists.flatMap((list) => list.scopes);
    return {
        facts: {
            type,
            provider: entry.provider,
            name: (0,connector_types/* connectorName */.LU)(type),
            documentation: entry.documentation,
            ignoresScopes: entry.ignoresScopes,
            caseSensitive: entry.caseSensitive,
            scopePattern: new RegExp(entry.pattern, entry.caseSensitive ? '' : 'i'),
            addedByBase44: entry.addedByBase44.map(expand),
        },
        scopes,
        byName: new Map(scopes.map((scope) => [scope.scope, scope])),
        byFoldedName: new Map(entry.caseSensitive ? [] : scopes.map((scope) => [foldScope(scope.scope), scope])),
        lists,
    };
}
function decodeList(list) {
    const names = Object.keys(list.scopes).map(expand);
    const named = (positions = []) => positions.flatMap((position) => names[position] ?? []);
    const tierAt = valuesByPosition(list.tiers, tiers/* tiers */.cK);
    const classificationAt = valuesByPosition(list.classifications, classifications/* classifications */.U);
    const tokensAt = valuesByPosition(list.tokens, facts/* tokenKinds */.v);
    const deprecated = new Set(list.deprecated);
    return Object.values(list.scopes).map((statement, position) => {
        const scope = names[position];
        const tier = tierAt.get(position)?.[0];
        if (scope === undefined || tier === undefined)
            throw new Error(`Scope ${position} has no tier.`);
        return {
            scope,
            tier,
            classification: classificationAt.get(position)?.[0] ?? null,
            statement,
            implies: named(list.implies[position]),
            aliases: named(list.aliases[position]),
            deprecated: deprecated.has(position),
            replacedBy: named(list.replacedBy[position]),
            tokens: tokensAt.get(position) ?? [],
        };
    });
}
/** Turns value → positions round, keeping the order of `values`. */
function valuesByPosition(column, values) {
    const found = new Map();
    for (const value of values) {
        for (const position of column[value] ?? []) {
            found.set(position, [...(found.get(position) ?? []), value]);
        }
    }
    return found;
}
function expand(name) {
    return name.startsWith('/') ? compact.prefix + name.slice(1) : name;
}
/**
 * A Microsoft scope without what makes no difference to Microsoft.
 *
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc
 */
function foldScope(scope) {
    return scope.toLowerCase().replace(/^https:\/\/graph\.microsoft\.com\//, '');
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ listings),
/* harmony export */   v: () => (/* binding */ tokenKinds)
/* harmony export */ });
/** The kinds of Slack token that a scope can be on. */
const tokenKinds = ['user', 'bot', 'app', 'configuration'];
/**
 * Where a HubSpot scope is named when it is not in the official list: only in API specifications (some of these are
 * internal, and no app can ask for them), or in the list under another spelling.
 */
const listings = ['openapi-only', 'spelling-variant'];


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   uD: () => (/* binding */ impliedScopes),
/* harmony export */   zW: () => (/* binding */ implyingScopes)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);

const nothing = new Set();
const implicationsByType = new Map();
/**
 * Everything that a scope covers, as documented or derived from documentation: its aliases, what it implies,
 * and so on, without itself. Empty for a type or scope that the catalogue does not know.
 */
function impliedScopes(type, scope) {
    return implicationsOf(type).implied.get(scope) ?? nothing;
}
/** Every scope that covers the given one; the reverse of {@link impliedScopes}. */
function implyingScopes(type, scope) {
    return implicationsOf(type).implying.get(scope) ?? nothing;
}
/** Whether an app that was granted one scope has what another would give: the same, an alias or implied. */
function covers(type, granted, wanted) {
    return granted === wanted || impliedScopes(type, granted).has(wanted);
}
function implicationsOf(type) {
    const known = implicationsByType.get(type);
    if (known !== undefined)
        return known;
    const scopes = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesOf */ .ZK)(type);
    const implications = relate(scopes);
    // A type that the catalogue lacks is not kept: the names come from files, and there is no end to them.
    if (scopes.length > 0)
        implicationsByType.set(type, implications);
    return implications;
}
function relate(scopes) {
    const nextTo = new Map(scopes.map((facts) => [facts.scope, [...facts.aliases, ...facts.implies]]));
    const implied = new Map();
    const implying = new Map(scopes.map((facts) => [facts.scope, new Set()]));
    for (const { scope } of scopes) {
        const reached = reachableFrom(scope, nextTo);
        implied.set(scope, reached);
        for (const other of reached)
            implying.get(other)?.add(scope);
    }
    return { implied, implying };
}
/** Aliases point at each other, so the way may lead in circles: each scope is visited once. */
function reachableFrom(start, nextTo) {
    const reached = new Set([start]);
    for (const scope of reached) {
        // A set's iteration also visits what is added on the way.
        for (const next of nextTo.get(scope) ?? [])
            reached.add(next);
    }
    reached.delete(start);
    return reached;
}


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ narrowerScopes)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
/* harmony import */ var _implications_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2108);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8151);



/**
 * The scopes to ask for instead when less is enough: those that the given one covers without being covered by
 * them, that are usable and not deprecated, from the nearest to the narrowest: first those that can do as much,
 * then those that reach as far. Empty for an unknown scope.
 *
 * Only implications count. The sets of API methods that scopes are accepted for say nothing about whose data is
 * reached: Slack's `conversations.history` takes the scopes of public and of private channels alike.
 */
function narrowerScopes(type, scope) {
    const wide = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeFacts */ .Of)(type, scope);
    if (wide === undefined)
        return [];
    const implied = (0,_implications_js__WEBPACK_IMPORTED_MODULE_1__/* .impliedScopes */ .uD)(type, scope);
    const reach = (facts) => (0,_implications_js__WEBPACK_IMPORTED_MODULE_1__/* .impliedScopes */ .uD)(type, facts.scope).size;
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesOf */ .ZK)(type)
        .filter((facts) => implied.has(facts.scope) &&
        !(0,_implications_js__WEBPACK_IMPORTED_MODULE_1__/* .impliedScopes */ .uD)(type, facts.scope).has(scope) &&
        (0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTiers */ .NA)(facts.tier, wide.tier) <= 0 &&
        facts.usable === true &&
        !facts.deprecated)
        .sort((one, other) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTiers */ .NA)(other.tier, one.tier) || reach(other) - reach(one));
}


/***/ }),

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ respelledScope),
/* harmony export */   i: () => (/* binding */ nearestScopes)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5835);


/** Connector files may not name longer scopes, so a longer text is no slip. */
const longestText = 256;
const foldedByType = new Map();
/**
 * The known scopes that a text was most likely meant to be, nearest first. Case, the provider's address in
 * front and the kind of separator do not count (`calendar.readonly`, `channels.read`, `HTTP://…/auth/drive/`);
 * then come the same words in another order, names that lack their beginning or the end of a word, and slips of
 * the finger. Empty when nothing is near or the type is unknown.
 */
function nearestScopes(type, text, limit = 3) {
    const wanted = text.length > longestText ? '' : fold(text);
    if (wanted === '' || limit <= 0)
        return [];
    const near = foldedScopesOf(type)
        .map(({ facts, text: candidate }) => ({ facts, steps: stepsBetween(wanted, candidate) }))
        .filter(({ steps }) => Number.isFinite(steps))
        .sort((one, other) => one.steps - other.steps || drawback(one.facts) - drawback(other.facts));
    // Beside a good match, poor ones only distract.
    const farthest = (near[0]?.steps ?? 0) + 1;
    return near
        .filter(({ steps }) => steps <= farthest)
        .slice(0, limit)
        .map(({ facts }) => facts.scope);
}
/**
 * The known scope that a text differs from in case, the provider's address or separators only. Undefined when
 * there is none.
 */
function respelledScope(type, text) {
    const wanted = fold(text);
    return foldedScopesOf(type)
        .filter((folded) => folded.text === wanted)
        .map(({ facts }) => facts)
        .sort((one, other) => drawback(one) - drawback(other))[0];
}
/** 0 for what only case, address or separators tell apart; infinite for what is not near. */
function stepsBetween(wanted, candidate) {
    if (wanted === candidate)
        return 0;
    if (inOrder(wanted) === inOrder(candidate))
        return 1;
    if (isPartOf(wanted, candidate))
        return 2;
    const allowed = wanted.length < 4 ? 1 : wanted.length < 12 ? 2 : 3;
    if (Math.abs(wanted.length - candidate.length) > allowed)
        return Number.POSITIVE_INFINITY;
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate);
    return slips <= allowed ? 2 + slips : Number.POSITIVE_INFINITY;
}
/** `contacts.read` of `crm.objects.contacts.read`, `gmail.read` of `gmail.readonly`; a single word is too little. */
function isPartOf(wanted, candidate) {
    if (!wanted.includes('.'))
        return false;
    // A hint must not lead to far more than was asked for: `chat:read` is not short for `admin.chat:read`.
    if (candidate.startsWith('admin.') && !wanted.startsWith('admin.'))
        return false;
    return (candidate.endsWith(`.${wanted}`) ||
        (candidate.startsWith(wanted) && !candidate.slice(wanted.length).includes('.')));
}
function fold(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.googleapis\.com\/auth\/|graph\.microsoft\.com\/)?/, '')
        .split(/[\s:./~-]/)
        .filter((word) => word !== '')
        .join('.');
}
function inOrder(folded) {
    return folded.split('.').sort().join('.');
}
/** Among equally near scopes, one that can be used and has a future comes first. */
function drawback(facts) {
    return (facts.deprecated ? 2 : 0) + (facts.usable === true ? 0 : 1);
}
function foldedScopesOf(type) {
    const known = foldedByType.get(type);
    if (known !== undefined)
        return known;
    const folded = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesOf */ .ZK)(type).map((facts) => ({ facts, text: fold(facts.scope) }));
    if (folded.length > 0)
        foldedByType.set(type, folded);
    return folded;
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ scopesSpelledLike)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);

const spellingsByType = new Map();
/**
 * The known scopes that a text may stand for: those whose names it is, but for case, and the one that the provider
 * takes it for.
 */
function scopesSpelledLike(type, text) {
    const alike = spellingsOf(type).get(text.toLowerCase()) ?? [];
    const taken = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveScope */ .HV)(type, text);
    return taken === undefined || alike.includes(taken) ? alike : [...alike, taken];
}
function spellingsOf(type) {
    const known = spellingsByType.get(type);
    if (known !== undefined)
        return known;
    const spellings = new Map();
    for (const facts of (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .scopesOf */ .ZK)(type)) {
        const folded = facts.scope.toLowerCase();
        spellings.set(folded, [...(spellings.get(folded) ?? []), facts]);
    }
    // A type that the catalogue lacks is not kept: the names come from files, and there is no end to them.
    if (spellings.size > 0)
        spellingsByType.set(type, spellings);
    return spellings;
}


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ compareTiers),
/* harmony export */   cK: () => (/* binding */ tiers),
/* harmony export */   kL: () => (/* binding */ tierMeaning)
/* harmony export */ });
/** How far a scope reaches, mildest first, and what each tier means. */
const meanings = {
    identity: 'tells who the user is, or keeps them signed in; no data beyond that',
    read: 'views data',
    app: 'runs or embeds something in the service; changes no data of the user by itself',
    write: 'creates, changes, deletes or sends',
    admin: 'also decides who else has access, deletes for good, or governs a whole organisation',
};
/** Every tier, mildest first. */
const tiers = Object.keys(meanings);
/** What a scope of this tier does, as the end of "<tier>: …". */
function tierMeaning(tier) {
    return meanings[tier];
}
/** Negative when `one` reaches less far than `other`, 0 when equal, positive when further. Fit for sorting. */
function compareTiers(one, other) {
    return tiers.indexOf(one) - tiers.indexOf(other);
}


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8213);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9654);
/* harmony import */ var _cli_run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5597);
/* harmony import */ var _cli_run_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2822);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3153);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(36);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7707);







/** Runs the command line and returns the exit code. */
async function main(words) {
    const invocation = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .W)(words);
    switch (invocation.kind) {
        case 'help':
            process.stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHelp */ .W)());
            return 0;
        case 'version':
            process.stdout.write(`${_report_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .toolVersion */ .fX}\n`);
            return 0;
        case 'check':
            return (0,_cli_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k)(invocation.options);
        case 'explain':
            return (0,_cli_run_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .runExplain */ .H)(invocation.options);
        default:
            return invocation;
    }
}
/** A reader that stops early, such as `head`, is no failure of ours. */
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    if (error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) {
        process.stderr.write(`connector-guard: ${error.message}\n`);
        process.exitCode = _domain_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.usage;
    }
    else if (error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldError */ .nM) {
        process.stderr.write(`connector-guard: ${error.message}\n`);
        process.exitCode = _domain_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.world;
    }
    else {
        process.stderr.write(`connector-guard: ${error instanceof Error ? error.stack : String(error)}\nThis is a bug. Please report it.\n`);
        process.exitCode = _domain_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.world;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9099);
/* harmony import */ var _domain_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9273);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8455);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2315);






/**
 * Parses the words after the program's name.
 *
 * @throws UserError when a word is not understood, with the nearest one that is
 */
function parseArguments(words) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        options: _options_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .fF,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const name = optionNamed(token.name, token.rawName);
        values.set(name, [
            ...(values.get(name) ?? []),
            optionValue(name, token.value, token.inlineValue === true),
        ]);
    }
    refuseRepetitions(values);
    if (values.has('help') || (positionals.length === 0 && values.size === 0))
        return { kind: 'help' };
    if (values.has('version'))
        return { kind: 'version' };
    const [command, ...operands] = positionals;
    const kind = commandNamed(command);
    refuseForeignOptions(kind, values);
    switch (kind) {
        case 'check':
            return { kind, options: checkArguments(values, operands) };
        case 'explain':
            return { kind, options: explainArguments(values, operands) };
        default:
            return kind;
    }
}
function checkArguments(values, [path, surplus]) {
    if (surplus !== undefined) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`check takes one path at the most, and ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(surplus)} is a second one. Use --app for several apps.`);
    }
    const single = (name) => values.get(name)?.[0];
    return {
        path: path ?? '.',
        apps: values.get('app') ?? [],
        base: single('base'),
        head: single('head'),
        policy: single('policy'),
        failOn: (single('fail-on') ?? _options_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .fF['fail-on'].default),
        format: (single('format') ?? _options_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .fF.format.default),
        output: single('output'),
        cwd: single('cwd'),
    };
}
function explainArguments(values, [type, scope, surplus]) {
    if (type === undefined) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('explain needs a connector type, for example: connector-guard explain gmail.');
    }
    if (surplus !== undefined) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`explain takes one type and one scope, and ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(surplus)} is one word too many.`);
    }
    if (scope === undefined && values.has('policy')) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('--policy judges one scope. Name it: explain <type> <scope>.');
    }
    return {
        type,
        scope,
        policy: values.get('policy')?.[0],
        format: (values.get('format')?.[0] ?? _options_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .fF.format.default),
        output: values.get('output')?.[0],
        cwd: values.get('cwd')?.[0],
    };
}
/** Options and formats that the command does not have: left out silently, they would look as if they counted. */
function refuseForeignOptions(kind, values) {
    const command = _commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commands */ .P[kind];
    const foreign = [...values.keys()].find((name) => !command.options.includes(name));
    if (foreign !== undefined) {
        const list = command.options.map((name) => `--${name}`).join(', ');
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${kind} does not take --${foreign}. It takes ${list}.`);
    }
    const format = values.get('format')?.[0];
    if (format !== undefined && !command.formats.some((one) => one === format)) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${kind} writes ${command.formats.join(' or ')}, not ${format}.`);
    }
}
function optionNamed(name, rawName) {
    const known = _options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionNames */ .W6.find((option) => option === name);
    if (known !== undefined)
        return known;
    const meant = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionNames */ .W6);
    const advice = meant === undefined ? 'See connector-guard --help.' : `Did you mean --${meant}?`;
    throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no option ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(rawName)}. ${advice}`);
}
function optionValue(name, value, inline) {
    const info = _options_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .fF[name];
    if (info.type === 'boolean') {
        if (value === undefined)
            return '';
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--${name} takes no value. Leave out ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(value)}.`);
    }
    if (value === undefined || value === '' || (!inline && value.startsWith('-'))) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--${name} needs a value: --${name} ${info.value}.`);
    }
    if (info.choices !== undefined && !info.choices.includes(value)) {
        const meant = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, info.choices);
        const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--${name} is ${info.choices.join(', ')}, not ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(value)}.${advice}`);
    }
    return value;
}
function refuseRepetitions(values) {
    for (const [name, given] of values) {
        const info = _options_js__WEBPACK_IMPORTED_MODULE_4__/* .options */ .fF[name];
        if (info.type === 'string' && info.multiple !== true && given.length > 1) {
            throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--${name} can be given once, and is given ${given.length} times. Keep one.`);
        }
    }
}
function commandNamed(word) {
    const known = _commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNames */ .o.find((command) => command === word);
    if (known !== undefined)
        return known;
    const list = _commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNames */ .o.join(', ');
    if (word === undefined)
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Name a command: ${list}. See connector-guard --help.`);
    const meant = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, _commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNames */ .o);
    const advice = meant === undefined ? `The commands are: ${list}.` : `Did you mean ${meant}?`;
    throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no command ${(0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(word)}. ${advice}`);
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2315);

/** Every command. */
const commands = {
    check: {
        usage: 'check [path]',
        description: 'validate the connector files, judge their scopes by the policy, and compare them with --base',
        options: ['app', 'base', 'head', 'policy', 'fail-on', 'format', 'output', 'cwd'],
        formats: _options_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx,
    },
    explain: {
        usage: 'explain <type> [scope]',
        description: "say what a scope lets the app do and whether policy allows it, or list a connector's scopes",
        options: ['policy', 'format', 'output', 'cwd'],
        formats: ['text', 'json'],
    },
};
/** Every command's name, in the order of the help. */
const commandNames = Object.keys(commands);


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7707);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8455);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2315);



/** What `connector-guard --help` prints. */
function renderHelp() {
    const commandRows = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .o.map((name) => [_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P[name].usage, _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P[name].description]);
    const optionRows = _options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionNames */ .W6.map((name) => [optionUsage(name, _options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF[name]), optionDescription(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF[name])]);
    const width = Math.max(...[...commandRows, ...optionRows].map(([usage]) => usage.length));
    const table = (rows) => rows.map(([usage, description]) => `  ${usage.padEnd(width)}  ${description}`).join('\n');
    return `connector-guard ${_report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .fX}: checks the OAuth connectors of Base44 apps

Usage: connector-guard <command> [options]

Commands:
${table(commandRows)}

Options:
${table(optionRows)}

Exit codes: 0 passed, 1 findings, 2 usage, unusable config or policy, 3 no connectors found, 5 approval needed.
${_report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolUrl */ .O8}
`;
}
function optionUsage(name, info) {
    const short = info.short === undefined ? '' : `-${info.short}, `;
    return `${short}--${name}${info.value === undefined ? '' : ` ${info.value}`}`;
}
function optionDescription(info) {
    const choices = info.choices === undefined ? '' : `: ${info.choices.join(', ')}`;
    const fallback = info.default === undefined ? '' : ` (default: ${info.default})`;
    return `${info.description}${choices}${fallback}`;
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   W6: () => (/* binding */ optionNames),
/* harmony export */   fF: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8201);
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5352);


const formats = ['text', 'json', 'markdown', 'sarif'];
/** Every option of the command line. */
const options = {
    app: {
        type: 'string',
        multiple: true,
        value: '<folder>',
        description: 'look only at the app in this folder; can be given several times',
    },
    base: {
        type: 'string',
        value: '<ref>',
        description: 'compare with the commit where the head left this branch, tag or commit',
    },
    head: {
        type: 'string',
        value: '<ref>',
        description: 'check this branch, tag or commit instead of the working tree',
    },
    policy: {
        type: 'string',
        value: '<file>',
        description: `judge scopes by this policy (default: ${_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPolicyPath */ .r2}, where there is one)`,
    },
    'fail-on': {
        type: 'string',
        value: '<severity>',
        choices: _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .failOnChoices */ .Qr,
        default: 'error',
        description: 'the least severe finding that fails the run',
    },
    format: {
        type: 'string',
        value: '<format>',
        choices: formats,
        default: 'text',
        description: 'how the report is written',
    },
    output: {
        type: 'string',
        value: '<file>',
        description: 'write the report to this file instead of the terminal',
    },
    cwd: {
        type: 'string',
        value: '<folder>',
        description: 'run as if started in this folder',
    },
    help: { type: 'boolean', short: 'h', description: 'show this help' },
    version: { type: 'boolean', short: 'v', description: 'show the version' },
};
/** Every option's name, in the order of the help. */
const optionNames = Object.keys(options);


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ choosePaint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8495);


const formats = {
    error: ['red', 'bold'],
    warning: ['yellow', 'bold'],
    notice: ['blue', 'bold'],
    added: 'green',
    removed: 'red',
    success: ['green', 'bold'],
    strong: 'bold',
    dim: 'dim',
};
/** Colours for a terminal, none elsewhere. `NO_COLOR` and `FORCE_COLOR` are honoured (https://no-color.org). */
function choosePaint(isTerminal, environment) {
    const { NO_COLOR: off = '', FORCE_COLOR: on = '' } = environment;
    const colours = on === '' ? isTerminal && off === '' : on !== '0';
    return colours ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(formats[style], text, { validateStream: false }) : _report_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p;
}


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __nccwpck_require__(1759);
// EXTERNAL MODULE: ./build/adapters/local-repository.js + 3 modules
var local_repository = __nccwpck_require__(9655);
// EXTERNAL MODULE: ./build/adapters/write-file.js
var write_file = __nccwpck_require__(5181);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __nccwpck_require__(5352);
// EXTERNAL MODULE: ./build/catalogue/catalogue.js
var catalogue = __nccwpck_require__(5835);
;// CONCATENATED MODULE: ./build/report/report.js

/** A verdict as a report. */
function toReport(verdict, context) {
    const { command, head, base, trust } = context;
    const apps = verdict.apps.map(toReportApp);
    return {
        schemaVersion: 1,
        command,
        outcome: verdict.outcome,
        reason: verdict.reason,
        trust,
        policy: toReportPolicy(context),
        base,
        head,
        catalogue: catalogue/* catalogueVersion */.wm,
        summary: summarize(apps, verdict.findings),
        findings: verdict.findings,
        apps,
    };
}
/** Every finding of a report, in order. */
function allFindings(report) {
    return [...report.findings, ...report.apps.flatMap((app) => app.findings)];
}
function toReportPolicy({ policy: { kind, path }, policyCommit, head }) {
    if (kind === 'missing')
        return { source: 'none', sha: null, path: null };
    if (policyCommit !== undefined)
        return { source: 'default-branch', sha: policyCommit, path };
    return head === 'working-tree'
        ? { source: 'working-tree', sha: null, path }
        : { source: 'commit', sha: head, path };
}
function toReportApp(verdict) {
    const { app, connectorsDir, outcome, reason, findings, changes } = verdict;
    const connectors = verdict.connectors.map(({ type, path, scopes }) => ({
        type,
        path,
        scopes: scopes.map(({ scope }) => scope),
    }));
    return {
        app,
        connectorsDir,
        target: null,
        outcome,
        reason,
        live: 'not-read',
        connectors,
        findings,
        changes,
        plan: null,
        pending: [],
        dropped: [],
        approvals: [],
    };
}
function summarize(apps, general) {
    const findings = [...general, ...apps.flatMap((app) => app.findings)];
    const fresh = findings.filter((finding) => !finding.preexisting);
    const changes = apps.flatMap((app) => app.changes);
    return {
        errors: fresh.filter(({ severity }) => severity === 'error').length,
        warnings: fresh.filter(({ severity }) => severity === 'warning').length,
        notices: fresh.filter(({ severity }) => severity === 'notice').length,
        preexisting: findings.length - fresh.length,
        connectors: apps.reduce((sum, app) => sum + app.connectors.length, 0),
        scopesAdded: changes.reduce((sum, { added }) => sum + added.length, 0),
        scopesRemoved: changes.reduce((sum, { removed }) => sum + removed.length, 0),
    };
}

// EXTERNAL MODULE: ./build/domain/judge.js + 17 modules
var judge = __nccwpck_require__(8201);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __nccwpck_require__(36);
// EXTERNAL MODULE: ./build/domain/connector/connector.js
var connector_connector = __nccwpck_require__(3098);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __nccwpck_require__(9273);
;// CONCATENATED MODULE: ./build/domain/checks/replace-scope.js
/** The fix that writes a known scope in a scope's place; none where the file lists that one already. */
function replaceScope({ scopes }, replacement) {
    if (scopes.some(({ scope }) => scope === replacement))
        return {};
    return { fix: { replacement, message: `Write "${replacement}".` } };
}

;// CONCATENATED MODULE: ./build/domain/checks/deprecated-scope.js




/** A scope that the provider has deprecated, with what to ask for instead. */
const deprecatedScope = (connector) => {
    const provider = (0,catalogue/* typeFacts */.Kq)(connector.type)?.provider;
    return (0,connector_connector/* distinctScopes */.u)(connector).flatMap(({ scope, range }) => {
        const facts = (0,catalogue/* resolveScope */.HV)(connector.type, scope);
        if (facts?.deprecated !== true)
            return [];
        const [replacement, ...others] = facts.replacedBy;
        const advice = replacement === undefined
            ? `Look for its successor in ${provider}'s list, or remove it.`
            : `Ask for ${[replacement, ...others].map((name) => `"${name}"`).join(' and ')} instead.`;
        return {
            rule: 'deprecated-scope',
            message: `${provider} has deprecated ${(0,quote/* quote */.hD)(scope)}, and may refuse it at the next sign-in. ${advice}`,
            range,
            scope,
            ...(replacement !== undefined && others.length === 0 ? replaceScope(connector, replacement) : {}),
        };
    });
};

// EXTERNAL MODULE: ./build/domain/app/tree.js
var app_tree = __nccwpck_require__(4489);
;// CONCATENATED MODULE: ./build/domain/checks/file-name.js


/** A file that is not named after the connector in it. Base44 goes by the type, people go by the name. */
const fileName = ({ type, typeRange, path }) => {
    const name = (0,app_tree/* nameOf */.Vb)(path);
    if (name === `${type}.jsonc` || name === `${type}.json`)
        return [];
    const message = `The file ${(0,quote/* quote */.hD)(name)} holds the connector ${(0,quote/* quote */.hD)(type)}. Base44 goes by the type; rename the file so that people see it too.`;
    return [{ rule: 'file-name', message, range: typeRange }];
};

// EXTERNAL MODULE: ./build/catalogue/nearest-scopes.js
var nearest_scopes = __nccwpck_require__(6888);
;// CONCATENATED MODULE: ./build/domain/checks/unfamiliar-scopes.js




/** The scopes of a connector that the catalogue does not know; none where it does not know the type. */
function unfamiliarScopes(connector) {
    const { type } = connector;
    const service = (0,catalogue/* typeFacts */.Kq)(type);
    if (service === undefined || service.ignoresScopes)
        return [];
    return (0,connector_connector/* distinctScopes */.u)(connector)
        .filter(({ scope }) => (0,catalogue/* resolveScope */.HV)(type, scope) === undefined)
        .map((declared) => {
        const respelled = (0,nearest_scopes/* respelledScope */.V)(type, declared.scope)?.scope;
        const wellFormed = respelled === undefined && service.scopePattern.test(declared.scope);
        return { ...declared, service, respelled, wellFormed };
    });
}
/** Looks for the known scope that was meant. */
function suggestScope(connector, { scope, respelled }) {
    const { type } = connector;
    const near = respelled === undefined ? (0,nearest_scopes/* nearestScopes */.i)(type, scope) : [respelled];
    const [meant, ...others] = near;
    const isCertain = meant !== undefined && others.length === 0 && canBeAsked(type, meant);
    return { meant, correction: isCertain ? replaceScope(connector, meant) : {} };
}
function canBeAsked(type, scope) {
    const facts = (0,catalogue/* scopeFacts */.Of)(type, scope);
    return facts?.usable === true && !facts.deprecated;
}

;// CONCATENATED MODULE: ./build/domain/checks/malformed-scope.js


/**
 * A scope that is not written as its service writes scopes: another separator, another case, a part of the name.
 * An error where it can never work.
 */
const malformedScope = (connector) => unfamiliarScopes(connector)
    .filter(({ wellFormed }) => !wellFormed)
    .map((unfamiliar) => {
    const { scope, range } = unfamiliar;
    const { meant, correction } = suggestScope(connector, unfamiliar);
    const common = { rule: 'malformed-scope', range, scope, ...correction };
    return isShortForGoogle(unfamiliar)
        ? { ...common, severity: 'error', message: describeShortName(scope, meant) }
        : { ...common, message: describe(unfamiliar, meant) };
});
/**
 * Google's scopes are addresses, but for those of OpenID Connect; it answers `invalid_scope` to anything else. A
 * sign-in scope in another case is left out of this: what Google says to it is not documented.
 *
 * @see https://developers.google.com/identity/protocols/oauth2/scopes
 */
function isShortForGoogle({ scope, service }) {
    return (service.provider === 'Google' && !scope.includes('://') && !service.scopePattern.test(scope.toLowerCase()));
}
function describeShortName(scope, meant) {
    const claim = `Google refuses ${(0,quote/* quote */.hD)(scope)}`;
    if (meant === undefined) {
        return `${claim}: its scopes are whole addresses such as "https://www.googleapis.com/auth/drive". Copy the scope from its list.`;
    }
    if (!meant.includes('://'))
        return `${claim}. Did you mean "${meant}"?`;
    return `${claim}: its scopes are whole addresses. Write "${meant}".`;
}
function describe({ scope, service }, meant) {
    const claim = `${(0,quote/* quote */.hD)(scope)} is not written as ${service.provider} writes its scopes.`;
    return meant === undefined
        ? `${claim} Copy the scope from ${service.provider}'s list.`
        : `${claim} Did you mean "${meant}"?`;
}

// EXTERNAL MODULE: ./build/catalogue/implications.js
var implications = __nccwpck_require__(2108);
;// CONCATENATED MODULE: ./build/domain/checks/redundant-scope.js




/**
 * A scope that another one of the file covers. Of several names for the same scope, all but the first are
 * reported. What Base44 adds by itself is left alone: removed from the file, it would come back.
 */
const redundantScope = (connector) => {
    const { type, path } = connector;
    const added = new Set((0,catalogue/* typeFacts */.Kq)(type)?.addedByBase44);
    const known = (0,connector_connector/* distinctScopes */.u)(connector).flatMap((declared) => {
        const name = (0,catalogue/* resolveScope */.HV)(type, declared.scope)?.scope;
        return name === undefined ? [] : [{ declared, name }];
    });
    return known.flatMap(({ declared, name }, index) => {
        if (added.has(name))
            return [];
        const isSame = (other) => (0,implications/* covers */.hU)(type, name, other.name);
        const wider = known.find((other, position) => position !== index && (0,implications/* covers */.hU)(type, other.name, name) && (position < index || !isSame(other)));
        if (wider === undefined)
            return [];
        const { scope, range } = wider.declared;
        const message = isSame(wider)
            ? `${(0,quote/* quote */.hD)(declared.scope)} means the same as ${(0,quote/* quote */.hD)(scope)}, which is listed too. Remove one of them.`
            : `${(0,quote/* quote */.hD)(declared.scope)} adds nothing to ${(0,quote/* quote */.hD)(scope)}. Remove it, or the wider one if this one is enough.`;
        return {
            rule: 'redundant-scope',
            message,
            range: declared.range,
            scope: declared.scope,
            related: [{ message: 'This one covers it.', path, line: range.line, column: range.column }],
        };
    });
};

;// CONCATENATED MODULE: ./build/domain/checks/repeated-scope.js

/** A scope that the file lists again; each repetition is reported at its own line. */
const repeatedScope = ({ scopes, path }) => {
    const firstByScope = new Map();
    return scopes.flatMap((declared) => {
        const first = firstByScope.get(declared.scope);
        if (first === undefined) {
            firstByScope.set(declared.scope, declared);
            return [];
        }
        const { line, column } = first.range;
        return {
            rule: 'repeated-scope',
            message: `The scope ${(0,quote/* quote */.hD)(declared.scope)} is already listed above. The repetition has no effect; remove it.`,
            range: declared.range,
            scope: declared.scope,
            related: [{ message: 'It is listed here first.', path, line, column }],
        };
    });
};

;// CONCATENATED MODULE: ./build/domain/checks/scopes-ignored.js



/** A scope of a service that has none. It would be read as a limit of what the app may do. */
const scopesIgnored = (connector) => {
    const service = (0,catalogue/* typeFacts */.Kq)(connector.type);
    if (service?.ignoresScopes !== true)
        return [];
    return (0,connector_connector/* distinctScopes */.u)(connector).map(({ scope, range }) => ({
        rule: 'scopes-ignored',
        message: `${service.name} has no scopes, so ${(0,quote/* quote */.hD)(scope)} neither gives nor limits anything. Remove it, so that nobody relies on it.`,
        range,
        scope,
    }));
};

;// CONCATENATED MODULE: ./build/domain/checks/unknown-scope.js



/** A scope that could be one of its service, and that the catalogue does not have. */
const unknownScope = (connector) => unfamiliarScopes(connector)
    .filter(({ wellFormed }) => wellFormed)
    .map((unfamiliar) => {
    const { scope, range } = unfamiliar;
    const about = { rule: 'unknown-scope', range, scope };
    // That another service has exactly this scope says more than that this one has a similar one.
    const [owner] = (0,catalogue/* typesWithScope */.US)(scope).flatMap((type) => (0,catalogue/* typeFacts */.Kq)(type) ?? []);
    if (owner !== undefined)
        return { ...about, ...misplaced(unfamiliar, owner) };
    const { meant, correction } = suggestScope(connector, unfamiliar);
    return { ...about, ...unlisted(unfamiliar, meant), ...correction };
});
/** A notice within one provider: one sign-in there can give the scopes of several services. */
function misplaced(unfamiliar, owner) {
    const { service } = unfamiliar;
    return {
        severity: owner.provider === service.provider ? 'notice' : 'warning',
        message: `${claim(unfamiliar)}, which is one of ${owner.name}. If that was meant, list it in the connector "${owner.type}".`,
    };
}
/** A notice when nothing is near: no list of scopes is ever complete. */
function unlisted(unfamiliar, meant) {
    return meant === undefined
        ? {
            severity: 'notice',
            message: `${claim(unfamiliar)}. If it is a new one, nothing has to be done; else correct it.`,
        }
        : { severity: 'warning', message: `${claim(unfamiliar)}. Did you mean "${meant}"?` };
}
function claim({ scope, service }) {
    return `${service.name} is not known to have the scope ${(0,quote/* quote */.hD)(scope)}`;
}

// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __nccwpck_require__(1697);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __nccwpck_require__(9099);
;// CONCATENATED MODULE: ./build/domain/checks/unknown-type.js



/**
 * A type that Base44 does not document. New types appear before the documentation names them, so it is an error
 * only when it looks like a slip of the finger and the policy does not list it either.
 */
const unknownType = (connector, { listedTypes }) => {
    const { type, typeRange } = connector;
    if ((0,connector_types/* isKnownType */.sN)(type))
        return [];
    const meant = (0,nearest/* nearest */.p)(type, connector_types/* knownTypes */.ts);
    const problem = meant === undefined
        ? {
            rule: 'unknown-type',
            message: `Base44 does not document a connector of type ${(0,quote/* quote */.hD)(type)}. If it is a new one, nothing has to be done; else correct the type.`,
        }
        : {
            rule: 'unknown-type',
            ...(listedTypes.has(type) ? {} : { severity: 'error' }),
            message: `Base44 does not document a connector of type ${(0,quote/* quote */.hD)(type)}. Did you mean "${meant}"?`,
        };
    return [{ ...problem, range: typeRange }];
};

;// CONCATENATED MODULE: ./build/domain/checks/wrong-token.js




/** A scope that the connector's kind of token cannot hold. Deprecated ones have a rule of their own. */
const wrongToken = (connector) => {
    const { type } = connector;
    return (0,connector_connector/* distinctScopes */.u)(connector).flatMap(({ scope, range }) => {
        const facts = (0,catalogue/* resolveScope */.HV)(type, scope);
        if (facts?.usable !== false || facts.deprecated)
            return [];
        return { rule: 'wrong-token', message: wrong_token_describe(type, facts), range, scope };
    });
};
function wrong_token_describe(type, { scope, tokens }) {
    const holder = (0,catalogue/* typesWithScope */.US)(scope).find((other) => (0,connector_types/* areSiblings */.e9)(type, other));
    const claim = `${(0,catalogue/* typeFacts */.Kq)(type)?.provider} gives ${(0,quote/* quote */.hD)(scope)} to ${tokens.join(' and ')} tokens only`;
    if (holder !== undefined) {
        return `${claim}, and ${(0,connector_types/* connectorName */.LU)(type)} has another kind. Move it to the connector "${holder}".`;
    }
    const isForUsersOrBots = tokens.includes('user') || tokens.includes('bot');
    return tokens.length === 0 || isForUsersOrBots
        ? `No connector can hold ${(0,quote/* quote */.hD)(scope)}. Remove it.`
        : `${claim}, and no connector has that kind. Remove it.`;
}

;// CONCATENATED MODULE: ./build/domain/checks/connector-checks.js









/** Every check that needs one connector only, in no particular order: findings are sorted by place. */
const connectorChecks = [
    unknownType,
    fileName,
    repeatedScope,
    malformedScope,
    unknownScope,
    redundantScope,
    deprecatedScope,
    wrongToken,
    scopesIgnored,
];

// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __nccwpck_require__(9304);
;// CONCATENATED MODULE: ./build/domain/checks/duplicate-types.js


/**
 * Files of one app that describe the same connector, compared without case. Base44 refuses the push, so none of
 * them counts; the finding stands at the second and later ones.
 */
function duplicateTypes(files) {
    const firstByType = new Map();
    return files.flatMap((file) => {
        const key = file.type.toLowerCase();
        const first = firstByType.get(key);
        if (first === undefined) {
            firstByType.set(key, file);
            return [];
        }
        const { line, column } = first.range ?? finding/* startOfFile */.Si;
        return {
            path: file.path,
            problem: {
                rule: 'duplicate-type',
                message: `Another file of this app holds the connector ${(0,quote/* quote */.hD)(file.type)} too, and Base44 refuses both. Merge them into one file.`,
                ...(file.range === undefined ? {} : { range: file.range }),
                connector: file.type,
                related: [{ message: 'The other file is this one.', path: first.path, line, column }],
            },
        };
    });
}

// EXTERNAL MODULE: ./build/domain/jsonc/read-jsonc.js + 3 modules
var read_jsonc = __nccwpck_require__(3724);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __nccwpck_require__(2463);
;// CONCATENATED MODULE: ./build/domain/connector/connector-core.schema.json
const connector_core_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Base44 connector","description":"One OAuth integration of a Base44 app: a service, and the scopes that the app asks for.","type":"object","required":["type","scopes"],"additionalProperties":false,"properties":{"$schema":{"description":"The schema that an editor uses for completion. Base44 ignores it.","type":"string"},"type":{"description":"The service, by Base44\'s id for it. One file per type.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"scopes":{"description":"The OAuth scopes that the app asks for, written as the provider defines them. Base44 sets exactly these; a scope that is left out is dropped.","type":"array","maxItems":256,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$"}}}}');
;// CONCATENATED MODULE: ./build/domain/connector/malformed-scope.js

const longestScope = 256;
/** Why a string cannot be a scope, and what to write instead. For strings that the schema's pattern refuses. */
function describeMalformedScope(value) {
    if (value === '')
        return 'The scope is empty. Write the scope, or remove the entry.';
    if (value.length > longestScope) {
        return `The scope ${(0,quote/* quote */.hD)(value)} has ${value.length} characters, and at most ${longestScope} are allowed. Check what was pasted here.`;
    }
    if (value.trim() !== value)
        return `The scope ${(0,quote/* quote */.hD)(value)} has blanks around it. Remove them.`;
    if (/[\s,;]/.test(value)) {
        return `${(0,quote/* quote */.hD)(value)} looks like more than one scope. Write each scope as a string of its own.`;
    }
    const foreign = value.match(/[^A-Za-z0-9:/._~-]/u)?.[0];
    if (foreign === undefined)
        return `The scope ${(0,quote/* quote */.hD)(value)} does not start with a letter or digit.`;
    const name = foreign >= ' ' && foreign <= '~' ? `"${foreign}"` : (0,quote/* codePointName */.R8)(foreign);
    return `The scope ${(0,quote/* quote */.hD)(value)} holds ${name}. Scopes have letters a-z, digits and : / . _ ~ - only. Copy it from the provider's list.`;
}

;// CONCATENATED MODULE: ./build/domain/connector/nodes.js
/** The value node of an object's key; undefined when the node is no object or has no such key. */
function childNode(node, key) {
    return propertyNode(node, key)?.children?.[1];
}
/** The node of a key itself, for findings about the key. */
function keyNode(node, key) {
    return propertyNode(node, key)?.children?.[0];
}
/** The item nodes of an array; none when the node is no array. */
function itemNodes(node) {
    return node.type === 'array' ? (node.children ?? []) : [];
}
function propertyNode(node, key) {
    if (node.type !== 'object')
        return undefined;
    return node.children?.find((property) => property.children?.[0]?.value === key);
}

;// CONCATENATED MODULE: ./build/domain/connector/connector-schema.js







const knownKeys = Object.keys(connector_core_schema_namespaceObject.properties);
let compiled;
/**
 * What the connector schema finds wrong with a document, each at the line of the value it is about.
 *
 * @param type the connector's type where the file names one, carried by the problems
 */
function connectorSchemaProblems(document, type) {
    compiled ??= new ajv.Ajv({ allErrors: true, strict: true, verbose: true }).compile(connector_core_schema_namespaceObject);
    if (compiled(document.value))
        return [];
    return (compiled.errors ?? []).map((error) => ({
        ...problemOf(error, document),
        ...(type === undefined ? {} : { connector: type }),
    }));
}
/** One ajv error in our words. Exhaustive for the schema's keywords: an unknown one keeps ajv's own text. */
function problemOf(error, document) {
    const [, place = '', index] = error.instancePath.split('/');
    if (error.keyword === 'additionalProperties')
        return unknownKey(error, document);
    if (error.keyword === 'required')
        return missingKey(error, document);
    if (place === '')
        return notAnObject(error, document);
    if (place === 'type')
        return badType(error, document);
    if (place === 'scopes' && index !== undefined)
        return badScope(error, document, Number(index));
    if (place === 'scopes')
        return badScopes(error, document);
    return at(document, place, `"${place}" ${error.message ?? 'is not valid'}, not ${(0,quote/* describeValue */.bp)(error.data)}.`);
}
function at(document, key, message) {
    const node = childNode(document.root, key) ?? document.root;
    return { rule: 'connector-schema', message, range: document.rangeOf(node) };
}
function unknownKey(error, document) {
    const key = String(error.params['additionalProperty']);
    const meant = (0,nearest/* nearest */.p)(key, knownKeys);
    const node = keyNode(document.root, key) ?? document.root;
    const range = document.rangeOf(node);
    if (meant === undefined) {
        const message = `Base44 ignores the key ${(0,quote/* quote */.hD)(key)}. A connector has "type" and "scopes". Remove it, or write it as a comment.`;
        return { rule: 'unknown-key', message, range };
    }
    const message = `Base44 ignores the key ${(0,quote/* quote */.hD)(key)}. Did you mean "${meant}"?`;
    return { rule: 'unknown-key', severity: 'error', message, range };
}
function missingKey(error, document) {
    const key = String(error.params['missingProperty']);
    const message = key === 'type'
        ? 'The key "type" is missing, so it is not clear which service this connects. Add it, for example "type": "gmail".'
        : 'The key "scopes" is missing. Base44 would take that as no scopes at all. Add the scopes, or "scopes": [].';
    return {
        rule: 'connector-schema',
        message,
        range: { ...document.rangeOf(document.root), ...openingBrace(document) },
    };
}
/** The opening brace of the object: the place for what is missing in it. */
function openingBrace(document) {
    const { line, column } = document.rangeOf(document.root);
    return { endLine: line, endColumn: column + 1 };
}
function notAnObject(error, document) {
    const message = `A connector file holds one object such as { "type": "gmail", "scopes": [] }, not ${(0,quote/* describeValue */.bp)(error.data)}.`;
    return { rule: 'connector-schema', message, range: document.rangeOf(document.root) };
}
function badType(error, document) {
    const value = error.data;
    if (typeof value !== 'string') {
        return at(document, 'type', `"type" is the name of a service in quotes, such as "gmail", not ${(0,quote/* describeValue */.bp)(value)}.`);
    }
    const meant = (0,nearest/* nearest */.p)(value, connector_types/* knownTypes */.ts);
    const hint = meant === undefined ? 'Types have lower-case letters, digits, "_" and "-".' : `Did you mean "${meant}"?`;
    return at(document, 'type', `${(0,quote/* quote */.hD)(value)} is not a connector type. ${hint}`);
}
function badScopes(error, document) {
    const message = error.keyword === 'maxItems'
        ? `The file lists more than ${connector_core_schema_namespaceObject.properties.scopes.maxItems} scopes, and no connector has that many. Nothing of it is used. Remove what is not needed.`
        : `"scopes" is an array of strings such as ["chat:write"], not ${(0,quote/* describeValue */.bp)(error.data)}.`;
    return at(document, 'scopes', message);
}
function badScope(error, document, index) {
    const scopes = childNode(document.root, 'scopes') ?? document.root;
    const node = itemNodes(scopes)[index] ?? scopes;
    const range = document.rangeOf(node);
    const value = error.data;
    if (typeof value !== 'string') {
        return {
            rule: 'connector-schema',
            message: `A scope is a string in quotes, not ${(0,quote/* describeValue */.bp)(value)}.`,
            range,
        };
    }
    return { rule: 'connector-schema', message: describeMalformedScope(value), range, scope: value };
}

;// CONCATENATED MODULE: ./build/domain/connector/parse-connector.js



/** Parses a connector file. All problems of the file are collected; none is thrown. */
function parseConnector(bytes, path) {
    const reading = (0,read_jsonc/* readJsonc */.A)(bytes, path);
    if (reading.kind === 'unreadable') {
        return { connector: undefined, type: undefined, typeRange: undefined, problems: reading.problems };
    }
    const { document } = reading;
    const typeNode = childNode(document.root, 'type');
    const scopesNode = childNode(document.root, 'scopes');
    const type = typeof typeNode?.value === 'string' ? typeNode.value : undefined;
    const typeRange = typeNode === undefined ? undefined : document.rangeOf(typeNode);
    const problems = connectorSchemaProblems(document, type);
    if (type === undefined || typeRange === undefined || scopesNode === undefined || problems.some(isFatal)) {
        return { connector: undefined, type, typeRange, problems };
    }
    const scopes = itemNodes(scopesNode).map((node) => ({
        scope: String(node.value),
        range: document.rangeOf(node),
    }));
    return { connector: { type, typeRange, scopes, path }, type, typeRange, problems };
}
/** A near miss of a key name is an error, but what the known keys say still holds. */
function isFatal(problem) {
    return problem.rule === 'connector-schema';
}

// EXTERNAL MODULE: ./build/domain/jsonc/decode-text.js
var decode_text = __nccwpck_require__(5391);
;// CONCATENATED MODULE: ./build/domain/app/assemble-app.js





/** Reads an app's connector files and checks them, each on its own and against each other. */
function assembleApp(located, contents, context) {
    const { app, connectorsDir, usable } = located;
    const files = located.files.map((path) => readFile(path, contents.get(path)));
    const duplicates = duplicateTypes(files.flatMap(typedFile));
    const shared = new Set(duplicates.map(({ problem }) => problem.connector?.toLowerCase()));
    const isShared = (type) => shared.has(type?.toLowerCase());
    const connectors = files.flatMap(({ connector }) => connector && !isShared(connector.type) ? [connector] : []);
    const unread = [
        ...located.unread.map((path) => ({ path, type: undefined })),
        ...files
            .filter((file) => file.connector === undefined || isShared(file.type))
            .map(({ path, type }) => ({ path, type })),
    ];
    const findings = [
        ...[...located.problems, ...duplicates].map(({ path, problem }) => (0,finding/* toFinding */.N6)(problem, path, app)),
        ...files.flatMap((file) => file.problems.map((problem) => (0,finding/* toFinding */.N6)(problem, file.path, app))),
        ...files.flatMap(({ connector }) => (connector === undefined ? [] : check(connector, app, context))),
    ];
    return {
        app,
        connectorsDir,
        connectors: connectors.toSorted((a, b) => (0,finding/* compareText */.n6)(a.type, b.type)),
        unread,
        findings: findings.toSorted(finding/* compareFindings */.Eg),
        usable,
    };
}
function readFile(path, content) {
    if (content === undefined)
        throw new Error(`The content of ${path} was not loaded.`);
    if (content.kind === 'bytes')
        return { path, ...parseConnector(content.bytes, path) };
    return {
        path,
        connector: undefined,
        type: undefined,
        typeRange: undefined,
        problems: [(0,decode_text/* tooLarge */.g$)(content.size)],
    };
}
function typedFile(file) {
    return file.type === undefined ? [] : [{ path: file.path, type: file.type, range: file.typeRange }];
}
function check(connector, app, context) {
    return connectorChecks.flatMap((run) => run(connector, context).map((problem) => (0,finding/* toFinding */.N6)({ ...problem, connector: connector.type }, connector.path, app)));
}

;// CONCATENATED MODULE: ./build/domain/app/discover-apps.js


const configNames = ['config.jsonc', 'config.json'];
const projectFolder = 'base44';
/**
 * The apps of a snapshot, by folder. An app is a folder with `base44/config.json[c]` or `base44/connectors`; a
 * bare `config.json[c]`, which many other tools have too, counts only in a folder that `named` lists.
 *
 * @param focus only apps in this folder
 * @param named the only folders to look at, when not empty; those that hold no app are not in the result
 */
function discoverApps(tree, focus, named) {
    const folders = named.length > 0 ? new Set(named) : projectFolders(tree, focus);
    const places = [...folders]
        .toSorted(finding/* compareText */.n6)
        .flatMap((app) => placeOf(tree, app, named.includes(app)) ?? []);
    const found = new Set(places.map((place) => place.app));
    return places.map((place) => ({
        ...place,
        nestedIn: (0,app_tree/* ancestorsOf */.Gw)(place.app).find((folder) => found.has(folder)),
    }));
}
/** Folders that look like an app by what lies in their `base44` folder. */
function projectFolders(tree, focus) {
    return new Set(tree.entries
        .filter((entry) => (0,app_tree/* nameOf */.Vb)(entry.path) === projectFolder && entry.kind !== 'file')
        .map((entry) => (0,app_tree/* parentOf */.gN)(entry.path))
        .filter((app) => (0,app_tree/* isWithin */.UO)(app, focus)));
}
function placeOf(tree, app, allowBareConfig) {
    const project = (0,app_tree/* joinPath */.uJ)(app, projectFolder) ?? projectFolder;
    const configPaths = configsIn(tree, project);
    const isLinked = tree.get(project) !== undefined && tree.get(project)?.kind !== 'folder';
    if (configPaths.length > 0 || isLinked || tree.get(`${project}/connectors`) !== undefined) {
        return { app, configFolder: project, configPaths };
    }
    const bare = allowBareConfig ? configsIn(tree, app) : [];
    return bare.length > 0 ? { app, configFolder: app, configPaths: bare } : undefined;
}
function configsIn(tree, folder) {
    return configNames
        .flatMap((name) => (0,app_tree/* joinPath */.uJ)(folder, name) ?? [])
        .filter((path) => tree.get(path) !== undefined);
}

// EXTERNAL MODULE: ./build/domain/app/connector-files.js
var connector_files = __nccwpck_require__(9996);
;// CONCATENATED MODULE: ./build/domain/app/parse-config.js




const defaultConnectorsDir = 'connectors';
/** Reads `connectorsDir` out of an app's config. Base44's default counts where the config does not set it. */
function parseConnectorsDir(bytes, place) {
    const reading = (0,read_jsonc/* readJsonc */.A)(bytes, place.path);
    if (reading.kind === 'unreadable')
        return { kind: 'unusable', problems: reading.problems };
    const { document } = reading;
    if (document.root.type !== 'object') {
        return unusable({
            rule: 'config-invalid',
            message: `The config of an app is an object, not ${(0,quote/* describeValue */.bp)(document.value)}. Base44 cannot read it either.`,
            range: document.rangeOf(document.root),
        });
    }
    const node = childNode(document.root, 'connectorsDir');
    if (node === undefined)
        return { kind: 'folder', folder: defaultConnectorsFolder(place.configFolder) };
    const range = document.rangeOf(node);
    if (typeof node.value !== 'string') {
        const message = `"connectorsDir" is a folder in quotes, such as "connectors", not ${(0,quote/* describeValue */.bp)(node.value)}.`;
        return unusable({ rule: 'config-invalid', message, range });
    }
    const objection = objectionTo(node.value, place);
    if (objection !== undefined) {
        const message = `"connectorsDir" is ${(0,quote/* quote */.hD)(node.value)}, ${objection}`;
        return unusable({ rule: 'config-invalid', message, range });
    }
    return { kind: 'folder', folder: (0,app_tree/* joinPath */.uJ)(place.configFolder, node.value) ?? place.app };
}
/** The folder of an app whose config does not name one. */
function defaultConnectorsFolder(configFolder) {
    return (0,app_tree/* joinPath */.uJ)(configFolder, defaultConnectorsDir) ?? defaultConnectorsDir;
}
/** Why a value cannot be used, as the rest of a sentence; undefined when it can. */
function objectionTo(value, place) {
    if (value.includes('\\'))
        return 'which only Windows reads as folders. Write it with "/".';
    if (value.startsWith('/') || /^[A-Za-z]:/.test(value)) {
        return 'an absolute path. Write it relative to the folder of the config, such as "connectors".';
    }
    const folder = (0,app_tree/* joinPath */.uJ)(place.configFolder, value);
    if (folder === undefined || !(0,app_tree/* isWithin */.UO)(folder, place.app)) {
        return 'which leads out of the app. Keep the connector files in the folder of the app.';
    }
    if ((0,app_tree/* isInSkippedFolder */.U6)(`${folder}/`)) {
        return 'a hidden folder or node_modules, which is not searched. Move the files to a visible folder.';
    }
    return undefined;
}
function unusable(problem) {
    return { kind: 'unusable', problems: [problem] };
}

;// CONCATENATED MODULE: ./build/domain/app/locate-app.js



/** The text of a file for showing lines of it, however broken it is; undefined when it was not loaded. */
function textOf(content) {
    return content?.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
}
/**
 * Finds an app's connector files, by its config where it has one.
 *
 * @param configs the contents of the regular files among `place.configPaths`
 */
function locateApp(tree, place, configs) {
    const { app, configFolder } = place;
    const doubts = doubtsAbout(tree, place);
    if (doubts.length > 0)
        return locate_app_unusable(app, doubts);
    const connectorsDir = connectorsDirOf(place, configs);
    if (connectorsDir.kind === 'unusable') {
        const [path = app] = place.configPaths;
        return locate_app_unusable(app, connectorsDir.problems.map((problem) => ({ path, problem })));
    }
    const found = (0,connector_files/* findConnectorFiles */.Ed)(tree, { app, configFolder, connectorsDir: connectorsDir.folder });
    return { app, connectorsDir: connectorsDir.folder, ...found };
}
/** What keeps us from knowing which config counts. */
function doubtsAbout(tree, place) {
    const folder = tree.get(place.configFolder);
    if (folder !== undefined && folder.kind !== 'folder') {
        return [{ path: place.configFolder, problem: (0,connector_files/* notARegularEntry */.JY)(folder.kind, 'folder') }];
    }
    const [config, other] = place.configPaths;
    if (config !== undefined && other !== undefined)
        return [twoConfigs(config)];
    const entry = config === undefined ? undefined : tree.get(config);
    if (entry !== undefined && entry.kind !== 'file') {
        return [{ path: entry.path, problem: (0,connector_files/* notARegularEntry */.JY)(entry.kind, 'file') }];
    }
    return place.nestedIn === undefined ? [] : [nestedApp(config ?? place.configFolder, place.nestedIn)];
}
function connectorsDirOf(place, configs) {
    const [path] = place.configPaths;
    const content = path === undefined ? undefined : configs.get(path);
    if (path === undefined || content === undefined) {
        return { kind: 'folder', folder: defaultConnectorsFolder(place.configFolder) };
    }
    if (content.kind === 'too-large')
        return { kind: 'unusable', problems: [(0,decode_text/* tooLarge */.g$)(content.size)] };
    return parseConnectorsDir(content.bytes, { path, app: place.app, configFolder: place.configFolder });
}
function twoConfigs(path) {
    const message = 'There is a config.json and a config.jsonc beside each other, and Base44 reads only one. Delete one of them.';
    return { path, problem: { rule: 'ambiguous-config', message } };
}
function nestedApp(path, outer) {
    const where = outer === '.' ? 'the app at the root of the repository' : 'another app';
    const message = `This app lies inside ${where}, so it depends on the folder which one Base44 reads. Check them one at a time with --app.`;
    return { path, problem: { rule: 'ambiguous-config', message } };
}
function locate_app_unusable(app, problems) {
    return { app, connectorsDir: null, files: [], unread: [], problems, usable: false };
}

;// CONCATENATED MODULE: ./build/commands/read-apps.js





/** Reads and checks the selected apps: one listing, then all configs, then all connector files. */
async function readApps(files, { focus, named }, context) {
    const tree = (0,app_tree/* createTree */.bP)(await files.list(named.length > 0 ? named : [focus]));
    const places = discoverApps(tree, focus, named);
    const configPaths = places.flatMap((place) => place.configPaths).filter((path) => isFile(tree, path));
    const configs = await files.read(configPaths, decode_text/* maxFileBytes */.eV);
    const located = places.map((place) => locateApp(tree, place, configs));
    const contents = await files.read(located.flatMap((app) => app.files), decode_text/* maxFileBytes */.eV);
    return {
        apps: located.map((app) => assembleApp(app, contents, context)),
        contents: new Map([...configs, ...contents]),
    };
}
/**
 * The selection as it stands when there are apps in its folder; else the nearest app around the folder, as Base44's
 * CLI looks for it when it is started inside an app.
 */
async function widenToApp(selection, sides) {
    const { focus, named } = selection;
    if (named.length > 0 || focus === '.' || (await hasApp(sides, focus, focus, [])))
        return selection;
    for (const ancestor of (0,app_tree/* ancestorsOf */.Gw)(focus)) {
        const project = (0,app_tree/* joinPath */.uJ)(ancestor, 'base44') ?? 'base44';
        if (await hasApp(sides, project, ancestor, [ancestor]))
            return { focus: ancestor, named: [ancestor] };
    }
    return selection;
}
async function hasApp(sides, listed, focus, named) {
    const lists = await Promise.all(sides.map((side) => side.list([listed])));
    return lists.some((entries) => discoverApps((0,app_tree/* createTree */.bP)(entries), focus, named).length > 0);
}
function isFile(tree, path) {
    return tree.get(path)?.kind === 'file';
}

;// CONCATENATED MODULE: ./build/commands/judge-sides.js



/**
 * Reads the selected apps of both sides, and judges them by a policy that was read before.
 *
 * @throws UserError when an app that was named is on neither side
 */
async function judgeSides(options, { head, base }) {
    const { failOn, today, policy, proposedPolicy, basePolicy } = options;
    const sides = base === undefined ? [head] : [head, base];
    const selection = await widenToApp(options, sides);
    const context = contextOf(policy);
    const [after, before] = await Promise.all(sides.map((side) => readApps(side, selection, context)));
    if (after === undefined)
        throw new Error('The head was not read.');
    const found = new Set([...after.apps, ...(before?.apps ?? [])].map(({ app }) => app));
    const missing = options.named.find((app) => !found.has(app));
    if (missing !== undefined)
        throw new errors/* UserError */.yo(noSuchApp(missing));
    const verdict = (0,judge/* judge */.S4)({
        head: after.apps,
        base: before?.apps,
        policy,
        proposedPolicy,
        basePolicy,
        today,
        isComplete: selection.focus === '.' && selection.named.length === 0,
        failOn,
    });
    const hadConnectors = (before?.apps ?? []).some(({ connectors, unread }) => connectors.length > 0 || unread.length > 0);
    return { verdict, hadConnectors, contents: after.contents };
}
/** A malformed policy lists nothing that could be relied on. */
function contextOf(policy) {
    return { listedTypes: new Set(policy.kind === 'policy' ? policy.policy.connectors.keys() : []) };
}
function noSuchApp(app) {
    return `${app} holds no Base44 app: there is no base44/config.json[c], no base44/connectors and no config.json[c] in it. Check --app.`;
}

// EXTERNAL MODULE: ./build/commands/read-policy.js + 11 modules
var read_policy = __nccwpck_require__(4298);
;// CONCATENATED MODULE: ./build/commands/check.js




/**
 * Validates the connector files of the selected apps, judges their scopes by the head's policy, and compares both
 * with the base where there is one.
 *
 * @throws UserError when an app that was named is on neither side, or a policy that was named is not at the head
 */
async function check_check(options, { head, base }) {
    const [{ policy, contents: policyContents }, basePolicy] = await Promise.all([
        (0,read_policy/* readChosenPolicy */.rn)(head, options.policy),
        base === undefined ? undefined : (0,read_policy/* readPolicy */.T4)(base, options.policy ?? policy_policy/* defaultPolicyPath */.r2),
    ]);
    const { focus, named, failOn, today } = options;
    const { verdict, contents } = await judgeSides({ focus, named, failOn, today, policy, basePolicy: basePolicy?.policy }, { head, base });
    const revisions = { head: head.revision, base: base?.revision ?? null };
    const report = toReport(verdict, { command: 'check', ...revisions, policy, trust: 'local' });
    return { report, contents: new Map([...policyContents, ...contents]) };
}

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __nccwpck_require__(3153);
// EXTERNAL MODULE: ./build/report/json.js
var json = __nccwpck_require__(9665);
// EXTERNAL MODULE: ./build/domain/rules.js
var rules = __nccwpck_require__(4238);
// EXTERNAL MODULE: ./build/report/plural.js
var plural = __nccwpck_require__(549);
;// CONCATENATED MODULE: ./build/report/describe-change.js


/** What a change does to a connector, after the connector's name: `is new, with 2 scopes`. */
function describeChange({ change, added, removed, replaces }) {
    switch (change) {
        case 'added':
            return replaces === undefined
                ? `is new, with ${(0,plural/* plural */.L)(added.length, 'scope')}`
                : `replaces ${(0,connector_types/* connectorName */.LU)(replaces)}, with ${(0,plural/* plural */.L)(added.length, 'scope')}`;
        case 'removed':
            return `is removed, with ${(0,plural/* plural */.L)(removed.length, 'scope')}`;
        case 'changed':
            return [
                ...(added.length === 0 ? [] : [`gets ${(0,plural/* plural */.L)(added.length, 'scope')}`]),
                ...(removed.length === 0 ? [] : [`gives up ${(0,plural/* plural */.L)(removed.length, 'scope')}`]),
            ].join(' and ');
        default:
            return change;
    }
}

;// CONCATENATED MODULE: ./build/report/inert-markdown.js

/**
 * Text from a file as a code span that is just text: no link, mention, image, HTML or table cell can come out
 * of it, whatever it holds.
 */
function codeSpan(text) {
    const content = (0,quote/* printable */.g$)(text);
    if (content === '')
        return '` `';
    const longestRun = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    const padding = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return `${fence}${padding}${content}${padding}${fence}`;
}
/** A code span for a cell of a table, where a bar would start the next cell. */
function cellCodeSpan(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/**
 * A finding's message as Markdown. What it quotes from files, and the JSON that it shows, become code spans; the
 * rest is our own text.
 */
function messageToMarkdown(message) {
    const parts = message.split(/("(?:[^"\\]|\\.)*"|\{ "type".*?\})/);
    return parts
        .map((part, index) => (index % 2 === 0 ? escapeOwnText(part) : codeSpan(unquote(part))))
        .join('');
}
function unquote(part) {
    if (!part.startsWith('"'))
        return part;
    return part.slice(1, -1).replace(/\\(["\\])/g, '$1');
}
/** Our own text holds none of what Markdown acts on but these. */
function escapeOwnText(text) {
    return (0,quote/* printable */.g$)(text).replace(/[\\`*_[\]<>|~@#]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/report/verdict-line.js



/** The verdict and its counts in one or two sentences that also say what to do when nothing could be judged. */
function describeVerdict(report) {
    const { apps } = report;
    switch (report.reason) {
        case 'no-app':
            return 'No Base44 app found: no folder has base44/config.json[c] or base44/connectors. Nothing was checked. Name the app with --app, or run this in its repository.';
        case 'nothing-declared': {
            const empty = apps.filter((app) => app.reason === 'nothing-declared');
            const folders = empty.map((app) => (0,quote/* printable */.g$)(app.connectorsDir ?? app.app));
            return `No connector files in ${listOf(folders)}. Nothing was read as "remove everything". Wrong folder? Set "connectorsDir" in the app's config, or name the app with --app.`;
        }
        case 'unusable-config':
            return `Not everything could be judged: ${findingCounts(report)}. Mend the app's folders and config first.`;
        case 'unusable-policy':
            return `Nothing was judged by the policy, which cannot be used: ${findingCounts(report)}. Mend ${(0,quote/* printable */.g$)(report.policy.path ?? 'it')} first.`;
        case 'no-approval':
            return `Waiting for an approval: ${findingCounts(report)}${scale(report)}.`;
        case 'changes-requested':
            return `Waiting for a reviewer who requests changes: ${findingCounts(report)}${scale(report)}.`;
        case 'approved':
            return `Passed: approved by the reviewers${scale(report)}${inBase(report)}.`;
        case 'findings':
            return `Failed: ${findingCounts(report)}${scale(report)}${inBase(report)}.`;
        case 'below-fail-on':
            return `Passed: ${findingCounts(report)}${scale(report)}${inBase(report)}.`;
        case 'no-findings':
            return `Passed: nothing to report${scale(report)}.`;
        case 'moved':
            return 'The pull request went on while it was judged, so nothing was written about it. The run for its new state is the one that counts.';
        case 'nothing-changed':
            return 'Nothing to judge: no connector file, no config of an app and no policy is changed.';
        case 'not-open':
            return 'Nothing to judge: the pull request is not open any more.';
        case 'other-event':
            return 'Nothing to judge: this event is about no pull request, and nothing is checked out. Check out the repository first to have its connector files checked.';
        default:
            return report.reason;
    }
}
/** How a verdict is coloured. */
function verdictStyle(report) {
    if (report.outcome === 'approval-required')
        return 'warning';
    if ((0,domain_outcome/* exitCodeOf */.FO)(report.outcome) !== 0)
        return 'error';
    return report.summary.warnings > 0 ? 'warning' : 'success';
}
function findingCounts({ summary }) {
    const counts = [
        ...(summary.errors > 0 ? [(0,plural/* plural */.L)(summary.errors, 'error')] : []),
        ...(summary.warnings > 0 ? [(0,plural/* plural */.L)(summary.warnings, 'warning')] : []),
        ...(summary.notices > 0 ? [(0,plural/* plural */.L)(summary.notices, 'notice')] : []),
    ];
    return counts.length === 0 ? 'nothing new' : counts.join(', ');
}
function inBase({ summary: { preexisting } }) {
    if (preexisting === 0)
        return '';
    return `; ${(0,plural/* plural */.L)(preexisting, 'finding')} ${preexisting === 1 ? 'is' : 'are'} in the base too`;
}
function scale({ summary, apps }) {
    if (summary.connectors === 0) {
        const isRemoval = apps.some((app) => app.changes.some(({ change }) => change === 'removed'));
        return isRemoval ? '; no connector is left' : '; no connector could be read';
    }
    const inApps = apps.length === 1 ? '' : ` of ${(0,plural/* plural */.L)(apps.length, 'app')}`;
    return ` in ${(0,plural/* plural */.L)(summary.connectors, 'connector')}${inApps}`;
}
/** At most three names: `a`, `a and b`, `a, b, c and 4 more`. */
function listOf(names) {
    const shown = names.slice(0, 3);
    const rest = names.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/report/markdown.js







const symbols = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** The report as Markdown: verdict first, then what to do, then what changes; exact lists folded. */
function renderMarkdown(report) {
    const findings = allFindings(report).toSorted((a, b) => (0,rules/* compareSeverity */.zK)(a.severity, b.severity));
    const fresh = findings.filter((finding) => !finding.preexisting);
    const old = findings.filter((finding) => finding.preexisting);
    const sections = [
        `### ${verdictSymbol(report)} ${heading(report)}`,
        ...(fresh.length === 0 ? [] : [fresh.map(renderFinding).join('\n')]),
        ...report.apps.filter((app) => app.changes.length > 0).map((app) => renderChanges(app, report)),
        ...(old.length === 0
            ? []
            : [fold(`The base has these too (${old.length})`, old.map(renderFinding).join('\n'))]),
        ...(report.summary.connectors === 0 ? [] : [renderConnectors(report)]),
        renderFooter(report),
    ];
    return `${sections.join('\n\n')}\n`;
}
function verdictSymbol({ outcome }) {
    if (outcome === 'approval-required')
        return '⏳';
    if (outcome === 'superseded' || outcome === 'not-applicable')
        return 'ℹ️';
    return (0,domain_outcome/* exitCodeOf */.FO)(outcome) === 0 ? '✅' : '❌';
}
function heading(report) {
    const verdict = messageToMarkdown(describeVerdict(report));
    return verdict
        .replace(/^(Passed|Failed):/, (label) => `Connectors ${label.toLowerCase()}`)
        .replace(/^Waiting for/, 'Connectors wait for')
        .replace(/^Nothing to judge:/, 'Connectors:')
        .replace(/\.$/, '');
}
function renderFinding({ severity, path, line, message, rule }) {
    return `- ${symbols[severity]} **${severity}** ${codeSpan(`${path}:${line}`)}: ${messageToMarkdown(message)} (${rule})`;
}
function renderChanges(app, report) {
    const title = report.apps.length > 1 ? [`**${codeSpan(app.app)}**`, ''] : [];
    const rows = app.changes.map(renderChange);
    return [...title, '| change | scopes |', '|---|---|', ...rows].join('\n');
}
function renderChange(change) {
    const symbol = { added: '➕', removed: '🗑', changed: '✏️' }[change.change];
    const scopes = [
        ...change.added.map((scope) => `➕ ${cellCodeSpan(scope)}`),
        ...change.removed.map((scope) => `➖ ${cellCodeSpan(scope)}`),
    ];
    const name = messageToMarkdown((0,connector_types/* connectorName */.LU)(change.connector));
    return `| ${symbol} **${name}** ${describeChange(change)} | ${scopes.join('<br>') || 'none'} |`;
}
function renderConnectors(report) {
    const rows = report.apps.flatMap((app) => app.connectors.map(({ type, path, scopes }) => {
        const list = scopes.map(cellCodeSpan).join('<br>') || 'none';
        return `| ${messageToMarkdown((0,connector_types/* connectorName */.LU)(type))} | ${cellCodeSpan(path)} | ${list} |`;
    }));
    const table = ['| connector | file | scopes |', '|---|---|---|', ...rows].join('\n');
    return fold(`All connectors (${report.summary.connectors})`, table);
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function renderFooter({ head, base, policy, trust }) {
    const from = base === null ? '' : ` · compared with ${codeSpan(base.slice(0, 7))}`;
    const what = head === 'working-tree' ? 'working tree' : codeSpan(head.slice(0, 7));
    const at = policy.source === 'default-branch' ? ` at ${codeSpan((policy.sha ?? '').slice(0, 7))}` : '';
    const by = policy.path === null ? '' : ` · policy: ${codeSpan(policy.path)}${at}`;
    const weight = trust === 'advisory' ? ' · advisory: the pull request can change this workflow' : '';
    return `<sub>Checked: ${what}${from}${by}${weight}</sub>`;
}

// EXTERNAL MODULE: ./build/report/paint.js
var paint = __nccwpck_require__(8495);
// EXTERNAL MODULE: ./build/report/tool.js + 1 modules
var tool = __nccwpck_require__(7707);
;// CONCATENATED MODULE: ./build/report/sarif.js




const levels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * The report's findings as SARIF 2.1.0, for GitHub code scanning and other viewers. Paths are relative to the
 * repository's root; columns count UTF-16 code units.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function renderSarif(report) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Connector Guard',
                        informationUri: tool/* toolUrl */.O8,
                        semanticVersion: tool/* toolVersion */.fX,
                        rules: rules/* ruleIds */.Zl.map(renderRule),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
                results: allFindings(report).map((finding) => renderResult(finding, report)),
            },
        ],
    };
    return `${(0,json/* escapeHidden */.O)(JSON.stringify(log, null, 2))}\n`;
}
function renderRule(id) {
    const { title, why, fix, severity } = rules/* rules */.aO[id];
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**What to do:** ${fix}` },
        helpUri: (0,tool/* ruleUrl */.QB)(id),
        defaultConfiguration: { level: levels[severity] },
    };
}
function renderResult(finding, report) {
    const { rule, severity, message, path, related } = finding;
    return {
        ruleId: rule,
        ruleIndex: rules/* ruleIds */.Zl.indexOf(rule),
        level: levels[severity],
        message: { text: message },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: toUri(path), uriBaseId: 'ROOT' },
                    region: regionOf(finding),
                },
            },
        ],
        ...(related.length === 0 ? {} : { relatedLocations: related.map(renderRelated) }),
        ...(finding.fix === undefined ? {} : { fixes: [renderFix(finding, finding.fix)] }),
        partialFingerprints: { 'connectorGuard/v1': fingerprint(finding) },
        ...(report.base === null ? {} : { baselineState: finding.preexisting ? 'unchanged' : 'new' }),
    };
}
function renderRelated({ message, path, line, column }, index) {
    return {
        id: index + 1,
        message: { text: message },
        physicalLocation: {
            artifactLocation: { uri: toUri(path), uriBaseId: 'ROOT' },
            region: { startLine: line, startColumn: column },
        },
    };
}
/** The range of a finding with a fix is a JSON string, quotes included. */
function renderFix(finding, { replacement, message }) {
    const insertedContent = { text: JSON.stringify(replacement) };
    return {
        description: { text: message },
        artifactChanges: [
            {
                artifactLocation: { uri: toUri(finding.path), uriBaseId: 'ROOT' },
                replacements: [{ deletedRegion: regionOf(finding), insertedContent }],
            },
        ],
    };
}
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/**
 * What makes a finding the same one when the file around it changes: everything but its place. What policy says about
 * a connector names a line of the policy in the message, so there the message does not count either.
 */
function fingerprint({ rule, app, connector, path, scope, message }) {
    const isNamed = rules/* rules */.aO[rule].group === 'policy' && app !== null && connector !== undefined;
    return [rule, app, connector ?? path, scope, isNamed ? '' : message]
        .map((part) => encodeURIComponent(wellFormed(part ?? '')))
        .join('/');
}
function toUri(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(wellFormed(part)))
        .join('/');
}
/** Lone surrogates, which a JSON escape can put into a string, have no UTF-8 form and no place in a URI. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\ufffd');
}

;// CONCATENATED MODULE: ./build/report/code-frame.js

/** What fits beside the line number on most terminals. */
const longestLine = 100;
/** How much of the line before a value is kept when the line has to be cut. */
const context = 12;
/** The frame of a range in a text; undefined when the line is blank or not there. */
function codeFrame(source, range) {
    const line = source.split(/\r\n|\n|\r/, range.line)[range.line - 1];
    if (line === undefined || line.trim() === '')
        return undefined;
    const first = range.column - 1;
    const last = range.endLine === range.line ? range.endColumn - 1 : line.length;
    const start = startOfFrame(line, first, last);
    const before = `${start.isCut ? '…' : ''}${visible(line.slice(start.column, first))}`;
    const marked = visible(line.slice(first, last));
    const whole = `${before}${marked}${visible(line.slice(last))}`;
    const text = whole.length > longestLine ? `${whole.slice(0, longestLine - 1)}…` : whole;
    const markLength = Math.max(1, Math.min(marked.length, text.length - before.length));
    return { lineNumber: range.line, text, markStart: before.length, markLength };
}
/** Without indentation, and further to the right where the value would not fit otherwise. */
function startOfFrame(line, first, last) {
    const indent = Math.min(line.length - line.trimStart().length, first);
    if (last - indent <= longestLine)
        return { column: indent, isCut: false };
    const column = Math.max(indent, Math.min(last - longestLine + 1, first - context));
    return { column: Math.min(column, first), isCut: column > indent };
}
function visible(text) {
    return (0,quote/* printable */.g$)(text.replace(/\t/g, '  '));
}

;// CONCATENATED MODULE: ./build/report/text.js






/** The report for a person at a terminal: what to look at first, counts and verdict last. */
function renderText(report, options) {
    const sections = [
        ...renderFindings(report.findings, report, options),
        ...report.apps.map((app) => renderApp(app, report, options)).filter((section) => section !== ''),
    ];
    const verdict = options.paint(verdictStyle(report), describeVerdict(report));
    return `${[...sections, verdict].join('\n\n')}\n`;
}
function renderApp(app, report, options) {
    const { paint } = options;
    const blocks = [
        ...renderFindings(app.findings, report, options),
        ...(app.changes.length === 0 ? [] : [text_renderChanges(app.changes, report, paint)]),
    ];
    if (blocks.length === 0)
        return '';
    return [...text_heading(app, report, paint), ...blocks].join('\n\n');
}
function renderFindings(findings, report, options) {
    const fresh = findings.filter((finding) => !finding.preexisting);
    const old = findings.filter((finding) => finding.preexisting);
    return [
        ...fresh.map((finding) => text_renderFinding(finding, options)),
        ...(old.length === 0 ? [] : [renderPreexisting(old, report, options.paint)]),
    ];
}
/** The app's name, where there is more than one. */
function text_heading(app, report, paint) {
    return report.apps.length > 1 ? [paint('strong', (0,quote/* printable */.g$)(app.app === '.' ? '. (root)' : app.app))] : [];
}
function text_renderFinding(finding, { paint, sourceOf }) {
    const { severity, rule, path, line, column, message } = finding;
    const place = `${(0,quote/* printable */.g$)(path)}:${line}:${column}`;
    const lines = [
        `${paint(severity, severity)} ${paint('strong', place)} ${paint('dim', rule)}`,
        `  ${message}`,
        ...renderFrame(finding, sourceOf(path), paint),
        ...finding.related.map((other) => {
            const where = `${(0,quote/* printable */.g$)(other.path)}:${other.line}:${other.column}`;
            return paint('dim', `  ${where} ${other.message}`);
        }),
    ];
    return lines.join('\n');
}
function renderFrame(finding, source, paint) {
    const frame = source === undefined ? undefined : codeFrame(source, finding);
    if (frame === undefined)
        return [];
    const gutter = String(frame.lineNumber);
    const blank = ' '.repeat(gutter.length);
    const mark = `${' '.repeat(frame.markStart)}${paint(finding.severity, '^'.repeat(frame.markLength))}`;
    return [`  ${paint('dim', `${gutter} |`)} ${frame.text}`, `  ${paint('dim', `${blank} |`)} ${mark}`];
}
function renderPreexisting(findings, report, paint) {
    const title = `${shortCommit(report.base)} has these too, so they do not count:`;
    const lines = findings.map(({ path, line, column, rule, message }) => `  ${(0,quote/* printable */.g$)(path)}:${line}:${column} ${rule}: ${message}`);
    return paint('dim', [title, ...lines].join('\n'));
}
function text_renderChanges(changes, report, paint) {
    const title = paint('strong', `Changes since ${shortCommit(report.base)}:`);
    return [title, ...changes.map((change) => text_renderChange(change, paint))].join('\n');
}
function text_renderChange(change, paint) {
    return [
        `  ${paint('strong', (0,connector_types/* connectorName */.LU)(change.connector))} ${describeChange(change)}`,
        ...change.added.map((scope) => paint('added', `    + ${(0,quote/* printable */.g$)(scope)}`)),
        ...change.removed.map((scope) => paint('removed', `    - ${(0,quote/* printable */.g$)(scope)}`)),
        ...(change.kept.length === 0
            ? []
            : [paint('dim', `      ${(0,plural/* plural */.L)(change.kept.length, 'scope')} unchanged`)]),
    ].join('\n');
}
function shortCommit(commit) {
    return commit === null ? 'the base' : commit.slice(0, 7);
}

// EXTERNAL MODULE: ./build/cli/paint.js
var cli_paint = __nccwpck_require__(9089);
;// CONCATENATED MODULE: ./build/cli/run-check.js














/** Runs `check` on this machine: finds the repository, checks, writes the report, returns the exit code. */
async function runCheck(options) {
    const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
    const place = (0,local_repository/* findLocalPlace */.Om)(cwd, options.path);
    const named = options.apps.map((app) => (0,local_repository/* toRepositoryPath */.Bd)(place, cwd, app));
    const sides = await (0,local_repository/* openSides */.Pq)(place, options);
    const { failOn, output } = options;
    const policy = options.policy === undefined ? undefined : (0,local_repository/* toRepositoryPath */.Bd)(place, cwd, options.policy);
    const selection = { focus: place.focus, named };
    const result = await check_check({ ...selection, failOn, policy, today: (0,clock/* todayInUtc */.j)() }, sides);
    if (output === undefined) {
        process.stdout.write(render(result, options, (0,cli_paint/* choosePaint */.i)(process.stdout.isTTY === true, process.env)));
    }
    else {
        (0,write_file/* writeFile */._)((0,external_node_path_.resolve)(cwd, output), render(result, options, paint/* plain */.p));
        process.stderr.write(`${describeVerdict(result.report)} The report is in ${output}.\n`);
    }
    return (0,domain_outcome/* exitCodeOf */.FO)(result.report.outcome);
}
function render({ report, contents }, { format }, paint) {
    switch (format) {
        case 'text':
            return renderText(report, { paint, sourceOf: (path) => textOf(contents.get(path)) });
        case 'json':
            return (0,json/* renderJson */.h)(report);
        case 'markdown':
            return renderMarkdown(report);
        case 'sarif':
            return renderSarif(report);
        default:
            return format;
    }
}


/***/ }),

/***/ 2822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __nccwpck_require__(1759);
// EXTERNAL MODULE: ./build/adapters/local-repository.js + 3 modules
var local_repository = __nccwpck_require__(9655);
// EXTERNAL MODULE: ./build/adapters/working-tree.js
var working_tree = __nccwpck_require__(2375);
// EXTERNAL MODULE: ./build/adapters/write-file.js
var write_file = __nccwpck_require__(5181);
// EXTERNAL MODULE: ./build/catalogue/catalogue.js
var catalogue = __nccwpck_require__(5835);
// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __nccwpck_require__(1697);
// EXTERNAL MODULE: ./build/catalogue/decode.js + 1 modules
var decode = __nccwpck_require__(3287);
// EXTERNAL MODULE: ./build/catalogue/facts.js
var facts = __nccwpck_require__(5829);
;// CONCATENATED MODULE: ./build/catalogue/details.js


/** The details of a type's scopes; undefined when the catalogue does not have the type. Read on demand: large. */
async function loadDetails(type) {
    const decoded = (0,decode/* decodedType */.B4)(type);
    if (decoded === undefined)
        return undefined;
    const { default: details } = await __nccwpck_require__.e(/* import() */ 227).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7227, 17));
    const lists = new Map(Object.entries(details.lists));
    const about = new Map(Object.entries(details.types)).get(type);
    return {
        type,
        documentation: decoded.facts.documentation,
        notes: about?.notes ?? [],
        addedByBase44Basis: about?.addedByBase44Basis ?? null,
        capabilities: new Map(Object.entries(about?.capabilities ?? {})),
        scopes: new Map(decoded.lists.flatMap((list) => decodeDetails(list, lists.get(list.name)))),
    };
}
function decodeDetails(list, details) {
    if (details === undefined)
        throw new Error(`The catalogue has no details of the list "${list.name}".`);
    const text = (index) => index === undefined ? null : (details.texts[index] ?? null);
    const listingAt = (0,decode/* valuesByPosition */.T5)(details.listings, facts/* listings */.e);
    const lowConfidence = new Set(details.lowConfidence);
    return list.scopes.map(({ scope }, position) => [
        scope,
        {
            methods: (details.methods[position] ?? []).flatMap((index) => details.methodNames[index] ?? []),
            sources: (details.sources[position] ?? []).flatMap((index) => details.texts[index] ?? []),
            impliesBasis: text(details.impliesBasis[position]),
            classificationBasis: text(details.classificationBasis[position]),
            requires: text(details.requires[position]),
            needsAlso: (details.needsAlso[position] ?? []).flatMap((index) => list.scopes[index]?.scope ?? []),
            note: text(details.note[position]),
            listing: listingAt.get(position)?.[0] ?? null,
            confidence: lowConfidence.has(position) ? 'low' : 'normal',
        },
    ]);
}

// EXTERNAL MODULE: ./build/catalogue/nearest-scopes.js
var nearest_scopes = __nccwpck_require__(6888);
;// CONCATENATED MODULE: ./build/domain/explanation/describe-connector.js


/** What is known about a connector type as such. */
function describeConnector(type, details) {
    const facts = (0,catalogue/* typeFacts */.Kq)(type);
    return {
        type,
        name: (0,connector_types/* connectorName */.LU)(type),
        catalogued: facts !== undefined,
        provider: facts?.provider ?? null,
        documentation: facts?.documentation ?? [],
        ignoresScopes: facts?.ignoresScopes ?? false,
        addedByBase44: facts?.addedByBase44 ?? [],
        addedByBase44Basis: details?.addedByBase44Basis ?? null,
        notes: details?.notes ?? [],
        capabilities: [...(details?.capabilities ?? [])].map(([capability, statement]) => ({
            capability,
            statement,
        })),
    };
}

// EXTERNAL MODULE: ./build/catalogue/classifications.js
var classifications = __nccwpck_require__(1335);
// EXTERNAL MODULE: ./build/catalogue/implications.js
var implications = __nccwpck_require__(2108);
// EXTERNAL MODULE: ./build/catalogue/narrower-scopes.js
var narrower_scopes = __nccwpck_require__(6820);
// EXTERNAL MODULE: ./build/catalogue/tiers.js
var tiers = __nccwpck_require__(8151);
;// CONCATENATED MODULE: ./build/domain/explanation/describe-scope.js






/** The scopes of a type from the mildest tier to the furthest; what should not be asked for comes last. */
function summarizeScopes(type) {
    const drawback = ({ deprecated, usable }) => deprecated ? 3 : usable === false ? 2 : usable === null ? 1 : 0;
    return (0,catalogue/* scopesOf */.ZK)(type)
        .toSorted((a, b) => drawback(a) - drawback(b) || (0,tiers/* compareTiers */.NA)(a.tier, b.tier))
        .map((facts) => summarizeScope(type, facts));
}
/** Everything that is known about a scope of a type. */
function describeScope(type, facts, details) {
    const { scope, tier, classification, aliases, tokens } = facts;
    const others = (scopes) => [...scopes].filter((other) => !aliases.includes(other));
    return {
        ...summarizeScope(type, facts),
        tierMeaning: (0,tiers/* tierMeaning */.kL)(tier),
        classificationMeaning: classification === null ? null : (0,classifications/* classificationMeaning */.C)(classification),
        classificationBasis: details.classificationBasis,
        aliases,
        implies: others((0,implications/* impliedScopes */.uD)(type, scope)),
        impliesBasis: details.impliesBasis,
        impliedBy: others((0,implications/* implyingScopes */.zW)(type, scope)),
        narrower: (0,narrower_scopes/* narrowerScopes */.Q)(type, scope).map((narrower) => summarizeScope(type, narrower)),
        tokens,
        requires: details.requires,
        needsAlso: details.needsAlso,
        note: details.note,
        methods: details.methods,
        sources: details.sources,
        listing: details.listing,
        confidence: details.confidence,
    };
}
function summarizeScope(type, facts) {
    const { scope, statement, tier, classification, deprecated, replacedBy, usable } = facts;
    const holder = usable === false ? (0,catalogue/* typesWithScope */.US)(scope).find((other) => (0,connector_types/* areSiblings */.e9)(type, other)) : null;
    return {
        scope,
        statement,
        tier,
        classification,
        deprecated,
        replacedBy,
        usable,
        holder: holder ?? null,
    };
}

// EXTERNAL MODULE: ./build/domain/policy/allowed-alternative.js
var allowed_alternative = __nccwpck_require__(6922);
// EXTERNAL MODULE: ./build/domain/policy/evaluate-scope.js + 1 modules
var evaluate_scope = __nccwpck_require__(8481);
// EXTERNAL MODULE: ./build/domain/policy/exceptions.js
var policy_exceptions = __nccwpck_require__(3112);
// EXTERNAL MODULE: ./build/domain/policy/place-text.js
var place_text = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __nccwpck_require__(9273);
;// CONCATENATED MODULE: ./build/domain/explanation/describe-verdict.js





/** What a policy says about a scope, whichever app asks for it. Exceptions are for one app each, and listed. */
function describeVerdict(snapshot, question) {
    const { kind, path } = snapshot;
    const nothing = { advice: null, exceptions: [] };
    switch (kind) {
        case 'missing':
            return {
                kind: 'none',
                reason: `there is no ${path}, so nothing restricts scopes`,
                place: null,
                ...nothing,
            };
        case 'unusable': {
            const line = snapshot.problems[0]?.range?.line ?? 1;
            const reason = 'the policy is malformed; connector-guard check says how';
            return { kind: 'unusable', reason, place: { path, line }, ...nothing };
        }
        case 'policy': {
            const { type, scope } = question;
            const verdict = (0,evaluate_scope/* evaluateByLists */.An)(snapshot.policy, type, scope);
            return {
                kind: verdict.kind,
                reason: describeGround(verdict.by),
                place: placeOf(verdict.by),
                advice: adviseOn(snapshot.policy, type, scope, verdict.kind),
                exceptions: exceptionsFor(snapshot.policy, question),
            };
        }
        default:
            return kind;
    }
}
function describeGround(by) {
    switch (by.kind) {
        case 'entry': {
            const list = by.list === 'review-everywhere' ? "the policy's own review" : by.list;
            const entry = `${(0,quote/* quote */.hD)(by.place.text)} of ${list}`;
            if (by.through === undefined)
                return `${entry} applies to it`;
            return by.list === 'allow'
                ? `${entry} applies to ${(0,quote/* quote */.hD)(by.through)}, which covers it`
                : `${entry} applies to ${(0,quote/* quote */.hD)(by.through)}, which it covers`;
        }
        case 'exception':
            return 'an exception lifts what the lists say';
        case 'added-by-base44':
            return 'Base44 adds it by itself, whether or not a file lists it';
        case 'unlisted':
            return by.connector === undefined
                ? 'the policy does not list the connector'
                : 'no entry of the connector applies to it';
        default:
            return by;
    }
}
/** For what is not listed: where it would be listed, else where the policy says what happens then. */
function placeOf(by) {
    switch (by.kind) {
        case 'entry':
        case 'exception':
            return toPlace(by.place);
        case 'added-by-base44':
            return null;
        case 'unlisted': {
            const place = by.connector ?? by.place;
            return place === undefined ? null : toPlace(place);
        }
        default:
            return by;
    }
}
function toPlace({ path, line }) {
    return { path, line };
}
function adviseOn(policy, type, scope, kind) {
    if (kind === 'allowed')
        return null;
    if (kind === 'review')
        return (0,place_text/* askForApproval */.cs)(policy);
    const other = (0,allowed_alternative/* allowedAlternative */.I)(policy, type, scope);
    return other === undefined ? null : `Ask for ${other.scope} instead, which is allowed.`;
}
function exceptionsFor({ exceptions, path }, { type, scope, today }) {
    return exceptions
        .filter((exception) => exception.connector === type && exception.scope === scope)
        .filter((exception) => (0,policy_exceptions/* exceptionState */.rO)(exception, today) === 'holds')
        .map(({ app, expires, range }) => ({ app, expires, place: { path, line: range.line } }));
}

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __nccwpck_require__(9099);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __nccwpck_require__(36);
// EXTERNAL MODULE: ./build/commands/read-policy.js + 11 modules
var read_policy = __nccwpck_require__(4298);
;// CONCATENATED MODULE: ./build/commands/explain.js











/**
 * Says what a scope lets an app do and what the policy says about it, or which scopes a connector type has.
 *
 * @throws UserError when the type or scope is not known, with the nearest ones that are; or when a policy that was
 * named is not there
 */
async function explain(options, { files }) {
    const { type, scope } = options;
    if (!(0,connector_types/* isKnownType */.sN)(type))
        throw new errors/* UserError */.yo(noSuchType(type));
    const facts = scope === undefined ? undefined : knownScope(type, scope);
    const details = await loadDetails(type);
    const scopeDetails = facts === undefined ? undefined : details?.scopes.get(facts.scope);
    const name = facts?.scope ?? scope;
    return {
        schemaVersion: 1,
        command: 'explain',
        catalogue: catalogue/* catalogueVersion */.wm,
        asked: { type, scope: scope ?? null, accepted: isAccepted(type, scope) },
        connector: describeConnector(type, details),
        scopes: scope === undefined && details !== undefined ? summarizeScopes(type) : null,
        scope: facts === undefined || scopeDetails === undefined ? null : describeScope(type, facts, scopeDetails),
        policy: name === undefined ? null : await judge(name, options, files),
    };
}
async function judge(scope, { type, policy: path, today }, files) {
    const { policy } = await (0,read_policy/* readChosenPolicy */.rn)(files, path);
    return describeVerdict(policy, { type, scope, today });
}
function isAccepted(type, scope) {
    return scope === undefined || (0,catalogue/* typeFacts */.Kq)(type) === undefined
        ? null
        : (0,catalogue/* resolveScope */.HV)(type, scope) !== undefined;
}
/** The scope that is meant; undefined when the catalogue knows nothing about the type. */
function knownScope(type, scope) {
    const service = (0,catalogue/* typeFacts */.Kq)(type);
    if (service === undefined)
        return undefined;
    if (service.ignoresScopes) {
        throw new errors/* UserError */.yo(`${service.name} has no scopes, so ${(0,quote/* quote */.hD)(scope)} has no effect. See connector-guard explain ${type}.`);
    }
    const facts = (0,catalogue/* resolveScope */.HV)(type, scope) ?? (0,nearest_scopes/* respelledScope */.V)(type, scope);
    if (facts === undefined)
        throw new errors/* UserError */.yo(noSuchScope(type, scope));
    return facts;
}
function noSuchScope(type, scope) {
    const near = (0,nearest_scopes/* nearestScopes */.i)(type, scope);
    const advice = near.length === 0
        ? `connector-guard explain ${type} lists the ${(0,catalogue/* scopesOf */.ZK)(type).length} that are known.`
        : `Did you mean ${near.join(' or ')}?`;
    return `${(0,connector_types/* connectorName */.LU)(type)} is not known to have the scope ${(0,quote/* quote */.hD)(scope)}. ${advice}`;
}
function noSuchType(type) {
    const word = type.toLowerCase();
    const containing = word.length > 2 ? connector_types/* knownTypes */.ts.filter((known) => known.includes(word)) : [];
    const near = containing.length > 0 ? containing.slice(0, 3) : [(0,nearest/* nearest */.p)(type, connector_types/* knownTypes */.ts) ?? []].flat();
    const advice = near.length === 0
        ? `Scopes are known of: ${(0,catalogue/* cataloguedTypes */.Z3)().join(', ')}.`
        : `Did you mean ${near.join(' or ')}?`;
    return `Base44 documents no connector of type ${(0,quote/* quote */.hD)(type)}. ${advice}`;
}

;// CONCATENATED MODULE: ./build/report/columns.js
/** Rows under each other, indented; labels without values are left out. */
function renderRows(rows, paint) {
    const shown = rows.filter(([, values]) => values.length > 0);
    const width = widthOf(shown.map(([label]) => label));
    return shown
        .flatMap(([label, values]) => values.map((value, index) => `  ${paint('dim', (index === 0 ? label : '').padEnd(width))}  ${value}`))
        .join('\n');
}
/** The width of a column that has room for all of these. */
function widthOf(texts) {
    return Math.max(0, ...texts.map((text) => text.length));
}

;// CONCATENATED MODULE: ./build/report/explain-scope-text.js



/** As many API methods as give an idea of what the scope is for. */
const shownMethods = 5;
/** What is known about a scope, section by section. */
function renderScope({ asked, connector }, scope, policy, paint) {
    const { classification, classificationMeaning } = scope;
    const rows = renderRows([
        ['status', describeStatus(scope)],
        ['access', [`${scope.tier}: ${scope.tierMeaning}`]],
        ['class', classification === null ? [] : [`${classification}: ${classificationMeaning}`]],
        ['policy', policy],
        ['also called', scope.aliases],
        ['implies', scope.implies],
        ['implied by', scope.impliedBy],
        ['narrower', describeNarrower(scope.narrower)],
        ['API methods', describeMethods(scope.methods)],
        ['token', scope.tokens.length === 0 ? [] : [scope.tokens.join(', ')]],
        ['requires', scope.requires === null ? [] : [scope.requires]],
        ['ask also for', scope.needsAlso],
        ['note', scope.note === null ? [] : [scope.note]],
        ['documentation', connector.documentation],
        ['sources', scope.sources],
        ['basis', describeBasis(scope)],
    ], paint);
    return [
        describeSpelling(asked, scope.scope),
        `${paint('strong', scope.scope)}\n${connector.name} · ${scope.statement}`,
        rows,
    ];
}
/** What the user wrote, where that is not the scope's own name. */
function describeSpelling({ scope, accepted }, name) {
    if (scope === null || scope === name)
        return '';
    return accepted === true
        ? `${(0,quote/* quote */.hD)(scope)} is the same scope as this one:`
        : `${(0,quote/* quote */.hD)(scope)} is not a whole scope. A connector file needs this one:`;
}
/** What speaks against asking for it. */
function describeStatus(scope) {
    const { deprecated, replacedBy, usable, holder, listing } = scope;
    const instead = replacedBy.length === 0 ? '' : `, ask for ${replacedBy.join(' and ')} instead`;
    return [
        ...(deprecated ? [`deprecated${instead}`] : []),
        ...(!deprecated && instead !== '' ? [`another spelling${instead}`] : []),
        ...(holder !== null ? [`not for this connector, but for ${holder}`] : []),
        ...(usable === false && holder === null && !deprecated ? ['no connector can hold it'] : []),
        ...(usable === null ? ['not every app can ask for it'] : []),
        ...(listing === 'openapi-only' ? ["named in API specifications, but not in the provider's list"] : []),
    ];
}
function describeNarrower(narrower) {
    const width = widthOf(narrower.map(({ scope }) => scope));
    return narrower.map(({ scope, tier, statement }) => `${scope.padEnd(width)}  ${tier.padEnd(widthOf(tiers/* tiers */.cK))}  ${statement}`);
}
function describeMethods(methods) {
    if (methods.length === 0)
        return [];
    const rest = methods.length - shownMethods;
    const more = rest > 0 ? ` and ${rest} more` : '';
    return [`${methods.length}: ${methods.slice(0, shownMethods).join(', ')}${more}`];
}
function describeBasis({ classificationBasis, impliesBasis, confidence, }) {
    return [
        ...(classificationBasis === null ? [] : [`class: ${classificationBasis}`]),
        ...(impliesBasis === null ? [] : [`implies: ${impliesBasis}`]),
        ...(confidence === 'low' ? ['no official page was seen'] : []),
    ];
}

// EXTERNAL MODULE: ./build/report/plural.js
var plural = __nccwpck_require__(549);
;// CONCATENATED MODULE: ./build/report/explain-type-text.js



/** Longer names push their own statement to the right, and not those of all others. */
const widestName = 60;
/** What is known about a connector type, section by section: its scopes by tier, deprecated ones last. */
function renderType(connector, scopes, paint) {
    const { type, notes } = connector;
    const width = Math.min(widestName, widthOf(scopes.map(({ scope }) => scope)));
    const section = (title, meaning, isIn) => {
        const list = scopes.filter(isIn);
        const heading = `${paint('strong', title)} (${list.length})${meaning}`;
        return list.length === 0 ? '' : [heading, ...list.map((scope) => renderSummary(scope, width))].join('\n');
    };
    const isCurrent = ({ deprecated, usable }, wanted) => !deprecated && usable === wanted;
    return [
        heading(connector, scopes.length, paint),
        ...tiers/* tiers */.cK.map((tier) => section(tier, `: ${(0,tiers/* tierMeaning */.kL)(tier)}`, (scope) => scope.tier === tier && isCurrent(scope, true))),
        section('Not every app can ask for these', '', (scope) => isCurrent(scope, null)),
        section('Not for this connector', '', (scope) => isCurrent(scope, false)),
        section('Deprecated', '', ({ deprecated }) => deprecated),
        renderCapabilities(connector, paint),
        notes.map((note) => `- ${note}`).join('\n'),
        scopes.length === 0 ? '' : `connector-guard explain ${type} <scope> says more about one of them.`,
    ];
}
function heading(connector, count, paint) {
    const { type, name, ignoresScopes, documentation, addedByBase44 } = connector;
    const scopes = ignoresScopes ? 'no scopes; what a file lists has no effect' : (0,plural/* plural */.L)(count, 'scope');
    return [
        `${paint('strong', name)} (${type}): ${scopes}`,
        ...documentation,
        ...(addedByBase44.length === 0 ? [] : [`Base44 adds by itself: ${addedByBase44.join(', ')}`]),
    ].join('\n');
}
function renderSummary(summary, width) {
    const { scope, statement, classification, deprecated, replacedBy, holder } = summary;
    const remarks = [
        ...(classification === null ? [] : [classification]),
        ...(holder === null ? [] : [`see ${holder}`]),
        ...(deprecated && replacedBy.length > 0 ? [`use ${replacedBy.join(' and ')}`] : []),
    ];
    return [`  ${scope.padEnd(width)}  ${statement}`, ...remarks].join(' · ');
}
function renderCapabilities({ capabilities }, paint) {
    if (capabilities.length === 0)
        return '';
    const rows = capabilities.map(({ capability, statement }) => [capability, [statement]]);
    return `${paint('strong', 'What a person may allow at the sign-in')}\n${renderRows(rows, paint)}`;
}

;// CONCATENATED MODULE: ./build/report/explain-text.js




/** An explanation for a person at a terminal. */
function renderExplanation(explanation, paint) {
    const { connector, scope, scopes } = explanation;
    const sections = scope !== null
        ? renderScope(explanation, scope, describePolicy(explanation.policy), paint)
        : scopes !== null
            ? renderType(connector, scopes, paint)
            : renderUncatalogued(explanation, paint);
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function renderUncatalogued({ asked, connector, policy }, paint) {
    const what = asked.scope === null ? 'its scopes' : `its scopes, ${(0,quote/* quote */.hD)(asked.scope)} among them`;
    return [
        `${paint('strong', connector.name)} (${connector.type}): nothing is known about ${what}.`,
        renderRows([['policy', describePolicy(policy)]], paint),
        "Base44 documents the connector, and the catalogue does not have it yet. See the provider's documentation.",
    ];
}
const verdicts = {
    allowed: 'allowed',
    review: 'needs an approval',
    'not-listed': 'not allowed',
    denied: 'denied',
    none: 'none',
    unusable: 'not known',
};
function describePolicy(policy) {
    if (policy === null)
        return [];
    const { kind, reason, place, advice, exceptions } = policy;
    return [
        `${verdicts[kind]}: ${(0,quote/* printable */.g$)(reason)}${place === null ? '' : ` (${placeText(place)})`}`,
        ...(advice === null ? [] : [(0,quote/* printable */.g$)(advice)]),
        ...exceptions.map(({ app, expires, place: where }) => `allowed in ${app === '.' ? 'the root app' : (0,quote/* printable */.g$)(app)} until ${expires}, by an exception (${placeText(where)})`),
    ];
}
function placeText({ path, line }) {
    return `${(0,quote/* printable */.g$)(path)}:${line}`;
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __nccwpck_require__(9665);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __nccwpck_require__(8495);
// EXTERNAL MODULE: ./build/cli/paint.js
var cli_paint = __nccwpck_require__(9089);
;// CONCATENATED MODULE: ./build/cli/run-explain.js










/** Runs `explain` on this machine, with the policy of the working tree, and returns the exit code. */
async function runExplain(options) {
    const { type, scope, format, output } = options;
    const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
    const place = (0,local_repository/* findLocalPlace */.Om)(cwd, '.');
    const policy = options.policy === undefined ? undefined : (0,local_repository/* toRepositoryPath */.Bd)(place, cwd, options.policy);
    const files = (0,working_tree/* openWorkingTree */.A)(place.root);
    const explanation = await explain({ type, scope, policy, today: (0,clock/* todayInUtc */.j)() }, { files });
    const paint = output === undefined ? (0,cli_paint/* choosePaint */.i)(process.stdout.isTTY === true, process.env) : report_paint/* plain */.p;
    const text = format === 'json' ? (0,json/* renderJson */.h)(explanation) : renderExplanation(explanation, paint);
    if (output === undefined) {
        process.stdout.write(text);
    }
    else {
        (0,write_file/* writeFile */._)((0,external_node_path_.resolve)(cwd, output), text);
        process.stderr.write(`The explanation is in ${output}.\n`);
    }
    return 0;
}


/***/ }),

/***/ 4298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rn: () => (/* binding */ readChosenPolicy),
  T4: () => (/* binding */ readPolicy)
});

// UNUSED EXPORTS: toPolicySnapshot

// EXTERNAL MODULE: ./build/domain/app/connector-files.js
var connector_files = __nccwpck_require__(9996);
// EXTERNAL MODULE: ./build/domain/jsonc/decode-text.js
var decode_text = __nccwpck_require__(5391);
// EXTERNAL MODULE: ./build/domain/jsonc/read-jsonc.js + 3 modules
var read_jsonc = __nccwpck_require__(3724);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __nccwpck_require__(9099);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __nccwpck_require__(9273);
// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __nccwpck_require__(1697);
// EXTERNAL MODULE: ./build/domain/app/tree.js
var tree = __nccwpck_require__(4489);
// EXTERNAL MODULE: ./build/domain/fit-message.js
var fit_message = __nccwpck_require__(1072);
;// CONCATENATED MODULE: ./build/domain/policy/policy-nodes.js



function createPolicyNodes(document) {
    const problems = [];
    const { rangeOf } = document;
    function refuse(node, message) {
        problems.push({ rule: 'policy-invalid', message, range: rangeOf(node) });
    }
    function members(node, name) {
        if (node.type !== 'object') {
            refuse(node, `${name} is an object in braces { }, not ${describeNode(node)}.`);
            return [];
        }
        return (node.children ?? []).flatMap(({ children: [keyNode, value] = [] }) => keyNode === undefined || value === undefined ? [] : [{ key: String(keyNode.value), keyNode, value }]);
    }
    function object(node, shape) {
        const found = new Map();
        for (const member of members(node, shape.name)) {
            const key = shape.keys.find((known) => known === member.key);
            if (key === undefined)
                refuse(member.keyNode, unknownKey(member.key, shape));
            else
                found.set(key, member);
        }
        const missing = node.type === 'object' ? shape.required.filter((key) => !found.has(key)) : [];
        for (const key of missing) {
            const range = rangeOf(node);
            problems.push({
                rule: 'policy-invalid',
                message: `${shape.name} needs the key "${key}". Add it.`,
                range: { ...range, endLine: range.line, endColumn: range.column + 1 },
            });
        }
        return found;
    }
    function items(node, name) {
        if (node.type === 'array')
            return node.children ?? [];
        refuse(node, `${name} is a list in brackets [ ], not ${describeNode(node)}.`);
        return [];
    }
    function text(node, name) {
        const value = node.value;
        if (typeof value !== 'string')
            return refuse(node, `${name} is a text in quotes, not ${describeNode(node)}.`);
        if (value.trim() !== value || value === '') {
            return refuse(node, `${name} is ${(0,quote/* quote */.hD)(value)}. Write a text without blanks around it.`);
        }
        if (/[\r\n\t]/.test(value))
            return refuse(node, `${name} is a text on one line, not ${(0,quote/* quote */.hD)(value)}.`);
        return value;
    }
    function choice(node, name, choices) {
        const value = node.value;
        const known = choices.find((one) => one === value);
        if (known !== undefined)
            return known;
        const list = choices.map((one) => `"${one}"`).join(', ');
        const meant = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, choices) : undefined;
        const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
        return refuse(node, `${name} is one of ${list}, not ${describeNode(node)}.${hint}`);
    }
    return { problems, rangeOf, refuse, members, object, items, text, choice };
}
/** The value of a node in a few words; `value` of jsonc-parser's nodes is undefined for objects and arrays. */
function describeNode(node) {
    if (node.type === 'array')
        return 'an array';
    if (node.type === 'object')
        return 'an object';
    return (0,quote/* describeValue */.bp)(node.value);
}
function unknownKey(key, { name, keys }) {
    const meant = (0,nearest/* nearest */.p)(key, keys);
    if (meant !== undefined)
        return `${name} has no key ${(0,quote/* quote */.hD)(key)}. Did you mean "${meant}"?`;
    const known = keys.map((one) => `"${one}"`).join(', ');
    return (0,fit_message/* firstThatFits */.e)(`${name} has no key ${(0,quote/* quote */.hD)(key)}. It knows ${known}.`, `${name} has no key ${(0,quote/* quote */.hD)(key)}. Remove it, or write it as a comment.`);
}

;// CONCATENATED MODULE: ./build/domain/policy/parse-names.js





/** The shape of a connector type's id. */
const typeShape = /^[a-z0-9][a-z0-9_-]{0,63}$/;
/** The shape of a GitHub login, with `@` in front. */
const loginShape = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
/** The folder of an app as the tool writes it: relative to the repository's root, `.` for the root itself. */
function parseAppFolder(nodes, node) {
    const text = node.value;
    if (typeof text === 'string' && text !== '' && !text.includes('\\')) {
        const folder = text.startsWith('/') ? undefined : (0,tree/* joinPath */.uJ)('.', text);
        if (folder === text)
            return folder;
        if (folder !== undefined)
            return nodes.refuse(node, `Write the folder ${(0,quote/* quote */.hD)(text)} as ${(0,quote/* quote */.hD)(folder)}.`);
    }
    return nodes.refuse(node, `An app is a folder in the repository such as "apps/crm", or "." for its root, not ${describeNode(node)}.`);
}
/** A connector type's id. It need not be a documented one. */
function parseTypeName(nodes, node) {
    const text = node.value;
    if (typeof text === 'string' && typeShape.test(text))
        return text;
    const meant = typeof text === 'string' ? (0,nearest/* nearest */.p)(text, connector_types/* knownTypes */.ts) : undefined;
    const hint = meant === undefined ? 'Types have lower-case letters, digits, "_" and "-".' : `Did you mean "${meant}"?`;
    return nodes.refuse(node, `${describeNode(node)} is not a connector type. ${hint}`);
}
/** A GitHub login with `@`. */
function parseLogin(nodes, node) {
    const text = node.value;
    if (typeof text === 'string' && loginShape.test(text))
        return text;
    return nodes.refuse(node, `A person is a GitHub login such as "@lee", not ${describeNode(node)}.`);
}
/** The members of an object whose keys are connector types; those with other keys are left out. */
function typedMembers(nodes, node, name) {
    return nodes.members(node, name).filter(({ keyNode }) => parseTypeName(nodes, keyNode) !== undefined);
}

;// CONCATENATED MODULE: ./build/domain/policy/parse-approvals.js




/** Whose approval is worth something: GitHub counts a review from `write` on. */
const reviewerRoles = ['write', 'maintain', 'admin'];
const mostApprovals = 10;
/** A team as `@organisation/team`. */
const teamShape = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** `approvals`: who approves, and how many of them it takes. */
function parseApprovals(nodes, node) {
    const members = nodes.object(node, {
        name: '"approvals"',
        keys: ['reviewers', 'count'],
        required: ['reviewers'],
    });
    const [list, count] = [members.get('reviewers')?.value, members.get('count')?.value];
    const items = list === undefined ? [] : nodes.items(list, '"reviewers"');
    if (list?.type === 'array' && items.length === 0) {
        nodes.refuse(list, '"reviewers" is empty, so nobody could approve anything. Name someone, such as "@lee".');
    }
    return {
        reviewers: items.flatMap((item) => parseReviewer(nodes, item) ?? []),
        count: count === undefined ? { value: 1, range: undefined } : parseCount(nodes, count),
    };
}
function parseReviewer(nodes, node) {
    const text = node.value;
    if (typeof text !== 'string')
        return refuseReviewer(nodes, node);
    const range = nodes.rangeOf(node);
    if (loginShape.test(text))
        return { text, kind: 'user', range };
    if (teamShape.test(text))
        return { text, kind: 'team', range };
    if (!text.startsWith('role:'))
        return refuseReviewer(nodes, node);
    const role = text.slice('role:'.length);
    if (reviewerRoles.some((known) => known === role))
        return { text, kind: 'role', range };
    const meant = (0,nearest/* nearest */.p)(role, reviewerRoles);
    const advice = meant === undefined
        ? 'Roles that can approve are "write", "maintain", "admin".'
        : `Did you mean "role:${meant}"?`;
    return nodes.refuse(node, `${(0,quote/* quote */.hD)(text)} is no role that can approve. ${advice}`);
}
function refuseReviewer(nodes, node) {
    return nodes.refuse(node, `A reviewer is "@login", "@organisation/team" or "role:maintain", not ${describeNode(node)}.`);
}
function parseCount(nodes, node) {
    const value = node.value;
    const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostApprovals;
    if (!isCount) {
        nodes.refuse(node, `"count" is a whole number from 1 to ${mostApprovals}, not ${describeNode(node)}.`);
    }
    return { value: isCount ? value : 1, range: nodes.rangeOf(node) };
}

// EXTERNAL MODULE: ./build/catalogue/classifications.js
var classifications = __nccwpck_require__(1335);
// EXTERNAL MODULE: ./build/catalogue/tiers.js
var tiers = __nccwpck_require__(8151);
;// CONCATENATED MODULE: ./build/domain/policy/pattern.js
/**
 * Compiles a pattern in which `*` stands for any characters, also none; everything else stands for itself. The whole
 * text has to match. Each character of the text is compared twice at most, however many `*` there are: policies are
 * written by people, but the texts that they meet are not.
 */
function compilePattern(pattern) {
    const [head = '', ...rest] = pattern.split('*');
    const tail = rest.pop();
    if (tail === undefined)
        return (text) => text.length === head.length && standsAt(head, text, 0);
    const finders = rest.filter((part) => part !== '').map(compileFinder);
    return (text) => {
        const end = text.length - tail.length;
        if (end < head.length || !standsAt(head, text, 0) || !standsAt(tail, text, end))
            return false;
        let from = head.length;
        for (const find of finders) {
            // The leftmost place leaves the most text for the parts that follow, so no other has to be tried.
            from = find(text, from, end);
            if (from === undefined)
                return false;
        }
        return true;
    };
}
function standsAt(part, text, start) {
    for (let index = 0; index < part.length; index += 1) {
        if (part[index] !== text.charAt(start + index))
            return false;
    }
    return true;
}
/** Knuth, Morris and Pratt's search: the text is never read backwards. */
function compileFinder(part) {
    const fallbacks = fallbacksOf(part);
    return (text, from, to) => {
        let matched = 0;
        for (let index = from; index < to; index += 1) {
            const character = text.charAt(index);
            matched = extend(part, fallbacks, matched, character);
            if (matched === part.length)
                return index + 1;
        }
        return undefined;
    };
}
/** How much of the part still matches when it goes on with another character. */
function extend(part, fallbacks, matched, character) {
    let length = matched;
    while (length > 0 && part[length] !== character)
        length = fallbacks[length - 1] ?? 0;
    return part[length] === character ? length + 1 : 0;
}
/** For each beginning of the part: the length of its longest end that is a beginning too. */
function fallbacksOf(part) {
    const fallbacks = [0];
    for (let index = 1; index < part.length; index += 1) {
        fallbacks.push(extend(part, fallbacks, fallbacks[index - 1] ?? 0, part.charAt(index)));
    }
    return fallbacks;
}

;// CONCATENATED MODULE: ./build/domain/policy/parse-entry.js






/** What may stand after `access:`. Two tiers have a second name that says better what the scopes do. */
const accessWords = new Map([
    ...tiers/* tiers */.cK.map((tier) => [tier, tier]),
    ['offline', 'identity'],
    ['send', 'write'],
]);
/** The shape of an entry that is a scope or a pattern. */
const entryShape = /^[A-Za-z0-9*][A-Za-z0-9:/._~*-]{0,255}$/;
/** A list of entries. */
function parseEntries(nodes, node, name) {
    return nodes.items(node, name).flatMap((item) => parseEntry(nodes, item) ?? []);
}
function parseEntry(nodes, node) {
    const text = node.value;
    if (typeof text !== 'string') {
        return nodes.refuse(node, `An entry is a scope in quotes, not ${describeNode(node)}.`);
    }
    const matcher = parseMatcher(text);
    if (typeof matcher === 'string')
        return nodes.refuse(node, matcher);
    return { ...matcher, text, range: nodes.rangeOf(node) };
}
/** What an entry names, or a sentence that says why it names nothing. */
function parseMatcher(text) {
    const [, keyword, word = ''] = /^(access|class)\s*:\s*(.*)$/is.exec(text) ?? [];
    if (keyword === 'access')
        return parseAccess(text, word);
    if (keyword === 'class')
        return parseClass(text, word);
    if (keyword !== undefined) {
        return `${(0,quote/* quote */.hD)(text)} is written in lower case: "${keyword.toLowerCase()}:…".`;
    }
    if (!entryShape.test(text))
        return describeMalformedEntry(text);
    if (!text.includes('*'))
        return { kind: 'scope' };
    return { kind: 'pattern', exact: compilePattern(text), withoutCase: compilePattern(text.toLowerCase()) };
}
function parseAccess(text, word) {
    const tier = accessWords.get(word);
    if (tier !== undefined && text === `access:${word}`)
        return { kind: 'access', tier };
    return `${(0,quote/* quote */.hD)(text)} is no level of access. ${adviceFor('access', word, [...accessWords.keys()])}`;
}
function parseClass(text, word) {
    const classification = classifications/* classifications */.U.find((one) => one === word);
    if (classification !== undefined && text === `class:${word}`)
        return { kind: 'class', classification };
    return `${(0,quote/* quote */.hD)(text)} is no class that a provider has. ${adviceFor('class', word, classifications/* classifications */.U)}`;
}
function adviceFor(keyword, word, known) {
    const meant = (0,nearest/* nearest */.p)(word, known);
    if (meant !== undefined)
        return `Did you mean "${keyword}:${meant}"?`;
    const examples = known.slice(0, 7).map((one) => `"${one}"`);
    return `Known are ${examples.join(', ')}${known.length > examples.length ? ' and others' : ''}.`;
}
/** Characters that other tools give a meaning, and what to write here instead. */
const foreignSyntax = new Map([
    ['!', 'There is no "not": write what is not allowed into "deny".'],
    ['?', 'The only wildcard is "*", for any number of characters.'],
    ['[', 'The only wildcard is "*". Write each scope as an entry of its own.'],
    ['{', 'The only wildcard is "*". Write each scope as an entry of its own.'],
    ['\\', 'Nothing needs to be escaped.'],
]);
function describeMalformedEntry(text) {
    if (text === '')
        return 'The entry is empty. Write a scope, or remove it.';
    if (text.length > 256)
        return `The entry ${(0,quote/* quote */.hD)(text)} has ${text.length} characters, and at most 256 are allowed.`;
    if (text.trim() !== text)
        return `The entry ${(0,quote/* quote */.hD)(text)} has blanks around it. Remove them.`;
    if (/[\s,;]/.test(text)) {
        return `${(0,quote/* quote */.hD)(text)} looks like more than one scope. Write each as an entry of its own.`;
    }
    const foreign = text.match(/[^A-Za-z0-9:/._~*-]/u)?.[0];
    if (foreign === undefined)
        return `The entry ${(0,quote/* quote */.hD)(text)} does not start with a letter, a digit or "*".`;
    const advice = foreignSyntax.get(foreign);
    if (advice !== undefined)
        return `The entry ${(0,quote/* quote */.hD)(text)} holds ${(0,quote/* quote */.hD)(foreign)}. ${advice}`;
    const name = foreign >= ' ' && foreign <= '~' ? `"${foreign}"` : (0,quote/* codePointName */.R8)(foreign);
    return `The entry ${(0,quote/* quote */.hD)(text)} holds ${name}, which no scope has. Copy the scope from the provider's list.`;
}

;// CONCATENATED MODULE: ./build/domain/policy/parse-connectors.js


/** `connectors`: the types that are listed, each with its entries. */
function parseConnectors(nodes, node) {
    const rules = typedMembers(nodes, node, '"connectors"').map(({ key: type, keyNode, value }) => {
        const name = `"connectors.${type}"`;
        const keys = ['allow', 'review', 'deny'];
        const members = nodes.object(value, { name, keys, required: [] });
        const entries = (key) => {
            const list = members.get(key)?.value;
            return list === undefined ? [] : parseEntries(nodes, list, `"${key}" of "${type}"`);
        };
        return {
            type,
            range: nodes.rangeOf(keyNode),
            allow: entries('allow'),
            review: entries('review'),
            deny: entries('deny'),
        };
    });
    return new Map(rules.map((one) => [one.type, one]));
}

;// CONCATENATED MODULE: ./build/domain/policy/parse-consent.js


/** `consent`: who signs in for a connector. */
function parseConsent(nodes, node) {
    const rules = typedMembers(nodes, node, '"consent"').map(({ key: type, keyNode, value }) => {
        const name = `"consent.${type}"`;
        const keys = ['who', 'signInAs', 'connectedBy'];
        const members = nodes.object(value, { name, keys, required: [] });
        const who = members.get('who')?.value;
        const text = (key) => {
            const member = members.get(key);
            return member === undefined ? undefined : nodes.text(member.value, `"${key}" of "${type}"`);
        };
        const connectedBy = text('connectedBy');
        if (connectedBy !== undefined && /[!?[\]{}\\]/.test(connectedBy)) {
            nodes.refuse(members.get('connectedBy')?.value ?? value, `"connectedBy" is an e-mail address such as "*@acme.com", where "*" is the only wildcard, not ${(0,quote/* quote */.hD)(connectedBy)}.`);
        }
        return {
            type,
            range: nodes.rangeOf(keyNode),
            who: who === undefined
                ? []
                : nodes.items(who, `"who" of "${type}"`).flatMap((item) => parseLogin(nodes, item) ?? []),
            signInAs: text('signInAs'),
            connectedBy,
        };
    });
    return new Map(rules.map((one) => [one.type, one]));
}

// EXTERNAL MODULE: ./build/domain/policy/dates.js
var dates = __nccwpck_require__(3301);
;// CONCATENATED MODULE: ./build/domain/policy/parse-day.js


/** A day with its place. */
function parseDay(nodes, node, name) {
    const text = node.value;
    if (typeof text === 'string' && (0,dates/* isDay */.N)(text))
        return { value: text, range: nodes.rangeOf(node) };
    return nodes.refuse(node, `${name} is a day such as "2027-01-31", not ${describeNode(node)}.`);
}

;// CONCATENATED MODULE: ./build/domain/policy/parse-exceptions.js





const keys = ['app', 'connector', 'scope', 'reason', 'owner', 'expires'];
/** `exceptions`: every key is required, so that each says who wanted it, why, and until when. */
function parseExceptions(nodes, node) {
    return nodes.items(node, '"exceptions"').flatMap((item) => parseException(nodes, item) ?? []);
}
function parseException(nodes, node) {
    const members = nodes.object(node, { name: 'An exception', keys, required: keys });
    const read = (key, parse) => {
        const member = members.get(key);
        return member === undefined ? undefined : parse(member.value);
    };
    const app = read('app', (value) => parseAppFolder(nodes, value));
    const connector = read('connector', (value) => parseTypeName(nodes, value));
    const scope = read('scope', (value) => parseScope(nodes, value));
    const reason = read('reason', (value) => nodes.text(value, '"reason"'));
    const owner = read('owner', (value) => nodes.text(value, '"owner"'));
    const expires = read('expires', (value) => parseDay(nodes, value, '"expires"'));
    if (!app || !connector || !scope || !reason || !owner || expires?.range === undefined)
        return undefined;
    return {
        app,
        connector,
        scope,
        reason,
        owner,
        expires: expires.value,
        range: nodes.rangeOf(members.get('scope')?.value ?? node),
        expiresRange: expires.range,
    };
}
/** One whole scope: an exception is as narrow as can be. */
function parseScope(nodes, node) {
    const text = node.value;
    if (typeof text !== 'string' || !entryShape.test(text)) {
        return nodes.refuse(node, `The scope of an exception is one scope in quotes, not ${describeNode(node)}.`);
    }
    if (!text.includes('*') && !/^(access|class):/.test(text))
        return text;
    return nodes.refuse(node, `An exception is for one scope, and ${(0,quote/* quote */.hD)(text)} could be several. Name the scope.`);
}

;// CONCATENATED MODULE: ./build/domain/policy/parse-targets.js


const targetName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
/** `apps`: the Base44 apps that each app's folder is deployed to. */
function parseTargets(nodes, node) {
    return nodes.members(node, '"apps"').flatMap(({ key, keyNode, value }) => {
        const app = parseAppFolder(nodes, keyNode);
        const shape = { name: `The app ${(0,quote/* quote */.hD)(key)}`, keys: ['targets'], required: ['targets'] };
        const targets = nodes.object(value, shape).get('targets');
        if (app === undefined || targets === undefined)
            return [];
        return nodes
            .members(targets.value, '"targets"')
            .flatMap((member) => parseTarget(nodes, app, member) ?? []);
    });
}
function parseTarget(nodes, app, { key, keyNode, value }) {
    if (!targetName.test(key)) {
        return nodes.refuse(keyNode, `${(0,quote/* quote */.hD)(key)} is no name for a target. Names have letters, digits, "_", "." and "-".`);
    }
    const shape = { name: `The target ${(0,quote/* quote */.hD)(key)}`, keys: ['appId', 'branch'] };
    const members = nodes.object(value, { ...shape, required: shape.keys });
    const text = (name) => {
        const member = members.get(name);
        return member === undefined
            ? undefined
            : nodes.text(member.value, `"${name}" of the target ${(0,quote/* quote */.hD)(key)}`);
    };
    const [appId, branch] = [text('appId'), text('branch')];
    if (appId === undefined || branch === undefined)
        return undefined;
    return { app, name: key, appId, branch, range: nodes.rangeOf(keyNode) };
}

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __nccwpck_require__(5352);
;// CONCATENATED MODULE: ./build/domain/policy/parse-policy.js










const policyKeys = [
    '$schema',
    'version',
    'connectors',
    'unlisted',
    'review',
    'removals',
    'approvals',
    'policyChanges',
    'enforceFrom',
    'exceptions',
    'consent',
    'apps',
];
/** Parses a policy file. A file with any problem gives no policy: half of a policy would allow too much. */
function parsePolicy(bytes, path) {
    const reading = (0,read_jsonc/* readJsonc */.A)(bytes, path, policy_policy/* maxPolicyBytes */.si);
    if (reading.kind === 'unreadable')
        return { kind: 'unusable', path, problems: reading.problems };
    const nodes = createPolicyNodes(reading.document);
    const policy = parseRoot(nodes, reading.document.root, path);
    return nodes.problems.length === 0
        ? { kind: 'policy', path, policy }
        : { kind: 'unusable', path, problems: nodes.problems };
}
/** The parts that can be read; of use only when there were no problems. */
function parseRoot(nodes, root, path) {
    const members = nodes.object(root, {
        name: 'The policy',
        keys: policyKeys,
        required: ['version', 'connectors'],
    });
    const value = (key) => members.get(key)?.value;
    const [schema, version] = [value('$schema'), value('version')];
    if (schema !== undefined)
        nodes.text(schema, '"$schema"');
    if (version !== undefined && version.value !== 1) {
        nodes.refuse(version, `"version" is 1, not ${describeNode(version)}. Newer policies need a newer release.`);
    }
    const approvals = optional(value('approvals'), (node) => parseApprovals(nodes, node));
    const setting = (key, choices, fallback) => {
        const node = value(key);
        if (node === undefined)
            return { value: fallback, range: undefined };
        return { value: nodes.choice(node, `"${key}"`, choices) ?? fallback, range: nodes.rangeOf(node) };
    };
    const canApprove = approvals !== undefined;
    return {
        path,
        connectors: optional(value('connectors'), (node) => parseConnectors(nodes, node)) ?? new Map(),
        unlisted: setting('unlisted', policy_policy/* unlistedChoices */.V, 'deny'),
        review: optional(value('review'), (node) => parseEntries(nodes, node, '"review"')) ?? [],
        removals: setting('removals', policy_policy/* removalChoices */.bT, canApprove ? 'review' : 'allow'),
        approvals,
        policyChanges: setting('policyChanges', policy_policy/* policyChangeChoices */.DX, canApprove ? 'approve' : 'allow'),
        enforceFrom: optional(value('enforceFrom'), (node) => parseDay(nodes, node, '"enforceFrom"')),
        exceptions: optional(value('exceptions'), (node) => parseExceptions(nodes, node)) ?? [],
        consent: optional(value('consent'), (node) => parseConsent(nodes, node)) ?? new Map(),
        targets: optional(value('apps'), (node) => parseTargets(nodes, node)) ?? [],
    };
}
function optional(node, parse) {
    return node === undefined ? undefined : parse(node);
}

// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __nccwpck_require__(36);
;// CONCATENATED MODULE: ./build/commands/read-policy.js





/** Reads the policy at a path. Only a regular file is read, and nothing on the way to it may be a link. */
async function readPolicy(files, path) {
    const entry = await files.find(path);
    if (entry === undefined)
        return { policy: { kind: 'missing', path }, contents: new Map() };
    if (entry.path !== path || entry.kind !== 'file') {
        const problem = (0,connector_files/* notARegularEntry */.JY)(entry.kind, entry.path === path ? 'file' : 'folder');
        return { policy: { kind: 'unusable', path: entry.path, problems: [problem] }, contents: new Map() };
    }
    const contents = await files.read([path], policy_policy/* maxPolicyBytes */.si);
    return { policy: parseContent(contents.get(path), path), contents };
}
/**
 * Reads the policy that the user named; when none was named, the default one, which need not exist.
 *
 * @throws UserError when the named one is not there
 */
async function readChosenPolicy(files, named) {
    const reading = await readPolicy(files, named ?? policy_policy/* defaultPolicyPath */.r2);
    if (reading.policy.kind === 'missing' && named !== undefined)
        throw new errors/* UserError */.yo(noSuchPolicy(named));
    return reading;
}
/** The policy that was read at the tip of the default branch. */
function toPolicySnapshot(file, path) {
    switch (file.kind) {
        case 'absent':
            return { kind: 'missing', path };
        case 'not-a-file':
            return { kind: 'unusable', path, problems: [notARegularEntry(file.entry, 'file')] };
        case 'file':
            return parseContent(file.content, path);
        default:
            return file;
    }
}
function noSuchPolicy(path) {
    return `There is no policy ${path}. Check --policy, or leave it out to use ${policy_policy/* defaultPolicyPath */.r2} where there is one.`;
}
function parseContent(content, path) {
    if (content === undefined)
        throw new Error(`The content of ${path} was not loaded.`);
    if (content.kind === 'bytes')
        return parsePolicy(content.bytes, path);
    return { kind: 'unusable', path, problems: [(0,decode_text/* tooLarge */.g$)(content.size, policy_policy/* maxPolicyBytes */.si)] };
}


/***/ }),

/***/ 9996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ findConnectorFiles),
/* harmony export */   JY: () => (/* binding */ notARegularEntry)
/* harmony export */ });
/* unused harmony export maxConnectorFiles */
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9273);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4489);


/** The most connector files an app may have. */
const maxConnectorFiles = 200;
/**
 * Finds the connector files of a folder exactly as Base44's CLI does: `*.json` and `*.jsonc` directly in it, no
 * names that start with a dot, extension in lower case. A folder that does not exist holds none.
 */
function findConnectorFiles(tree, folder) {
    const { connectorsDir } = folder;
    const blocked = blockedPath(tree, folder);
    if (blocked !== undefined)
        return { files: [], unread: [], problems: [blocked], usable: false };
    const children = tree.childrenOf(connectorsDir);
    const visible = children.filter((entry) => isConnectorName((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(entry.path)));
    const files = visible.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
    if (files.length > maxConnectorFiles) {
        return { files: [], unread: files, problems: [tooManyFiles(connectorsDir, files.length)], usable: true };
    }
    // A connector folder at or above the config's own has the app's other resources in its sub-folders.
    const isShared = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(folder.configFolder, connectorsDir);
    const below = isShared
        ? []
        : children.filter((entry) => entry.kind === 'folder').flatMap((entry) => tree.descendantsOf(entry.path));
    const problems = [
        ...visible.filter((entry) => entry.kind !== 'file').map(notAFile),
        ...children.flatMap((entry) => ignoredFile(entry) ?? []),
        ...below.flatMap((entry) => inSubFolder(entry) ?? []),
    ];
    return { files, unread: problems.map((placed) => placed.path), problems, usable: true };
}
/** Something on the way from the app to its connector folder that is not a folder. */
function blockedPath(tree, { app, connectorsDir }) {
    const way = [connectorsDir, ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestorsOf */ .Gw)(connectorsDir)].filter((path) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, app) && path !== app);
    for (const path of way.toReversed()) {
        const entry = tree.get(path);
        if (entry !== undefined && entry.kind !== 'folder') {
            return { path, problem: notARegularEntry(entry.kind, 'folder') };
        }
    }
    return undefined;
}
/** The problem of an entry that stands where a file or folder is needed. */
function notARegularEntry(kind, needed) {
    const message = `This is ${kindName(kind)} where a ${needed} is needed, and what it leads to is not looked at. Put the ${needed} itself here.`;
    return { rule: 'not-a-regular-file', message };
}
function notAFile(entry) {
    if (entry.kind !== 'folder')
        return { path: entry.path, problem: notARegularEntry(entry.kind, 'file') };
    const message = 'Base44 ignores this: it is a folder, though it is named like a connector file. Rename it or remove it.';
    return { path: entry.path, problem: { rule: 'ignored-file', message } };
}
function ignoredFile(entry) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(entry.path);
    if (entry.kind === 'folder' || isConnectorName(name) || !looksLikeConnector(name))
        return undefined;
    const wanted = name
        .replace(/^\.+/, '')
        .replace(/\.json[c5]?$/i, (extension) => (/5$/.test(extension) ? '.jsonc' : extension.toLowerCase()));
    const why = name.startsWith('.')
        ? 'its name starts with a dot'
        : /5$/.test(name)
            ? 'it reads .json and .jsonc only'
            : 'its extension is not in lower case';
    const message = `Base44 ignores this file (${why}), so its connector would count as deleted. Rename it to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wanted)}, or delete it.`;
    return { path: entry.path, problem: { rule: 'ignored-file', message } };
}
function inSubFolder(entry) {
    if (entry.kind === 'folder' || !looksLikeConnector((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(entry.path)))
        return undefined;
    const message = 'Base44 ignores this file (it lies in a sub-folder), so its connector would count as deleted. Move it up into the connector folder, or delete it.';
    return { path: entry.path, problem: { rule: 'ignored-file', message } };
}
function tooManyFiles(connectorsDir, count) {
    const message = `The folder holds ${count} connector files, and at most ${maxConnectorFiles} are read. None of them was checked. Is "connectorsDir" right?`;
    return { path: connectorsDir, problem: { rule: 'too-many-files', message } };
}
/** The glob of Base44's CLI: `*.{json,jsonc}`, case-sensitive, without hidden files. */
function isConnectorName(name) {
    return !name.startsWith('.') && /\.jsonc?$/.test(name);
}
function looksLikeConnector(name) {
    return /\.json[c5]?$/i.test(name);
}
function kindName(kind) {
    switch (kind) {
        case 'symlink':
            return 'a symbolic link';
        case 'submodule':
            return 'a submodule or another repository';
        case 'file':
            return 'a file';
        case 'folder':
            return 'a folder';
        case 'other':
            return 'neither a file nor a folder';
        default:
            return kind;
    }
}


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ stepsTo),
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   U6: () => (/* binding */ isInSkippedFolder),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bP: () => (/* binding */ createTree),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   tj: () => (/* binding */ isSkippedFolder),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/** Builds the look-ups. Entries in folders that are never searched are left out, wherever they come from. */
function createTree(all) {
    const entries = all.filter((entry) => !isInSkippedFolder(entry.path)).toSorted(byPath);
    const entryByPath = new Map(entries.map((entry) => [entry.path, entry]));
    const childrenByFolder = new Map();
    for (const entry of entries) {
        const folder = parentOf(entry.path);
        const siblings = childrenByFolder.get(folder);
        if (siblings === undefined)
            childrenByFolder.set(folder, [entry]);
        else
            siblings.push(entry);
    }
    function childrenOf(folder) {
        return childrenByFolder.get(folder) ?? [];
    }
    function descendantsOf(folder) {
        return childrenOf(folder).flatMap((child) => [child, ...descendantsOf(child.path)]);
    }
    return { entries, get: (path) => entryByPath.get(path), childrenOf, descendantsOf };
}
/** Whether a folder of this name is never searched for apps: dependencies, and hidden folders such as `.git`. */
function isSkippedFolder(name) {
    return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}
/** Whether a path lies in a folder that is never searched. The last part is a file's name, which may be hidden. */
function isInSkippedFolder(path) {
    return path.split('/').slice(0, -1).some(isSkippedFolder);
}
/** The folder that holds a path; `.` for what lies at the root. */
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}
/** The folders around a path, the nearest first, up to the root (`.`). */
function ancestorsOf(path) {
    const ancestors = [];
    for (let folder = path; folder !== '.';) {
        folder = parentOf(folder);
        ancestors.push(folder);
    }
    return ancestors;
}
/** The folders that lead to a path from the root, and the path itself. */
function stepsTo(path) {
    return [path, ...ancestorsOf(path)].filter((step) => step !== '.').reverse();
}
/** The last part of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * The path that `relative` leads to from `folder`, both with `/`. Undefined when it leads out of the
 * repository's root.
 */
function joinPath(folder, relative) {
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}
/** Whether a path is a folder itself or lies in it. */
function isWithin(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}


/***/ }),

/***/ 3098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ distinctScopes)
/* harmony export */ });
/** Each scope of a connector where the file lists it first. */
function distinctScopes({ scopes }) {
    const seen = new Set();
    return scopes.filter(({ scope }) => !seen.has(scope) && seen.add(scope));
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   N6: () => (/* binding */ toFinding),
/* harmony export */   Si: () => (/* binding */ startOfFile),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);

/** A problem in a file, as a finding. */
function toFinding(problem, path, app) {
    return {
        rule: problem.rule,
        severity: problem.severity ?? _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO[problem.rule].severity,
        message: problem.message,
        path,
        ...(problem.range ?? startOfFile),
        ...(problem.connector === undefined ? {} : { connector: problem.connector }),
        ...(problem.scope === undefined ? {} : { scope: problem.scope }),
        app,
        preexisting: false,
        related: problem.related ?? [],
        ...(problem.fix === undefined ? {} : { fix: problem.fix }),
    };
}
/** The start of a file: the place of a finding that is about a file as a whole. */
const startOfFile = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Orders findings by path, then position, then rule, so that the same input always gives the same report. */
function compareFindings(a, b) {
    return (compareText(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** Compares by UTF-16 code unit: the same order on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
/* unused harmony export longestMessage */
/** The most characters of a finding's message. */
const longestMessage = 200;
/** The first of some ways to say the same, most telling first, that fits a message; the last one is cut to fit. */
function firstThatFits(...candidates) {
    const fitting = candidates.find((candidate) => candidate.length <= longestMessage);
    return fitting ?? `${(candidates.at(-1) ?? '').slice(0, longestMessage - 1)}…`;
}


/***/ }),

/***/ 5391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9304);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9273);
/* harmony import */ var _text_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8471);



/** The most bytes a connector file or an app's config may have. A policy may have more. */
const maxFileBytes = 64 * 1024;
const lfsPointer = 'version https://git-lfs.github.com/spec/v1';
/**
 * All controls but tab and line ends, the line separators that end a line for some parsers only, byte order
 * marks inside the text, and the characters that reorder the text around them.
 */
const hiddenCharacter = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** Bytes of a file → its text without the byte order mark, or the reason why no text can be had from them. */
function decodeText(bytes, maxBytes) {
    if (bytes.length > maxBytes)
        return unreadable(tooLarge(bytes.length, maxBytes));
    const text = decodeUtf8(bytes);
    if (text === undefined)
        return unreadable(notUtf8(bytes));
    if (text.startsWith(lfsPointer))
        return unreadable(isLfsPointer());
    const hidden = hiddenCharacters(text);
    return hidden === undefined ? { kind: 'text', text } : unreadable(hidden);
}
/** The problem of a file of this many bytes, for callers that did not even load it. */
function tooLarge(size, maxBytes = maxFileBytes) {
    return {
        rule: 'file-too-large',
        message: `The file has ${size} bytes, and at most ${maxBytes} are read. Nothing of it was checked. Remove what does not belong in it.`,
    };
}
function unreadable(problem) {
    return { kind: 'unreadable', problems: [problem] };
}
/** Undefined when the bytes are not UTF-8. One byte order mark at the start is taken off. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function notUtf8(bytes) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (utf16) {
        return { rule: 'not-utf8', message: 'The file is UTF-16. Base44 reads UTF-8 only. Save it as UTF-8.' };
    }
    const offset = firstInvalidByte(bytes);
    const before = decodeUtf8(bytes.subarray(0, offset)) ?? '';
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    return {
        rule: 'not-utf8',
        message: `The file is not UTF-8: byte 0x${byte} at offset ${offset} does not belong there. Save it as UTF-8.`,
        range: (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextPositions */ .o)(before).range(before.length, 0),
    };
}
/** The offset up to which the bytes are UTF-8, found by bisection with the platform's own decoder. */
function firstInvalidByte(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isUtf8Prefix(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    let start = valid;
    while (start > 0 && decodeUtf8(bytes.subarray(0, start)) === undefined)
        start -= 1;
    return start;
}
function isUtf8Prefix(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function isLfsPointer() {
    return {
        rule: 'not-a-regular-file',
        message: 'The file is a Git LFS pointer, not the file itself. Take it out of Git LFS: git lfs untrack, then add it again.',
        range: _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfFile */ .Si,
    };
}
function hiddenCharacters(text) {
    const matches = [...text.matchAll(hiddenCharacter)];
    const first = matches[0];
    if (first === undefined)
        return undefined;
    const more = matches.length > 1 ? ` (and ${matches.length - 1} more like it in this file)` : '';
    return {
        rule: 'control-character',
        message: `The invisible character ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .codePointName */ .R8)(first[0])} stands here${more}. It can make the file look different from what it says. Delete it.`,
        range: (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextPositions */ .o)(text).range(first.index, 1),
    };
}


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readJsonc)
});

// EXTERNAL MODULE: ./node_modules/json5/lib/index.js
var lib = __nccwpck_require__(4841);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(9547);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __nccwpck_require__(9273);
// EXTERNAL MODULE: ./build/domain/jsonc/decode-text.js
var decode_text = __nccwpck_require__(5391);
;// CONCATENATED MODULE: ./build/domain/jsonc/find-difference.js
/**
 * Where two readings of one text differ: the path of the first difference (`$.scopes[1]`), or undefined when they
 * are deeply equal. Own enumerable keys count; numbers are compared with `Object.is`.
 */
function findDifference(ours, theirs, path = '$') {
    if (Array.isArray(ours)) {
        if (!Array.isArray(theirs) || theirs.length !== ours.length)
            return path;
        return firstDefined(ours, (item, index) => findDifference(item, theirs[index], `${path}[${index}]`));
    }
    if (typeof ours === 'object' && ours !== null) {
        if (typeof theirs !== 'object' || theirs === null || Array.isArray(theirs))
            return path;
        const entries = new Map(Object.entries(theirs));
        const keys = Object.keys(ours);
        if (keys.length !== entries.size)
            return path;
        return firstDefined(keys, (key) => {
            const place = `${path}.${key}`;
            const value = ours[key];
            return value !== undefined && entries.has(key) ? findDifference(value, entries.get(key), place) : place;
        });
    }
    return Object.is(ours, theirs) ? undefined : path;
}
function firstDefined(items, find) {
    for (const [index, item] of items.entries()) {
        const result = find(item, index);
        if (result !== undefined)
            return result;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/jsonc/nesting.js

/**
 * Connector files need two levels and a policy five. jsonc-parser recurses for each level, so thousands of
 * brackets would overflow its stack.
 */
const maxDepth = 32;
/**
 * The problem of a text that nests deeper than 32 levels. A closing bracket counts only when it closes the
 * innermost open one, so a text with mismatched brackets is never taken for shallower than a parser sees it.
 */
function nestingProblem(text, positions) {
    const scanner = (0,main.createScanner)(text, true);
    const open = [];
    scanner.scan();
    for (let offset = scanner.getTokenOffset(); offset < text.length; offset = scanner.getTokenOffset()) {
        // A string or comment never starts with a bracket, so the first character tells the token.
        const bracket = text[offset] ?? '';
        if (bracket === '{' || bracket === '[') {
            open.push(bracket);
            if (open.length > maxDepth)
                return tooDeep(positions, offset);
        }
        else if ((bracket === '}' && open.at(-1) === '{') || (bracket === ']' && open.at(-1) === '[')) {
            open.pop();
        }
        scanner.scan();
    }
    return undefined;
}
function tooDeep(positions, offset) {
    return {
        rule: 'jsonc-syntax',
        message: `Objects and arrays are nested deeper than ${maxDepth} levels here, and no file needs more than five. Remove the extra brackets.`,
        range: positions.range(offset, 1),
    };
}

;// CONCATENATED MODULE: ./build/domain/jsonc/syntax-errors.js


/** What jsonc-parser's error codes mean to a person, and what to do. */
const sentences = {
    InvalidSymbol: 'is not JSON here. Strings and keys need double quotes.',
    InvalidNumberFormat: 'is not a number in JSON.',
    PropertyNameExpected: 'stands where a key in double quotes is expected.',
    ValueExpected: 'stands where a value is expected.',
    ColonExpected: 'stands where ":" is expected after the key.',
    CommaExpected: 'stands where "," or the end of the object or array is expected.',
    CloseBraceExpected: 'stands where "}" is expected.',
    CloseBracketExpected: 'stands where "]" is expected.',
    EndOfFileExpected: 'stands after the end of the object. A file holds one object only.',
    InvalidCommentToken: 'is not a comment. Comments are // to the end of the line, or /* … */.',
    UnexpectedEndOfComment: 'begins a comment that is not closed with */.',
    UnexpectedEndOfString: 'is a string that is not closed with a double quote on its line.',
    UnexpectedEndOfNumber: 'is a number that stops too early.',
    InvalidUnicode: 'has a \\u escape that is not followed by four hexadecimal digits.',
    InvalidEscapeCharacter: 'has a backslash escape that JSON does not know. Write a backslash as \\\\.',
    InvalidCharacter: 'has a control character inside a string. Write it as an escape such as \\t.',
};
/**
 * The problem of a text that jsonc-parser did not accept.
 *
 * @param error its first error; undefined when the text holds no value at all
 */
function describeSyntaxError(text, error, positions) {
    if (error === undefined || text.trim() === '') {
        return {
            rule: 'jsonc-syntax',
            message: 'The file holds no value, and an object is expected. Write one, or delete the file.',
            range: positions.range(0, 0),
        };
    }
    const sentence = sentences[(0,main.printParseErrorCode)(error.error)] ?? 'is not valid JSON.';
    const found = text.slice(error.offset, error.offset + error.length).split(/[\r\n]/, 1)[0] ?? '';
    return {
        rule: 'jsonc-syntax',
        message: `${nameToken(found)} ${sentence}`,
        range: positions.range(error.offset, found.length),
    };
}
function nameToken(token) {
    if (token === '')
        return 'The end of the file';
    return token.startsWith('"') ? `The string ${(0,quote/* quote */.hD)(token.replace(/^"|"$/g, ''))}` : (0,quote/* quote */.hD)(token);
}

// EXTERNAL MODULE: ./build/domain/jsonc/text-positions.js
var text_positions = __nccwpck_require__(8471);
;// CONCATENATED MODULE: ./build/domain/jsonc/read-jsonc.js








/**
 * Reads a JSONC file strictly: UTF-8, comments and trailing commas allowed, nothing that two parsers could take
 * differently. Values and positions come from one walk over jsonc-parser's tree; json5, which Base44's
 * command-line tool uses, reads the same text as an oracle.
 *
 * @param path named in the related locations of problems
 */
function readJsonc(bytes, path, maxBytes = decode_text/* maxFileBytes */.eV) {
    const decoded = (0,decode_text/* decodeText */.g7)(bytes, maxBytes);
    return decoded.kind === 'text' ? readJsoncText(decoded.text, path) : decoded;
}
function readJsoncText(text, path) {
    const positions = (0,text_positions/* createTextPositions */.o)(text);
    const tooDeep = nestingProblem(text, positions);
    if (tooDeep !== undefined)
        return unreadable([tooDeep]);
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true });
    const error = errors[0];
    if (root === undefined || error !== undefined) {
        return unreadable([describeSyntaxError(text, error, positions)]);
    }
    const problems = keyProblems(root, path, positions);
    if (problems.length > 0)
        return unreadable(problems);
    const value = toValue(root);
    const divergence = divergenceFromJson5(text, value, positions);
    if (divergence !== undefined)
        return unreadable([divergence]);
    return {
        kind: 'document',
        document: { text, value, root, rangeOf: (node) => positions.range(node.offset, node.length) },
    };
}
function unreadable(problems) {
    return { kind: 'unreadable', problems };
}
/** The value of a node. Recursion is safe: the depth of the text was checked before. */
function toValue(node) {
    const children = node.children ?? [];
    if (node.type === 'array')
        return children.map(toValue);
    if (node.type !== 'object')
        return node.value;
    const object = Object.create(null);
    for (const property of children) {
        const [key, value] = property.children ?? [];
        if (key !== undefined && value !== undefined)
            object[String(key.value)] = toValue(value);
    }
    return object;
}
/** Keys that parsers disagree about: repeated ones (compared after escapes are resolved) and `__proto__`. */
function keyProblems(node, path, positions) {
    if (node.type === 'array')
        return (node.children ?? []).flatMap((item) => keyProblems(item, path, positions));
    if (node.type !== 'object')
        return [];
    const problems = [];
    const firstByKey = new Map();
    for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (key === undefined)
            continue;
        const name = String(key.value);
        const range = positions.range(key.offset, key.length);
        const first = firstByKey.get(name);
        if (name === '__proto__')
            problems.push(protoKey(range));
        else if (first === undefined)
            firstByKey.set(name, key);
        else
            problems.push(duplicateKey(name, range, path, positions.range(first.offset, first.length)));
        if (value !== undefined)
            problems.push(...keyProblems(value, path, positions));
    }
    return problems;
}
function protoKey(range) {
    return {
        rule: 'parser-divergence',
        message: 'The key "__proto__" is data to one parser and changes the object itself in another. Remove it.',
        range,
    };
}
function duplicateKey(name, range, path, first) {
    return {
        rule: 'duplicate-key',
        message: `The key ${(0,quote/* quote */.hD)(name)} stands here a second time, and parsers keep only one of the two. Keep one.`,
        range,
        related: [{ message: 'It stands here first.', path, line: first.line, column: first.column }],
    };
}
function divergenceFromJson5(text, value, positions) {
    let oracle;
    try {
        oracle = lib.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.slice(0, 80) : 'unknown error';
        return diverges(positions, `JSON5, which Base44 uses, cannot read this file (${reason}). Write it as plain JSON.`);
    }
    const difference = findDifference(value, oracle);
    if (difference === undefined)
        return undefined;
    return diverges(positions, `JSON5, which Base44 uses, reads other data at ${(0,quote/* quote */.hD)(difference)} than JSONC does. Write it as plain JSON.`);
}
function diverges(positions, message) {
    return { rule: 'parser-divergence', message, range: positions.range(0, 0) };
}


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTextPositions)
/* harmony export */ });
/** Lines end at LF, CR LF or a lone CR, as editors count them. */
function createTextPositions(text) {
    const lineStarts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        lineStarts.push(match.index + match[0].length);
    function locate(offset) {
        let low = 0;
        let high = lineStarts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((lineStarts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
    }
    return {
        range(offset, length) {
            const start = Math.min(Math.max(offset, 0), text.length);
            const end = Math.min(start + Math.max(length, 0), text.length);
            const from = locate(start);
            const to = locate(end);
            return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
        },
    };
}


/***/ }),

/***/ 8201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qr: () => (/* binding */ failOnChoices),
  S4: () => (/* binding */ judge)
});

// UNUSED EXPORTS: pairByApp

// EXTERNAL MODULE: ./build/domain/policy/evaluate-scope.js + 1 modules
var evaluate_scope = __nccwpck_require__(8481);
;// CONCATENATED MODULE: ./build/domain/decisions.js

const verdictOfRemoval = {
    allow: 'allowed',
    review: 'review',
    deny: 'denied',
};
function decideChange(change, { policy, app, today }) {
    const type = change.connector;
    const scopes = change.added.map((scope) => {
        const isIncrease = change.increase.includes(scope);
        const { kind } = (0,evaluate_scope/* evaluateScope */.I8)(policy, { app, type, scope, today });
        const verdict = kind === 'review' && !isIncrease ? 'allowed' : kind;
        return { scope, verdict, isIncrease };
    });
    return { change, verdict: connectorVerdict(change, policy), scopes };
}
function connectorVerdict({ connector, change }, policy) {
    if (change === 'removed')
        return verdictOfRemoval[policy.removals.value];
    const { kind } = (0,evaluate_scope/* evaluateConnector */.L3)(policy, connector);
    if (kind === 'listed' || (kind === 'review' && change === 'changed'))
        return 'allowed';
    return kind;
}

// EXTERNAL MODULE: ./build/catalogue/connector-types.js
var connector_types = __nccwpck_require__(1697);
// EXTERNAL MODULE: ./build/catalogue/implications.js
var implications = __nccwpck_require__(2108);
// EXTERNAL MODULE: ./build/domain/finding.js
var finding = __nccwpck_require__(9304);
;// CONCATENATED MODULE: ./build/domain/diff/scope-diff.js



/**
 * The scope diff of one app, base → head, by connector type: file names, order, repetitions and formatting do not
 * count. A side that is undefined does not have the app.
 *
 * A connector is `removed` only when no file of the head could still declare it: a file that cannot be read is
 * not taken for a deleted one.
 */
function diffApp(base, head) {
    if (head?.usable === false)
        return [];
    const before = connectorsByType(base);
    const after = connectorsByType(head);
    const types = [...new Set([...before.keys(), ...after.keys()])].toSorted(finding/* compareText */.n6);
    const changes = types.flatMap((type) => {
        const [was, is] = [before.get(type), after.get(type)];
        if (is === undefined && mayStillBeDeclared(type, head))
            return [];
        return diffConnector(type, was, is) ?? [];
    });
    return markReplacements(changes, before, after);
}
function connectorsByType(app) {
    return new Map((app?.connectors ?? []).map((connector) => [connector.type, connector]));
}
function mayStillBeDeclared(type, head) {
    const unread = head?.unread ?? [];
    return unread.some((file) => file.type === undefined || file.type.toLowerCase() === type);
}
function diffConnector(type, was, is) {
    const before = scopesOf(was);
    const after = scopesOf(is);
    const added = after.filter((scope) => !before.includes(scope));
    const removed = before.filter((scope) => !after.includes(scope));
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    if (change === 'changed' && added.length === 0 && removed.length === 0)
        return undefined;
    return {
        connector: type,
        change,
        added,
        removed,
        kept: after.filter((scope) => before.includes(scope)),
        increase: added.filter((scope) => !before.some((held) => (0,implications/* covers */.hU)(type, held, scope))),
        needsConsent: change === 'removed' || isProvisioned(type) ? 'no' : 'yes',
    };
}
/** Base44 sets Stripe up by itself: there is no OAuth and nobody signs in. */
function isProvisioned(type) {
    return type === 'stripe';
}
function scopesOf(connector) {
    return [...new Set(connector?.scopes.map(({ scope }) => scope))].toSorted(finding/* compareText */.n6);
}
/**
 * Pairs an added connector with the removed one that it replaces: the same file with another type in it, or
 * another way to connect the same service.
 */
function markReplacements(changes, before, after) {
    const removed = changes.filter(({ change }) => change === 'removed').map(({ connector }) => connector);
    return changes.map((change) => {
        if (change.change !== 'added')
            return change;
        const path = after.get(change.connector)?.path;
        const replaced = removed.find((type) => before.get(type)?.path === path || (0,connector_types/* areSiblings */.e9)(type, change.connector));
        return replaced === undefined ? change : { ...change, replaces: replaced };
    });
}

// EXTERNAL MODULE: ./build/domain/rules.js
var rules = __nccwpck_require__(4238);
;// CONCATENATED MODULE: ./build/domain/merge-findings.js


/**
 * One finding for each (connector, scope) of an app: the most severe stays, new ones before those that the base has
 * too, and the others become its related locations, so that a scope with three problems is one thing to fix. Findings
 * about no scope stay as they are.
 */
function mergeByScope(findings) {
    const groups = new Map();
    for (const [index, finding] of findings.entries()) {
        const key = finding.scope === undefined ? String(index) : JSON.stringify([finding.connector, finding.scope]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].flatMap(mergeGroup);
}
function mergeGroup(group) {
    const [first, ...others] = group.toSorted((a, b) => Number(a.preexisting) - Number(b.preexisting) ||
        (0,rules/* compareSeverity */.zK)(a.severity, b.severity) ||
        (0,finding/* compareFindings */.Eg)(a, b));
    if (first === undefined)
        return [];
    const locations = others.flatMap(({ message, path, line, column, related }) => [
        { message, path, line, column },
        ...related,
    ]);
    return [{ ...first, related: distinct([...first.related, ...locations]) }];
}
function distinct(locations) {
    const byKey = new Map(locations.map((location) => [
        JSON.stringify([location.path, location.line, location.column, location.message]),
        location,
    ]));
    return [...byKey.values()];
}

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __nccwpck_require__(3153);
// EXTERNAL MODULE: ./build/domain/connector/connector.js
var connector_connector = __nccwpck_require__(3098);
// EXTERNAL MODULE: ./build/domain/fit-message.js
var fit_message = __nccwpck_require__(1072);
// EXTERNAL MODULE: ./build/domain/policy/place-text.js
var place_text = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./build/domain/policy/allowed-alternative.js
var allowed_alternative = __nccwpck_require__(6922);
// EXTERNAL MODULE: ./build/catalogue/catalogue.js
var catalogue = __nccwpck_require__(5835);
// EXTERNAL MODULE: ./build/domain/quote.js
var quote = __nccwpck_require__(9273);
;// CONCATENATED MODULE: ./build/domain/policy/scope-text.js


/** What most scopes of a provider start with, and no reader needs. */
const providerAddress = /^https:\/\/(?:www\.googleapis\.com\/auth|graph\.microsoft\.com)\//;
/** A scope as it stands in a message: quoted, without the provider's address. */
function quoteScope(scope) {
    return (0,quote/* quote */.hD)(scope.replace(providerAddress, ''));
}
/** What a scope lets the app do, in parentheses after a blank; empty when the catalogue does not know it. */
function statementAfter(type, scope) {
    const statement = (0,catalogue/* scopeFacts */.Of)(type, scope)?.statement;
    if (statement === undefined)
        return '';
    return ` (${statement.charAt(0).toLowerCase()}${statement.slice(1)})`;
}

;// CONCATENATED MODULE: ./build/domain/policy/scope-problem.js




/** What policy has against a declared scope; undefined when nothing. */
function scopeProblem(judged) {
    const { declared, verdict, isIncrease } = judged;
    if (verdict.kind === 'allowed')
        return undefined;
    const about = { range: declared.range, scope: declared.scope, ...fixFor(judged) };
    switch (verdict.kind) {
        case 'denied':
            return { ...about, rule: 'scope-denied', message: deniedMessage(judged) };
        case 'not-listed':
            return { ...about, rule: 'scope-not-allowed', message: notAllowedMessage(judged) };
        case 'review':
            if (isIncrease === false)
                return undefined;
            return {
                ...about,
                rule: 'approval-required',
                ...(isIncrease === undefined ? { severity: 'notice' } : {}),
                message: reviewMessage(judged),
            };
        default:
            return verdict.kind;
    }
}
function deniedMessage(judged) {
    const { type, name, statement, where } = partsOf(judged);
    const { by } = judged.verdict;
    const included = by.kind === 'entry' && by.through !== undefined ? quoteScope(by.through) : undefined;
    const advice = adviceFor(judged, 'Remove it');
    if (included === undefined) {
        return (0,fit_message/* firstThatFits */.e)(`${type} asks for ${name}${statement}, which the policy denies (${where.full}). ${advice}.`, `${name}${statement} is denied (${where.full}). ${advice}.`, `${name} is denied (${where.full}). ${advice}.`, `${name} is denied (${where.short}). Remove it.`);
    }
    return (0,fit_message/* firstThatFits */.e)(`${type} asks for ${name}${statement}, which includes ${included}, and the policy denies that (${where.full}). ${advice}.`, `${name}${statement} includes ${included}, which is denied (${where.full}). ${advice}.`, `${name}${statement} includes ${included}, which is denied (${where.short}). ${advice}.`, `${name} includes ${included}, which is denied (${where.short}). ${advice}.`, `${name} is denied (${where.short}). Remove it.`);
}
function notAllowedMessage(judged) {
    const { policy, verdict } = judged;
    const { by } = verdict;
    const { type, name, statement } = partsOf(judged);
    const place = by.kind === 'unlisted' && by.connector ? (0,place_text/* placeText */.Z9)(by.connector) : (0,place_text/* pathText */.LF)(policy.path);
    const advice = `${adviceFor(judged, 'Remove it')}, or add it to ${place}.`;
    return (0,fit_message/* firstThatFits */.e)(`${type} asks for ${name}${statement}, which the policy does not allow. ${advice}`, `${name}${statement} is not allowed. ${advice}`, `${name} is not allowed. ${advice}`, `${name} is not allowed. Remove it, or add it to ${place}.`);
}
function reviewMessage(judged) {
    const { type, name, statement, where } = partsOf(judged);
    if (judged.isIncrease === undefined) {
        return (0,fit_message/* firstThatFits */.e)(`${name} of ${type} needs an approval when it is added (${where.full}). Compare with --base to see whether it is new.`, `${name} of ${type} needs an approval when it is added (${where.short}).`, `${name} needs an approval when it is added.`);
    }
    const ask = (0,place_text/* askForApproval */.cs)(judged.policy);
    return (0,fit_message/* firstThatFits */.e)(`${type} gets ${name}${statement}, which needs an approval (${where.full}). ${ask}`, `${name}${statement} needs an approval (${where.full}). ${ask}`, `${name}${statement} needs an approval (${where.short}). ${ask}`, `${name} needs an approval (${where.short}). ${ask}`, `${name} needs an approval (${where.short}). Ask for a review.`);
}
/** What the messages are made of. */
function partsOf({ policy, type, declared: { scope }, verdict }) {
    return {
        type,
        name: quoteScope(scope),
        statement: statementAfter(type, scope),
        where: whereDecided(policy, verdict.by, scope),
    };
}
function alternativeTo({ policy, type, declared, others }) {
    return (0,allowed_alternative/* allowedAlternative */.I)(policy, type, declared.scope, others);
}
function fixFor(judged) {
    const alternative = alternativeTo(judged);
    if (alternative === undefined)
        return {};
    const { kind, scope } = alternative;
    const message = kind === 'spelling' ? `Write "${scope}".` : `Ask for "${scope}", which is allowed.`;
    return { fix: { replacement: scope, message } };
}
/** What to do, without the full stop. */
function adviceFor(judged, otherwise) {
    const alternative = alternativeTo(judged);
    if (alternative === undefined)
        return otherwise;
    const name = quoteScope(alternative.scope);
    return alternative.kind === 'spelling' ? `Write ${name}` : `Ask for less, such as ${name}`;
}
/** Where a verdict was decided, with and without the text that stands there. */
function whereDecided(policy, by, scope) {
    const place = by.kind === 'entry' || by.kind === 'unlisted' ? by.place : undefined;
    if (place === undefined)
        return { full: (0,place_text/* pathText */.LF)(policy.path), short: (0,place_text/* pathText */.LF)(policy.path) };
    const short = (0,place_text/* placeText */.Z9)(place);
    return { full: place.text === scope ? short : (0,place_text/* entryText */.u0)(place), short };
}

// EXTERNAL MODULE: ./build/domain/policy/verdict.js
var verdict = __nccwpck_require__(1213);
;// CONCATENATED MODULE: ./build/domain/policy/connector-problems.js






/** Nothing is new: for judging what was there before. */
const nothingNew = { isNew: false, increase: [] };
/**
 * What policy has against a connector and its scopes.
 *
 * @param novelty undefined when there is no base to tell what is new
 */
function connectorProblems(connector, judging, novelty) {
    const { policy, app, today } = judging;
    const { type } = connector;
    const scopes = (0,connector_connector/* distinctScopes */.u)(connector);
    const judged = scopes.map((declared) => ({
        policy,
        type,
        declared,
        others: scopes.map(({ scope }) => scope).filter((scope) => scope !== declared.scope),
        verdict: (0,evaluate_scope/* evaluateScope */.I8)(policy, { app, type, scope: declared.scope, today }),
        isIncrease: novelty?.increase.includes(declared.scope),
    }));
    const verdict = (0,evaluate_scope/* evaluateConnector */.L3)(policy, type);
    // An exception for one of its scopes lets a connector in that is not listed; its other scopes stay unlisted.
    const isLetIn = verdict.kind === 'listed' || judged.some(({ verdict: { by } }) => by.kind === 'exception');
    if (!isLetIn && verdict.kind === 'not-listed') {
        // The base may have had the connector already: what it gets on top is a problem of its own.
        const gained = novelty?.isNew === false ? judged.filter(({ isIncrease }) => isIncrease === true) : [];
        return [notAllowed(connector, judging, verdict), ...gained.flatMap((one) => scopeProblem(one) ?? [])];
    }
    if (!isLetIn && novelty?.isNew !== false)
        return [newUnlisted(connector, judging, verdict, novelty)];
    return judged.flatMap((one) => scopeProblem(one) ?? []);
}
/** What policy has against the removal of a connector; undefined when nothing. */
function removalProblem({ connector }, policy) {
    const { value, range } = policy.removals;
    const where = range === undefined
        ? `${(0,place_text/* pathText */.LF)(policy.path)}, "removals" by default`
        : (0,place_text/* entryText */.u0)((0,verdict/* placeIn */.VV)(policy, range, 'removals'));
    switch (value) {
        case 'allow':
            return undefined;
        case 'review':
            return {
                rule: 'approval-required',
                connector,
                message: (0,fit_message/* firstThatFits */.e)(`${connector} is removed, which needs an approval (${where}). ${(0,place_text/* askForApproval */.cs)(policy)}`, `${connector} is removed, which needs an approval. Ask for a review.`),
            };
        case 'deny':
            return {
                rule: 'removal-denied',
                connector,
                message: (0,fit_message/* firstThatFits */.e)(`${connector} is removed, and the policy allows no removals (${where}). Bring the file back, or change the policy.`, `${connector} is removed, and the policy allows no removals. Bring the file back, or change it.`),
            };
        default:
            return value;
    }
}
function notAllowed(connector, { policy }, { place }) {
    const where = place === undefined ? (0,place_text/* pathText */.LF)(policy.path) : (0,place_text/* entryText */.u0)({ ...place, text: 'unlisted' });
    return {
        rule: 'connector-not-allowed',
        range: connector.typeRange,
        message: (0,fit_message/* firstThatFits */.e)(`The policy does not list the connector ${connector.type}, so it is not allowed (${where}). Remove the file, or list it there.`, `The policy does not list ${connector.type}. Remove the file, or list it in the policy.`),
    };
}
function newUnlisted(connector, { policy }, { place }, novelty) {
    const { type, typeRange: range } = connector;
    const where = place === undefined ? (0,place_text/* pathText */.LF)(policy.path) : (0,place_text/* entryText */.u0)({ ...place, text: 'unlisted' });
    if (novelty === undefined) {
        const message = (0,fit_message/* firstThatFits */.e)(`The policy does not list the connector ${type}, so it needs an approval when it is added (${where}).`, `The policy does not list ${type}, so it needs an approval when it is added.`);
        return { rule: 'approval-required', severity: 'notice', range, message };
    }
    return {
        rule: 'approval-required',
        range,
        message: (0,fit_message/* firstThatFits */.e)(`${type} is new and not listed, so it needs an approval (${where}). ${(0,place_text/* askForApproval */.cs)(policy)}`, `${type} is new and not listed, so it needs an approval. Ask for a review.`),
    };
}

;// CONCATENATED MODULE: ./build/domain/policy/enforcement.js
/** Whether what policy finds counts on a day; until `enforceFrom` it is only said. */
function isEnforced({ enforceFrom }, today) {
    return enforceFrom === undefined || today >= enforceFrom.value;
}
/** What policy finds, as severe as it is on a day: before the policy is enforced, errors are warnings. */
function withSeverityOn(findings, policy, today) {
    if (isEnforced(policy, today))
        return findings;
    return findings.map((finding) => finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);
}

;// CONCATENATED MODULE: ./build/domain/policy/app-findings.js



/**
 * What policy has against the connectors of an app at the head.
 *
 * @param changes undefined when there is no base to tell what is new
 */
function headPolicyFindings(head, judging, changes) {
    return connectorFindings(head, judging, (type) => changes && noveltyOf(type, changes));
}
/** What policy has against the connectors of an app as it was, for telling which problems are old. */
function keptPolicyFindings(base, judging) {
    return connectorFindings(base, judging, () => nothingNew);
}
/** What policy has against the removals among the changes of an app, each at the file that is gone. */
function removalFindings(base, { policy, app, today }, changes) {
    const findings = changes
        .filter(({ change }) => change === 'removed')
        .flatMap((change) => {
        const problem = removalProblem(change, policy);
        const gone = base?.connectors.find(({ type }) => type === change.connector);
        if (problem === undefined || gone === undefined)
            return [];
        return [(0,finding/* toFinding */.N6)({ ...problem, range: gone.typeRange }, gone.path, app)];
    });
    return withSeverityOn(findings, policy, today);
}
function connectorFindings(snapshot, judging, noveltyFor) {
    const findings = (snapshot?.connectors ?? []).flatMap((connector) => connectorProblems(connector, judging, noveltyFor(connector.type)).map((problem) => (0,finding/* toFinding */.N6)({ ...problem, connector: connector.type }, connector.path, judging.app)));
    return withSeverityOn(findings, judging.policy, judging.today);
}
function noveltyOf(type, changes) {
    const change = changes.find(({ connector }) => connector === type);
    if (change === undefined)
        return nothingNew;
    return { isNew: change.change === 'added', increase: change.increase };
}

;// CONCATENATED MODULE: ./build/domain/preexisting.js
/**
 * Marks the findings of the head that the base has too. Two findings are the same problem when rule, app,
 * connector (or file, where there is none) and scope agree; a line number may differ. Without a scope the message
 * has to agree too, which tells two unknown keys apart. When the head has a problem more often than the base, the
 * surplus is new.
 */
function markPreexisting(head, base) {
    const left = new Map();
    for (const finding of base) {
        const key = problemKey(finding);
        left.set(key, (left.get(key) ?? 0) + 1);
    }
    return head.map((finding) => {
        const key = problemKey(finding);
        const count = left.get(key) ?? 0;
        if (count === 0)
            return finding;
        left.set(key, count - 1);
        return { ...finding, preexisting: true };
    });
}
function problemKey({ rule, app, connector, path, scope, message }) {
    // About a scope, a message also gives advice, and that depends on what else the file and the policy say.
    const detail = scope === undefined ? message : scope;
    return JSON.stringify([rule, app, connector ?? path, detail]);
}

;// CONCATENATED MODULE: ./build/domain/policy/milder-scopes.js




/** Stands for every scope that the catalogue does not know and no entry names. */
const unknownScope = 'connector-guard:any-other-scope';
/** The scopes of a type with a milder verdict than before, together where they changed alike. */
function milderScopes(before, after, declaredType) {
    const { type } = declaredType;
    const names = namesToLookAt(before, after, declaredType);
    const examples = [...examplesOfPatterns(before, type), ...examplesOfPatterns(after, type), unknownScope];
    const groups = new Map();
    for (const scope of new Set([...[...names].toSorted(finding/* compareText */.n6), ...examples])) {
        const from = (0,evaluate_scope/* evaluateByLists */.An)(before, type, scope).kind;
        const to = (0,evaluate_scope/* evaluateByLists */.An)(after, type, scope).kind;
        if ((0,verdict/* compareVerdicts */.m3)(to, from) <= 0)
            continue;
        const group = groups.get(`${from} ${to}`) ?? { from, to, scopes: [] };
        group.scopes.push(scope);
        groups.set(`${from} ${to}`, group);
    }
    return [...groups.values()].map(({ from, to, scopes }) => ({
        kind: 'scopes',
        type,
        scopes: scopes.filter((scope) => names.has(scope)),
        withUnknown: scopes.some((scope) => !names.has(scope)),
        from,
        to,
        range: after.connectors.get(type)?.range,
    }));
}
/** The scopes that the catalogue, the repository or either policy names. */
function namesToLookAt(before, after, { type, declared }) {
    const named = [before, after].flatMap((policy) => [
        ...entriesFor(policy, type).flatMap((entry) => (entry.kind === 'scope' ? [entry.text] : [])),
        ...policy.exceptions.filter(({ connector }) => connector === type).map(({ scope }) => scope),
    ]);
    return new Set([...(0,catalogue/* scopesOf */.ZK)(type).map(({ scope }) => scope), ...declared, ...named]);
}
/** Scopes that patterns name: without them, lifting a ban would go unseen where the catalogue has no scopes. */
function examplesOfPatterns(policy, type) {
    return entriesFor(policy, type)
        .filter(({ kind }) => kind === 'pattern')
        .map(({ text }) => text.replaceAll('*', 'x'));
}
function entriesFor(policy, type) {
    const rules = policy.connectors.get(type);
    return [...policy.review, ...(rules === undefined ? [] : [...rules.allow, ...rules.review, ...rules.deny])];
}

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy = __nccwpck_require__(5352);
;// CONCATENATED MODULE: ./build/domain/policy/compare-policies.js



/**
 * How a policy got milder: scopes with a milder verdict, and whatever lets more in later (wildcards, reviewers,
 * exceptions, targets). Empty when it did not; tightening, order and comments do not count.
 *
 * @param declared scopes to look at besides those that the catalogue knows and those that either policy names
 */
function comparePolicies(before, after, declared) {
    const types = [...new Set([...before.connectors.keys(), ...after.connectors.keys()])].toSorted(finding/* compareText */.n6);
    return [
        ...types.flatMap((type) => [
            ...newlyListed(before, after, type),
            ...milderScopes(before, after, { type, declared: declared.get(type) ?? new Set() }),
            ...newWildcards(before, after, type),
        ]),
        ...milderSetting('unlisted', before.unlisted, after.unlisted, policy/* unlistedChoices */.V),
        ...milderSetting('removals', before.removals, after.removals, policy/* removalChoices */.bT),
        ...milderSetting('policyChanges', before.policyChanges, after.policyChanges, policy/* policyChangeChoices */.DX),
        ...laterEnforcement(before, after),
        ...easierApprovals(before, after),
        ...newExceptions(before, after),
        ...newTargets(before, after),
    ];
}
function newlyListed(before, after, type) {
    const rules = after.connectors.get(type);
    if (rules === undefined || before.connectors.has(type))
        return [];
    return [{ kind: 'connector', type, range: rules.range }];
}
/** Entries that name several scopes and let in what the old ones did not obviously let in. */
function newWildcards(before, after, type) {
    const was = before.connectors.get(type);
    const is = after.connectors.get(type);
    const isNew = (entry, others) => entry.kind !== 'scope' && !others.some((other) => includes(other, entry));
    const wildcards = [
        ...(is?.allow ?? []).filter((entry) => isNew(entry, was?.allow ?? [])),
        ...(is?.review ?? []).filter((entry) => isNew(entry, [...(was?.allow ?? []), ...(was?.review ?? [])])),
    ];
    return wildcards.map(({ text, range }) => ({ kind: 'wildcard', type, text, range }));
}
/** Whether an entry plainly names whatever another one names. */
function includes(wider, entry) {
    if (wider.text === entry.text)
        return true;
    // A "*" in the text is a character like any other to the wider pattern, so only its own "*" can take it in.
    if (wider.kind === 'pattern' && entry.kind === 'pattern')
        return wider.exact(entry.text);
    if (wider.kind === 'access' && entry.kind === 'access')
        return wider.tier === entry.tier;
    return false;
}
function milderSetting(key, before, after, strictestFirst) {
    if (strictestFirst.indexOf(after.value) <= strictestFirst.indexOf(before.value))
        return [];
    return [{ kind: 'setting', key, from: before.value, to: after.value, range: after.range }];
}
function laterEnforcement({ enforceFrom: before }, { enforceFrom: after }) {
    if (after === undefined || (before !== undefined && after.value <= before.value))
        return [];
    const from = before?.value ?? '';
    return [{ kind: 'setting', key: 'enforceFrom', from, to: after.value, range: after.range }];
}
function easierApprovals({ approvals: before }, { approvals: after }) {
    const known = new Set(before?.reviewers.map(({ text }) => text.toLowerCase()));
    const reviewers = (after?.reviewers ?? []).filter(({ text }) => !known.has(text.toLowerCase()));
    const [from, to] = [before?.count.value ?? 0, after?.count.value ?? 0];
    return [
        ...reviewers.map(({ text, range }) => ({ kind: 'reviewer', text, range })),
        ...(after !== undefined && to < from
            ? [{ kind: 'count', from, to, range: after.count.range }]
            : []),
    ];
}
function newExceptions(before, after) {
    return after.exceptions.flatMap(({ app, connector, scope, expires, range }) => {
        const known = before.exceptions.filter((other) => other.app === app && other.connector === connector && other.scope === scope);
        if (known.some((other) => other.expires >= expires))
            return [];
        const extended = known.length > 0;
        return [{ kind: 'exception', app, connector, scope, extended, expires, range }];
    });
}
function newTargets(before, after) {
    return after.targets.flatMap(({ app, name, appId, branch, range }) => {
        const isKnown = before.targets.some((other) => other.app === app && other.name === name && other.appId === appId && other.branch === branch);
        return isKnown ? [] : [{ kind: 'target', app, name, range }];
    });
}

;// CONCATENATED MODULE: ./build/domain/policy/loosening.js



const verdictWords = {
    denied: 'denied',
    'not-listed': 'not allowed',
    review: 'allowed with an approval',
    allowed: 'allowed',
};
/** A loosening as a problem of the policy that it is in. */
function looseningProblem(loosening) {
    const { range } = loosening;
    return {
        rule: 'policy-loosened',
        message: describeLoosening(loosening),
        ...(range === undefined ? {} : { range }),
    };
}
function describeLoosening(loosening) {
    switch (loosening.kind) {
        case 'scopes':
            return describeScopes(loosening);
        case 'connector':
            return `The connector ${loosening.type} is listed now, and was not.`;
        case 'wildcard':
            return (0,fit_message/* firstThatFits */.e)(`${(0,quote/* quote */.hD)(loosening.text)} of ${loosening.type} is new and names several scopes, also ones that providers add later.`, `This entry is new and names several scopes, also ones that providers add later.`);
        case 'reviewer':
            return `${(0,quote/* quote */.hD)(loosening.text)} may approve now.`;
        case 'count':
            return `${loosening.to} of the reviewers can approve a change; it took ${loosening.from}.`;
        case 'setting':
            return `"${loosening.key}" is ${(0,quote/* quote */.hD)(loosening.to)} and was ${loosening.from === '' ? 'not set' : (0,quote/* quote */.hD)(loosening.from)}, which was stricter.`;
        case 'exception':
            return describeException(loosening);
        case 'target':
            return (0,fit_message/* firstThatFits */.e)(`The target ${(0,quote/* quote */.hD)(loosening.name)} of ${(0,quote/* quote */.hD)(loosening.app)} is new or leads elsewhere.`, `The target ${(0,quote/* quote */.hD)(loosening.name)} is new or leads elsewhere.`);
        default:
            return loosening;
    }
}
function describeScopes(loosening) {
    const { type, scopes, withUnknown, from, to } = loosening;
    const change = `${verdictWords[to]}, and was ${verdictWords[from]}`;
    const [first] = scopes;
    if (first === undefined)
        return `A scope of ${type} that is not known here is now ${change}.`;
    const others = scopes.length - 1;
    const more = others === 0 ? '' : `, with ${others} more`;
    const unknown = withUnknown ? ', and any that is not known here' : '';
    return (0,fit_message/* firstThatFits */.e)(`${quoteScope(first)} of ${type} is now ${change}${more}${unknown}.`, `${quoteScope(first)} of ${type} is now ${change}${more}.`, `Scopes of ${type} are now ${verdictWords[to]}.`);
}
function describeException({ app, connector, scope, extended, expires }) {
    const what = extended ? `ends later, with ${expires}` : `is new and ends with ${expires}`;
    return (0,fit_message/* firstThatFits */.e)(`The exception for ${quoteScope(scope)} of ${connector} in ${(0,quote/* quote */.hD)(app)} ${what}.`, `The exception for ${quoteScope(scope)} ${what}.`);
}

;// CONCATENATED MODULE: ./build/domain/policy/contradictions.js




/** Parts of a policy that keep other parts from having any effect, each at the part that loses. */
function contradictions(policy) {
    return [
        ...[...policy.connectors.values()].flatMap((rules) => [
            ...listedTwice(rules),
            ...alwaysDenied(policy, rules),
        ]),
        ...repeatedExceptions(policy),
        ...unreachableApprovals(policy),
        ...approvalsByNobody(policy),
    ];
}
/** The same entry in two lists of a connector: the stricter list wins. */
function listedTwice({ type, allow, review, deny }) {
    const inLists = (entries, stricter) => entries.flatMap((entry) => {
        const winner = stricter.find(([, others]) => others.some((other) => isSameEntry(entry, other)));
        if (winner === undefined)
            return [];
        const message = (0,fit_message/* firstThatFits */.e)(`${(0,quote/* quote */.hD)(entry.text)} of ${type} is in "${winner[0]}" too, which wins. Keep one of the two.`, `This entry is in "${winner[0]}" too, which wins. Keep one of the two.`);
        return [contradiction(entry.range, message, type)];
    });
    return [
        ...inLists(allow, [
            ['deny', deny],
            ['review', review],
        ]),
        ...inLists(review, [['deny', deny]]),
    ];
}
function isSameEntry(one, other) {
    return one.text.toLowerCase() === other.text.toLowerCase();
}
/** A scope that is named in `allow` or `review` and that another entry denies. */
function alwaysDenied(policy, { type, allow, review, deny }) {
    const named = [...allow, ...review].filter((entry) => entry.kind === 'scope' && !deny.some((other) => isSameEntry(entry, other)));
    return named.flatMap((entry) => {
        const { kind, by } = (0,evaluate_scope/* evaluateByLists */.An)(policy, type, entry.text);
        if (kind !== 'denied' || by.kind !== 'entry')
            return [];
        const because = by.through === undefined ? '' : ` because it includes ${quoteScope(by.through)}`;
        const message = (0,fit_message/* firstThatFits */.e)(`${quoteScope(entry.text)} of ${type} is always denied${because}: line ${by.place.line}, ${(0,quote/* quote */.hD)(by.place.text)}. Remove one of the two.`, `${quoteScope(entry.text)} of ${type} is always denied by line ${by.place.line}. Remove one of the two.`, `This scope is always denied by line ${by.place.line}. Remove one of the two.`);
        return [contradiction(entry.range, message, type)];
    });
}
function repeatedExceptions({ exceptions }) {
    const firstByKey = new Map();
    return exceptions.flatMap(({ app, connector, scope, range }) => {
        const key = JSON.stringify([app, connector, scope]);
        const first = firstByKey.get(key);
        if (first === undefined) {
            firstByKey.set(key, range.line);
            return [];
        }
        const message = `There is another exception for ${quoteScope(scope)} in line ${first}. The later end counts. Keep one of the two.`;
        return [contradiction(range, message, connector)];
    });
}
/** More approvals than there are people to give them. */
function unreachableApprovals({ approvals }) {
    if (approvals?.count.range === undefined)
        return [];
    const { reviewers, count } = approvals;
    const people = new Set(reviewers.map(({ text }) => text.toLowerCase())).size;
    if (reviewers.some(({ kind }) => kind !== 'user') || people >= count.value)
        return [];
    const message = `${count.value} approvals are needed, and "reviewers" names ${people}. Name more people, or lower the count.`;
    return [contradiction(approvals.count.range, message)];
}
/** Something needs an approval, and nobody may give one. */
function approvalsByNobody(policy) {
    const { approvals, review, unlisted, removals, policyChanges } = policy;
    if (approvals !== undefined)
        return [];
    const entries = [...review, ...[...policy.connectors.values()].flatMap((rules) => rules.review)];
    const settings = [
        ...(unlisted.value === 'review' ? [unlisted.range] : []),
        ...(removals.value === 'review' ? [removals.range] : []),
        ...(policyChanges.value === 'allow' ? [] : [policyChanges.range]),
    ];
    const ranges = [...entries.map(({ range }) => range), ...settings].filter((range) => range !== undefined);
    const message = 'This asks for an approval, and there is no "approvals" that says who may give it. Add it.';
    return ranges.slice(0, 1).map((range) => contradiction(range, message));
}
function contradiction(range, message, connector) {
    return {
        rule: 'policy-contradiction',
        message,
        range,
        ...(connector === undefined ? {} : { connector }),
    };
}

// EXTERNAL MODULE: ./build/catalogue/nearest-scopes.js
var nearest_scopes = __nccwpck_require__(6888);
// EXTERNAL MODULE: ./build/catalogue/spellings.js
var spellings = __nccwpck_require__(2697);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __nccwpck_require__(9099);
;// CONCATENATED MODULE: ./build/domain/policy/doubtful-names.js







/**
 * Names in a policy that are well-formed and most likely a slip: they match nothing, so that the entry has no effect.
 * Names that are merely unknown stay: new types and scopes appear before the catalogue has them.
 */
function doubtfulNames(policy) {
    const rules = [...policy.connectors.values()];
    return [
        ...[...rules, ...policy.consent.values()].flatMap(({ type, range }) => doubtfulType(type, range)),
        ...policy.exceptions.flatMap(({ connector, range }) => doubtfulType(connector, range)),
        ...rules.flatMap((one) => [
            ...one.allow.flatMap((entry) => doubtfulScope(one, entry, 'allow')),
            ...[...one.review, ...one.deny].flatMap((entry) => doubtfulScope(one, entry, 'restrict')),
            ...one.allow.flatMap((entry) => entryWithoutFacts(one, entry)),
        ]),
    ];
}
function doubtfulType(type, range) {
    const meant = (0,connector_types/* isKnownType */.sN)(type) ? undefined : (0,nearest/* nearest */.p)(type, connector_types/* knownTypes */.ts);
    if (meant === undefined)
        return [];
    return [doubt(type, range, `Base44 documents no connector ${(0,quote/* quote */.hD)(type)}. Did you mean "${meant}"?`)];
}
function doubtfulScope({ type }, entry, use) {
    if (entry.kind !== 'scope')
        return [];
    const isKnown = use === 'allow'
        ? (0,catalogue/* scopeFacts */.Of)(type, entry.text) !== undefined
        : (0,spellings/* scopesSpelledLike */.q)(type, entry.text).length > 0;
    const [meant] = isKnown ? [] : (0,nearest_scopes/* nearestScopes */.i)(type, entry.text, 1);
    if (meant === undefined)
        return [];
    const name = (0,quote/* quote */.hD)(entry.text);
    return [
        doubt(type, entry.range, (0,fit_message/* firstThatFits */.e)(`${type} is not known to have the scope ${name}, so the entry may have no effect. Did you mean ${(0,quote/* quote */.hD)(meant)}?`, `${type} is not known to have ${name}. Did you mean ${(0,quote/* quote */.hD)(meant)}?`, `This scope is not known. Did you mean ${(0,quote/* quote */.hD)(meant)}?`)),
    ];
}
/** `access:` and `class:` allow by what the catalogue knows, which is nothing for some types. */
function entryWithoutFacts({ type }, { kind, text, range }) {
    if ((kind !== 'access' && kind !== 'class') || (0,catalogue/* scopesOf */.ZK)(type).length > 0)
        return [];
    const message = `The catalogue has no scopes of ${type}, so ${(0,quote/* quote */.hD)(text)} allows nothing. Name the scopes.`;
    return [doubt(type, range, message)];
}
function doubt(connector, range, message) {
    return { rule: 'policy-invalid', severity: 'warning', message, range, connector };
}

// EXTERNAL MODULE: ./build/domain/policy/dates.js
var dates = __nccwpck_require__(3301);
// EXTERNAL MODULE: ./build/domain/policy/exceptions.js
var exceptions = __nccwpck_require__(3112);
;// CONCATENATED MODULE: ./build/domain/policy/exception-problems.js






/** How many days before its end an exception is announced, and from when on that is a warning. */
const announcedDays = 14;
const urgentDays = 3;
/** Exceptions that have ended, end soon, end too far ahead, or lift nothing. */
function exceptionProblems(policy, declarations, today) {
    return policy.exceptions.flatMap((exception) => {
        const problem = exceptionProblem(policy, exception, declarations, today);
        const { connector, scope } = exception;
        return problem === undefined ? [] : [{ ...problem, connector, scope }];
    });
}
function exceptionProblem(policy, exception, declarations, today) {
    const state = (0,exceptions/* exceptionState */.rO)(exception, today);
    switch (state) {
        case 'expired':
            return expired(exception);
        case 'too-long':
            return tooLong(exception);
        case 'holds': {
            const reason = whyUnused(policy, exception, declarations);
            return reason === undefined ? expiring(exception, today) : unused(exception, reason);
        }
        default:
            return state;
    }
}
function expired(exception) {
    const { expires, expiresRange: range } = exception;
    const message = (0,fit_message/* firstThatFits */.e)(`${subject(exception)} ended with ${expires}. Remove it, or agree with ${(0,quote/* quote */.hD)(exception.owner)} on a new end.`, `The exception ended with ${expires}. Remove it, or agree on a new end.`);
    return { rule: 'exception-expired', message, range };
}
function tooLong({ expires, expiresRange: range }) {
    const message = `The exception ends with ${expires}, more than ${exceptions/* longestExceptionDays */.P5} days ahead, so it does not hold. Choose an earlier end, or list the scope.`;
    return { rule: 'policy-invalid', severity: 'warning', message, range };
}
function expiring(exception, today) {
    const { expires, expiresRange: range } = exception;
    const days = (0,dates/* daysBetween */.Y)(today, expires);
    if (days > announcedDays)
        return undefined;
    const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days, with ${expires}`;
    const message = (0,fit_message/* firstThatFits */.e)(`${subject(exception)} ends ${when}. Remove the scope in time, or agree with ${(0,quote/* quote */.hD)(exception.owner)} on a new end.`, `The exception ends ${when}. Remove the scope in time, or agree on a new end.`);
    const severity = days <= urgentDays ? 'warning' : 'notice';
    return { rule: 'exception-expiring', severity, message, range };
}
function unused(exception, reason) {
    const message = (0,fit_message/* firstThatFits */.e)(`${subject(exception)} lifts nothing: ${reason}. Remove it.`, `The exception lifts nothing: ${reason}. Remove it.`);
    return { rule: 'exception-unused', message, range: exception.range };
}
/** Why an exception has no effect; undefined when it has one, or when that cannot be told. */
function whyUnused(policy, { app, connector: type, scope }, { apps, isComplete }) {
    const snapshot = apps.find((one) => one.app === app);
    if (snapshot === undefined)
        return isComplete ? 'there is no app in that folder' : undefined;
    const connector = snapshot.connectors.find((one) => one.type === type);
    const mayBeUnread = snapshot.unread.some((file) => file.type === undefined || file.type === type);
    if (!snapshot.usable || (connector === undefined && mayBeUnread))
        return undefined;
    if (connector?.scopes.some((declared) => declared.scope === scope) !== true) {
        return 'the app does not ask for the scope';
    }
    const isAllowedAnyway = (0,evaluate_scope/* evaluateByLists */.An)(policy, type, scope).kind === 'allowed';
    return isAllowedAnyway ? 'the lists allow the scope anyway' : undefined;
}
function subject({ app, connector, scope }) {
    return `The exception for ${quoteScope(scope)} of ${connector} in ${(0,quote/* quote */.hD)(app)}`;
}

;// CONCATENATED MODULE: ./build/domain/policy/policy-problems.js



/** Everything about a usable policy that its owners should know, each at its line of the policy. */
function policyProblems(policy, declarations, today) {
    return [
        ...contradictions(policy),
        ...doubtfulNames(policy),
        ...exceptionProblems(policy, declarations, today),
    ];
}

;// CONCATENATED MODULE: ./build/domain/policy/policy-findings.js






/** The findings about the policy itself. What keeps it from judging is never an old problem. */
function policyFindings(given) {
    const { policy, basePolicy, head, base } = given;
    const at = (problem) => (0,finding/* toFinding */.N6)(problem, policy.path, null);
    if (policy.kind === 'unusable')
        return policy.problems.map(at);
    if (policy.kind === 'missing' && basePolicy !== undefined && basePolicy.kind !== 'missing') {
        return [at(removed(policy.path))];
    }
    const inHead = problemsOf(policy, head, given).map(at);
    const inBase = basePolicy === undefined ? [] : problemsOf(basePolicy, base ?? [], given).map(at);
    return [...markPreexisting(inHead, inBase), ...loosenings(given).map(at)];
}
function problemsOf(policy, apps, { today, isComplete }) {
    switch (policy.kind) {
        case 'policy':
            return policyProblems(policy.policy, { apps, isComplete }, today);
        case 'missing':
            return apps.length === 0 ? [] : [missing(policy.path)];
        case 'unusable':
            return policy.problems;
        default:
            return policy;
    }
}
function loosenings({ policy, basePolicy, head, base = [] }) {
    if (policy.kind !== 'policy' || basePolicy?.kind !== 'policy')
        return [];
    return comparePolicies(basePolicy.policy, policy.policy, declaredScopes([...head, ...base])).map(looseningProblem);
}
function declaredScopes(apps) {
    const declared = new Map();
    for (const { type, scopes } of apps.flatMap(({ connectors }) => connectors)) {
        const known = declared.get(type) ?? new Set();
        for (const { scope } of scopes)
            known.add(scope);
        declared.set(type, known);
    }
    return declared;
}
function missing(path) {
    return {
        rule: 'policy-missing',
        message: `There is no policy, so nothing restricts which scopes an app asks for. Write one to ${(0,place_text/* pathText */.LF)(path)}.`,
    };
}
function removed(path) {
    return {
        rule: 'policy-removed',
        message: `The base has a policy, and here it is gone, so nothing restricts scopes any more. Bring ${(0,place_text/* pathText */.LF)(path)} back.`,
    };
}

;// CONCATENATED MODULE: ./build/domain/judge.js










/** The least severe finding that fails a run; `never` lets findings pass, but not runs that could not judge. */
const failOnChoices = ['error', 'warning', 'never'];
/** Judges a case. The same data gives the same verdict, wherever it was read from. */
function judge(given) {
    const pairs = pairByApp(given.head, given.base ?? []);
    const apps = pairs.map((pair) => judgeApp(pair, given));
    const findings = findPolicyProblems(given).toSorted(finding/* compareFindings */.Eg);
    const ofApps = (0,domain_outcome/* worstOf */.hm)(apps) ?? { outcome: 'no-connectors', reason: 'no-app' };
    const { outcome, reason } = (0,domain_outcome/* worstOf */.hm)([concludeRepository(findings, given), ofApps]) ?? ofApps;
    return { outcome, reason, findings, apps };
}
/** About the policy that is proposed, too, when the one that judges cannot be used: nothing else says why. */
function findPolicyProblems(given) {
    const { policy, proposedPolicy } = given;
    if (proposedPolicy === undefined)
        return policyFindings(given);
    const unusable = policy.kind === 'unusable' ? policyFindings(given) : [];
    return [...unusable, ...policyFindings({ ...given, policy: proposedPolicy })];
}
/** The apps of both sides, by folder. */
function pairByApp(head, base) {
    const headByApp = new Map(head.map((snapshot) => [snapshot.app, snapshot]));
    const baseByApp = new Map(base.map((snapshot) => [snapshot.app, snapshot]));
    const names = [...new Set([...headByApp.keys(), ...baseByApp.keys()])].toSorted(finding/* compareText */.n6);
    return names.map((app) => ({ app, head: headByApp.get(app), base: baseByApp.get(app) }));
}
function judgeApp({ app, head, base }, given) {
    const compares = given.base !== undefined;
    const changes = compares ? diffApp(base, head) : [];
    const judging = judgingOf(app, given);
    const byPolicy = judging === undefined
        ? []
        : [
            ...headPolicyFindings(head, judging, compares ? changes : undefined),
            ...removalFindings(base, judging, changes),
        ];
    const inBase = [
        ...(base?.findings ?? []),
        ...(judging === undefined ? [] : keptPolicyFindings(base, judging)),
    ];
    const marked = markPreexisting([...(head?.findings ?? []), ...byPolicy], inBase);
    const findings = mergeByScope(marked).toSorted(finding/* compareFindings */.Eg);
    const awaitsApproval = compares &&
        judging !== undefined &&
        isEnforced(judging.policy, judging.today) &&
        byPolicy.some(({ rule }) => rule === 'approval-required');
    return {
        app,
        connectorsDir: (head ?? base)?.connectorsDir ?? null,
        connectors: head?.connectors ?? [],
        findings,
        changes,
        decisions: judging === undefined ? undefined : changes.map((change) => decideChange(change, judging)),
        ...concludeApp({ head, findings, changes, awaitsApproval }, given),
    };
}
function judgingOf(app, { policy, today }) {
    return policy.kind === 'policy' ? { policy: policy.policy, app, today } : undefined;
}
function concludeApp({ head, findings, changes, awaitsApproval }, { policy, failOn }) {
    if (head?.usable === false)
        return { outcome: 'error', reason: 'unusable-config' };
    if (policy.kind === 'unusable')
        return { outcome: 'error', reason: 'unusable-policy' };
    if (findings.some((finding) => fails(finding, failOn)))
        return { outcome: 'failed', reason: 'findings' };
    const isEmpty = head === undefined || (head.connectors.length === 0 && head.unread.length === 0);
    if (isEmpty && changes.length === 0)
        return { outcome: 'no-connectors', reason: 'nothing-declared' };
    if (awaitsApproval)
        return { outcome: 'approval-required', reason: 'no-approval' };
    return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
function concludeRepository(findings, { policy, failOn }) {
    if (policy.kind === 'unusable')
        return { outcome: 'error', reason: 'unusable-policy' };
    if (findings.some((finding) => fails(finding, failOn)))
        return { outcome: 'failed', reason: 'findings' };
    return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
/** A missing approval is no failure: the run waits for it, whatever counts as a failure. */
function fails({ preexisting, rule, severity }, failOn) {
    if (preexisting || failOn === 'never' || rule === 'approval-required')
        return false;
    return (0,rules/* compareSeverity */.zK)(severity, failOn) <= 0;
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/**
 * The candidate that `text` was most likely meant to be: the same but for case and separators, or one slip of
 * the finger away (two for five letters and more). Undefined when none is that near.
 */
function nearest(text, candidates) {
    const wanted = fold(text);
    // Longer texts are no slip of the finger, and the distance would cost a quadratic table.
    if (wanted.length > 100)
        return undefined;
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, fold(candidate));
        if (found < bestDistance) {
            best = candidate;
            bestDistance = found;
        }
    }
    const allowed = wanted.length < 5 ? 1 : 2;
    return bestDistance <= allowed ? best : undefined;
}
function fold(text) {
    return text.toLowerCase().replace(/[\s_-]/g, '');
}


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* unused harmony exports outcomes, reasons */
/**
 * What a run came to. The order is the order of precedence: when several apps or steps meet, the first in this
 * list wins.
 */
const outcomes = [
    'error',
    'partial',
    'failed',
    'no-connectors',
    'removal-blocked',
    'plan-changed',
    'not-default-branch',
    'approval-required',
    'authorization-pending',
    'drifted',
    'superseded',
    'applied',
    'in-sync',
    'passed',
    'not-applicable',
];
/** Why an outcome was reached: closed codes for machines. Of two with the same outcome the first wins. */
const reasons = [
    /** A config, or a path to the connector files, cannot be read as Base44 would read it. */
    'unusable-config',
    /** The policy is malformed, so that nothing can be judged by it. */
    'unusable-policy',
    /** Findings at or above the `--fail-on` severity that the base does not have. */
    'findings',
    /** There is no connector file, and the comparison shows none as deleted. */
    'nothing-declared',
    /** No app was found where the tool looked. */
    'no-app',
    /** The policy puts the change under review, and nobody has approved it. */
    'no-approval',
    /** A reviewer whose word counts requests changes. */
    'changes-requested',
    /** The policy puts the change under review, and the reviewers have approved it. */
    'approved',
    /** There are findings, but none of them counts as a failure. */
    'below-fail-on',
    'no-findings',
    /** The pull request got another head or another base branch while it was judged; another run is for that. */
    'moved',
    /** Nothing that connectors or the policy depend on was changed. */
    'nothing-changed',
    /** The pull request is closed or merged. */
    'not-open',
    /** What started the workflow is none of our business, and nothing is checked out. */
    'other-event',
];
/** Exit codes of runs that ended because the tool was misused, or because the world failed. */
const exitCodes = { usage: 2, world: 4 };
const exitCodeByOutcome = {
    error: exitCodes.usage,
    partial: 4,
    failed: 1,
    'no-connectors': 3,
    'removal-blocked': 6,
    'plan-changed': 6,
    'not-default-branch': 6,
    'approval-required': 5,
    'authorization-pending': 5,
    drifted: 1,
    superseded: 0,
    applied: 0,
    'in-sync': 0,
    passed: 0,
    'not-applicable': 0,
};
/** The process exit code of a run that came to this outcome. */
function exitCodeOf(outcome) {
    return exitCodeByOutcome[outcome];
}
/** The conclusion that wins when several meet, reasons in their order too; undefined when there are none. */
function worstOf(conclusions) {
    return conclusions.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        reasons.indexOf(a.reason) - reasons.indexOf(b.reason))[0];
}


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ allowedAlternative)
/* harmony export */ });
/* harmony import */ var _catalogue_implications_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2108);
/* harmony import */ var _catalogue_narrower_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6820);
/* harmony import */ var _catalogue_spellings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2697);
/* harmony import */ var _evaluate_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8481);




/**
 * What may be asked for instead: the same in the right spelling, else the widest that the scope covers.
 *
 * @param others what the connector asks for besides; what that gives already is no alternative
 */
function allowedAlternative(policy, type, scope, others = []) {
    const isAllowed = (facts) => facts.scope !== scope &&
        !others.some((other) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(type, other, facts.scope)) &&
        isOnList(policy, type, facts.scope);
    const spelling = (0,_catalogue_spellings_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesSpelledLike */ .q)(type, scope).find(isAllowed);
    if (spelling !== undefined)
        return { kind: 'spelling', scope: spelling.scope };
    const narrower = (0,_catalogue_narrower_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .narrowerScopes */ .Q)(type, scope).find(isAllowed);
    return narrower === undefined ? undefined : { kind: 'narrower', scope: narrower.scope };
}
/** What Base44 adds by itself is allowed too, and no substitute for anything. */
function isOnList(policy, type, scope) {
    const { kind, by } = (0,_evaluate_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateByLists */ .An)(policy, type, scope);
    return kind === 'allowed' && by.kind === 'entry';
}


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
const format = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. Such texts compare as the days do. */
function isDay(text) {
    const [year, month, day] = parts(text);
    return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
/** The days from one day to another; negative when the other is earlier. Both are written `YYYY-MM-DD`. */
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
function parts(text) {
    const [, year, month, day] = format.exec(text) ?? [];
    return [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)];
}
function dayNumber(text) {
    const [year, month, day] = parts(text);
    let days = 365 * (year - 1) + leapDaysBefore(year) + day;
    for (let earlier = 1; earlier < month; earlier += 1)
        days += daysInMonth(year, earlier);
    return days;
}
function leapDaysBefore(year) {
    const years = year - 1;
    return Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}
function daysInMonth(year, month) {
    if (month === 2)
        return leapDaysBefore(year + 1) - leapDaysBefore(year) === 1 ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}


/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  An: () => (/* binding */ evaluateByLists),
  L3: () => (/* binding */ evaluateConnector),
  I8: () => (/* binding */ evaluateScope)
});

// EXTERNAL MODULE: ./build/catalogue/catalogue.js
var catalogue = __nccwpck_require__(5835);
// EXTERNAL MODULE: ./build/catalogue/implications.js
var implications = __nccwpck_require__(2108);
// EXTERNAL MODULE: ./build/catalogue/spellings.js
var catalogue_spellings = __nccwpck_require__(2697);
// EXTERNAL MODULE: ./build/catalogue/tiers.js
var tiers = __nccwpck_require__(8151);
;// CONCATENATED MODULE: ./build/domain/policy/entry.js

/**
 * Whether an entry of `allow` names a scope: exactly, with its case. `access:` means "up to", and a scope that the
 * catalogue does not know has neither access nor class.
 */
function allows(entry, { scope, facts }) {
    switch (entry.kind) {
        case 'scope':
            return entry.text === scope;
        case 'pattern':
            return entry.exact(scope);
        case 'access':
            return facts !== undefined && (0,tiers/* compareTiers */.NA)(facts.tier, entry.tier) <= 0;
        case 'class':
            return facts?.classification === entry.classification;
        default:
            return entry;
    }
}
/**
 * Whether an entry of `review` or `deny` names a scope: without regard to case. `access:` means "from", and a scope
 * that the catalogue does not know could have any access and any class.
 */
function restricts(entry, { scope, facts }) {
    switch (entry.kind) {
        case 'scope':
            return entry.text.toLowerCase() === scope.toLowerCase();
        case 'pattern':
            return entry.withoutCase(scope.toLowerCase());
        case 'access':
            return facts === undefined || (0,tiers/* compareTiers */.NA)(facts.tier, entry.tier) >= 0;
        case 'class':
            return facts === undefined || facts.classification === entry.classification;
        default:
            return entry;
    }
}

// EXTERNAL MODULE: ./build/domain/policy/exceptions.js
var exceptions = __nccwpck_require__(3112);
// EXTERNAL MODULE: ./build/domain/policy/verdict.js
var verdict = __nccwpck_require__(1213);
;// CONCATENATED MODULE: ./build/domain/policy/evaluate-scope.js






/** What policy says about a scope: the first of exception, deny, review, allow that names it decides. */
function evaluateScope(policy, question) {
    const exception = (0,exceptions/* exceptionFor */.ft)(policy, question);
    if (exception === undefined)
        return evaluateByLists(policy, question.type, question.scope);
    const place = (0,verdict/* placeIn */.VV)(policy, exception.range, exception.scope);
    return { kind: 'allowed', by: { kind: 'exception', place, expires: exception.expires } };
}
/** The same without exceptions, which is what holds for every app. */
function evaluateByLists(policy, type, scope) {
    const rules = policy.connectors.get(type);
    if (rules === undefined)
        return unlisted(policy, undefined);
    const covered = coveredBy(type, scope);
    const denied = firstMatch(rules.deny, covered, restricts);
    if (denied !== undefined)
        return { kind: 'denied', by: entryGround(policy, 'deny', denied) };
    if (isAddedByBase44(type, scope))
        return { kind: 'allowed', by: { kind: 'added-by-base44' } };
    const review = firstMatch(rules.review, covered, restricts);
    if (review !== undefined)
        return { kind: 'review', by: entryGround(policy, 'review', review) };
    const allowed = firstMatch(rules.allow, coveringOf(type, scope), allows);
    if (allowed === undefined)
        return unlisted(policy, rules);
    // What no list allows is not made approvable by this: it adds a condition, it does not open a door.
    const everywhere = firstMatch(policy.review, covered, restricts);
    return everywhere === undefined
        ? { kind: 'allowed', by: entryGround(policy, 'allow', allowed) }
        : { kind: 'review', by: entryGround(policy, 'review-everywhere', everywhere) };
}
/** What policy says about a connector as such. */
function evaluateConnector(policy, type) {
    const rules = policy.connectors.get(type);
    if (rules !== undefined)
        return { kind: 'listed', place: (0,verdict/* placeIn */.VV)(policy, rules.range, type) };
    return { kind: unlistedKind(policy), place: unlistedPlace(policy) };
}
/** The first entry that names one of the candidates; the scope itself is the first candidate. */
function firstMatch(entries, candidates, names) {
    if (entries.length === 0)
        return undefined;
    for (const [index, candidate] of candidates.entries()) {
        const entry = entries.find((one) => names(one, candidate));
        if (entry !== undefined)
            return { entry, candidate, isDirect: index === 0 };
    }
    return undefined;
}
/**
 * A scope with everything that an app which holds it can do. Its spelling does not count: a provider that ignores
 * case grants `mail.readwrite` all the same, and where case counts, a slip is no way around a ban.
 */
function coveredBy(type, scope) {
    const spellings = (0,catalogue_spellings/* scopesSpelledLike */.q)(type, scope);
    const itself = (0,catalogue/* scopeFacts */.Of)(type, scope) ?? spellings.find(() => (0,catalogue/* typeFacts */.Kq)(type)?.caseSensitive === false);
    const others = new Set(spellings.flatMap((known) => [known.scope, ...(0,implications/* impliedScopes */.uD)(type, known.scope)]));
    others.delete(scope);
    return [{ scope, facts: itself }, ...knownCandidates(type, others)];
}
/** A scope with every scope that covers it. */
function coveringOf(type, scope) {
    return [{ scope, facts: (0,catalogue/* scopeFacts */.Of)(type, scope) }, ...knownCandidates(type, (0,implications/* implyingScopes */.zW)(type, scope))];
}
function knownCandidates(type, scopes) {
    return [...scopes].flatMap((scope) => {
        const facts = (0,catalogue/* scopeFacts */.Of)(type, scope);
        return facts === undefined ? [] : [{ scope, facts }];
    });
}
function isAddedByBase44(type, scope) {
    return (0,catalogue/* typeFacts */.Kq)(type)?.addedByBase44.some((added) => (0,implications/* covers */.hU)(type, added, scope)) === true;
}
function entryGround(policy, list, { entry, candidate, isDirect }) {
    const place = (0,verdict/* placeIn */.VV)(policy, entry.range, entry.text);
    return { kind: 'entry', list, place, through: isDirect ? undefined : candidate.scope };
}
function unlisted(policy, rules) {
    const connector = rules === undefined ? undefined : (0,verdict/* placeIn */.VV)(policy, rules.range, rules.type);
    return { kind: unlistedKind(policy), by: { kind: 'unlisted', place: unlistedPlace(policy), connector } };
}
function unlistedKind({ unlisted: { value } }) {
    return value === 'review' ? 'review' : 'not-listed';
}
function unlistedPlace(policy) {
    const { range, value } = policy.unlisted;
    return range === undefined ? undefined : (0,verdict/* placeIn */.VV)(policy, range, value);
}


/***/ }),

/***/ 3112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ longestExceptionDays),
/* harmony export */   ft: () => (/* binding */ exceptionFor),
/* harmony export */   rO: () => (/* binding */ exceptionState)
/* harmony export */ });
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3301);

/** The most days ahead that an exception may end. What holds for longer belongs into a list. */
const longestExceptionDays = 180;
/** The exception that holds for exactly this app, connector and scope; undefined when there is none. */
function exceptionFor({ exceptions }, { app, type, scope, today }) {
    return exceptions.find((exception) => exception.app === app &&
        exception.connector === type &&
        exception.scope === scope &&
        exceptionState(exception, today) === 'holds');
}
/** How an exception stands; it holds through its last day. */
function exceptionState({ expires }, today) {
    if (expires < today)
        return 'expired';
    return (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .Y)(today, expires) > longestExceptionDays ? 'too-long' : 'holds';
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   cs: () => (/* binding */ askForApproval),
/* harmony export */   u0: () => (/* binding */ entryText)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9273);

const longestPath = 60;
/** A place as it stands in a message: `.github/connector-policy.jsonc:14`. */
function placeText({ path, line }) {
    return `${pathText(path)}:${line}`;
}
/** A place with what stands there: `.github/connector-policy.jsonc:14, "*:history"`. */
function entryText(place) {
    return `${placeText(place)}, ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(place.text)}`;
}
/** A path on one line; of a long one the end. */
function pathText(path) {
    const shown = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path);
    return shown.length <= longestPath ? shown : `…${shown.slice(1 - longestPath)}`;
}
/** Whom to ask for an approval, as a sentence. */
function askForApproval({ approvals }) {
    if (approvals === undefined)
        return 'The policy has no "approvals" that say who may give it.';
    const names = approvals.reviewers.map(({ text }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text));
    const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
    const list = shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
    const { value: count } = approvals.count;
    return count === 1 ? `Ask ${list} for it.` : `Ask ${count} of ${list} for it.`;
}


/***/ }),

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ policyChangeChoices),
/* harmony export */   V: () => (/* binding */ unlistedChoices),
/* harmony export */   bT: () => (/* binding */ removalChoices),
/* harmony export */   r2: () => (/* binding */ defaultPolicyPath),
/* harmony export */   si: () => (/* binding */ maxPolicyBytes)
/* harmony export */ });
/** Where the policy is, unless `--policy` says otherwise; relative to the repository's root. */
const defaultPolicyPath = '.github/connector-policy.jsonc';
/** The most bytes a policy may have. */
const maxPolicyBytes = 256 * 1024;
const unlistedChoices = ['deny', 'review'];
const removalChoices = ['deny', 'review', 'allow'];
const policyChangeChoices = ['separate', 'approve', 'allow'];


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   m3: () => (/* binding */ compareVerdicts)
/* harmony export */ });
/* unused harmony export verdictKinds */
/** What policy says about a scope, strictest first. */
const verdictKinds = ['denied', 'not-listed', 'review', 'allowed'];
/** A place in a policy. */
function placeIn(policy, range, text) {
    return { path: policy.path, line: range.line, range, text };
}
/** Negative when `one` is stricter than `other`, 0 when equal, positive when it is milder. */
function compareVerdicts(one, other) {
    return verdictKinds.indexOf(one) - verdictKinds.indexOf(other);
}


/***/ }),

/***/ 9273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** The most characters of a quoted value, escapes included, so that a message stays a message. */
const longest = 60;
/**
 * A value from a file as it may stand in a message: in double quotes, shortened, and with every character
 * outside printable ASCII written as `\u{…}`. Look-alike letters become visible, and nothing in it can end the
 * line, move the cursor or reorder the text.
 */
function quote(value) {
    let shown = '';
    for (const character of value) {
        const next = visible(character);
        if (shown.length + next.length > longest)
            return `"${shown}…"`;
        shown += next;
    }
    return `"${shown}"`;
}
/** Any JSON value in a few words, for messages that say what stands in the wrong place. */
function describeValue(value) {
    if (typeof value === 'string')
        return quote(value);
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object')
        return 'an object';
    return String(value);
}
/** A character's code point as Unicode writes it: `U+2028`. */
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/**
 * A path or other text on one line, safe for a terminal: printable characters of any script stay, controls and
 * bidirectional overrides are written as `\u{…}`.
 */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeCodePoint);
}
function visible(character) {
    if (character === '"' || character === '\\')
        return `\\${character}`;
    return character >= ' ' && character <= '~' ? character : escapeCodePoint(character);
}
function escapeCodePoint(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 4238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ ruleIds),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* unused harmony export severities */
const severities = ['error', 'warning', 'notice'];
/** Every rule. The build breaks when a rule is used that has no entry here. */
const rules = {
    'jsonc-syntax': {
        group: 'reading',
        severity: 'error',
        title: 'The file is not valid JSONC.',
        why: 'A file that cannot be parsed has no connector in it, and Base44 refuses the whole push because of it. Comments and trailing commas are fine; other extensions of JSON (single quotes, unquoted keys, hexadecimal numbers) are not part of JSONC. The first error of a file is reported, because those after it often follow from it.',
        fix: 'Correct the syntax at the reported place.',
    },
    'duplicate-key': {
        group: 'reading',
        severity: 'error',
        title: 'An object has the same key twice.',
        why: 'Parsers keep the last value without a word. A reviewer who reads the first `scopes` has not seen what is deployed.',
        fix: 'Keep one of the two.',
    },
    'parser-divergence': {
        group: 'reading',
        severity: 'error',
        title: 'Two parsers would read different data from the file.',
        why: "Connector Guard reads files as JSONC, Base44's command-line tool as JSON5. A file is accepted only when both read the same data, so that what was checked is what is deployed.",
        fix: 'Write the value in plain JSON, and remove keys named `__proto__`.',
    },
    'not-utf8': {
        group: 'reading',
        severity: 'error',
        title: 'The file is not UTF-8 text.',
        why: 'Other encodings are decoded differently by different tools: bytes that one tool shows as harmless are something else to another. One byte order mark at the start is allowed.',
        fix: 'Save the file as UTF-8.',
    },
    'control-character': {
        group: 'reading',
        severity: 'error',
        title: 'The file holds a character that hides or reorders text.',
        why: 'Control characters, the line separators U+2028 and U+2029, and bidirectional controls make a file look different from what it says, in comments too: U+2028 ends a comment for one parser and not for another.',
        fix: 'Delete the character; the message names it, because it is usually invisible.',
    },
    'file-too-large': {
        group: 'reading',
        severity: 'error',
        title: 'The file is larger than 64 KiB, or the policy larger than 256 KiB.',
        why: 'A connector file is a few lines. Reading part of a larger one would judge something else than what is deployed, so it is not read at all.',
        fix: 'Remove what does not belong there.',
    },
    'too-many-files': {
        group: 'reading',
        severity: 'error',
        title: 'The connector folder holds more than 200 connector files.',
        why: 'There is one file for each connector type and fewer than 100 types. A folder with more is not a connector folder, so none of its files is read.',
        fix: 'Check `connectorsDir` in the app’s config, and move other files elsewhere.',
    },
    'not-a-regular-file': {
        group: 'reading',
        severity: 'error',
        title: 'A symbolic link, submodule, Git LFS pointer or the like stands where a file or folder is needed.',
        why: 'What such an entry leads to can differ from machine to machine and can lie outside the repository, so what is reviewed is not what is deployed. It is never followed.',
        fix: 'Put the real file or folder there.',
    },
    'ignored-file': {
        group: 'reading',
        severity: 'error',
        title: 'Base44 ignores the file, so its connector would count as deleted.',
        why: "Base44's command-line tool reads `*.json` and `*.jsonc` directly in the connector folder: not in sub-folders, no names that start with a dot, and the extension in lower case only. A connector whose file it does not see is removed by `base44 connectors push`.",
        fix: 'Move or rename the file as the message says, or delete it when the connector is meant to go.',
    },
    'ambiguous-config': {
        group: 'reading',
        severity: 'error',
        title: 'It is not clear which config counts for an app.',
        why: 'With both `config.json` and `config.jsonc`, or with one app inside another, Base44 picks one of them by where it is started. A check of the other one proves nothing.',
        fix: 'Delete one of the two configs; keep apps beside each other, or check one of them at a time with `--app`.',
    },
    'config-invalid': {
        group: 'reading',
        severity: 'error',
        title: 'The app’s config does not say usably where the connector files are.',
        why: '`connectorsDir` is relative to the folder of the config and has to stay inside the app. A path that leaves it, or that is read differently on another system, would check one folder and deploy another.',
        fix: 'Use a relative path with `/`, such as `"connectorsDir": "connectors"`, or leave it out.',
    },
    'connector-schema': {
        group: 'schema',
        severity: 'error',
        title: 'The file does not describe a connector.',
        why: 'A connector file is one object with a `type` and an array of `scopes`. Base44 passes on whatever strings it finds, so a list written into one string, a blank or a look-alike letter reaches the provider as it is.',
        fix: 'Correct the value as the message says.',
    },
    'unknown-key': {
        group: 'schema',
        severity: 'warning',
        title: 'The file has a key that Base44 does not know.',
        why: 'Base44 drops unknown keys without a word. A misspelt `scopes` therefore means no scopes at all, which is why a near miss of a known key is an error.',
        fix: 'Correct the spelling, or remove the key. Write remarks as comments.',
    },
    'unknown-type': {
        group: 'schema',
        severity: 'warning',
        title: 'Base44 does not document a connector of this type.',
        why: 'New types appear before the documentation names them, so this is a warning. A type that is one slip of the finger away from a known one is an error unless the policy lists it: it would create another connector than the one that was meant.',
        fix: 'Correct the spelling; if the type is right, nothing has to be done.',
    },
    'duplicate-type': {
        group: 'schema',
        severity: 'error',
        title: 'Two files of an app describe the same connector.',
        why: 'An app has one connection for each type. Base44 refuses the whole push when a type appears twice. Types are compared without regard to case.',
        fix: 'Merge the scopes into one file and delete the other.',
    },
    'file-name': {
        group: 'schema',
        severity: 'notice',
        title: 'The file is not named after its connector.',
        why: 'Base44 goes by the `type`, not by the name. People go by the name.',
        fix: 'Rename the file to the type; this changes nothing in Base44.',
    },
    'repeated-scope': {
        group: 'schema',
        severity: 'warning',
        title: 'A scope is listed more than once.',
        why: 'The repetition has no effect, and makes it easy to remove one and believe that the scope is gone.',
        fix: 'Remove the repetition.',
    },
    'malformed-scope': {
        group: 'scopes',
        severity: 'warning',
        title: 'A scope does not have the shape of its service’s scopes.',
        why: 'Base44 passes scopes on as they are written. The provider refuses what it does not know, when the person who has to sign in is already on its page, or leaves it out without a word. For Google, where a short name such as `calendar.readonly` can never work, this is an error.',
        fix: 'Write the scope as the provider does. The message names the nearest one; `connector-guard explain <type>` lists them all.',
    },
    'unknown-scope': {
        group: 'scopes',
        severity: 'warning',
        title: 'A scope is not in the catalogue of its service’s scopes.',
        why: 'A misspelt scope is refused at the sign-in, or missing afterwards. Providers add scopes, and the catalogue cannot be complete, so this is a warning only when a known scope is near or another provider has it, and a notice otherwise.',
        fix: 'Correct the spelling; if the scope is right, nothing has to be done.',
    },
    'redundant-scope': {
        group: 'scopes',
        severity: 'notice',
        title: 'A scope is covered by another one of the same file.',
        why: 'It gives the app nothing more, and makes the file say that there are two things to decide. Often the narrower of the two is the one that is needed. Scopes that Base44 adds by itself are not reported.',
        fix: 'Remove it; or, if it is enough for the app, keep it and remove the wider one.',
    },
    'deprecated-scope': {
        group: 'scopes',
        severity: 'warning',
        title: 'The provider has deprecated a scope.',
        why: 'It may be refused the next time that somebody signs in, and then the app loses its access.',
        fix: 'Ask for the scope that replaces it; the message names it where there is one.',
    },
    'wrong-token': {
        group: 'scopes',
        severity: 'warning',
        title: 'A Slack scope belongs to another kind of token.',
        why: 'A `slack` connector has the token of the person who signed in, a `slackbot` connector the token of a bot. Slack gives some scopes to one of them only, and refuses the sign-in, or leaves the scope out, when the other asks for it.',
        fix: 'Move the scope to the connector that the message names, or remove it.',
    },
    'scopes-ignored': {
        group: 'scopes',
        severity: 'warning',
        title: 'The service has no scopes, so those in the file have no effect.',
        why: 'Notion lets the person who signs in choose the pages; Stripe is set up by Base44 itself. A scope in such a file looks like a limit, and is none.',
        fix: 'Write `"scopes": []`.',
    },
    'policy-invalid': {
        group: 'policy',
        severity: 'error',
        title: 'The policy is malformed.',
        why: 'Half of a policy could allow more than the whole, so a policy with any error judges nothing, and the run ends with an error. A warning marks what is well-formed and has no effect: a name that is one slip away from a known one, or an exception that ends more than 180 days ahead.',
        fix: 'Correct the policy at the reported place.',
    },
    'policy-missing': {
        group: 'policy',
        severity: 'notice',
        title: 'There is no policy, so nothing restricts scopes.',
        why: 'Without a policy the files are validated and compared, but any well-formed scope passes.',
        fix: 'Write `.github/connector-policy.jsonc` with the connectors and scopes that the team allows.',
    },
    'policy-contradiction': {
        group: 'policy',
        severity: 'warning',
        title: 'One part of the policy keeps another from having any effect.',
        why: 'The order is fixed: exceptions, then `deny`, then `review`, then `allow`. Who reads only the entry that loses believes in a rule that does not hold.',
        fix: 'Remove the entry that loses, or the one that wins.',
    },
    'policy-loosened': {
        group: 'policy',
        severity: 'notice',
        title: 'The change makes the policy milder.',
        why: 'A policy restricts only as long as nobody can loosen it unseen. Tightening, reordering and comments are not reported.',
        fix: 'Make sure that the people who own the policy agree.',
    },
    'policy-removed': {
        group: 'policy',
        severity: 'notice',
        title: 'The change deletes the policy.',
        why: 'Without a policy nothing restricts which scopes an app asks for.',
        fix: 'Bring the policy back, or make sure that the people who own it agree.',
    },
    'connector-not-allowed': {
        group: 'policy',
        severity: 'error',
        title: 'The policy does not list the connector.',
        why: 'What the policy does not name is not allowed: a new service can see data of its users as soon as somebody signs in.',
        fix: 'Remove the connector, or list it in the policy. An empty `{}` allows a connector without any scopes.',
    },
    'scope-not-allowed': {
        group: 'policy',
        severity: 'error',
        title: 'No entry of the policy allows the scope.',
        why: 'What the policy does not name is not allowed. Entries of `allow` are compared exactly, with their case, and cover what an allowed scope includes by its documentation.',
        fix: 'Ask for a scope that is allowed, or add the scope to the connector’s `allow` or `review`.',
    },
    'scope-denied': {
        group: 'policy',
        severity: 'error',
        title: 'The policy denies the scope.',
        why: '`deny` beats `review` and `allow`. It is compared without regard to case, also hits other names of a scope, and hits every scope that includes a denied one: an app that may do the wider thing may do the narrower one.',
        fix: 'Remove the scope, or ask for a narrower one. If one app needs it for a while, add an exception.',
    },
    'approval-required': {
        group: 'policy',
        severity: 'warning',
        title: 'The change needs an approval.',
        why: 'The policy puts some scopes, and the removal of connectors, under review. Scopes that the base has, or that it covers, need no new approval.',
        fix: 'Ask one of the reviewers whom the policy names.',
    },
    'removal-denied': {
        group: 'policy',
        severity: 'error',
        title: 'The policy does not allow to remove connectors.',
        why: 'A removed connector is disconnected at once for everybody who uses it, and a revert does not bring it back without a new sign-in.',
        fix: 'Bring the file back, or change `removals` in the policy.',
    },
    'exception-expired': {
        group: 'policy',
        severity: 'warning',
        title: 'An exception of the policy has ended.',
        why: 'The scope is judged as if the exception were not there.',
        fix: 'Remove the exception, or agree on a new end.',
    },
    'exception-expiring': {
        group: 'policy',
        severity: 'notice',
        title: 'An exception of the policy ends within 14 days.',
        why: 'From the day after its last one the scope is judged as if the exception were not there. In its last three days this is a warning.',
        fix: 'Get rid of the scope in time, or agree on a new end.',
    },
    'exception-unused': {
        group: 'policy',
        severity: 'warning',
        title: 'An exception of the policy lifts nothing.',
        why: 'The app does not ask for the scope, or the policy allows it anyway. An exception that is left behind lets the scope come back unseen.',
        fix: 'Remove the exception.',
    },
};
/** Every rule id, in the order in which the documentation lists them. */
const ruleIds = Object.keys(rules);
/** Orders severities from the most to the least severe. */
function compareSeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}


/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nM: () => (/* binding */ WorldError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export MissingPermission */
/**
 * The tool is misused: a wrong option, a folder that is not there, a missing permission. The message says what,
 * where and what to do next, and is all that the user sees.
 */
class UserError extends Error {
    name = 'UserError';
}
/**
 * The token may not do what was asked of it, or may not see it, which GitHub does not tell apart. The message names
 * the line to add to the workflow.
 */
class MissingPermission extends UserError {
    /** A line for the `permissions:` of a workflow: `statuses: write`. */
    permission;
    constructor(message, permission, options) {
        super(message, options);
        this.permission = permission;
    }
}
/**
 * The world failed: a service did not answer, or its answer cannot be relied on. Nothing could be judged, and
 * running again may help. The message says which call it was and what to do, and quotes nothing of the answer.
 */
class WorldError extends Error {
    name = 'WorldError';
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ escapeHidden),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * A report or an explanation as JSON text. Characters that a terminal or an editor might act on are written as escapes: the
 * data is the same, and printing it does nothing.
 */
function renderJson(data) {
    return `${escapeHidden(JSON.stringify(data, null, 2))}\n`;
}
/** Escapes controls, line separators and bidirectional controls in JSON text, where they occur in strings only. */
function escapeHidden(json) {
    return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join(''));
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/** No colours: for files, pipes and tests. */
const plain = (_style, text) => text;


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A count with its noun: `1 error`, `2 errors`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QB: () => (/* binding */ ruleUrl),
  O8: () => (/* binding */ toolUrl),
  fX: () => (/* binding */ toolVersion)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/connector-guard/connector-guard"}');
;// CONCATENATED MODULE: ./build/report/tool.js

/** This release, from `package.json`. */
const toolVersion = package_namespaceObject.rE;
/** Where the tool lives. */
const toolUrl = package_namespaceObject.TB;
/** The page that explains a rule. */
function ruleUrl(rule) {
    return `${toolUrl}/blob/v${toolVersion}/docs/rules/${rule}.md`;
}


/***/ }),

/***/ 3837:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}');

/***/ }),

/***/ 2079:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
