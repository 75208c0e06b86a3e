#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __WEBPACK_EXTERNAL_MODULE__http_client_js_ebf4f607__ = (() => {
/*!
 * Stands in for @actions/http-client in the bundle. `@actions/core` asks for OpenID tokens with it, which we never do.
 * `@actions/github` looks for a proxy with it, for a fetch of its own that is never called: see undici.ts.
 */
class HttpClient {
	getAgent() {
		return undefined;
	}
	getAgentDispatcher() {
		return undefined;
	}
}
class BearerCredentialHandler {
}
return { HttpClient, BearerCredentialHandler };
})();
const __WEBPACK_EXTERNAL_MODULE__json_with_bigint_js_5ae4cd40__ = (() => {
/*!
 * Stands in for json-with-bigint in the bundle, with which octokit reads replies so that numbers keep all their digits.
 * That takes ten times as long, which is a second or more for the files of a large repository, and the numbers that we
 * read are small: larger ones are refused (see `whole` in ../../adapters/github/decode.ts).
 */
function JSONParse(text) {
	return JSON.parse(text);
}
function JSONStringify(value) {
	return JSON.stringify(value);
}
return { JSONParse, JSONStringify };
})();
const __WEBPACK_EXTERNAL_MODULE__octokit_plugins_js_8648768c__ = (() => {
/*!
 * Stands in for the plugins that `@actions/github` adds to octokit: a method for each of GitHub's endpoints, 100 kB of
 * them, and the reading of page after page. Ours name the route (`octokit.request`) and page by themselves.
 */
function restEndpointMethods() {
	return {};
}
function paginateRest() {
	return {};
}
return { restEndpointMethods, paginateRest };
})();
const __WEBPACK_EXTERNAL_MODULE__undici_js_51706d35__ = (() => {
/*!
 * Stands in for undici in the bundle, which is 900 kB and 25 ms of every run. `@actions/github` imports it for a fetch
 * of its own; ours go through Node's HTTP client, which knows the proxy (see ../use-proxy.ts).
 */
function fetch() {
	throw new Error('A request was to go through undici, which is not part of the bundle. Give octokit the fetch of octokit-fetch.ts.');
}
return { fetch };
})();
  var __webpack_modules__ = ({
  1916:
  ((__unused_webpack_module, exports) => {
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
  }),
  5438:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
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
			pop()
			return
		case 'eof':
			throw invalidEOF()
		}
	},
	afterPropertyName () {
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
	},
	afterArrayValue () {
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
	},
	end () {
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
function invalidChar (c) {
	if (c === undefined) {
		return syntaxError(`JSON5: invalid end of input at ${line}:${column}`)
	}
	return syntaxError(`JSON5: invalid character '${formatChar(c)}' at ${line}:${column}`)
}
function invalidEOF () {
	return syntaxError(`JSON5: invalid end of input at ${line}:${column}`)
}
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
  }),
  7414:
  ((module) => {
module.exports.Space_Separator = /[\u1680\u2000-\u200A\u202F\u205F\u3000]/
module.exports.ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/
module.exports.ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/
  }),
  7393:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
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
  }),
  5152:
  ((module, exports, __nccwpck_require__) => {
(function (factory) {
	if ( true && typeof module.exports === "object") {
		var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
		if (v !== undefined) module.exports = v;
	}
	else if (typeof define === "function" && define.amd) {
		define(["require", "exports", "./scanner"], factory);
	}
})(function () {
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
	function getLocation(text, position) {
		const segments = [];
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
					segments.push('');
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
	function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
		let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined };
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
				ensurePropertyComplete(offset + length);
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
	function visit(text, visitor, options = ParseOptions.DEFAULT) {
		const _scanner = (0, scanner_1.createScanner)(text, false);
		const _jsonPath = [];
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
					case 4 :
						handleError(14 );
						break;
					case 5 :
						handleError(15 );
						break;
					case 3 :
						handleError(13 );
						break;
					case 1 :
						if (!disallowComments) {
							handleError(11 );
						}
						break;
					case 2 :
						handleError(12 );
						break;
					case 6 :
						handleError(16 );
						break;
				}
				switch (token) {
					case 12 :
					case 13 :
						if (disallowComments) {
							handleError(10 );
						}
						else {
							onComment();
						}
						break;
					case 16 :
						handleError(1 );
						break;
					case 15 :
					case 14 :
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
				while (token !== 17 ) {
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
				_jsonPath.push(value);
			}
			scanNext();
			return true;
		}
		function parseLiteral() {
			switch (_scanner.getToken()) {
				case 11 :
					const tokenValue = _scanner.getTokenValue();
					let value = Number(tokenValue);
					if (isNaN(value)) {
						handleError(2 );
						value = 0;
					}
					onLiteralValue(value);
					break;
				case 7 :
					onLiteralValue(null);
					break;
				case 8 :
					onLiteralValue(true);
					break;
				case 9 :
					onLiteralValue(false);
					break;
				default:
					return false;
			}
			scanNext();
			return true;
		}
		function parseProperty() {
			if (_scanner.getToken() !== 10 ) {
				handleError(3 , [], [2 , 5 ]);
				return false;
			}
			parseString(false);
			if (_scanner.getToken() === 6 ) {
				onSeparator(':');
				scanNext();
				if (!parseValue()) {
					handleError(4 , [], [2 , 5 ]);
				}
			}
			else {
				handleError(5 , [], [2 , 5 ]);
			}
			_jsonPath.pop();
			return true;
		}
		function parseObject() {
			onObjectBegin();
			scanNext();
			let needsComma = false;
			while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17 ) {
				if (_scanner.getToken() === 5 ) {
					if (!needsComma) {
						handleError(4 , [], []);
					}
					onSeparator(',');
					scanNext();
					if (_scanner.getToken() === 2 && allowTrailingComma) {
						break;
					}
				}
				else if (needsComma) {
					handleError(6 , [], []);
				}
				if (!parseProperty()) {
					handleError(4 , [], [2 , 5 ]);
				}
				needsComma = true;
			}
			onObjectEnd();
			if (_scanner.getToken() !== 2 ) {
				handleError(7 , [2 ], []);
			}
			else {
				scanNext();
			}
			return true;
		}
		function parseArray() {
			onArrayBegin();
			scanNext();
			let isFirstElement = true;
			let needsComma = false;
			while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17 ) {
				if (_scanner.getToken() === 5 ) {
					if (!needsComma) {
						handleError(4 , [], []);
					}
					onSeparator(',');
					scanNext();
					if (_scanner.getToken() === 4 && allowTrailingComma) {
						break;
					}
				}
				else if (needsComma) {
					handleError(6 , [], []);
				}
				if (isFirstElement) {
					_jsonPath.push(0);
					isFirstElement = false;
				}
				else {
					_jsonPath[_jsonPath.length - 1]++;
				}
				if (!parseValue()) {
					handleError(4 , [], [4 , 5 ]);
				}
				needsComma = true;
			}
			onArrayEnd();
			if (!isFirstElement) {
				_jsonPath.pop();
			}
			if (_scanner.getToken() !== 4 ) {
				handleError(8 , [4 ], []);
			}
			else {
				scanNext();
			}
			return true;
		}
		function parseValue() {
			switch (_scanner.getToken()) {
				case 3 :
					return parseArray();
				case 1 :
					return parseObject();
				case 10 :
					return parseString(true);
				default:
					return parseLiteral();
			}
		}
		scanNext();
		if (_scanner.getToken() === 17 ) {
			if (options.allowEmptyContent) {
				return true;
			}
			handleError(4 , [], []);
			return false;
		}
		if (!parseValue()) {
			handleError(4 , [], []);
			return false;
		}
		if (_scanner.getToken() !== 17 ) {
			handleError(9 , [], []);
		}
		return true;
	}
	exports.visit = visit;
	function stripComments(text, replaceCh) {
		let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
		do {
			pos = _scanner.getPosition();
			kind = _scanner.scan();
			switch (kind) {
				case 12 :
				case 13 :
				case 17 :
					if (offset !== pos) {
						parts.push(text.substring(offset, pos));
					}
					if (replaceCh !== undefined) {
						parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
					}
					offset = _scanner.getPosition();
					break;
			}
		} while (kind !== 17 );
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
  }),
  8525:
  ((module, exports) => {
(function (factory) {
	if ( true && typeof module.exports === "object") {
		var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
		if (v !== undefined) module.exports = v;
	}
	else if (typeof define === "function" && define.amd) {
		define(["require", "exports"], factory);
	}
})(function () {
	'use strict';
	Object.defineProperty(exports, "__esModule", ({ value: true }));
	exports.createScanner = void 0;
	function createScanner(text, ignoreTrivia = false) {
		const len = text.length;
		let pos = 0, value = '', tokenOffset = 0, token = 16 , lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 ;
		function scanHexDigits(count, exact) {
			let digits = 0;
			let value = 0;
			while (digits < count || !exact) {
				let ch = text.charCodeAt(pos);
				if (ch >= 48 && ch <= 57 ) {
					value = value * 16 + ch - 48 ;
				}
				else if (ch >= 65 && ch <= 70 ) {
					value = value * 16 + ch - 65 + 10;
				}
				else if (ch >= 97 && ch <= 102 ) {
					value = value * 16 + ch - 97 + 10;
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
			token = 16 ;
			scanError = 0 ;
		}
		function scanNumber() {
			let start = pos;
			if (text.charCodeAt(pos) === 48 ) {
				pos++;
			}
			else {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) {
					pos++;
				}
			}
			if (pos < text.length && text.charCodeAt(pos) === 46 ) {
				pos++;
				if (pos < text.length && isDigit(text.charCodeAt(pos))) {
					pos++;
					while (pos < text.length && isDigit(text.charCodeAt(pos))) {
						pos++;
					}
				}
				else {
					scanError = 3 ;
					return text.substring(start, pos);
				}
			}
			let end = pos;
			if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101 )) {
				pos++;
				if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45 ) {
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
					scanError = 3 ;
				}
			}
			return text.substring(start, end);
		}
		function scanString() {
			let result = '', start = pos;
			while (true) {
				if (pos >= len) {
					result += text.substring(start, pos);
					scanError = 2 ;
					break;
				}
				const ch = text.charCodeAt(pos);
				if (ch === 34 ) {
					result += text.substring(start, pos);
					pos++;
					break;
				}
				if (ch === 92 ) {
					result += text.substring(start, pos);
					pos++;
					if (pos >= len) {
						scanError = 2 ;
						break;
					}
					const ch2 = text.charCodeAt(pos++);
					switch (ch2) {
						case 34 :
							result += '\"';
							break;
						case 92 :
							result += '\\';
							break;
						case 47 :
							result += '/';
							break;
						case 98 :
							result += '\b';
							break;
						case 102 :
							result += '\f';
							break;
						case 110 :
							result += '\n';
							break;
						case 114 :
							result += '\r';
							break;
						case 116 :
							result += '\t';
							break;
						case 117 :
							const ch3 = scanHexDigits(4, true);
							if (ch3 >= 0) {
								result += String.fromCharCode(ch3);
							}
							else {
								scanError = 4 ;
							}
							break;
						default:
							scanError = 5 ;
					}
					start = pos;
					continue;
				}
				if (ch >= 0 && ch <= 0x1f) {
					if (isLineBreak(ch)) {
						result += text.substring(start, pos);
						scanError = 2 ;
						break;
					}
					else {
						scanError = 6 ;
					}
				}
				pos++;
			}
			return result;
		}
		function scanNext() {
			value = '';
			scanError = 0 ;
			tokenOffset = pos;
			lineStartOffset = lineNumber;
			prevTokenLineStartOffset = tokenLineStartOffset;
			if (pos >= len) {
				tokenOffset = len;
				return token = 17 ;
			}
			let code = text.charCodeAt(pos);
			if (isWhiteSpace(code)) {
				do {
					pos++;
					value += String.fromCharCode(code);
					code = text.charCodeAt(pos);
				} while (isWhiteSpace(code));
				return token = 15 ;
			}
			if (isLineBreak(code)) {
				pos++;
				value += String.fromCharCode(code);
				if (code === 13 && text.charCodeAt(pos) === 10 ) {
					pos++;
					value += '\n';
				}
				lineNumber++;
				tokenLineStartOffset = pos;
				return token = 14 ;
			}
			switch (code) {
				case 123 :
					pos++;
					return token = 1 ;
				case 125 :
					pos++;
					return token = 2 ;
				case 91 :
					pos++;
					return token = 3 ;
				case 93 :
					pos++;
					return token = 4 ;
				case 58 :
					pos++;
					return token = 6 ;
				case 44 :
					pos++;
					return token = 5 ;
				case 34 :
					pos++;
					value = scanString();
					return token = 10 ;
				case 47 :
					const start = pos - 1;
					if (text.charCodeAt(pos + 1) === 47 ) {
						pos += 2;
						while (pos < len) {
							if (isLineBreak(text.charCodeAt(pos))) {
								break;
							}
							pos++;
						}
						value = text.substring(start, pos);
						return token = 12 ;
					}
					if (text.charCodeAt(pos + 1) === 42 ) {
						pos += 2;
						const safeLength = len - 1;
						let commentClosed = false;
						while (pos < safeLength) {
							const ch = text.charCodeAt(pos);
							if (ch === 42 && text.charCodeAt(pos + 1) === 47 ) {
								pos += 2;
								commentClosed = true;
								break;
							}
							pos++;
							if (isLineBreak(ch)) {
								if (ch === 13 && text.charCodeAt(pos) === 10 ) {
									pos++;
								}
								lineNumber++;
								tokenLineStartOffset = pos;
							}
						}
						if (!commentClosed) {
							pos++;
							scanError = 1 ;
						}
						value = text.substring(start, pos);
						return token = 13 ;
					}
					value += String.fromCharCode(code);
					pos++;
					return token = 16 ;
				case 45 :
					value += String.fromCharCode(code);
					pos++;
					if (pos === len || !isDigit(text.charCodeAt(pos))) {
						return token = 16 ;
					}
				case 48 :
				case 49 :
				case 50 :
				case 51 :
				case 52 :
				case 53 :
				case 54 :
				case 55 :
				case 56 :
				case 57 :
					value += scanNumber();
					return token = 11 ;
				default:
					while (pos < len && isUnknownContentCharacter(code)) {
						pos++;
						code = text.charCodeAt(pos);
					}
					if (tokenOffset !== pos) {
						value = text.substring(tokenOffset, pos);
						switch (value) {
							case 'true': return token = 8 ;
							case 'false': return token = 9 ;
							case 'null': return token = 7 ;
						}
						return token = 16 ;
					}
					value += String.fromCharCode(code);
					pos++;
					return token = 16 ;
			}
		}
		function isUnknownContentCharacter(code) {
			if (isWhiteSpace(code) || isLineBreak(code)) {
				return false;
			}
			switch (code) {
				case 125 :
				case 93 :
				case 123 :
				case 91 :
				case 34 :
				case 58 :
				case 44 :
				case 47 :
					return false;
			}
			return true;
		}
		function scanNextNonTrivia() {
			let result;
			do {
				result = scanNext();
			} while (result >= 12 && result <= 15 );
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
		return ch === 32 || ch === 9 ;
	}
	function isLineBreak(ch) {
		return ch === 10 || ch === 13 ;
	}
	function isDigit(ch) {
		return ch >= 48 && ch <= 57 ;
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
  }),
  3224:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
module.exports = x({ ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE__http_client_js_ebf4f607__.HttpClient) });
  }),
  7943:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
module.exports = x({ ["JSONParse"]: () => (__WEBPACK_EXTERNAL_MODULE__json_with_bigint_js_5ae4cd40__.JSONParse), ["JSONStringify"]: () => (__WEBPACK_EXTERNAL_MODULE__json_with_bigint_js_5ae4cd40__.JSONStringify) });
  }),
  8660:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
module.exports = x({ ["paginateRest"]: () => (__WEBPACK_EXTERNAL_MODULE__octokit_plugins_js_8648768c__.paginateRest), ["restEndpointMethods"]: () => (__WEBPACK_EXTERNAL_MODULE__octokit_plugins_js_8648768c__.restEndpointMethods) });
  }),
  6062:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
}
var y = (x) => (() => (x))
module.exports = x({ ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__undici_js_51706d35__.fetch) });
  }),
  181:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
  }),
  9896:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  }),
  1421:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  }),
  7598:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  }),
  3024:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  }),
  7067:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  }),
  542:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  }),
  6760:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  }),
  6848:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
  }),
  8500:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
  }),
  7975:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  }),
  857:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  }),
  932:
  ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
  }),
  1759:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	j: () => ( todayInUtc)
  });
function todayInUtc() {
	return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}
  }),
  1851:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Bd: () => ( toRepositoryPath),
	Om: () => ( findLocalPlace),
	Pq: () => ( openSides),
	Sx: () => ( openFilesHere)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36);
  var _working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2375);
function findLocalPlace(cwd, path) {
	const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start)) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`There is no folder or file ${start}. Name a folder that holds a Base44 app.`);
	}
	const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start);
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isDirectory() ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
	const repository = nearestAround(folder, isRepository);
	const root = repository ?? nearestAround(folder, isApp) ?? folder;
	const focus = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
	return { root, focus: focus === '' ? '.' : focus, isGit: repository !== undefined };
}
function toRepositoryPath({ root }, cwd, folder) {
	const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), folder);
	const top = isBelow(root, named) ? root : nearestAround(named, (candidate) => leadsTo(root, candidate));
	if (top === undefined) {
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${folder} is not in ${root}. Name a path in this repository.`);
	}
	return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, named).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
function isBelow(root, path) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
	return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function leadsTo(root, path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) === root;
}
function isRepository(folder) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'));
}
function isApp(folder) {
	return ['config.jsonc', 'config.json', 'connectors'].some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'base44', name)));
}
function nearestAround(folder, test) {
	for (let candidate = folder;; candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(candidate)) {
		if (test(candidate))
			return candidate;
		if (candidate === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(candidate))
			return undefined;
	}
}
async function openSides(place, references) {
	const { base, head, staged = false } = references;
	if (base === undefined && head === undefined && !staged) {
		return { head: await openFilesHere(place), base: undefined };
	}
	const git = await gitAt(place);
	const headCommit = head === undefined ? undefined : await git.resolveCommit(head);
	const baseCommit = base === undefined ? undefined : await git.mergeBase(await git.resolveCommit(base), headCommit);
	const uncommitted = () => (staged ? git.openIndex() : openFilesHere(place));
	return {
		head: headCommit === undefined ? await uncommitted() : git.openCommit(headCommit),
		base: baseCommit === undefined ? undefined : git.openCommit(baseCommit),
	};
}
async function openFilesHere({ root, isGit }) {
	const disk = (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ .A)(root);
	return isGit && mayBeSparse(root) ? (await __nccwpck_require__.e( 622).then(__nccwpck_require__.bind(__nccwpck_require__, 4622))).openSparseTree(root, disk) : disk;
}
function mayBeSparse(root) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').replace('gitdir:', '').trim() : path;
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder, 'info/sparse-checkout'));
}
async function gitAt(place) {
	if (place.isGit)
		return (await __nccwpck_require__.e( 650).then(__nccwpck_require__.bind(__nccwpck_require__, 9650))).openGitRepository(place.root);
	throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${place.root} is not in a git repository, so there is nothing for --base, --head and --staged to look at. Leave them out, or run this in a clone.`);
}
  }),
  1996:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	H: () => ( isTerminal),
	z: () => ( writeOutput)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36);
const standardOutput = 1;
function isTerminal() {
	return !takesBytes() && process.stdout.isTTY === true;
}
function writeOutput(text) {
	const unwritten = takesBytes() ? writeBytes(Buffer.from(text)) : text;
	if (unwritten.length === 0)
		return;
	process.stdout.once('error', (error) => {
		if (error.code !== 'EPIPE')
			throw error;
	});
	process.stdout.write(unwritten);
}
function takesBytes() {
	const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(standardOutput);
	return status.isCharacterDevice()
		? !process.getBuiltinModule('node:tty').isatty(standardOutput)
		: status.isFile() || status.isFIFO() || status.isSocket();
}
function writeBytes(bytes) {
	let rest = bytes;
	try {
		while (rest.length > 0)
			rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(standardOutput, rest));
		return rest;
	}
	catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code === 'EPIPE')
			return Buffer.alloc(0);
		if (code === 'EAGAIN')
			return rest;
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .nM(`Cannot write the output (${code}). Make room for it, or write it elsewhere.`, {
			cause: error,
		});
	}
}
  }),
  2375:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	A: () => ( openWorkingTree)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
  var _domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4489);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36);
function openWorkingTree(root) {
	return {
		revision: 'working-tree',
		async list(folders) {
			const entries = folders.flatMap((folder) => {
				refuseLinks(root, folder);
				return listFolder(root, folder);
			});
			return folders.length < 2 ? entries : (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .B)(entries);
		},
		async find(path) {
			for (const step of (0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .BA)(path)) {
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
			if (kind === 'folder' && !(0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .tj)(dirent.name))
				pending.push(path);
		}
	}
	return entries;
}
function refuseLinks(root, folder) {
	for (const path of [folder, ...(0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .Gw)(folder)]) {
		if (path === '.' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false })?.isSymbolicLink())
			continue;
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(`${path} is a symbolic link, and links are not followed. Name the folder that it leads to.`);
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
		const message = `Cannot list the folder ${folder} (${code}), so apps in it would be missed. Give read permission, or name the apps with --app if it is in none of them.`;
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(message, { cause: error });
	}
}
function kindOf(status, path, root) {
	if (status.isSymbolicLink())
		return 'symlink';
	if (status.isFile())
		return 'file';
	if (!status.isDirectory())
		return 'other';
	return !(0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .tj)((0,_domain_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .Vb)(path)) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path, '.git')) ? 'submodule' : 'folder';
}
function entryAt(root, path) {
	try {
		const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false });
		return status === undefined ? undefined : { path, kind: kindOf(status, path, root) };
	}
	catch (error) {
		const message = `Cannot look at ${path} (${codeOf(error)}). Give permission to read its folder and run again.`;
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(message, { cause: error });
	}
}
function readFile(path, maxBytes) {
	try {
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
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ .yo(message, { cause: error });
	}
}
function codeOf(error) {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
  }),
  5835:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	HV: () => ( resolveScope),
	Kq: () => ( typeFacts),
	Of: () => ( scopeFacts),
	US: () => ( typesWithScope),
	Z3: () => ( cataloguedTypes),
	ZK: () => ( scopesOf)
  });
  var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3287);
function cataloguedTypes() {
	return _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Jy;
}
function typeFacts(type) {
	return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .B4)(type)?.facts;
}
function scopesOf(type) {
	return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .B4)(type)?.scopes ?? [];
}
function scopeFacts(type, scope) {
	return (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .B4)(type)?.byName.get(scope);
}
function resolveScope(type, text) {
	const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .B4)(type);
	return decoded?.byName.get(text) ?? decoded?.byFoldedName.get((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__ .W3)(text));
}
function typesWithScope(scope) {
	return _decode_js__WEBPACK_IMPORTED_MODULE_0__ .Jy.filter((type) => scopeFacts(type, scope)?.usable === true);
}
  }),
  1335:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	C: () => ( classificationMeaning),
	U: () => ( classifications)
  });
const meanings = {
	restricted: 'Google asks for a verification and, if data passes through servers, a security assessment',
	sensitive: 'Google asks for a verification of the app',
	'non-sensitive': 'Google asks for no special verification',
	'admin-consent': 'an administrator of the organisation has to agree',
	'user-consent': 'each user can agree alone, unless the organisation forbids it',
	open: 'every app can ask for it',
	vetted: 'the provider approves each app for it',
	partner: 'given only to partners of the provider',
	private: 'given only to selected developers',
	legacy: 'belongs to an older generation of the service',
	default: 'comes with signing in',
	'app-review': 'the provider reviews the app for it',
	'app-review-and-audit': 'the provider reviews and audits the app for it',
	minis: 'for apps that run inside TikTok',
	'data-portability': 'for the legal right to move data elsewhere, in some countries only',
	research: 'for approved research projects',
	'sensitive-data': 'reaches fields that the account marked as sensitive',
	'highly-sensitive-data': 'reaches fields that the account marked as highly sensitive',
};
const classifications = Object.keys(meanings);
function classificationMeaning(classification) {
	return meanings[classification];
}
  }),
  1697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	E_: () => ( isGoogle),
	LU: () => ( connectorName),
	NY: () => ( isProvisioned),
	dM: () => ( specialSetup),
	e9: () => ( areSiblings),
	sN: () => ( isKnownType),
	ts: () => ( knownTypes),
	wo: () => ( typeNamed)
  });
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
const siblings = [['slack', 'slackbot']];
const setupByType = new Map([
	['databricks', 'own-oauth-app'],
	['snowflake', 'own-oauth-app'],
	['share_point', 'connection-fields'],
]);
const knownTypes = [...namesByType.keys()].sort();
function isKnownType(type) {
	return namesByType.has(type);
}
function connectorName(type) {
	return namesByType.get(type) ?? type;
}
function typeNamed(name) {
	const wanted = name.trim().toLowerCase();
	return [...namesByType].find(([, shown]) => shown.toLowerCase() === wanted)?.[0];
}
function areSiblings(one, other) {
	return siblings.some((family) => family.includes(one) && family.includes(other));
}
function isGoogle(type) {
	return type.startsWith('google') || type === 'gmail';
}
function specialSetup(type) {
	return setupByType.get(type);
}
function isProvisioned(type) {
	return type === 'stripe';
}
  }),
  3287:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  B4: () => ( decodedType),
  W3: () => ( foldScope),
  z5: () => ( microsoftAddress),
  Jy: () => ( typeIds),
  T5: () => ( valuesByPosition)
});
var classifications = __nccwpck_require__(1335);
var connector_types = __nccwpck_require__(1697);
var facts = __nccwpck_require__(5829);
;
const facts_namespaceObject = JSON.parse('{"prefix":"https://www.googleapis.com/auth/","lists":{"github":{"scopes":{"repo":"View and change all repositories, private ones too: code, webhooks, collaborators","repo:status":"View and set commit statuses of all repositories, without access to code","repo_deployment":"View and set deployment statuses of all repositories, without access to code","public_repo":"View and change all public repositories: code, statuses, collaborators","repo:invite":"Accept and decline invitations to repositories, without access to code","security_events":"View and change code scanning alerts of all repositories, without access to code","admin:repo_hook":"View, create, change and delete webhooks of all repositories","write:repo_hook":"View, create and change webhooks of all repositories","read:repo_hook":"View and test webhooks of all repositories","admin:org":"View, change and delete teams, projects and memberships of organisations","write:org":"View and change memberships and projects of organisations","read:org":"View memberships, teams and projects of organisations","admin:public_key":"View, add and delete the user\'s SSH keys","write:public_key":"View and add SSH keys of the user","read:public_key":"View SSH keys of the user","admin:org_hook":"View, create, change and delete webhooks that the app made in organisations","gist":"Create, change and delete gists","notifications":"Read notifications, mark them as read, and watch and unwatch repositories","user":"View and change the user\'s profile, view email addresses, follow and unfollow people","read:user":"View the user\'s profile","user:email":"View the user\'s email addresses","user:follow":"Follow and unfollow people as the user","project":"View and change projects of the user and of organisations","read:project":"View projects of the user and of organisations","delete_repo":"Delete repositories that the user administers","write:packages":"Upload and publish packages","read:packages":"Download and install packages","delete:packages":"Delete packages","admin:gpg_key":"View, add and delete the user\'s GPG keys","write:gpg_key":"View and add GPG keys of the user","read:gpg_key":"View GPG keys of the user","codespace":"Create, run, change and delete codespaces","workflow":"Add and change GitHub Actions workflow files","read:audit_log":"Read audit logs","admin:enterprise":"View and change everything about enterprises, billing and runners included","manage_runners:enterprise":"View, add, change and remove self-hosted runners of enterprises","manage_billing:enterprise":"View and change billing data of enterprises","read:enterprise":"View profile data of enterprises","site_admin":"Administer a whole GitHub Enterprise Server: its users, organisations and settings"},"tiers":{"admin":[0,3,6,9,12,15,24,27,28,34,35,36,38],"write":[1,2,4,5,7,10,13,16,17,18,21,22,25,29,31,32],"read":[8,11,14,23,26,30,33,37],"identity":[19,20]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1,2,3,4,5,6,7,8],"6":[7,8],"7":[8],"9":[10,11],"10":[11],"12":[13,14],"13":[14],"18":[19,20,21],"22":[23],"28":[29,30],"29":[30],"34":[35,36,37]},"aliases":{},"replacedBy":{}},"gmail":{"scopes":{"https://mail.google.com/":"Read, send, change and permanently delete all mail","/gmail.modify":"Read, send, label and move to trash all mail, but not permanently delete it","/gmail.readonly":"Read all mail, attachments and mail settings, without changing anything","/gmail.metadata":"Read senders, subjects and labels of all mail, but not its text or attachments","/gmail.compose":"Create, change and delete drafts, and send mail as the user","/gmail.send":"Send mail as the user, without reading the mailbox","/gmail.insert":"Add mail to the mailbox without sending it","/gmail.labels":"View, create, change and delete labels, but not the mail itself","/gmail.settings.basic":"View and change mail settings such as filters, signature and out-of-office reply","/gmail.settings.sharing":"Change who else can read or send the user\'s mail: delegates, forwarding, send-as","/gmail.addons.current.action.compose":"Create and change drafts and send mail when the user acts in the Gmail add-on","/gmail.addons.current.message.action":"Read the open message when the user acts in the Gmail add-on","/gmail.addons.current.message.metadata":"Read sender, subject and labels of the open message while the Gmail add-on runs","/gmail.addons.current.message.readonly":"Read the open message while the Gmail add-on runs"},"tiers":{"admin":[0,9],"write":[1,4,5,6,7,8,10],"read":[2,3,11,12,13]},"classifications":{"restricted":[0,1,2,3,4,6,8,9],"sensitive":[5,12,13],"non-sensitive":[7,10,11]},"tokens":{},"deprecated":[],"implies":{"0":[1,2,3,4,5,6,7,10,11,12,13],"1":[2,3,4,5,6,7,10,11,12,13],"2":[3,12,13],"3":[12],"4":[5,10],"13":[12]},"aliases":{},"replacedBy":{}},"googlebigquery":{"scopes":{"/bigquery":"View, create, change and delete all BigQuery data, and run queries","/bigquery.insertdata":"Add data to BigQuery tables","/bigquery.readonly":"View all BigQuery data","/cloud-platform":"View, change, configure and delete all Google Cloud data the user can reach","/cloud-platform.read-only":"View all Google Cloud data the user can reach, in every service","/devstorage.full_control":"View, change and delete all Cloud Storage files, and change who can reach them","/devstorage.read_write":"View, create, change and delete all Cloud Storage files","/devstorage.read_only":"View all Cloud Storage files"},"tiers":{"write":[0,1,6],"read":[2,4,7],"admin":[3,5]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1,2],"3":[4,0,1,2,5,6,7],"4":[2,7],"5":[6,7],"6":[7]},"aliases":{},"replacedBy":{}},"googlecalendar":{"scopes":{"/calendar":"View, change, share and permanently delete all calendars and their events","/calendar.readonly":"View all calendars, their events and the calendar settings","/calendar.events":"View, create, change and delete events on all calendars","/calendar.events.readonly":"View events on all calendars","/calendar.events.owned":"View, create, change and delete events on calendars the user owns","/calendar.events.owned.readonly":"View events on calendars the user owns","/calendar.events.public.readonly":"View events on public calendars","/calendar.events.freebusy":"View free and busy times on all calendars, without event details","/calendar.freebusy":"View only whether given calendars are free or busy at a time","/calendar.app.created":"Create calendars, and view, change and delete events on only those calendars","/calendar.calendars":"View and change names, descriptions and time zones of calendars; create calendars","/calendar.calendars.readonly":"View names, descriptions and time zones of calendars","/calendar.calendarlist":"View the list of the user\'s calendars, and add and remove calendars in it","/calendar.calendarlist.readonly":"View the list of the user\'s calendars","/calendar.acls":"View and change who can see and edit the calendars the user owns","/calendar.acls.readonly":"View who can see and edit the calendars the user owns","/calendar.settings.readonly":"View the user\'s calendar settings","/calendar.settings":"View and change the user\'s calendar settings","/calendar.addons.execute":"Run as an add-on inside Google Calendar","/calendar.addons.current.event.read":"View the event the user has open while the Calendar add-on runs","/calendar.addons.current.event.write":"View and change the event the user has open while the Calendar add-on runs","https://www.google.com/calendar/feeds":"View, change and delete all calendars, through Google\'s retired calendar service"},"tiers":{"admin":[0,14],"read":[1,3,5,6,7,8,11,13,15,16,19],"write":[2,4,9,10,12,17,20,21],"app":[18]},"classifications":{"sensitive":[0,1,2,3,4],"non-sensitive":[7,8,9]},"tokens":{},"deprecated":[21],"implies":{"0":[1,14,15,9,12,10,2,4,13,11,3,5,6,7,8,16],"1":[13,11,3,5,6,7,8,16],"2":[3,4,5,6],"3":[5,6],"4":[5],"7":[8],"10":[11],"12":[13],"14":[15],"17":[16],"20":[19]},"aliases":{},"replacedBy":{}},"googledocs":{"scopes":{"/documents":"View, create, change and delete all Google Docs documents","/documents.readonly":"View all Google Docs documents","/drive":"View, create, change, share and delete all Drive files, Docs included","/drive.readonly":"View and download all Drive files, Docs included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,4],"read":[1,3],"admin":[2]},"classifications":{"sensitive":[0,1],"restricted":[2,3],"non-sensitive":[4]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3,4,0,1],"3":[1]},"aliases":{},"replacedBy":{}},"googledrive":{"scopes":{"/drive":"View, create, change, share and delete all Drive files","/drive.readonly":"View and download all Drive files","/drive.file":"View, create, change and delete only files the app made or the user opened with it","/drive.appdata":"View, create, change and delete only the app\'s own hidden data in Drive","/drive.appfolder":"View, create, change and delete only the app\'s own hidden data in Drive","/drive.install":"Show the app in the Open with and New menus of Drive","/drive.apps.readonly":"View the list of apps connected to Drive","/drive.metadata":"View and change names and other details of all files, but not their contents","/drive.metadata.readonly":"View names and other details of all files, but not their contents","/drive.meet.readonly":"View and download Drive files that Google Meet made or edited","/drive.scripts":"Change how the user\'s Apps Script programs behave","/drive.photos.readonly":"View all photos, videos and albums in Google Photos","/drive.activity":"View the record of activity on all Drive files, and add to it","/drive.activity.readonly":"View the record of activity on all Drive files"},"tiers":{"admin":[0],"read":[1,6,8,9,11,13],"write":[2,3,4,7,10,12],"app":[5]},"classifications":{"restricted":[0,1,7,8,9,10,12,13],"non-sensitive":[2,3,4,5],"sensitive":[6]},"tokens":{},"deprecated":[],"implies":{"0":[2,1,7,8,9],"1":[8,9],"7":[8],"12":[13]},"aliases":{"3":[4],"4":[3]},"replacedBy":{"4":[3]}},"googlesheets":{"scopes":{"/spreadsheets":"View, create, change and delete all Google Sheets spreadsheets","/spreadsheets.readonly":"View all Google Sheets spreadsheets","/drive":"View, create, change, share and delete all Drive files, Sheets included","/drive.readonly":"View and download all Drive files, Sheets included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,4],"read":[1,3],"admin":[2]},"classifications":{"sensitive":[0,1],"restricted":[2,3],"non-sensitive":[4]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3,4,0,1],"3":[1]},"aliases":{},"replacedBy":{}},"googleslides":{"scopes":{"/presentations":"View, create, change and delete all Google Slides presentations","/presentations.readonly":"View all Google Slides presentations","/spreadsheets":"View, create, change and delete all Google Sheets spreadsheets (for linked charts)","/spreadsheets.readonly":"View all Google Sheets spreadsheets (for linked charts)","/drive":"View, create, change, share and delete all Drive files, Slides included","/drive.readonly":"View and download all Drive files, Slides included","/drive.file":"View, create, change and delete only files the app made or the user opened with it"},"tiers":{"write":[0,2,6],"read":[1,3,5],"admin":[4]},"classifications":{"sensitive":[0,1,2,3],"restricted":[4,5],"non-sensitive":[6]},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[3],"4":[5,6,0,1,2,3],"5":[1,3]},"aliases":{},"replacedBy":{}},"hubspot":{"scopes":{"account-info.security.read":"View logs of account activity and other security information","accounting":"Send invoice, product and contact data to an accounting integration","actions":"Add the app\'s action forms to contact pages","aeo-standalone-access":"View prompts and results of how AI tools answer about the company (beta)","analytics.behavioral_events.send":"Send custom events about what contacts do","automation":"View, create, change and delete workflows","automation.sequences.enrollments.write":"Add contacts to sales sequences, which send mail to them","automation.sequences.read":"View sales sequences and who is enrolled in them","automation.sequences.write":"Change and delete sales sequences","behavioral_events.event_definitions.read_write":"View, create, change and delete definitions of custom events","business-intelligence":"View figures on website traffic and on mail","business_units.view.read":"View business units (brands) and their logos","business_units_view.read":"View business units (brands) and their logos","cms-url-redirects-delete":"Delete redirects of website addresses","cms.domains.read":"View website domains of the account","cms.domains.write":"Create, change and delete website domains of the account","cms.functions.read":"View serverless functions, their secrets and their results","cms.functions.write":"Create and change serverless functions and their secrets","cms.knowledge_base.articles.publish":"Change and publish knowledge base articles","cms.knowledge_base.articles.read":"View knowledge base articles","cms.knowledge_base.articles.write":"Change knowledge base articles","cms.knowledge_base.settings.read":"View knowledge base settings","cms.knowledge_base.settings.write":"Change knowledge base settings and articles","cms.membership.access_groups.read":"View groups of people who may see protected website pages","cms.membership.access_groups.write":"Change groups of people who may see protected website pages","cms.performance.read":"View performance figures of websites","collector.graphql_query.execute":"Read all account data that GraphQL queries can reach","collector.graphql_schema.read":"View which data GraphQL queries can reach","communication_preferences.read":"View the mail subscriptions of contacts","communication_preferences.read_write":"View and change the mail subscriptions of contacts","communication_preferences.statuses.batch.read":"View the mail subscriptions of many contacts at once","communication_preferences.statuses.batch.write":"Change the mail subscriptions of many contacts at once","communication_preferences.write":"Change the mail subscriptions of contacts","contacts":"View and change contacts, companies, deals and other CRM records","contacts-access":"View and change contacts in ways that HubSpot does not document","content":"View, change and delete sites, landing pages, blog, mail and campaigns","content.landing_pages.read":"View landing pages","content.landing_pages.write":"Create, change and delete landing pages","content.site_pages.read":"View website pages","content.site_pages.write":"Create, change and delete website pages","contracts-read":"View commerce contracts and their changes (beta)","conversations.custom_channels.read":"Read messages in the app\'s own inbox channels","conversations.custom_channels.write":"Send messages in the app\'s own inbox channels, and change their accounts","conversations.read":"Read all conversations and messages in the inbox","conversations.visitor_identification.tokens.create":"Create tokens that identify visitors in website chat","conversations.write":"Send messages and change conversations in the inbox","cpq.quotes.read":"View quotes made with the quoting tool (CPQ)","cpq.quotes.write":"View, create and change quotes made with the quoting tool (CPQ)","crm-access":"View and change CRM pipeline rules in ways that HubSpot does not document","crm-pipelines-governance-read":"View rules of pipelines (beta)","crm-pipelines-governance-write":"Change rules of pipelines (beta)","crm-pipelines-locked-stages-access":"View who may edit locked pipeline stages (beta)","crm-pipelines-locked-stages-write":"Change who may edit locked pipeline stages (beta)","crm-pipelines-object-label-access":"View and change tags on records (beta)","crm.dealsplits.read_write":"View, create and change how deals are split between people","crm.export":"Export all CRM records of every type","crm.extensions_calling_transcripts.read":"Read transcripts of calls","crm.extensions_calling_transcripts.write":"Save and delete transcripts of calls","crm.import":"Create and change CRM records of any type by bulk import","crm.lists.read":"View lists (segments) of records","crm.lists.write":"Create, change and delete lists (segments) of records","crm.objects.appointments.read":"View all appointment records and their fields","crm.objects.appointments.sensitive.read":"View sensitive fields of all appointment records","crm.objects.appointments.sensitive.read.v2":"View sensitive fields of all appointment records","crm.objects.appointments.sensitive.write":"Change sensitive fields of all appointment records","crm.objects.appointments.sensitive.write.v2":"Change sensitive fields of all appointment records","crm.objects.appointments.write":"Create, change and delete any appointment record","crm.objects.calls.read":"View all call records and their fields","crm.objects.carts.read":"View all cart records and their fields","crm.objects.carts.write":"Create, change and delete any cart record","crm.objects.commercepayments.read":"View all commerce payment records and their fields","crm.objects.commercepayments.write":"Create, change and delete any commerce payment record","crm.objects.companies.highly_sensitive.read":"View highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.read.v2":"View highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.write":"Change highly sensitive fields of all company records","crm.objects.companies.highly_sensitive.write.v2":"Change highly sensitive fields of all company records","crm.objects.companies.read":"View all company records and their fields","crm.objects.companies.sensitive.read":"View sensitive fields of all company records","crm.objects.companies.sensitive.read.v2":"View sensitive fields of all company records","crm.objects.companies.sensitive.write":"Change sensitive fields of all company records","crm.objects.companies.sensitive.write.v2":"Change sensitive fields of all company records","crm.objects.companies.write":"Create, change and delete any company record","crm.objects.contacts.highly_sensitive.read":"View highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.read.v2":"View highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.write":"Change highly sensitive fields of all contact records","crm.objects.contacts.highly_sensitive.write.v2":"Change highly sensitive fields of all contact records","crm.objects.contacts.read":"View all contact records and their fields","crm.objects.contacts.sensitive.read":"View sensitive fields of all contact records","crm.objects.contacts.sensitive.read.v2":"View sensitive fields of all contact records","crm.objects.contacts.sensitive.write":"Change sensitive fields of all contact records","crm.objects.contacts.sensitive.write.v2":"Change sensitive fields of all contact records","crm.objects.contacts.write":"Create, change and delete any contact record","crm.objects.contracts.read":"View all contract records and their fields","crm.objects.courses.read":"View all course records and their fields","crm.objects.courses.write":"Create, change and delete any course record","crm.objects.custom.highly_sensitive.read":"View highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.read.v2":"View highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.write":"Change highly sensitive fields of all custom object records","crm.objects.custom.highly_sensitive.write.v2":"Change highly sensitive fields of all custom object records","crm.objects.custom.read":"View all custom object records and their fields","crm.objects.custom.sensitive.read":"View sensitive fields of all custom object records","crm.objects.custom.sensitive.read.v2":"View sensitive fields of all custom object records","crm.objects.custom.sensitive.write":"Change sensitive fields of all custom object records","crm.objects.custom.sensitive.write.v2":"Change sensitive fields of all custom object records","crm.objects.custom.write":"Create, change and delete any custom object record","crm.objects.deals.highly_sensitive.read":"View highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.read.v2":"View highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.write":"Change highly sensitive fields of all deal records","crm.objects.deals.highly_sensitive.write.v2":"Change highly sensitive fields of all deal records","crm.objects.deals.read":"View all deal records and their fields","crm.objects.deals.sensitive.read":"View sensitive fields of all deal records","crm.objects.deals.sensitive.read.v2":"View sensitive fields of all deal records","crm.objects.deals.sensitive.write":"Change sensitive fields of all deal records","crm.objects.deals.sensitive.write.v2":"Change sensitive fields of all deal records","crm.objects.deals.write":"Create, change and delete any deal record","crm.objects.emails.read":"View all logged email records and their fields","crm.objects.feedback_submission.read":"View all feedback submission records and their fields","crm.objects.feedback_submissions.read":"View all feedback submission records and their fields","crm.objects.forecasts.read":"View all forecast records and their fields","crm.objects.goals.read":"View all goal records and their fields","crm.objects.goals.write":"Create, change and delete any goal record","crm.objects.invoices.read":"View all invoice records and their fields","crm.objects.invoices.write":"Create, change and delete any invoice record","crm.objects.leads.read":"View all lead records and their fields","crm.objects.leads.write":"Create, change and delete any lead record","crm.objects.line_items.read":"View all line item records and their fields","crm.objects.line_items.write":"Create, change and delete any line item record","crm.objects.listings.read":"View all listing records and their fields","crm.objects.listings.write":"Create, change and delete any listing record","crm.objects.marketing_events.read":"View all marketing event records and their fields","crm.objects.marketing_events.write":"Create, change and delete any marketing event record","crm.objects.meetings.read":"View all meeting records and their fields","crm.objects.notes.read":"View all note records and their fields","crm.objects.orders.read":"View all order records and their fields","crm.objects.orders.write":"Create, change and delete any order record","crm.objects.owners.read":"View owners: the users that records are assigned to","crm.objects.partner-clients.read":"View all partner client records and their fields","crm.objects.partner-clients.write":"Create, change and delete any partner client record","crm.objects.partner-services.read":"View all partner service records and their fields","crm.objects.partner-services.write":"Create, change and delete any partner service record","crm.objects.products.read":"View all product records and their fields","crm.objects.products.write":"Create, change and delete any product record","crm.objects.projects.highly_sensitive.read":"View highly sensitive fields of all project records","crm.objects.projects.highly_sensitive.write":"Change highly sensitive fields of all project records","crm.objects.projects.read":"View all project records and their fields","crm.objects.projects.sensitive.read":"View sensitive fields of all project records","crm.objects.projects.sensitive.write":"Change sensitive fields of all project records","crm.objects.projects.write":"Create, change and delete any project record","crm.objects.quotes.read":"View all quote records and their fields","crm.objects.quotes.write":"Create, change and delete any quote record","crm.objects.services.read":"View all service records and their fields","crm.objects.services.write":"Create, change and delete any service record","crm.objects.subscriptions.read":"View all commerce subscription records and their fields","crm.objects.subscriptions.write":"Create, change and delete any commerce subscription record","crm.objects.tasks.read":"View all task records and their fields","crm.objects.tickets.highly_sensitive.read":"View highly sensitive fields of all ticket records","crm.objects.tickets.highly_sensitive.write":"Change highly sensitive fields of all ticket records","crm.objects.tickets.sensitive.read":"View sensitive fields of all ticket records","crm.objects.tickets.sensitive.write":"Change sensitive fields of all ticket records","crm.objects.users.read":"View all CRM user records and their fields","crm.objects.users.write":"Create, change and delete any CRM user record","crm.pipelines.orders.read":"View pipelines and stages of orders","crm.pipelines.orders.write":"Create, change and delete pipelines and stages of orders","crm.schemas.appointments.read":"View which fields appointment records have","crm.schemas.appointments.write":"Create, change and delete fields of appointment records, for the whole account","crm.schemas.calls.read":"View which fields call records have","crm.schemas.carts.read":"View which fields cart records have","crm.schemas.carts.write":"Create, change and delete fields of cart records, for the whole account","crm.schemas.commercepayments.read":"View which fields commerce payment records have","crm.schemas.commercepayments.write":"Create, change and delete fields of commerce payment records, for the whole account","crm.schemas.companies.read":"View which fields company records have","crm.schemas.companies.write":"Create, change and delete fields of company records, for the whole account","crm.schemas.contacts.read":"View which fields contact records have","crm.schemas.contacts.write":"Create, change and delete fields of contact records, for the whole account","crm.schemas.courses.read":"View which fields course records have","crm.schemas.courses.write":"Create, change and delete fields of course records, for the whole account","crm.schemas.custom.read":"View definitions of custom objects","crm.schemas.custom.write":"Create, change and delete definitions of custom objects","crm.schemas.deals.read":"View which fields deal records have","crm.schemas.deals.write":"Create, change and delete fields of deal records, for the whole account","crm.schemas.emails.read":"View which fields logged email records have","crm.schemas.forecasts.read":"View which fields forecast records have","crm.schemas.invoices.read":"View which fields invoice records have","crm.schemas.invoices.write":"Create, change and delete fields of invoice records, for the whole account","crm.schemas.line_items.read":"View which fields line item records have","crm.schemas.listings.read":"View which fields listing records have","crm.schemas.listings.write":"Create, change and delete fields of listing records, for the whole account","crm.schemas.meetings.read":"View which fields meeting records have","crm.schemas.notes.read":"View which fields note records have","crm.schemas.orders.read":"View which fields order records have","crm.schemas.orders.write":"Create, change and delete fields of order records, for the whole account","crm.schemas.projects.read":"View which fields project records have","crm.schemas.projects.write":"Create, change and delete fields of project records, for the whole account","crm.schemas.quotes.read":"View which fields quote records have","crm.schemas.quotes.write":"Create, change and delete fields of quote records, for the whole account","crm.schemas.services.read":"View which fields service records have","crm.schemas.services.write":"Create, change and delete fields of service records, for the whole account","crm.schemas.subscriptions.read":"View which fields commerce subscription records have","crm.schemas.subscriptions.write":"Create, change and delete fields of commerce subscription records, for the whole account","crm.schemas.tasks.read":"View which fields task records have","crm.schemas.tickets.read":"View which fields ticket records have","crm.schemas.tickets.write":"Create, change and delete fields of ticket records, for the whole account","ctas.read":"View calls to action on pages and in mail","data-integration-json-datasource-read":"View JSON data sources (beta)","data-integration-json-datasource-write":"Add data to JSON data sources (beta)","data_integration.data_source.file.read":"View file data sources","data_integration.data_source.file.write":"Create and change file data sources","deal-approval-read":"View approvals of deals (beta)","developers-read":"View settings and event subscriptions of developer apps","developers-write":"Change settings and event subscriptions of developer apps","e-commerce":"View, create, change and delete products, line items and other shop data","external_integrations.forms.access":"Rename, copy and delete existing forms","files":"View, upload, change and delete all files in the file manager","files.delete":"Delete files and folders in the file manager","files.read":"View files and folders in the file manager","files.ui_hidden.read":"View and download hidden files: user uploads, attachments, system files","files.ui_hidden.write":"Change hidden files: user uploads, attachments, system files","files.write":"Upload and change files and folders in the file manager","forecast-read":"View types of sales forecast (beta)","forecasting-access":"View settings of sales forecasts (beta)","forms":"View, create, change and delete forms","forms-uploaded-files":"Download files that people sent through forms","hubdb":"View, create, change, delete and publish HubDB tables and rows","hubdb.rows.read":"View rows of HubDB tables","hubdb.rows.write":"Create, change and delete rows of HubDB tables","hubdb.tables.publish":"Publish and unpublish HubDB tables","hubdb.tables.read":"View HubDB tables","hubdb.tables.write":"Create, change and delete HubDB tables","inbounddb-product-library-read":"View products in the product library (beta)","integration-sync":"Create and change most CRM records through the old shop bridge","integrations.zoom-app.playbooks.read":"View playbooks for the Zoom app","marketing-email":"Send marketing mail to single people","marketing.aeo.read":"View prompts and results of how AI tools answer about the company (beta)","marketing.campaigns.read":"View marketing campaigns","marketing.campaigns.revenue.full.read":"View full figures on the revenue that campaigns led to","marketing.campaigns.revenue.lite.read":"View basic figures on the revenue that campaigns led to","marketing.campaigns.revenue.read":"View figures on the revenue that campaigns led to","marketing.campaigns.write":"Create, change and delete marketing campaigns","marketing.email.read":"View marketing mail","marketing.email.write":"View, create, change and delete marketing mail","mcp.users.read":"View details of users through HubSpot\'s server for AI tools (MCP)","media_bridge.read":"View media files, such as videos, and how people watched them","media_bridge.write":"Create and change media files, such as videos, and records of who watched them","meetings-write":"Book meetings and change links for booking them","mh-lead-scoring-edit":"Change scores of leads (beta)","mh-lead-scoring-view":"View scores of leads (beta)","oauth":"Sign the user in and view basic account information","origins.ip_ranges.webhook.read":"View subscriptions to changes of HubSpot\'s IP addresses","origins.ip_ranges.webhook.write":"Create, change and delete subscriptions to changes of HubSpot\'s IP addresses","payment-links-delete":"Delete payment links (beta)","payment-links-read":"View payment links (beta)","payment-links-write":"Create and change payment links (beta)","pipeline-level-permissions-access":"View who may edit the stages of a pipeline (beta)","pipeline-level-permissions-write":"Change who may edit the stages of a pipeline (beta)","portal-developers-access":"View and change settings of app extensions in ways HubSpot does not document","price-book-read":"View price books (beta)","price-book-write":"Create and change price books (beta)","private-apps-read":"View settings and event subscriptions of private apps","private-apps-write":"Change settings and event subscriptions of private apps","record_images.signed_urls.read":"View images on records through temporary links","revenue-contracts-public-api-write":"Change commerce contracts (beta)","sales-email-read":"Read the text of one-to-one mail to contacts","sales-templates-public-read":"View templates of sales mail (beta)","sales-templates-public-write":"Change templates of sales mail (beta)","scheduler.meetings.meeting-link.read":"View links for booking meetings","sequences-public-delete":"Delete sales sequences","settings.billing.write":"Change billing settings, including the paid seats of users","settings.currencies.read":"View the account\'s currencies and exchange rates","settings.currencies.write":"Change the account\'s currencies and exchange rates","settings.security.security_health.read":"View the security health of the account","settings.users.read":"View users of the account and their permissions","settings.users.team.write":"Create and change teams and their members","settings.users.teams.read":"View teams of the account","settings.users.teams.write":"Create and change teams and their members","settings.users.write":"Create and delete users of the account, and change their permissions","social":"View, create and post social media messages, and use the social inbox","subscriptions-status-resubscribe-write":"Subscribe contacts again to mail they had left","tasks-write":"Change series of tasks (beta)","tax_rates.read":"View tax rates","tickets":"View, create, change and delete all tickets","tickets.highly_sensitive":"View and change highly sensitive fields of tickets","tickets.highly_sensitive.v2":"View and change highly sensitive fields of tickets","tickets.sensitive":"View and change sensitive fields of tickets","tickets.sensitive.v2":"View and change sensitive fields of tickets","timeline":"Create and change the app\'s own events on the timelines of records","transactional-email":"Send transactional mail, such as receipts, to anyone","webhooks-journal-data-access":"Read the journal of all events sent to webhooks","webhooks-journal-snapshot-management":"Create snapshots of records in the webhook journal","webhooks-journal-subscription-management":"Create, change and delete subscriptions to the webhook journal","webhooks-journal-subscription-read":"View subscriptions to the webhook journal"},"tiers":{"read":[0,3,7,10,11,12,14,16,19,21,23,25,26,27,28,30,36,38,40,41,43,46,49,51,55,56,59,61,62,63,67,68,70,72,73,76,77,78,82,83,86,87,88,92,93,95,96,99,100,101,105,106,109,110,111,115,116,117,118,119,121,123,125,127,129,131,132,133,135,136,138,140,142,144,145,148,150,152,154,155,157,159,161,163,165,166,168,170,172,174,176,178,180,181,182,184,185,187,188,189,191,193,195,197,199,200,202,203,205,207,208,214,215,218,219,221,223,226,228,230,232,233,234,235,236,238,240,241,245,247,250,252,255,257,259,261,262,264,267,269,270,272,278,286,289],"write":[1,4,5,6,8,9,13,15,17,18,20,22,24,29,31,32,33,34,35,37,39,42,44,45,47,48,50,53,54,57,58,60,64,65,66,69,71,74,75,79,80,81,84,85,89,90,91,94,97,98,102,103,104,107,108,112,113,114,120,122,124,126,128,130,134,137,139,141,143,146,147,149,151,153,156,158,160,162,164,167,169,171,173,175,177,179,183,186,190,192,194,196,198,201,204,206,209,210,211,212,213,216,217,220,222,224,225,227,229,231,237,239,242,243,244,248,249,251,254,256,258,260,263,265,268,275,276,277,279,280,281,282,283,284,285,287,288],"app":[2],"admin":[52,253,266,271,273,274],"identity":[246]},"classifications":{"sensitive-data":[62,63,64,65,77,78,79,80,87,88,89,90,100,101,102,103,110,111,112,113,145,146,157,158,282,283],"highly-sensitive-data":[72,73,74,75,82,83,84,85,95,96,97,98,105,106,107,108,142,143,155,156,280,281]},"tokens":{},"deprecated":[33],"implies":{"15":[14],"18":[20],"22":[21,20],"29":[28,32],"35":[36,37,38,39,238,239,13,14,15,21,22,20],"47":[46],"212":[214,217,213],"222":[223,224,226,227,225],"239":[238]},"aliases":{"11":[12],"12":[11],"116":[117],"117":[116],"271":[273],"273":[271]},"replacedBy":{"11":[12],"116":[117],"271":[273]}},"linkedin":{"scopes":{"openid":"Sign the member in and recognise their LinkedIn account by its id","profile":"View the member\'s name, headline and photo","email":"View the member\'s primary email address","w_member_social":"Create, change and delete posts, comments and reactions as the member","r_ads":"View the member\'s ad accounts","rw_ads":"View, create, change and delete the member\'s ad accounts and campaigns","r_ads_reporting":"View reports on the member\'s ad accounts","r_1st_connections_size":"View how many first-degree connections the member has","r_basicprofile":"View the member\'s name, photo, headline and public profile address","r_organization_admin":"View organisation pages the member administers, and their figures","rw_organization_admin":"View and change organisation pages the member administers, and view their figures","r_organization_social":"Read posts, comments and reactions of organisations the member works for","w_organization_social":"Create, change and delete posts, comments and reactions as an organisation","rw_dmp_segments":"View, create, change and delete audiences for ads","rw_media_plans":"View, create, change and delete plans and forecasts for ads","rw_conversions":"View, send and change records of the sales and sign-ups that ads led to","r_marketing_leadgen_automation":"View lead forms and the people who filled them in","r_events":"View events of organisations","rw_events":"View, create, change and delete events of organisations","r_organization_social_feed":"Read comments and reactions on posts of organisations","w_organization_social_feed":"Create, change and delete comments and reactions as an organisation","w_member_social_feed":"Create, change and delete comments and reactions as the member","r_organization_followers":"View follower data of organisations","r_member_social":"Read the member\'s posts, comments and reactions","r_member_postAnalytics":"View figures on the member\'s posts","r_member_profileAnalytics":"View figures on the member\'s profile, such as follower counts","r_profile_basicinfo":"View the member\'s basic profile, to check who they are","r_verify":"View which verifications the member has","r_verify_details":"View details of the member\'s verifications","r_most_recent_education":"View the member\'s most recent education","r_primary_current_experience":"View the member\'s main current job","r_compliance":"Read the member\'s LinkedIn activity, for the records of regulated firms","w_compliance":"Change and delete the member\'s LinkedIn activity, for the records of regulated firms","r_compliance_sales_nav":"Read the member\'s Sales Navigator activity, for the records of regulated firms","r_sales_nav_analytics":"View figures on how Sales Navigator is used","r_sales_nav_display":"Show Sales Navigator panels inside the app","r_sales_nav_profiles":"View Sales Navigator profiles that match the app\'s records","r_sales_nav_validation":"View whether the app\'s customer records agree with Sales Navigator","r_dma_portability_3rd_party":"Read the member\'s LinkedIn data for another service (EU data portability)","r_dma_portability_self_serve":"Read the member\'s own LinkedIn data (EU data portability, self-service)","r_dma_portability_member":"Read the member\'s LinkedIn data (EU data portability)","r_dma_admin_pages_content":"Read content of pages the member administers (EU data portability)","r_liteprofile":"View the member\'s name and photo","r_emailaddress":"View the member\'s primary email address","r_fullprofile":"View the member\'s full profile","r_network":"View the member\'s connections","r_ads_leadgen_automation":"View lead forms and the people who filled them in","rw_offlineConversions":"View, send and change records of the sales that ads led to outside the web","rw_organization":"View and change organisation pages the member administers","r_organization":"View organisation pages the member administers","r_organization_lookup":"Search for organisations and view their details","r_targeting":"View the member groups that ads can be aimed at","rw_ad_campaigns":"View, create, change and delete the member\'s ad campaigns","r_ad_campaigns":"View the member\'s ad campaigns"},"tiers":{"identity":[0,1,2,8,26,42,43],"write":[3,5,12,13,14,15,18,20,21,32,47,52],"read":[4,6,7,9,11,16,17,19,22,23,24,25,27,28,29,30,31,33,34,36,37,38,39,40,41,44,45,46,49,50,51,53],"admin":[10,48],"app":[35]},"classifications":{"open":[0,1,2,3],"vetted":[4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,38,39,40,41],"private":[23,31,32,33],"partner":[34,35,36,37],"legacy":[42,43,44,45,46,47,48,49,50,51,52,53]},"tokens":{},"deprecated":[42,43,44,45,46,47,48,49,50,51,52,53],"implies":{"5":[4],"10":[9],"18":[17]},"aliases":{},"replacedBy":{"42":[0,1],"43":[0,2],"46":[16],"47":[15],"48":[10],"49":[9],"52":[5],"53":[4]}},"microsoft_teams":{"scopes":{"Chat.ReadBasic":"View names and members of the user\'s chats","Chat.Read":"Read all messages in the user\'s chats","Chat.ReadWrite":"Read, send and change messages in the user\'s chats, and create chats","Chat.Create":"Create chats as the user","ChatMessage.Send":"Send chat messages as the user","ChatMember.Read":"View members of the user\'s chats","ChatMember.ReadWrite":"View, add and remove members of the user\'s chats","Channel.ReadBasic.All":"View names and descriptions of all channels the user can reach","Channel.Create":"Create channels in teams the user can reach","Channel.Delete.All":"Delete channels in all teams the user can reach","ChannelMember.Read.All":"View members of all channels the user can reach","ChannelMember.ReadWrite.All":"View, add and remove members of all channels the user can reach","ChannelMessage.Read.All":"Read messages in all channels the user can reach","ChannelMessage.ReadWrite":"Read, send and change channel messages as the user","ChannelMessage.Edit":"Change channel messages as the user","ChannelMessage.Send":"Send channel messages as the user","ChannelSettings.Read.All":"View settings of all channels the user can reach","ChannelSettings.ReadWrite.All":"View and change settings of all channels the user can reach","Team.ReadBasic.All":"View names and descriptions of all teams the user can reach","Team.Create":"Create teams as the user","TeamMember.Read.All":"View members of all teams the user can reach","TeamMember.ReadWrite.All":"View, add and remove members and owners of all teams the user can reach","TeamMember.ReadWriteNonOwnerRole.All":"Add and remove members, but not owners, of all teams the user can reach","TeamSettings.Read.All":"View settings of all teams the user can reach","TeamSettings.ReadWrite.All":"View and change settings of all teams the user can reach","TeamsActivity.Read":"Read the user\'s Teams activity feed","TeamsActivity.Send":"Send notifications to people\'s Teams activity feeds as the user","TeamsTab.Create":"Create tabs in teams and chats","TeamsTab.Read.All":"View tabs in all teams and chats the user can reach","TeamsTab.ReadWrite.All":"View, create, change and delete tabs in all teams and chats the user can reach","OnlineMeetings.Read":"View the user\'s online meetings","OnlineMeetings.ReadWrite":"View, create, change and delete the user\'s online meetings","Presence.Read":"View whether the user is available","Presence.Read.All":"View whether each person in the organisation is available","Presence.ReadWrite":"View and change whether the user shows as available"},"tiers":{"read":[0,1,5,7,10,12,16,18,20,23,25,28,30,32,33],"write":[2,3,4,8,13,14,15,19,26,27,29,31,34],"admin":[6,9,11,17,21,22,24]},"classifications":{"user-consent":[0,1,2,3,4,7,14,15,18,19,25,26,30,31,32,33,34],"admin-consent":[5,6,8,9,10,11,12,13,16,17,20,21,22,23,24,27,28,29]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0,3,4],"6":[5],"11":[10],"17":[16],"21":[20],"24":[23],"29":[28],"31":[30],"33":[32],"34":[32]},"aliases":{},"replacedBy":{}},"outlook":{"scopes":{"Mail.ReadBasic":"Read senders, subjects and dates of the user\'s mail, but not text or attachments","Mail.Read":"Read all of the user\'s mail","Mail.Read.Shared":"Read all of the user\'s mail and mail shared with them","Mail.ReadWrite":"Read, create, change and delete all of the user\'s mail, but not send it","Mail.ReadWrite.Shared":"Read, create, change and delete the user\'s and shared mail, but not send it","Mail.Send":"Send mail as the user","Mail.Send.Shared":"Send mail as the user and on behalf of others","MailboxSettings.Read":"View the user\'s mailbox settings","MailboxSettings.ReadWrite":"View and change the user\'s mailbox settings","MailboxFolder.Read":"View the user\'s mailbox folders","MailboxFolder.ReadWrite":"View, create, change and delete the user\'s mailbox folders","MailboxItem.Read":"Read all items in the user\'s mailbox","MailboxItem.ReadWrite":"Read, create, change and delete all items in the user\'s mailbox","MailboxItem.Export":"Export all items of the user\'s mailbox","MailboxItem.ImportExport":"Export all items of the user\'s mailbox, and add items to it","MailboxConfigItem.Read":"View configuration data stored in the user\'s mailbox","MailboxConfigItem.ReadWrite":"View, create, change and delete configuration data stored in the user\'s mailbox","MailTips.ReadBasic.Shared":"View mail tips, such as out-of-office notes, of mailboxes the user can reach","Contacts.Read":"View the user\'s contacts","Contacts.Read.Shared":"View the user\'s contacts and contacts shared with them","Contacts.ReadWrite":"View, create, change and delete the user\'s contacts","Contacts.ReadWrite.Shared":"View, create, change and delete the user\'s and shared contacts","People.Read":"View the people most relevant to the user","People.Read.All":"View the people most relevant to each user in the organisation","Tasks.Read":"View the user\'s tasks and task lists","Tasks.ReadWrite":"View, create, change and delete the user\'s tasks and task lists","Tasks.Read.Shared":"View the user\'s tasks and tasks shared with them","Tasks.ReadWrite.Shared":"View, create, change and delete the user\'s and shared tasks"},"tiers":{"read":[0,1,2,7,9,11,13,15,17,18,19,22,23,24,26],"write":[3,4,5,6,8,10,12,14,16,20,21,25,27]},"classifications":{"user-consent":[0,1,2,3,4,5,6,7,8,15,16,17,18,19,20,21,22,24,25,26,27],"admin-consent":[9,10,11,12,13,14,23]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[1,0],"4":[2,3,1,0],"6":[5],"8":[7],"10":[9],"12":[11],"14":[13],"16":[15],"19":[18],"20":[18],"21":[19,20,18],"23":[22],"25":[24],"26":[24],"27":[26,25,24]},"aliases":{},"replacedBy":{}},"salesforce":{"scopes":{"api":"View, create, change and delete all data the user can reach","chatter_api":"View, post, change and delete Chatter feeds, groups and files the user can reach","full":"View, change and delete everything the user can reach, in every Salesforce product","refresh_token":"Keep access while the user is away, until it is revoked","offline_access":"Keep access while the user is away, until it is revoked","web":"Open all Salesforce pages signed in as the user, and change data there","visualforce":"Open customer-made Visualforce pages as the user, and change data there","lightning":"Open Lightning apps as the user, and change data there","content":"Open Salesforce content pages as the user, and change data there","openid":"Sign the user in and recognise them by their Salesforce id","id":"View the user\'s profile, email address, postal address and phone number","profile":"View the user\'s basic profile","email":"View the user\'s email address","address":"View the user\'s postal address","phone":"View the user\'s phone number","custom_permissions":"View which custom permissions the app defines and which of them the user has","wave_api":"View, create, change and delete CRM Analytics data sets and dashboards","eclair_api":"View the map data behind CRM Analytics charts","pardot_api":"View, create, change and delete all Account Engagement (Pardot) marketing data","chatbot_api":"Send messages to Einstein bots and read their replies","interaction_api":"View and change data of the Interaction service; its exact reach is not documented","scrt_api":"Read and send live customer messages in Service Cloud","einstein_gpt_api":"Send data to Salesforce\'s generative AI and read its answers","sfap_api":"Send data to Salesforce\'s AI platform services and read their results","mcp_api":"View and change data through Salesforce\'s servers for AI tools (MCP)","user_registration_api":"Create accounts for new users from sign-up pages outside Salesforce","forgot_password":"Reset passwords of users from pages outside Salesforce","pwdless_login_api":"Sign users in without a password, or register them, from pages outside Salesforce","data_cloud_user_claims":"View what Data Cloud holds about the signed-in user","cdp_api":"View, create, change and delete all Data Cloud data","cdp_query_api":"View all Data Cloud data by running queries","cdp_profile_api":"View and change customer profiles in Data Cloud","cdp_ingest_api":"Add, change and delete outside data in Data Cloud","cdp_segment_api":"View, create, change and delete customer segments in Data Cloud","cdp_identityresolution_api":"View and change how Data Cloud matches records to one person","cdp_calculated_insight_api":"View, create, change and delete calculated figures in Data Cloud"},"tiers":{"write":[0,1,5,6,7,8,16,18,19,20,21,22,23,24,25,26,27,29,31,32,33,34,35],"admin":[2],"identity":[3,4,9,10,11,12,13,14],"read":[15,17,28,30]},"classifications":{},"tokens":{},"deprecated":[],"implies":{"0":[1],"2":[0,1,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35],"5":[6],"10":[11,12,13,14]},"aliases":{"3":[4],"4":[3]},"replacedBy":{}},"share_point":{"scopes":{"Lists.SelectedOperations.Selected":"View or change only lists the app was given access to"},"tiers":{"write":[0]},"classifications":{"admin-consent":[0]},"tokens":{},"deprecated":[],"implies":{},"aliases":{},"replacedBy":{}},"tiktok":{"scopes":{"user.info.basic":"View the user\'s id, avatar and display name","user.info.profile":"View the user\'s profile link, bio and verified status","user.info.stats":"View the user\'s follower, following, like and video counts","user.info.open_id":"View the user\'s id only","video.list":"View the user\'s public videos","video.upload":"Upload videos as drafts that the user can finish and post","video.publish":"Post videos straight to the user\'s profile","share.sound.create":"Upload an original sound to TikTok as the user","portability.all.ongoing":"Export all of the user\'s data, repeatedly","portability.activity.ongoing":"Export the user\'s activity data, repeatedly","portability.directmessages.ongoing":"Export the user\'s direct messages, repeatedly","portability.postsandprofile.ongoing":"Export the user\'s posts and profile, repeatedly","portability.all.single":"Export all of the user\'s data, once","portability.activity.single":"Export the user\'s activity data, once","portability.directmessages.single":"Export the user\'s direct messages, once","portability.postsandprofile.single":"Export the user\'s posts and profile, once","research.data.basic":"Read public TikTok data for approved research","research.data.u18eu":"Read public TikTok data, European minors included, for approved research","research.data.vra":"Read data that TikTok provides for vetted researchers","research.adlib.basic":"Read public data on ads and other commercial content, for approved research","local.product.manage":"Create, change and delete product listings of local services","local.shop.manage":"Create, change and delete local shops","local.voucher.manage":"Check and redeem vouchers of customers","minis.public.upsert":"Create and change public content of a TikTok mini app","artist.certification.read":"View the user\'s artist certification","artist.certification.update":"Change the user\'s artist certification","live.room.info":"View details of live rooms","live.room.manage":"View, change and control live rooms"},"tiers":{"identity":[0,3],"read":[1,2,4,8,9,10,11,12,13,14,15,16,17,18,19,24,26],"write":[5,6,7,20,21,22,23,25,27]},"classifications":{"default":[0],"app-review":[1,2,4,5],"minis":[3,23],"app-review-and-audit":[6],"legacy":[7],"data-portability":[8,9,10,11,12,13,14,15],"research":[16,17,18,19],"partner":[20,21,22,24,25,26,27]},"tokens":{},"deprecated":[7,24,25],"implies":{"8":[9,10,11],"12":[13,14,15]},"aliases":{},"replacedBy":{}},"google-sign-in":{"scopes":{"openid":"Sign the user in and recognise their Google account by its id","email":"View the email address of the Google account","profile":"View the name, picture and other public profile details of the Google account","/userinfo.email":"View the email address of the Google account","/userinfo.profile":"View the name, picture and other public profile details of the Google account"},"tiers":{"identity":[0,1,2,3,4]},"classifications":{"non-sensitive":[0,1,2,3,4]},"tokens":{},"deprecated":[],"implies":{},"aliases":{"1":[3],"2":[4],"3":[1],"4":[2]},"replacedBy":{}},"microsoft-calendars":{"scopes":{"Calendars.ReadBasic":"View events in the user\'s calendars, but not their text or attachments","Calendars.Read":"View all events in the user\'s calendars","Calendars.Read.Shared":"View all events in the user\'s calendars and calendars shared with them","Calendars.ReadWrite":"View, create, change and delete events in the user\'s calendars","Calendars.ReadWrite.Shared":"View, create, change and delete events in the user\'s and shared calendars"},"tiers":{"read":[0,1,2],"write":[3,4]},"classifications":{"admin-consent":[0],"user-consent":[1,2,3,4]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[1,0],"4":[2,3,1,0]},"aliases":{},"replacedBy":{}},"microsoft-files":{"scopes":{"Files.Read":"View all of the user\'s files","Files.Read.All":"View all files the user can reach, shared ones too","Files.Read.Selected":"View only files the user selects","Files.ReadWrite":"View, create, change and delete all of the user\'s files","Files.ReadWrite.All":"View, create, change and delete all files the user can reach, shared ones too","Files.ReadWrite.AppFolder":"View, create, change and delete files in the app\'s own folder only","Files.ReadWrite.Selected":"View and change only files the user selects","Files.SelectedOperations.Selected":"View or change only files the app was given access to"},"tiers":{"read":[0,1,2],"write":[3,4,5,6,7]},"classifications":{"user-consent":[0,1,2,3,4,5,6,7]},"tokens":{},"deprecated":[],"implies":{"1":[0],"3":[0],"4":[1,3,0],"6":[2]},"aliases":{},"replacedBy":{}},"microsoft-sites":{"scopes":{"Sites.Read.All":"View documents and list items in all SharePoint sites the user can reach","Sites.ReadWrite.All":"View, create, change and delete items in all SharePoint sites the user can reach","Sites.Manage.All":"Create, change and delete lists, libraries and items in all sites the user can reach","Sites.FullControl.All":"Change everything in all SharePoint sites the user can reach, permissions too","Sites.Selected":"View or change only sites the app was given access to"},"tiers":{"read":[0],"write":[1,4],"admin":[2,3]},"classifications":{"user-consent":[0,1,2,4],"admin-consent":[3]},"tokens":{},"deprecated":[],"implies":{"1":[0],"2":[1,0],"3":[2,1,0]},"aliases":{},"replacedBy":{}},"microsoft-users":{"scopes":{"User.Read":"Sign the user in and view their profile","User.ReadWrite":"View and change the user\'s profile","User.ReadBasic.All":"View basic profiles of everyone in the organisation","User.Read.All":"View full profiles of everyone in the organisation","openid":"Sign the user in and recognise them by an id","profile":"View the user\'s basic profile","email":"View the user\'s email address","offline_access":"Keep access while the user is away, until it is revoked"},"tiers":{"identity":[0,4,5,6,7],"write":[1],"read":[2,3]},"classifications":{"user-consent":[0,1,2,4,5,6,7],"admin-consent":[3]},"tokens":{},"deprecated":[],"implies":{"1":[0],"3":[2]},"aliases":{},"replacedBy":{}},"slack-scopes":{"scopes":{"admin":"Administer a workspace, and view its access logs, app logs and billing","admin.analytics:read":"Download usage figures of the whole organisation","admin.app_activities:read":"View activity logs of all apps in the organisation","admin.apps:read":"View all installed apps and app requests in the organisation","admin.apps:write":"Approve, restrict and uninstall apps in the whole organisation","admin.barriers:read":"View which groups in the organisation may not contact each other","admin.barriers:write":"Create, change and delete rules on which groups may not contact each other","admin.chat:read":"Read messages in all conversations of the organisation","admin.chat:write":"Change, delete and restore messages in all conversations of the organisation","admin.conversations:manage_objects":"Add, change and remove links between channels and outside records","admin.conversations:read":"View names, topics and members of all channels in the organisation","admin.conversations:write":"Create, change and delete all channels in the organisation","admin.invites:read":"View requests to invite people to workspaces","admin.invites:write":"Approve and deny requests to invite people to workspaces","admin.legal_holds:read":"View legal holds in the organisation","admin.legal_holds:write":"Create, change and release legal holds in the organisation","admin.roles:read":"View who holds admin roles in the organisation","admin.roles:write":"Add and remove admin roles of people in the organisation","admin.teams:read":"View all workspaces in the organisation and their settings","admin.teams:write":"Create workspaces in the organisation and change their settings","admin.usergroups:read":"View user groups in the whole organisation","admin.usergroups:write":"Change user groups in the whole organisation","admin.users:read":"View accounts and sessions of everyone in the organisation","admin.users:write":"Invite, change and remove people in the organisation, and end their sessions","admin.workflows:read":"View all workflows in a workspace","admin.workflows:write":"Change and unpublish all workflows in a workspace, and set who may edit them","app_configurations:read":"View how the user\'s Slack apps are set up","app_configurations:write":"Create, change and delete Slack apps of the user","app_mentions:read":"Read messages that mention the app, in conversations it is in","apps.requests:write":"Create and cancel requests to approve apps, as the user","assistant:write":"Act as an AI assistant, and set titles, status and prompts of its threads","auditlogs:read":"Read audit logs of the whole organisation","authorizations:read":"View which installations can see an event sent to the app","bookmarks:read":"View bookmarks in channels","bookmarks:write":"Create, change and remove bookmarks in channels","bot":"Add a bot user that people can message and mention","calls:read":"View ongoing and past calls","calls:write":"Start, change and end calls","canvases:read":"Read canvases and their contents","canvases:write":"Create, change and delete canvases","channels:history":"Read messages in public channels","channels:join":"Join public channels","channels:manage":"Create, change and archive public channels the app is in","channels:read":"View the list of public channels, their details and members","channels:write":"Create, change and archive public channels as the user","channels:write.invites":"Invite people to public channels","channels:write.topic":"Change topics and descriptions of public channels","chat:write":"Post messages, and change and delete its own messages","chat:write.customize":"Post messages under any name and picture","chat:write.public":"Post messages in public channels the app has not joined","chat:write:bot":"Post messages as the app","chat:write:user":"Post messages as the user","client":"Read all messages and events of the workspace as they happen","commands":"Add slash commands and shortcuts that people can use","connections:write":"Open live connections over which the app receives its events","conversations.connect:manage":"Approve, change and end channels shared with other organisations","conversations.connect:read":"View invitations to channels shared with other organisations","conversations.connect:write":"Create and accept invitations to channels shared with other organisations","conversations:history":"Read messages in conversations","conversations:read":"View conversations and their details","conversations:write":"Create and change conversations","conversations:write.invites":"Invite people to conversations","conversations:write.topic":"Change descriptions of conversations","datastore:read":"Read the app\'s own stored data","datastore:write":"Create, change and delete the app\'s own stored data","dnd:read":"View Do Not Disturb settings of people in the workspace","dnd:write":"Change the user\'s Do Not Disturb settings","email":"View the user\'s email address","emoji:read":"View custom emoji of the workspace","files:read":"View and download files shared in conversations","files:write":"Upload, change and delete files","files:write:user":"Upload, change and delete files as the user","groups:history":"Read messages in private channels","groups:read":"View the list of private channels, their details and members","groups:write":"Create, change and archive private channels","groups:write.invites":"Invite people to private channels","groups:write.topic":"Change topics and descriptions of private channels","hosting:read":"View apps that Slack hosts","hosting:write":"Deploy, change and remove apps that Slack hosts","identify":"View who the user is","identity.avatar":"View the user\'s avatar","identity.basic":"View the user\'s name and id","identity.email":"View the user\'s email address","identity.team":"View the name of the user\'s workspace","identity:read":"View who the signed-in user is","im:history":"Read direct messages","im:read":"View the list of direct messages and who takes part","im:write":"Start and close direct messages, and change their descriptions","im:write.invites":"Invite people to direct messages","im:write.topic":"Change descriptions of direct messages","incoming-webhook":"Post messages to one channel that the user picks","links.embed:write":"Add video players to messages and app pages","links:read":"View links to the app\'s own domains in messages","links:write":"Add previews to links in messages","lists:read":"View Slack lists and their items","lists:write":"Create, change, share and delete Slack lists and their items","mcp:connect":"Connect AI tools to Slack (through its MCP server)","metadata.message:read":"Read hidden data attached to messages in channels the app is in","mpim:history":"Read group direct messages","mpim:read":"View the list of group direct messages and who takes part","mpim:write":"Start and close group direct messages, and change their descriptions","mpim:write.invites":"Invite people to group direct messages","mpim:write.topic":"Change descriptions of group direct messages","none":"Use calls that need no permission (a placeholder, not to be asked for)","openid":"Sign the user in and recognise them by their Slack id","pins:read":"View pinned messages and files","pins:write":"Pin and unpin messages and files","post":"Post messages in the whole workspace","profile":"View the user\'s name, avatar and workspace","reactions:read":"View emoji reactions and the messages and files they are on","reactions:write":"Add and remove emoji reactions","read":"Read all content of the workspace","reminders:read":"View reminders","reminders:write":"Add, complete and delete reminders","remote_files:read":"View outside files that the app added to Slack","remote_files:share":"Share outside files that the app added to Slack","remote_files:write":"Add, change and delete outside files in Slack","search:read":"Search all messages and files the user can see","search:read.enterprise":"Search content of the whole organisation","search:read.files":"Search the contents of files","search:read.im":"Search direct messages","search:read.mpim":"Search group direct messages","search:read.private":"Search messages in private channels","search:read.public":"Search messages in public channels","search:read.users":"Search people in the workspace","stars:read":"View items the user saved","stars:write":"Add and remove items the user saved","team.billing:read":"View the workspace\'s billing plan","team.preferences:read":"View the workspace\'s preferences","team:read":"View the workspace\'s name, email domain and icon","tokens.basic":"Use calls that need no permission (a placeholder, not to be asked for)","triggers:read":"View triggers that start workflows","triggers:write":"Create, change and delete triggers that start workflows","usergroups:read":"View user groups and their members","usergroups:write":"Create, change and disable user groups, and change their members","users.profile:read":"View profiles of people in the workspace","users.profile:write":"Change the user\'s profile and status","users:read":"View all people in the workspace","users:read.email":"View email addresses of people in the workspace","users:write":"Change whether the user or the app shows as active","workflow.steps:execute":"Add the app\'s steps to workflows, and run them","workflows.templates:read":"View workflow templates","workflows.templates:write":"Create workflow templates"},"tiers":{"admin":[0,4,6,8,9,11,13,15,17,19,21,23,25,55],"read":[1,2,3,5,7,10,12,14,16,18,20,22,24,26,28,31,32,33,36,38,40,43,52,56,58,59,63,65,68,69,72,73,77,85,86,92,94,97,98,99,105,109,111,112,114,117,118,119,120,121,122,123,124,125,127,128,129,131,133,135,137,138,141],"write":[27,29,30,34,37,39,41,42,44,45,46,47,48,49,50,51,57,60,61,62,64,66,70,71,74,75,76,78,87,88,89,90,91,93,95,100,101,102,106,107,110,113,115,116,126,132,134,136,139,142],"app":[35,53,54,96,103,130,140],"identity":[67,79,80,81,82,83,84,104,108]},"classifications":{"legacy":[35,50,51,52,58,59,60,61,62,71,79,80,81,82,83,107,111,140]},"tokens":{"user":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,29,31,33,34,36,37,38,39,40,43,44,45,46,47,50,51,53,65,66,67,68,69,70,71,72,73,74,75,76,77,78,84,85,86,87,89,90,91,92,93,94,95,98,99,100,102,104,105,106,108,109,110,112,113,114,115,117,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,141,142],"bot":[26,27,28,30,33,34,36,37,38,39,40,41,42,43,45,46,47,48,49,53,55,56,57,63,64,65,68,69,70,72,73,74,75,76,85,86,87,89,90,91,92,93,94,95,97,98,99,100,102,103,105,106,109,110,112,113,114,115,116,118,119,120,121,122,123,124,127,128,129,130,131,132,133,134,135,137,138,139,140,141,142],"configuration":[26,27],"app":[32,54]},"deprecated":[35,50,51,52,58,59,60,61,62,71,79,80,81,82,83,107,111,140],"implies":{"42":[45,46],"44":[45,46],"74":[75,76],"87":[89],"100":[102]},"aliases":{},"replacedBy":{}}},"types":{"github":{"provider":"GitHub","documentation":["https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z]+(?:_[a-z]+)*(?::[a-z]+(?:_[a-z]+)*)?$","addedByBase44":[],"lists":["github"],"unusable":[],"perhapsUsable":[]},"gmail":{"provider":"Google","documentation":["https://developers.google.com/workspace/gmail/api/auth/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["gmail","google-sign-in"],"unusable":[],"perhapsUsable":[10,11,12,13]},"googlebigquery":{"provider":"Google","documentation":["https://developers.google.com/identity/protocols/oauth2/scopes#bigquery"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlebigquery","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googlecalendar":{"provider":"Google","documentation":["https://developers.google.com/workspace/calendar/api/auth","https://developers.google.com/identity/protocols/oauth2/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile|https://www\\\\.google\\\\.com/calendar/feeds)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlecalendar","google-sign-in"],"unusable":[],"perhapsUsable":[18,19,20]},"googledocs":{"provider":"Google","documentation":["https://developers.google.com/workspace/docs/api/auth"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googledocs","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googledrive":{"provider":"Google","documentation":["https://developers.google.com/workspace/drive/api/guides/api-specific-auth"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googledrive","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googlesheets":{"provider":"Google","documentation":["https://developers.google.com/workspace/sheets/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googlesheets","google-sign-in"],"unusable":[],"perhapsUsable":[]},"googleslides":{"provider":"Google","documentation":["https://developers.google.com/workspace/slides/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(https://www\\\\.googleapis\\\\.com/auth/[a-z0-9_.\\\\-]+|https://mail\\\\.google\\\\.com/|openid|email|profile)$","addedByBase44":["openid","email","/userinfo.email"],"lists":["googleslides","google-sign-in"],"unusable":[],"perhapsUsable":[]},"hubspot":{"provider":"HubSpot","documentation":["https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes","https://developers.hubspot.com/docs/api/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z0-9]+(?:[._-][a-z0-9]+)*$","addedByBase44":[],"lists":["hubspot"],"unusable":[],"perhapsUsable":[3,8,13,33,34,36,37,38,39,40,46,47,48,49,50,51,52,53,63,65,67,73,75,78,80,83,85,88,90,92,96,98,101,103,106,108,111,113,115,131,132,154,155,156,157,158,165,180,187,188,199,200,201,203,204,207,208,209,213,214,216,217,218,219,223,224,225,226,227,228,232,234,235,238,239,243,244,245,249,250,251,252,253,254,255,256,257,258,260,262,263,265,276,277,281,283,286,287,288,289]},"linkedin":{"provider":"LinkedIn","documentation":["https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access","https://learn.microsoft.com/en-us/linkedin/marketing/increasing-access","https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(openid|profile|email|(r|w|rw)_[A-Za-z0-9_]+)$","addedByBase44":["openid","profile","email"],"lists":["linkedin"],"unusable":[],"perhapsUsable":[]},"microsoft_teams":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":[],"lists":["microsoft_teams","microsoft-calendars","microsoft-files","microsoft-users"],"unusable":[],"perhapsUsable":[]},"notion":{"provider":"Notion","documentation":["https://developers.notion.com/reference/capabilities"],"ignoresScopes":true,"caseSensitive":true,"pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$","addedByBase44":[],"lists":[],"unusable":[],"perhapsUsable":[]},"one_drive":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":[],"lists":["microsoft-files","microsoft-sites","microsoft-users"],"unusable":[],"perhapsUsable":[]},"outlook":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":["User.Read","offline_access"],"lists":["outlook","microsoft-calendars","microsoft-users"],"unusable":[],"perhapsUsable":[]},"salesforce":{"provider":"Salesforce","documentation":["https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm","https://developer.salesforce.com/docs/platform/mobile-sdk/guide/oauth-scope-parameter-values.html"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z][a-z_]*$","addedByBase44":["refresh_token","openid"],"lists":["salesforce"],"unusable":[],"perhapsUsable":[]},"share_point":{"provider":"Microsoft","documentation":["https://learn.microsoft.com/en-us/graph/permissions-reference"],"ignoresScopes":false,"caseSensitive":false,"pattern":"^(https://graph\\\\.microsoft\\\\.com/)?([A-Z][A-Za-z]*(-[A-Za-z]+)*(\\\\.[A-Za-z]+)+|\\\\.default)$|^(openid|profile|email|offline_access)$","addedByBase44":["User.Read","offline_access"],"lists":["share_point","microsoft-files","microsoft-sites","microsoft-users"],"unusable":[],"perhapsUsable":[]},"slack":{"provider":"Slack","documentation":["https://docs.slack.dev/reference/scopes","https://api.slack.com/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(?:[a-z_]+(?:[.-][a-z_]+)*)(?::[a-z_]+(?:\\\\.[a-z_]+)*(?::(?:user|bot))?|:(?:user|bot))?$","addedByBase44":["users:read","users:read.email"],"lists":["slack-scopes"],"unusable":[28,30,32,35,41,42,48,49,50,51,52,54,55,56,57,58,59,60,61,62,63,64,71,79,80,81,82,83,97,103,107,111,116,118,130,140],"perhapsUsable":[14,15,84,88,96,101]},"slackbot":{"provider":"Slack","documentation":["https://docs.slack.dev/reference/scopes","https://api.slack.com/scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^(?:[a-z_]+(?:[.-][a-z_]+)*)(?::[a-z_]+(?:\\\\.[a-z_]+)*(?::(?:user|bot))?|:(?:user|bot))?$","addedByBase44":[],"lists":["slack-scopes"],"unusable":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,16,17,18,19,20,21,22,23,24,25,29,31,32,35,44,50,51,52,54,58,59,60,61,62,66,67,71,77,78,79,80,81,82,83,103,104,107,108,111,117,125,126,130,136,140],"perhapsUsable":[14,15,84,88,96,101]},"stripe":{"provider":"Stripe","documentation":[],"ignoresScopes":true,"caseSensitive":true,"pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$","addedByBase44":[],"lists":[],"unusable":[],"perhapsUsable":[]},"tiktok":{"provider":"TikTok","documentation":["https://developers.tiktok.com/doc/tiktok-api-scopes","https://developers.tiktok.com/docs/en/tiktok-api-scopes"],"ignoresScopes":false,"caseSensitive":true,"pattern":"^[a-z0-9]+(\\\\.[a-z0-9_]+)+$","addedByBase44":[],"lists":["tiktok"],"unusable":[],"perhapsUsable":[]}}}');
var tiers = __nccwpck_require__(8151);
;
const compact = facts_namespaceObject;
const compactTypes = new Map(Object.entries(compact.types));
const compactLists = new Map(Object.entries(compact.lists));
const decodedTypes = new Map();
const typeIds = [...compactTypes.keys()];
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
			name: (0,connector_types .LU)(type),
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
	const tierAt = valuesByPosition(list.tiers, tiers .cK);
	const classificationAt = valuesByPosition(list.classifications, classifications .U);
	const tokensAt = valuesByPosition(list.tokens, facts .v);
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
const microsoftAddress = 'https://graph.microsoft.com/';
function foldScope(scope) {
	const lower = scope.toLowerCase();
	return lower.startsWith(microsoftAddress) ? lower.slice(microsoftAddress.length) : lower;
}
  }),
  5829:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	e: () => ( listings),
	v: () => ( tokenKinds)
  });
const tokenKinds = ['user', 'bot', 'app', 'configuration'];
const listings = ['openapi-only', 'spelling-variant'];
  }),
  2108:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	hU: () => ( covers),
	uD: () => ( impliedScopes),
	zW: () => ( implyingScopes)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2697);
const nothing = new Set();
const noImplications = { implied: new Map(), implying: new Map() };
const implicationsByType = new Map();
function impliedScopes(type, scope) {
	return implicationsOf(type).implied.get(scope) ?? nothing;
}
function implyingScopes(type, scope) {
	return implicationsOf(type).implying.get(scope) ?? nothing;
}
function covers(type, granted, wanted) {
	const [held, other] = [(0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__ .tf)(type, granted), (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__ .tf)(type, wanted)];
	return held === other || impliedScopes(type, held).has(other);
}
function implicationsOf(type) {
	const known = implicationsByType.get(type);
	if (known !== undefined)
		return known;
	const scopes = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .ZK)(type);
	if (scopes.length === 0)
		return noImplications;
	const implications = relate(scopes);
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
function reachableFrom(start, nextTo) {
	const reached = new Set([start]);
	for (const scope of reached) {
		for (const next of nextTo.get(scope) ?? [])
			reached.add(next);
	}
	reached.delete(start);
	return reached;
}
  }),
  6820:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Q: () => ( narrowerScopes)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _implications_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2108);
  var _tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8151);
function narrowerScopes(type, scope) {
	const wide = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Of)(type, scope);
	if (wide === undefined)
		return [];
	const implied = (0,_implications_js__WEBPACK_IMPORTED_MODULE_1__ .uD)(type, scope);
	const reach = (facts) => (0,_implications_js__WEBPACK_IMPORTED_MODULE_1__ .uD)(type, facts.scope).size;
	return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .ZK)(type)
		.filter((facts) => implied.has(facts.scope) &&
		!(0,_implications_js__WEBPACK_IMPORTED_MODULE_1__ .uD)(type, facts.scope).has(scope) &&
		(0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__ .NA)(facts.tier, wide.tier) <= 0 &&
		facts.usable === true &&
		!facts.deprecated)
		.sort((one, other) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__ .NA)(other.tier, one.tier) || reach(other) - reach(one));
}
  }),
  6888:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	V: () => ( respelledScope),
	i: () => ( nearestScopes)
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5835);
const longestText = 256;
const foldedByType = new Map();
function nearestScopes(type, text, limit = 3) {
	const wanted = text.length > longestText ? '' : fold(text);
	if (wanted === '' || limit <= 0)
		return [];
	const words = inOrder(wanted);
	const near = foldedScopesOf(type)
		.map((candidate) => ({
		facts: candidate.facts,
		steps: candidate.words === words ? stepsInOrder(wanted, candidate) : stepsBetween(wanted, candidate.text),
	}))
		.filter(({ steps }) => Number.isFinite(steps))
		.sort((one, other) => one.steps - other.steps || drawback(one.facts) - drawback(other.facts));
	const farthest = (near[0]?.steps ?? 0) + 1;
	return near
		.filter(({ steps }) => steps <= farthest)
		.slice(0, limit)
		.map(({ facts }) => facts.scope);
}
function respelledScope(type, text) {
	const wanted = fold(text);
	return foldedScopesOf(type)
		.filter((folded) => folded.text === wanted)
		.map(({ facts }) => facts)
		.sort((one, other) => drawback(one) - drawback(other))[0];
}
function stepsInOrder(wanted, candidate) {
	return wanted === candidate.text ? 0 : 1;
}
function stepsBetween(wanted, candidate) {
	if (isPartOf(wanted, candidate))
		return 2;
	const allowed = wanted.length < 4 ? 1 : wanted.length < 12 ? 2 : 3;
	if (Math.abs(wanted.length - candidate.length) > allowed)
		return Number.POSITIVE_INFINITY;
	const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ .Io)(wanted, candidate);
	return slips <= allowed ? 2 + slips : Number.POSITIVE_INFINITY;
}
function isPartOf(wanted, candidate) {
	if (!wanted.includes('.'))
		return false;
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
function drawback(facts) {
	return (facts.deprecated ? 2 : 0) + (facts.usable === true ? 0 : 1);
}
function foldedScopesOf(type) {
	const known = foldedByType.get(type);
	if (known !== undefined)
		return known;
	const folded = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ .ZK)(type).map((facts) => {
		const text = fold(facts.scope);
		return { facts, text, words: inOrder(text) };
	});
	if (folded.length > 0)
		foldedByType.set(type, folded);
	return folded;
}
  }),
  2697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	q: () => ( scopesSpelledLike),
	qY: () => ( spellingsWithAddress),
	tf: () => ( canonicalScope)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1697);
  var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3287);
const spellingsByType = new Map();
function scopesSpelledLike(type, text) {
	const alike = spellingsOf(type).get(text.toLowerCase()) ?? [];
	const taken = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, text);
	return taken === undefined || alike.includes(taken) ? alike : [...alike, taken];
}
function canonicalScope(type, text) {
	const known = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, text);
	if (known !== undefined)
		return known.scope;
	const facts = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type);
	if (facts === undefined)
		return ((0,_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .E_)(type) ? googleSignIn.get(text) : undefined) ?? text;
	return facts.caseSensitive ? text : (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .W3)(text);
}
const googleSignIn = new Map([
	['https://www.googleapis.com/auth/userinfo.email', 'email'],
	['https://www.googleapis.com/auth/userinfo.profile', 'profile'],
]);
function spellingsWithAddress(type, text) {
	if ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.caseSensitive !== false)
		return [];
	const folded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .W3)(text);
	return [folded, `${_decode_js__WEBPACK_IMPORTED_MODULE_2__ .z5}${folded}`];
}
function spellingsOf(type) {
	const known = spellingsByType.get(type);
	if (known !== undefined)
		return known;
	const spellings = new Map();
	for (const facts of (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .ZK)(type)) {
		const folded = facts.scope.toLowerCase();
		spellings.set(folded, [...(spellings.get(folded) ?? []), facts]);
	}
	if (spellings.size > 0)
		spellingsByType.set(type, spellings);
	return spellings;
}
  }),
  8151:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	NA: () => ( compareTiers),
	cK: () => ( tiers),
	kL: () => ( tierMeaning)
  });
const meanings = {
	identity: 'tells who the user is, or keeps them signed in; no data beyond that',
	read: 'views data',
	app: 'runs or embeds something in the service; changes no data of the user by itself',
	write: 'creates, changes, deletes or sends',
	admin: 'also decides who else has access, deletes for good, or governs a whole organisation',
};
const tiers = Object.keys(meanings);
function tierMeaning(tier) {
	return meanings[tier];
}
function compareTiers(one, other) {
	return tiers.indexOf(one) - tiers.indexOf(other);
}
  }),
  3305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	k: () => ( onlyKeepsAlive),
	q: () => ( scopesAddedByBase44)
  });
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1697);
  var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3287);
const addedToOthers = new Map([
	['databricks', ['offline_access']],
	['typeform', ['accounts:read', 'offline']],
]);
const addedToGoogle = ['openid', 'email', 'https://www.googleapis.com/auth/userinfo.email'];
const lasting = new Set(['offline_access', 'refresh_token', 'offline']);
function scopesAddedByBase44(type) {
	const known = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.addedByBase44;
	if (known !== undefined)
		return known;
	return addedToOthers.get(type) ?? ((0,_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ .E_)(type) ? addedToGoogle : []);
}
function onlyKeepsAlive(scope) {
	return lasting.has((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__ .W3)(scope));
}
  }),
  8082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  w: () => ( catalogueVersion)
});
;
const version_namespaceObject = {"r":"2026-11-23"};
;
const catalogueVersion = version_namespaceObject.r;
  }),
  3986:
  ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
  var _adapters_standard_output_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1996);
  var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6070);
  var _cli_run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6931);
async function main(words) {
	const invocation = await (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__ .W)(words);
	switch (invocation.kind) {
		case 'help':
			(0,_adapters_standard_output_js__WEBPACK_IMPORTED_MODULE_0__ .z)((await __nccwpck_require__.e( 654).then(__nccwpck_require__.bind(__nccwpck_require__, 9654))).renderHelp(invocation.command));
			return 0;
		case 'version':
			(0,_adapters_standard_output_js__WEBPACK_IMPORTED_MODULE_0__ .z)(`${(await __nccwpck_require__.e( 707).then(__nccwpck_require__.bind(__nccwpck_require__, 7707))).toolVersion}\n`);
			return 0;
		case 'check':
			return (0,_cli_run_check_js__WEBPACK_IMPORTED_MODULE_2__ .k)(invocation.options);
		case 'doctor':
			return (await Promise.all( [__nccwpck_require__.e(815), __nccwpck_require__.e(75), __nccwpck_require__.e(781), __nccwpck_require__.e(256), __nccwpck_require__.e(857)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9713))).runDoctor(invocation.options);
		case 'explain':
			return (await __nccwpck_require__.e( 822).then(__nccwpck_require__.bind(__nccwpck_require__, 2822))).runExplain(invocation.options);
		case 'status':
			return (await Promise.all( [__nccwpck_require__.e(555), __nccwpck_require__.e(18)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2018))).runStatus(invocation.options);
		case 'push':
			return (await Promise.all( [__nccwpck_require__.e(555), __nccwpck_require__.e(18)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2018))).runPush(invocation.options);
		case 'fix':
			return (await Promise.all( [__nccwpck_require__.e(149), __nccwpck_require__.e(958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9958))).runFix(invocation.options);
		case 'init':
			return (await Promise.all( [__nccwpck_require__.e(815), __nccwpck_require__.e(149), __nccwpck_require__.e(781), __nccwpck_require__.e(555), __nccwpck_require__.e(64)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9064))).runInit(invocation.options);
		case 'authorize':
			return (await Promise.all( [__nccwpck_require__.e(75), __nccwpck_require__.e(781), __nccwpck_require__.e(555), __nccwpck_require__.e(284), __nccwpck_require__.e(256), __nccwpck_require__.e(510), __nccwpck_require__.e(89)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6089))).runAuthorize(invocation.options);
		case 'completion':
			(0,_adapters_standard_output_js__WEBPACK_IMPORTED_MODULE_0__ .z)((await __nccwpck_require__.e( 767).then(__nccwpck_require__.bind(__nccwpck_require__, 6767))).renderCompletion(invocation.shell));
			return 0;
		case 'demo':
			return (await Promise.all( [__nccwpck_require__.e(781), __nccwpck_require__.e(555), __nccwpck_require__.e(284), __nccwpck_require__.e(232), __nccwpck_require__.e(510), __nccwpck_require__.e(600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4767))).runDemo(invocation.options);
		default:
			return invocation;
	}
}
try {
	process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
	process.exitCode = (await __nccwpck_require__.e( 28).then(__nccwpck_require__.bind(__nccwpck_require__, 1028))).reportFailure(error);
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
  }),
  6070:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  W: () => ( parseArguments)
});
var quote = __nccwpck_require__(9273);
var errors = __nccwpck_require__(36);
var options = __nccwpck_require__(2315);
;
const ofDoctor = ['app-id', 'api-url'];
function checkArguments(given, [path, surplus]) {
	if (surplus !== undefined) {
		throw new errors .yo(`check takes one path at the most, and ${(0,quote .hD)(surplus)} is a second one. Use --app for several apps.`);
	}
	const foreign = ofDoctor.find((name) => given.one(name) !== undefined);
	if (foreign !== undefined) {
		throw new errors .yo(`check takes --${foreign} with --doctor only. Leave it out.`);
	}
	const [head, staged] = [given.one('head'), given.one('staged') !== undefined];
	if (staged && head !== undefined) {
		throw new errors .yo('--staged checks what is staged, and --head a commit. Keep one of them.');
	}
	return {
		path: path ?? '.',
		apps: given.all('app'),
		base: given.one('base'),
		...{ head, staged },
		policy: given.one('policy'),
		failOn: (given.one('fail-on') ?? options .fF['fail-on'].default),
		format: (given.one('format') ?? options .fF.format.default),
		output: given.one('output'),
		cwd: given.one('cwd'),
	};
}
var external_node_util_ = __nccwpck_require__(7975);
var nearest = __nccwpck_require__(9099);
var commands = __nccwpck_require__(8455);
;
function readWords(words) {
	const { tokens } = (0,external_node_util_.parseArgs)({
		args: [...words],
		options: options .fF,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const first = tokens.find((token) => token.kind === 'positional')?.value;
	const values = new Map();
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === 'positional')
			positionals.push(token.value);
		if (token.kind !== 'option')
			continue;
		const option = optionNamed(token, first);
		values.set(option, [
			...(values.get(option) ?? []),
			optionValue(option, token.value, token.inlineValue === true),
		]);
	}
	refuseRepetitions(values);
	if (positionals.length === 0 && values.size === 0)
		return { kind: 'help', command: undefined };
	const asksForHelp = positionals[0] === 'help';
	if (values.has('help') || asksForHelp) {
		const about = positionals[asksForHelp ? 1 : 0];
		return { kind: 'help', command: about === undefined ? undefined : commandNamed(about) };
	}
	if (values.has('version'))
		return { kind: 'version' };
	const [command, ...operands] = positionals;
	const name = commandNamed(command);
	refuseForeignOptions(name, values);
	const given = {
		one: (option) => values.get(option)?.[0],
		all: (option) => values.get(option) ?? [],
	};
	return { kind: 'command', command: name, given, operands };
}
function refuseForeignOptions(kind, values) {
	const command = commands .P[kind];
	const foreign = [...values.keys()].find((name) => !command.options.includes(name));
	if (foreign !== undefined) {
		const list = command.options.map((name) => `--${name}`).join(', ');
		throw new errors .yo(`${kind} does not take --${foreign}. It takes ${list || 'no options'}.`);
	}
	const format = values.get('format')?.[0];
	if (format !== undefined && !command.formats.some((one) => one === format)) {
		throw new errors .yo(`${kind} writes ${command.formats.join(' or ')}, not ${format}.`);
	}
}
function optionNamed({ name, rawName }, command) {
	const known = options .W6.find((option) => option === name);
	if (known !== undefined)
		return known;
	const meant = (0,nearest .p)(name, options .W6);
	const about = commands .o.some((one) => one === command) ? `${command} ` : '';
	const advice = meant === undefined ? `See connector-guard ${about}--help.` : `Did you mean --${meant}?`;
	throw new errors .yo(`There is no option ${(0,quote .hD)(rawName)}. ${advice}`);
}
function optionValue(name, value, inline) {
	const info = options .fF[name];
	if (info.type === 'boolean') {
		if (value === undefined)
			return '';
		throw new errors .yo(`--${name} takes no value. Leave out ${(0,quote .hD)(value)}.`);
	}
	if (value === undefined || value === '' || (!inline && value.startsWith('-'))) {
		throw new errors .yo(`--${name} needs a value: --${name} ${info.value}.`);
	}
	if (info.choices !== undefined && !info.choices.includes(value)) {
		const meant = (0,nearest .p)(value, info.choices);
		const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
		throw new errors .yo(`--${name} is ${info.choices.join(', ')}, not ${(0,quote .hD)(value)}.${advice}`);
	}
	return value;
}
function refuseRepetitions(values) {
	for (const [name, given] of values) {
		const info = options .fF[name];
		if (info.type === 'string' && info.multiple !== true && given.length > 1) {
			throw new errors .yo(`--${name} can be given once, and is given ${given.length} times. Keep one.`);
		}
	}
}
function commandNamed(word) {
	const known = commands .o.find((command) => command === word);
	if (known !== undefined)
		return known;
	const list = commands .o.join(', ');
	if (word === undefined)
		throw new errors .yo(`Name a command: ${list}. See connector-guard --help.`);
	const meant = (0,nearest .p)(word, commands .o);
	const advice = meant === undefined ? `The commands are: ${list}.` : `Did you mean ${meant}?`;
	throw new errors .yo(`There is no command ${(0,quote .hD)(word)}. ${advice}`);
}
;
async function parseArguments(words) {
	const read = readWords(words);
	if (read.kind !== 'command')
		return read;
	const { given, operands } = read;
	const isDoctor = read.command === 'check' && given.one('doctor') !== undefined;
	const command = isDoctor ? 'doctor' : read.command;
	if (command === 'check')
		return { kind: command, options: checkArguments(given, operands) };
	return (await __nccwpck_require__.e( 415).then(__nccwpck_require__.bind(__nccwpck_require__, 4415))).otherArguments(command, given, operands);
}
  }),
  8455:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	P: () => ( commands),
	o: () => ( commandNames)
  });
  var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2315);
const commands = {
	check: {
		usage: 'check [path]',
		description: 'validate the connector files, judge their scopes by the policy, and compare them with --base',
		options: [
			'app',
			'base',
			'head',
			'staged',
			'policy',
			'fail-on',
			'doctor',
			'app-id',
			'api-url',
			'format',
			'output',
			'cwd',
		],
		formats: _options_js__WEBPACK_IMPORTED_MODULE_0__ .Fx,
	},
	explain: {
		usage: 'explain <type> [scope]',
		description: "say what a scope lets the app do and whether policy allows it, or list a connector's scopes",
		options: ['policy', 'format', 'output', 'cwd'],
		formats: ['text', 'json'],
	},
	status: {
		usage: 'status',
		description: 'compare what is declared with what is live in Base44, and print the plan of a push with its id',
		options: ['app', 'app-id', 'target', 'allow-removals', 'api-url', 'format', 'output', 'cwd'],
		formats: ['text', 'json', 'markdown'],
	},
	push: {
		usage: 'push',
		description: 'make the live app what its files declare, and say who has to sign in for the rest',
		options: [
			'app',
			'app-id',
			'target',
			'allow-removals',
			'plan-id',
			'yes',
			'api-url',
			'format',
			'output',
			'cwd',
		],
		formats: ['text', 'json', 'markdown'],
	},
	authorize: {
		usage: 'authorize',
		description: 'lead a person through the sign-ins that the deployed connectors need, and wait until each is granted',
		options: ['app', 'app-id', 'target', 'commit', 'connector', 'yes', 'print-link', 'api-url', 'cwd'],
		formats: [],
	},
	fix: {
		usage: 'fix [path]',
		description: 'remove repeated scopes and sort the others, with their comments, in the connector files',
		options: ['app', 'policy', 'dry-run', 'implied', 'narrow', 'cwd'],
		formats: ['text'],
	},
	init: {
		usage: 'init',
		description: "write a policy that allows exactly today's scopes, and the workflows, after showing them",
		options: ['app', 'app-id', 'reviewers', 'live', 'editor', 'force', 'yes', 'dry-run', 'api-url', 'cwd'],
		formats: ['text'],
	},
	completion: {
		usage: 'completion <shell>',
		description: 'print a script with which bash, zsh or fish completes commands, options and values',
		options: [],
		formats: ['text'],
	},
	demo: {
		usage: 'demo',
		description: 'tell the whole story on this machine, with a Base44 and a GitHub of its own: no account',
		options: ['browser', 'keep'],
		formats: ['text'],
	},
};
const commandNames = Object.keys(commands);
  }),
  2315:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Fx: () => ( formats),
	W6: () => ( optionNames),
	fF: () => ( options),
	mP: () => ( shells)
  });
  var _domain_fail_on_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(319);
  var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5352);
const formats = ['text', 'json', 'markdown', 'sarif'];
const shells = ['bash', 'zsh', 'fish'];
const options = {
	app: {
		type: 'string',
		multiple: true,
		value: '<folder>',
		description: 'look only at the app in this folder; can be given several times',
	},
	'app-id': {
		type: 'string',
		value: '<id>',
		description: "the id of the Base44 app, where the policy names no targets; the app's address has it",
	},
	target: {
		type: 'string',
		value: '<name>',
		description: "the policy's target that is meant",
	},
	'allow-removals': {
		type: 'string',
		value: '<which>',
		description: 'remove connectors whose files were deleted: reviewed (default), none, or types that need no review',
	},
	'plan-id': {
		type: 'string',
		value: '<id>',
		description: 'push only when the plan is still the one that status printed',
	},
	commit: {
		type: 'string',
		value: '<sha>',
		description: 'the deployed commit, instead of the tip of the branch at origin',
	},
	connector: {
		type: 'string',
		multiple: true,
		value: '<type>',
		description: 'ask only for this connector; can be given several times',
	},
	yes: { type: 'boolean', short: 'y', description: 'go on without asking' },
	'print-link': {
		type: 'boolean',
		description: 'write the sign-in links on the terminal instead of opening a browser',
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
	staged: {
		type: 'boolean',
		description: 'check what is staged for the next commit instead of the working tree',
	},
	policy: {
		type: 'string',
		value: '<file>',
		description: `judge scopes by this policy (default: ${_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ .r2}, where there is one)`,
	},
	'fail-on': {
		type: 'string',
		value: '<severity>',
		choices: _domain_fail_on_js__WEBPACK_IMPORTED_MODULE_0__ .Q,
		default: 'error',
		description: 'the least severe finding that fails the run',
	},
	doctor: {
		type: 'boolean',
		description: 'look instead at how the repository is set up on GitHub; needs GH_TOKEN',
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
	'api-url': {
		type: 'string',
		value: '<url>',
		default: 'https://app.base44.com',
		description: 'where Base44 is',
	},
	browser: {
		type: 'boolean',
		description: 'demo: sign in yourself, in a browser',
	},
	keep: {
		type: 'boolean',
		description: 'demo: keep everything for a look around, until Ctrl-C',
	},
	cwd: {
		type: 'string',
		value: '<folder>',
		description: 'run as if started in this folder',
	},
	'dry-run': { type: 'boolean', description: 'show as a diff what would be done, and write nothing' },
	implied: { type: 'boolean', description: 'also leave out scopes that another one of the file covers' },
	narrow: {
		type: 'boolean',
		description: 'also write the narrower scope that the policy allows in the place of one that it does not',
	},
	reviewers: {
		type: 'string',
		value: '<names>',
		description: 'whose approval counts, with commas between: @login, @organisation/team, role:maintain',
	},
	live: {
		type: 'boolean',
		description: 'also write files for connectors that are in Base44 only; needs BASE44_TOKEN and --app-id',
	},
	editor: { type: 'boolean', description: 'also add the schemas to .vscode/settings.json' },
	force: { type: 'boolean', description: 'replace a policy and workflows that are there' },
	help: { type: 'boolean', short: 'h', description: 'show this help' },
	version: { type: 'boolean', short: 'v', description: 'show the version' },
};
const optionNames = Object.keys(options);
  }),
  9089:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	i: () => ( choosePaint)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
  var _report_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8495);
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
function choosePaint(isTerminal, environment) {
	const { NO_COLOR: off = '', FORCE_COLOR: on = '', TERM: kind } = environment;
	const colours = on === '' ? isTerminal && off === '' && kind !== 'dumb' : on !== '0' && on !== 'false';
	return colours ? (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(formats[style], text, { validateStream: false }) : _report_paint_js__WEBPACK_IMPORTED_MODULE_1__ .p;
}
  }),
  6931:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  k: () => ( runCheck)
});
var external_node_path_ = __nccwpck_require__(6760);
var clock = __nccwpck_require__(1759);
var local_repository = __nccwpck_require__(1851);
var standard_output = __nccwpck_require__(1996);
var policy_policy = __nccwpck_require__(5352);
var report_report = __nccwpck_require__(5792);
var judge_sides = __nccwpck_require__(6705);
var read_policy = __nccwpck_require__(3511);
;
async function check(options, { head, base }) {
	const [{ policy, contents: policyContents }, basePolicy, guardFindings] = await Promise.all([
		(0,read_policy .rn)(head, options.policy),
		base === undefined ? undefined : (0,read_policy .T4)(base, options.policy ?? policy_policy .r2),
		base === undefined ? [] : findGuardChanges({ head, base }),
	]);
	const { focus, named, failOn, today } = options;
	const { verdict, contents } = await (0,judge_sides .K)({
		...{ focus, named, failOn, today, policy },
		basePolicy: basePolicy?.policy,
		guardFindings,
	}, { head, base });
	const revisions = { head: head.revision, base: base?.revision ?? null };
	const report = (0,report_report .cG)(verdict, { command: 'check', ...revisions, policy, trust: 'local' });
	return { report, contents: new Map([...policyContents, ...contents]) };
}
async function findGuardChanges(sides) {
	return (await __nccwpck_require__.e( 296).then(__nccwpck_require__.bind(__nccwpck_require__, 9296))).findGuardChanges(sides);
}
var locate_app = __nccwpck_require__(2605);
var outcome = __nccwpck_require__(3153);
var paint = __nccwpck_require__(8495);
var report_text = __nccwpck_require__(1842);
var verdict_line = __nccwpck_require__(1882);
var cli_paint = __nccwpck_require__(9089);
;
async function runCheck(options) {
	const cwd = (0,external_node_path_.resolve)(options.cwd ?? '.');
	const place = (0,local_repository .Om)(cwd, options.path);
	const named = options.apps.map((app) => (0,local_repository .Bd)(place, cwd, app));
	const sides = await (0,local_repository .Pq)(place, options);
	const { failOn, output } = options;
	const policy = options.policy === undefined ? undefined : (0,local_repository .Bd)(place, cwd, options.policy);
	const selection = { focus: place.focus, named };
	const result = await check({ ...selection, failOn, policy, today: (0,clock .j)() }, sides);
	if (output === undefined) {
		(0,standard_output .z)(await render(result, options, (0,cli_paint .i)((0,standard_output .H)(), process.env)));
	}
	else {
		const { report } = result;
		const text = options.format === 'json'
			? (await __nccwpck_require__.e( 665).then(__nccwpck_require__.bind(__nccwpck_require__, 9665))).piecesOfJson(report)
			: await render(result, options, paint .p);
		(await __nccwpck_require__.e( 181).then(__nccwpck_require__.bind(__nccwpck_require__, 5181))).writeFile((0,external_node_path_.resolve)(cwd, output), text);
		(await __nccwpck_require__.e( 831).then(__nccwpck_require__.bind(__nccwpck_require__, 2831))).writeNote(`${(0,verdict_line .X)(report)} The report is in ${output}.\n`);
	}
	return (0,outcome .FO)(result.report);
}
async function render({ report, contents }, { format }, paint) {
	switch (format) {
		case 'text':
			return (0,report_text .S)(report, { paint, sourceOf: (path) => (0,locate_app .b)(contents.get(path)) });
		case 'json':
			return (await __nccwpck_require__.e( 665).then(__nccwpck_require__.bind(__nccwpck_require__, 9665))).renderJson(report);
		case 'markdown':
			return (await __nccwpck_require__.e( 546).then(__nccwpck_require__.bind(__nccwpck_require__, 3546))).renderMarkdown(report);
		case 'sarif':
			return (await __nccwpck_require__.e( 386).then(__nccwpck_require__.bind(__nccwpck_require__, 3386))).toSarif(report);
		default:
			return format;
	}
}
  }),
  6705:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	K: () => ( judgeSides),
	V: () => ( contextOf)
  });
  var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5358);
  var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36);
  var _read_apps_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5082);
async function judgeSides(options, { head, base }) {
	const { failOn, today, policy, proposedPolicy, basePolicy, isAboutPolicy = false, guardFindings } = options;
	const sides = base === undefined ? [head] : [head, base];
	const selection = await (0,_read_apps_js__WEBPACK_IMPORTED_MODULE_2__ .qM)(options, sides);
	const context = contextOf(policy);
	const [after, before] = await Promise.all(sides.map((side) => (0,_read_apps_js__WEBPACK_IMPORTED_MODULE_2__ .JM)(side, selection, context)));
	if (after === undefined)
		throw new Error('The head was not read.');
	const found = new Set([...after.apps, ...(before?.apps ?? [])].map(({ app }) => app));
	const missing = options.named.find((app) => !found.has(app));
	if (missing !== undefined)
		throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(noSuchApp(missing));
	const verdict = (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ .S4)({
		head: after.apps,
		base: before?.apps,
		policy,
		proposedPolicy,
		basePolicy,
		guardFindings,
		today,
		isComplete: selection.focus === '.' && selection.named.length === 0,
		isAboutPolicy,
		failOn,
	});
	const hadConnectors = (before?.apps ?? []).some(({ connectors, unread }) => connectors.length > 0 || unread.length > 0);
	return { verdict, hadConnectors, contents: after.contents };
}
function contextOf(policy) {
	return { listedTypes: new Set(policy.kind === 'policy' ? policy.policy.connectors.keys() : []) };
}
function noSuchApp(app) {
	return `${app} holds no Base44 app: there is no base44/config.json[c], no base44/connectors and no config.json[c] in it. Check --app.`;
}
  }),
  5082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  SL: () => ( findApps),
  Hy: () => ( locateApps),
  JM: () => ( readApps),
  qM: () => ( widenToApp)
});
var catalogue = __nccwpck_require__(5835);
var connector_connector = __nccwpck_require__(3098);
var quote = __nccwpck_require__(9273);
;
function replaceScope({ scopes }, replacement) {
	if (scopes.some(({ scope }) => scope === replacement))
		return {};
	return { fix: { replacement, message: `Write "${replacement}".` } };
}
;
const deprecatedScope = (connector) => {
	const provider = (0,catalogue .Kq)(connector.type)?.provider;
	return (0,connector_connector .u)(connector).flatMap(({ scope, range }) => {
		const facts = (0,catalogue .HV)(connector.type, scope);
		if (facts?.deprecated !== true)
			return [];
		const [replacement, ...others] = facts.replacedBy;
		const advice = replacement === undefined
			? `Look for its successor in ${provider}'s list, or remove it.`
			: `Ask for ${[replacement, ...others].map((name) => `"${name}"`).join(' and ')} instead.`;
		return {
			rule: 'deprecated-scope',
			message: `${provider} has deprecated ${(0,quote .hD)(scope)}, and may refuse it at the next sign-in. ${advice}`,
			range,
			scope,
			...(replacement !== undefined && others.length === 0 ? replaceScope(connector, replacement) : {}),
		};
	});
};
var app_tree = __nccwpck_require__(4489);
;
const fileName = ({ type, typeRange, path }) => {
	const name = (0,app_tree .Vb)(path);
	if (name === `${type}.jsonc` || name === `${type}.json`)
		return [];
	const message = `The file ${(0,quote .hD)(name)} holds the connector ${(0,quote .hD)(type)}. Base44 goes by the type; rename the file so that people see it too.`;
	return [{ rule: 'file-name', message, range: typeRange }];
};
var nearest_scopes = __nccwpck_require__(6888);
;
function unfamiliarScopes(connector) {
	const { type } = connector;
	const service = (0,catalogue .Kq)(type);
	if (service === undefined || service.ignoresScopes)
		return [];
	return (0,connector_connector .u)(connector)
		.filter(({ scope }) => (0,catalogue .HV)(type, scope) === undefined)
		.map((declared) => {
		const respelled = (0,nearest_scopes .V)(type, declared.scope)?.scope;
		const wellFormed = respelled === undefined && service.scopePattern.test(declared.scope);
		return { ...declared, service, respelled, wellFormed };
	});
}
function suggestScope(connector, { scope, respelled }) {
	const { type } = connector;
	const near = respelled === undefined ? (0,nearest_scopes .i)(type, scope) : [respelled];
	const [meant, ...others] = near;
	const isCertain = meant !== undefined && others.length === 0 && canBeAsked(type, meant);
	return { meant, correction: isCertain ? replaceScope(connector, meant) : {} };
}
function canBeAsked(type, scope) {
	const facts = (0,catalogue .Of)(type, scope);
	return facts?.usable === true && !facts.deprecated;
}
;
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
function isShortForGoogle({ scope, service }) {
	return (service.provider === 'Google' && !scope.includes('://') && !service.scopePattern.test(scope.toLowerCase()));
}
function describeShortName(scope, meant) {
	const claim = `Google refuses ${(0,quote .hD)(scope)}`;
	if (meant === undefined) {
		return `${claim}: its scopes are whole addresses such as "https://www.googleapis.com/auth/drive". Copy the scope from its list.`;
	}
	if (!meant.includes('://'))
		return `${claim}. Did you mean "${meant}"?`;
	return `${claim}: its scopes are whole addresses. Write "${meant}".`;
}
function describe({ scope, service }, meant) {
	const claim = `${(0,quote .hD)(scope)} is not written as ${service.provider} writes its scopes.`;
	return meant === undefined
		? `${claim} Copy the scope from ${service.provider}'s list.`
		: `${claim} Did you mean "${meant}"?`;
}
var redundant_scope = __nccwpck_require__(3183);
;
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
			message: `The scope ${(0,quote .hD)(declared.scope)} is already listed above. The repetition has no effect; remove it.`,
			range: declared.range,
			scope: declared.scope,
			related: [{ message: 'It is listed here first.', path, line, column }],
		};
	});
};
;
const scopesIgnored = (connector) => {
	const service = (0,catalogue .Kq)(connector.type);
	if (service?.ignoresScopes !== true)
		return [];
	return (0,connector_connector .u)(connector).map(({ scope, range }) => ({
		rule: 'scopes-ignored',
		message: `${service.name} has no scopes, so ${(0,quote .hD)(scope)} neither gives nor limits anything. Remove it, so that nobody relies on it.`,
		range,
		scope,
	}));
};
;
const unknownScope = (connector) => unfamiliarScopes(connector)
	.filter(({ wellFormed }) => wellFormed)
	.map((unfamiliar) => {
	const { scope, range } = unfamiliar;
	const about = { rule: 'unknown-scope', range, scope };
	const [owner] = (0,catalogue .US)(scope).flatMap((type) => (0,catalogue .Kq)(type) ?? []);
	if (owner !== undefined)
		return { ...about, ...misplaced(unfamiliar, owner) };
	const { meant, correction } = suggestScope(connector, unfamiliar);
	return { ...about, ...unlisted(unfamiliar, meant), ...correction };
});
function misplaced(unfamiliar, owner) {
	const { service } = unfamiliar;
	return {
		severity: owner.provider === service.provider ? 'notice' : 'warning',
		message: `${claim(unfamiliar)}, which is one of ${owner.name}. If that was meant, list it in the connector "${owner.type}".`,
	};
}
function unlisted(unfamiliar, meant) {
	return meant === undefined
		? {
			severity: 'notice',
			message: `${claim(unfamiliar)}. If it is a new one, nothing has to be done; else correct it.`,
		}
		: { severity: 'warning', message: `${claim(unfamiliar)}. Did you mean "${meant}"?` };
}
function claim({ scope, service }) {
	return `${service.name} is not known to have the scope ${(0,quote .hD)(scope)}`;
}
var connector_types = __nccwpck_require__(1697);
var nearest = __nccwpck_require__(9099);
;
const unknownType = (connector, { listedTypes }) => {
	const { type, typeRange } = connector;
	if ((0,connector_types .sN)(type))
		return [];
	const meant = (0,nearest .p)(type, connector_types .ts);
	const problem = meant === undefined
		? {
			rule: 'unknown-type',
			message: `Base44 does not document a connector of type ${(0,quote .hD)(type)}. If it is a new one, nothing has to be done; else correct the type.`,
		}
		: {
			rule: 'unknown-type',
			...(listedTypes.has(type) ? {} : { severity: 'error' }),
			message: `Base44 does not document a connector of type ${(0,quote .hD)(type)}. Did you mean "${meant}"?`,
		};
	return [{ ...problem, range: typeRange }];
};
;
const wrongToken = (connector) => {
	const { type } = connector;
	return (0,connector_connector .u)(connector).flatMap(({ scope, range }) => {
		const facts = (0,catalogue .HV)(type, scope);
		if (facts?.usable !== false || facts.deprecated)
			return [];
		return { rule: 'wrong-token', message: wrong_token_describe(type, facts), range, scope };
	});
};
function wrong_token_describe(type, { scope, tokens }) {
	const holder = (0,catalogue .US)(scope).find((other) => (0,connector_types .e9)(type, other));
	const claim = `${(0,catalogue .Kq)(type)?.provider} gives ${(0,quote .hD)(scope)} to ${tokens.join(' and ')} tokens only`;
	if (holder !== undefined) {
		return `${claim}, and ${(0,connector_types .LU)(type)} has another kind. Move it to the connector "${holder}".`;
	}
	const isForUsersOrBots = tokens.includes('user') || tokens.includes('bot');
	return tokens.length === 0 || isForUsersOrBots
		? `No connector can hold ${(0,quote .hD)(scope)}. Remove it.`
		: `${claim}, and no connector has that kind. Remove it.`;
}
;
const connectorChecks = [
	unknownType,
	fileName,
	repeatedScope,
	malformedScope,
	unknownScope,
	redundant_scope .s,
	deprecatedScope,
	wrongToken,
	scopesIgnored,
];
var finding = __nccwpck_require__(9304);
;
function duplicateTypes(files) {
	const firstByType = new Map();
	return files.flatMap((file) => {
		const key = file.type.toLowerCase();
		const first = firstByType.get(key);
		if (first === undefined) {
			firstByType.set(key, file);
			return [];
		}
		const { line, column } = first.range ?? finding .Si;
		return {
			path: file.path,
			problem: {
				rule: 'duplicate-type',
				message: `Another file of this app holds the connector ${(0,quote .hD)(file.type)} too, and Base44 refuses both. Merge them into one file.`,
				...(file.range === undefined ? {} : { range: file.range }),
				connector: file.type,
				related: [{ message: 'The other file is this one.', path: first.path, line, column }],
			},
		};
	});
}
var parse_connector = __nccwpck_require__(9058);
var decode_text = __nccwpck_require__(5391);
;
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
		...[...located.problems, ...duplicates].map(({ path, problem }) => (0,finding .N6)(problem, path, app)),
		...files.flatMap((file) => file.problems.map((problem) => (0,finding .N6)(problem, file.path, app))),
		...files.flatMap(({ connector }) => (connector === undefined ? [] : check(connector, app, context))),
	];
	return {
		app,
		connectorsDir,
		connectors: connectors.toSorted((a, b) => (0,finding .n6)(a.type, b.type)),
		unread,
		findings: findings.toSorted(finding .Eg),
		usable,
	};
}
function readFile(path, content) {
	if (content === undefined)
		throw new Error(`The content of ${path} was not loaded.`);
	if (content.kind === 'bytes')
		return { path, ...(0,parse_connector .D)(content.bytes, path) };
	return {
		path,
		connector: undefined,
		type: undefined,
		typeRange: undefined,
		problems: [(0,decode_text .g$)(content.size)],
	};
}
function typedFile(file) {
	return file.type === undefined ? [] : [{ path: file.path, type: file.type, range: file.typeRange }];
}
function check(connector, app, context) {
	return connectorChecks.flatMap((run) => run(connector, context).map((problem) => (0,finding .N6)({ ...problem, connector: connector.type }, connector.path, app)));
}
;
const configNames = ['config.jsonc', 'config.json'];
const projectFolder = 'base44';
function discoverApps(tree, focus, named) {
	const folders = named.length > 0 ? new Set(named) : projectFolders(tree, focus);
	const places = [...folders]
		.toSorted(finding .n6)
		.flatMap((app) => placeOf(tree, app, named.includes(app)) ?? []);
	const found = new Set(places.map((place) => place.app));
	return places.map((place) => ({
		...place,
		nestedIn: (0,app_tree .Gw)(place.app).find((folder) => found.has(folder)),
	}));
}
function projectFolders(tree, focus) {
	return new Set(tree.entries
		.filter((entry) => (0,app_tree .Vb)(entry.path) === projectFolder && entry.kind !== 'file')
		.map((entry) => (0,app_tree .gN)(entry.path))
		.filter((app) => (0,app_tree .UO)(app, focus)));
}
function placeOf(tree, app, allowBareConfig) {
	const project = (0,app_tree .uJ)(app, projectFolder) ?? projectFolder;
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
		.flatMap((name) => (0,app_tree .uJ)(folder, name) ?? [])
		.filter((path) => tree.get(path) !== undefined);
}
var locate_app = __nccwpck_require__(2605);
;
async function findApps(files, selection) {
	return (await discover(files, selection)).places.map(({ app }) => app);
}
async function locateApps(files, selection) {
	return (await locate(files, selection)).located;
}
async function readApps(files, selection, context) {
	const { located, configs } = await locate(files, selection);
	const contents = await files.read(located.flatMap((app) => app.files), decode_text .eV);
	return {
		apps: located.map((app) => assembleApp(app, contents, context)),
		contents: new Map([...configs, ...contents]),
	};
}
async function discover(files, { focus, named }) {
	const tree = (0,app_tree .bP)(await files.list(named.length > 0 ? named : [focus]));
	return { tree, places: discoverApps(tree, focus, named) };
}
async function locate(files, selection) {
	const { tree, places } = await discover(files, selection);
	const configPaths = places.flatMap((place) => place.configPaths).filter((path) => isFile(tree, path));
	const configs = await files.read(configPaths, decode_text .eV);
	return { located: places.map((place) => (0,locate_app .s)(tree, place, configs)), configs };
}
async function widenToApp(selection, sides) {
	const { focus, named } = selection;
	if (named.length > 0 || focus === '.' || (await hasApp(sides, focus, focus, [])))
		return selection;
	for (const ancestor of (0,app_tree .Gw)(focus)) {
		const project = (0,app_tree .uJ)(ancestor, 'base44') ?? 'base44';
		if (await hasApp(sides, project, ancestor, [ancestor]))
			return { focus: ancestor, named: [ancestor] };
	}
	return selection;
}
async function hasApp(sides, listed, focus, named) {
	const lists = await Promise.all(sides.map((side) => side.list([listed])));
	return lists.some((entries) => discoverApps((0,app_tree .bP)(entries), focus, named).length > 0);
}
function isFile(tree, path) {
	return tree.get(path)?.kind === 'file';
}
  }),
  3511:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  MZ: () => ( findMistaken),
  rn: () => ( readChosenPolicy),
  T4: () => ( readPolicy),
  IE: () => ( toPolicySnapshot),
  Zv: () => ( withMistaken)
});
var connector_files = __nccwpck_require__(9996);
var tree = __nccwpck_require__(4489);
var decode_text = __nccwpck_require__(5391);
var parse_policy = __nccwpck_require__(9733);
var policy = __nccwpck_require__(5352);
var nearest = __nccwpck_require__(9099);
;
const extension = /\.(?:jsonc?|json5|ya?ml)$/i;
const misplacedPolicies = ['connector-policy.jsonc', 'connector-policy.json'];
function policyMeantBy(paths) {
	if (paths.includes(policy .r2))
		return undefined;
	const right = stem(policy .r2);
	return paths.find((path) => extension.test(path) && (0,nearest .p)(stem(path), [right]) !== undefined);
}
function stem(path) {
	return (0,tree .Vb)(path).replace(extension, '');
}
var errors = __nccwpck_require__(36);
;
async function readPolicy(files, path) {
	const entry = await files.find(path);
	if (entry === undefined)
		return { policy: { kind: 'missing', path }, contents: new Map() };
	if (entry.path !== path || entry.kind !== 'file') {
		const problem = (0,connector_files .JY)(entry.kind, entry.path === path ? 'file' : 'folder');
		return { policy: { kind: 'unusable', path: entry.path, problems: [problem] }, contents: new Map() };
	}
	const contents = await files.read([path], policy .si);
	return { policy: parseContent(contents.get(path), path), contents };
}
async function readChosenPolicy(files, named) {
	const reading = await readPolicy(files, named ?? policy .r2);
	if (reading.policy.kind !== 'missing')
		return reading;
	if (named !== undefined)
		throw new errors .yo(noSuchPolicy(named));
	return { ...reading, policy: await withMistaken(reading.policy, files) };
}
async function withMistaken(policy, files) {
	if (policy.kind !== 'missing')
		return policy;
	const mistaken = await findMistaken(files);
	return mistaken === undefined ? policy : { ...policy, mistaken };
}
async function findMistaken(files) {
	const folder = (0,tree .gN)(policy .r2);
	const [beside, elsewhere] = await Promise.all([
		files.list([folder]),
		Promise.all(misplacedPolicies.map((path) => files.find(path))),
	]);
	const inFolder = beside.filter(({ path }) => (0,tree .gN)(path) === folder);
	const found = [...inFolder, ...elsewhere.flatMap((entry) => entry ?? [])];
	return policyMeantBy(found.filter(({ kind }) => kind === 'file').map(({ path }) => path));
}
function toPolicySnapshot(file, path) {
	switch (file.kind) {
		case 'absent':
			return { kind: 'missing', path };
		case 'not-a-file':
			return { kind: 'unusable', path, problems: [(0,connector_files .JY)(file.entry, 'file')] };
		case 'file':
			return parseContent(file.content, path);
		default:
			return file;
	}
}
function noSuchPolicy(path) {
	return `There is no policy ${path}. Check --policy, or leave it out to use ${policy .r2} where there is one.`;
}
function parseContent(content, path) {
	if (content === undefined)
		throw new Error(`The content of ${path} was not loaded.`);
	if (content.kind === 'bytes')
		return (0,parse_policy .O)(content.bytes, path);
	return { kind: 'unusable', path, problems: [(0,decode_text .g$)(content.size, policy .si)] };
}
  }),
  9996:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Ed: () => ( findConnectorFiles),
	JY: () => ( notARegularEntry)
  });
  var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9099);
  var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9273);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4489);
const maxConnectorFiles = 200;
function findConnectorFiles(tree, folder) {
	const { connectorsDir } = folder;
	const blocked = blockedPath(tree, folder);
	if (blocked !== undefined)
		return { files: [], unread: [], problems: [blocked], usable: false };
	const children = tree.childrenOf(connectorsDir);
	const visible = children.filter((entry) => isConnectorName((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(entry.path)));
	const files = visible.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
	if (files.length > maxConnectorFiles) {
		return { files: [], unread: files, problems: [tooManyFiles(connectorsDir, files.length)], usable: true };
	}
	const isShared = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(folder.configFolder, connectorsDir);
	const folders = isShared ? [] : children.filter((entry) => entry.kind === 'folder');
	const missed = children.length > 0 ? folders : similarFolders(tree, connectorsDir);
	const elsewhere = missed.flatMap((entry) => tree.descendantsOf(entry.path));
	const problems = [
		...visible.filter((entry) => entry.kind !== 'file').map(notAFile),
		...children.flatMap((entry) => ignoredFile(entry) ?? []),
		...elsewhere.flatMap((entry) => inOtherFolder(entry, connectorsDir) ?? []),
	];
	return { files, unread: problems.map((placed) => placed.path), problems, usable: true };
}
function blockedPath(tree, { app, connectorsDir }) {
	const way = [connectorsDir, ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Gw)(connectorsDir)].filter((path) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(path, app) && path !== app);
	for (const path of way.toReversed()) {
		const entry = tree.get(path);
		if (entry !== undefined && entry.kind !== 'folder') {
			return { path, problem: notARegularEntry(entry.kind, 'folder') };
		}
	}
	return undefined;
}
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
	const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(entry.path);
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
	return ignored(entry.path, why, `Rename it to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(wanted)}`);
}
function inOtherFolder(entry, connectorsDir) {
	if (entry.kind === 'folder' || !looksLikeConnector((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(entry.path)))
		return undefined;
	return ignored(entry.path, `it is not directly in ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__ .hD)(connectorsDir)}`, 'Move it there');
}
function similarFolders(tree, connectorsDir) {
	const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(connectorsDir);
	const siblings = tree.childrenOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .gN)(connectorsDir));
	return siblings.filter(({ path }) => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .p)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(path), [name]) !== undefined);
}
function ignored(path, why, remedy) {
	const message = `Base44 ignores this file (${why}), so its connector would count as deleted. ${remedy}, or delete it.`;
	return { path, problem: { rule: 'ignored-file', message } };
}
function tooManyFiles(connectorsDir, count) {
	const message = `The folder holds ${count} connector files, and at most ${maxConnectorFiles} are read. None of them was checked. Is "connectorsDir" right?`;
	return { path: connectorsDir, problem: { rule: 'too-many-files', message } };
}
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
  }),
  2605:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  s: () => ( locateApp),
  b: () => ( textOf)
});
var decode_text = __nccwpck_require__(5391);
var connector_files = __nccwpck_require__(9996);
var nodes = __nccwpck_require__(7280);
var read_jsonc = __nccwpck_require__(3724);
var quote = __nccwpck_require__(9273);
var tree = __nccwpck_require__(4489);
;
const defaultConnectorsDir = 'connectors';
function parseConnectorsDir(bytes, place) {
	const reading = (0,read_jsonc .A)(bytes, place.path);
	if (reading.kind === 'unreadable')
		return { kind: 'unusable', problems: reading.problems };
	const { document } = reading;
	if (document.root.type !== 'object') {
		return unusable({
			rule: 'config-invalid',
			message: `The config of an app is an object, not ${(0,quote .bp)(document.value)}. Base44 cannot read it either.`,
			range: document.rangeOf(document.root),
		});
	}
	const node = (0,nodes .JY)(document.root, 'connectorsDir');
	if (node === undefined)
		return { kind: 'folder', folder: defaultConnectorsFolder(place.configFolder) };
	const range = document.rangeOf(node);
	if (typeof node.value !== 'string') {
		const message = `"connectorsDir" is a folder in quotes, such as "connectors", not ${(0,quote .bp)(node.value)}.`;
		return unusable({ rule: 'config-invalid', message, range });
	}
	const objection = objectionTo(node.value, place);
	if (objection !== undefined) {
		const message = `"connectorsDir" is ${(0,quote .hD)(node.value)}, ${objection}`;
		return unusable({ rule: 'config-invalid', message, range });
	}
	return { kind: 'folder', folder: (0,tree .uJ)(place.configFolder, node.value) ?? place.app };
}
function defaultConnectorsFolder(configFolder) {
	return (0,tree .uJ)(configFolder, defaultConnectorsDir) ?? defaultConnectorsDir;
}
function objectionTo(value, place) {
	if (value.includes('\\'))
		return 'which only Windows reads as folders. Write it with "/".';
	if (value.startsWith('/') || /^[A-Za-z]:/.test(value)) {
		return 'an absolute path. Write it relative to the folder of the config, such as "connectors".';
	}
	const folder = (0,tree .uJ)(place.configFolder, value);
	if (folder === undefined || !(0,tree .UO)(folder, place.app)) {
		return 'which leads out of the app. Keep the connector files in the folder of the app.';
	}
	if ((0,tree .U6)(`${folder}/`)) {
		return 'a hidden folder or node_modules, which is not searched. Move the files to a visible folder.';
	}
	return undefined;
}
function unusable(problem) {
	return { kind: 'unusable', problems: [problem] };
}
;
function textOf(content) {
	return content?.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
}
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
	const found = (0,connector_files .Ed)(tree, { app, configFolder, connectorsDir: connectorsDir.folder });
	return { app, connectorsDir: connectorsDir.folder, ...found };
}
function doubtsAbout(tree, place) {
	const folder = tree.get(place.configFolder);
	if (folder !== undefined && folder.kind !== 'folder') {
		return [{ path: place.configFolder, problem: (0,connector_files .JY)(folder.kind, 'folder') }];
	}
	const [config, other] = place.configPaths;
	if (config !== undefined && other !== undefined)
		return [twoConfigs(config)];
	const entry = config === undefined ? undefined : tree.get(config);
	if (entry !== undefined && entry.kind !== 'file') {
		return [{ path: entry.path, problem: (0,connector_files .JY)(entry.kind, 'file') }];
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
		return { kind: 'unusable', problems: [(0,decode_text .g$)(content.size)] };
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
  }),
  4489:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	B: () => ( eachOnce),
	BA: () => ( stepsTo),
	Gw: () => ( ancestorsOf),
	U6: () => ( isInSkippedFolder),
	UO: () => ( isWithin),
	Vb: () => ( nameOf),
	bP: () => ( createTree),
	dR: () => ( isListedIn),
	gN: () => ( parentOf),
	tj: () => ( isSkippedFolder),
	uJ: () => ( joinPath)
  });
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
function isSkippedFolder(name) {
	return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}
const skippedPart = /(?:^|\/)(?:node_modules|\.(?!\.?\/)[^/]*)\//;
function isInSkippedFolder(path) {
	return skippedPart.test(path);
}
function isListedIn(path, folder) {
	if (path === folder)
		return true;
	if (!isWithin(path, folder))
		return false;
	return !isInSkippedFolder(folder === '.' ? path : path.slice(folder.length + 1));
}
function eachOnce(entries) {
	return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
function parentOf(path) {
	const slash = path.lastIndexOf('/');
	return slash === -1 ? '.' : path.slice(0, slash);
}
function ancestorsOf(path) {
	const ancestors = [];
	for (let folder = path; folder !== '.';) {
		folder = parentOf(folder);
		ancestors.push(folder);
	}
	return ancestors;
}
function stepsTo(path) {
	return [path, ...ancestorsOf(path)].filter((step) => step !== '.').reverse();
}
function nameOf(path) {
	return path.slice(path.lastIndexOf('/') + 1);
}
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
function isWithin(path, folder) {
	return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
  }),
  3183:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	C: () => ( coveredScopes),
	s: () => ( redundantScope)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2108);
  var _connector_connector_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3098);
  var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9273);
function coveredScopes(connector) {
	const { type } = connector;
	const added = new Set((0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .Kq)(type)?.addedByBase44);
	const known = (0,_connector_connector_js__WEBPACK_IMPORTED_MODULE_2__ .u)(connector).flatMap((declared) => {
		const name = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, declared.scope)?.scope;
		return name === undefined ? [] : [{ declared, name }];
	});
	return known.flatMap(({ declared, name }, index) => {
		if (added.has(name))
			return [];
		const isSame = (other) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ .hU)(type, name, other.name);
		const wider = known.find((other, position) => position !== index && (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ .hU)(type, other.name, name) && (position < index || !isSame(other)));
		return wider === undefined ? [] : [{ declared, wider: wider.declared, isSame: isSame(wider) }];
	});
}
const redundantScope = (connector) => coveredScopes(connector).map(({ declared, wider: { scope, range }, isSame }) => ({
	rule: 'redundant-scope',
	message: isSame
		? `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(declared.scope)} means the same as ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(scope)}, which is listed too. Remove one of them.`
		: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(declared.scope)} adds nothing to ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(scope)}. Remove it, or the wider one if this one is enough.`,
	range: declared.range,
	scope: declared.scope,
	related: [
		{ message: 'This one covers it.', path: connector.path, line: range.line, column: range.column },
	],
}));
  }),
  3098:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	u: () => ( distinctScopes)
  });
function distinctScopes({ scopes }) {
	const seen = new Set();
	return scopes.filter(({ scope }) => !seen.has(scope) && seen.add(scope));
}
  }),
  7280:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	JY: () => ( childNode),
	Jr: () => ( itemNodes),
	qe: () => ( keyNode)
  });
function childNode(node, key) {
	return propertyNode(node, key)?.children?.[1];
}
function keyNode(node, key) {
	return propertyNode(node, key)?.children?.[0];
}
function itemNodes(node) {
	return node.type === 'array' ? (node.children ?? []) : [];
}
function propertyNode(node, key) {
	if (node.type !== 'object')
		return undefined;
	return node.children?.find((property) => property.children?.[0]?.value === key);
}
  }),
  9058:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  D: () => ( parseConnector)
});
var read_jsonc = __nccwpck_require__(3724);
var connector_types = __nccwpck_require__(1697);
var nearest = __nccwpck_require__(9099);
var quote = __nccwpck_require__(9273);
;
const connector_core_schema_namespaceObject = JSON.parse('{"qo":{"$schema":{"description":"The schema that an editor uses for completion. Base44 ignores it.","type":"string"},"type":{"description":"The service, by Base44\'s id for it. One file per type.","type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"scopes":{"description":"The OAuth scopes that the app asks for, written as the provider defines them. Base44 sets exactly these; a scope that is left out is dropped.","type":"array","maxItems":256,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$"}}}}');
;
const validateConnector = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Base44 connector", "description": "One OAuth integration of a Base44 app: a service, and the scopes that the app asks for.", "type": "object", "required": ["type", "scopes"], "additionalProperties": false, "properties": { "$schema": { "description": "The schema that an editor uses for completion. Base44 ignores it.", "type": "string" }, "type": { "description": "The service, by Base44's id for it. One file per type.", "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$" }, "scopes": { "description": "The OAuth scopes that the app asks for, written as the provider defines them. Base44 sets exactly these; a scope that is left out is dropped.", "type": "array", "maxItems": 256, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$" } } } };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === undefined) {
			const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'", schema: schema11.required, parentSchema: schema11, data };
			if (vErrors === null) {
				vErrors = [err0];
			}
			else {
				vErrors.push(err0);
			}
			errors++;
		}
		if (data.scopes === undefined) {
			const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scopes" }, message: "must have required property '" + "scopes" + "'", schema: schema11.required, parentSchema: schema11, data };
			if (vErrors === null) {
				vErrors = [err1];
			}
			else {
				vErrors.push(err1);
			}
			errors++;
		}
		for (const key0 in data) {
			if (!(((key0 === "$schema") || (key0 === "type")) || (key0 === "scopes"))) {
				const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
				if (vErrors === null) {
					vErrors = [err2];
				}
				else {
					vErrors.push(err2);
				}
				errors++;
			}
		}
		if (data.$schema !== undefined) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.$schema.type, parentSchema: schema11.properties.$schema, data: data0 };
				if (vErrors === null) {
					vErrors = [err3];
				}
				else {
					vErrors.push(err3);
				}
				errors++;
			}
		}
		if (data.type !== undefined) {
			let data1 = data.type;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,63}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9_-]{0,63}$" + "\"", schema: "^[a-z0-9][a-z0-9_-]{0,63}$", parentSchema: schema11.properties.type, data: data1 };
					if (vErrors === null) {
						vErrors = [err4];
					}
					else {
						vErrors.push(err4);
					}
					errors++;
				}
			}
			else {
				const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.type.type, parentSchema: schema11.properties.type, data: data1 };
				if (vErrors === null) {
					vErrors = [err5];
				}
				else {
					vErrors.push(err5);
				}
				errors++;
			}
		}
		if (data.scopes !== undefined) {
			let data2 = data.scopes;
			if (Array.isArray(data2)) {
				if (data2.length > 256) {
					const err6 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items", schema: 256, parentSchema: schema11.properties.scopes, data: data2 };
					if (vErrors === null) {
						vErrors = [err6];
					}
					else {
						vErrors.push(err6);
					}
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern1.test(data3)) {
							const err7 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$", parentSchema: schema11.properties.scopes.items, data: data3 };
							if (vErrors === null) {
								vErrors = [err7];
							}
							else {
								vErrors.push(err7);
							}
							errors++;
						}
					}
					else {
						const err8 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.scopes.items.type, parentSchema: schema11.properties.scopes.items, data: data3 };
						if (vErrors === null) {
							vErrors = [err8];
						}
						else {
							vErrors.push(err8);
						}
						errors++;
					}
				}
			}
			else {
				const err9 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.scopes.type, parentSchema: schema11.properties.scopes, data: data2 };
				if (vErrors === null) {
					vErrors = [err9];
				}
				else {
					vErrors.push(err9);
				}
				errors++;
			}
		}
	}
	else {
		const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
		if (vErrors === null) {
			vErrors = [err10];
		}
		else {
			vErrors.push(err10);
		}
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
;
const longestScope = 256;
function describeMalformedScope(value) {
	if (value === '')
		return 'The scope is empty. Write the scope, or remove the entry.';
	if (value.length > longestScope) {
		return `The scope ${(0,quote .hD)(value)} has ${value.length} characters, and at most ${longestScope} are allowed. Check what was pasted here.`;
	}
	if (value.trim() !== value)
		return `The scope ${(0,quote .hD)(value)} has blanks around it. Remove them.`;
	if (/[\s,;]/.test(value)) {
		return `${(0,quote .hD)(value)} looks like more than one scope. Write each scope as a string of its own.`;
	}
	const foreign = value.match(/[^A-Za-z0-9:/._~-]/u)?.[0];
	if (foreign === undefined)
		return `The scope ${(0,quote .hD)(value)} does not start with a letter or digit.`;
	const name = foreign >= ' ' && foreign <= '~' ? `"${foreign}"` : (0,quote .R8)(foreign);
	return `The scope ${(0,quote .hD)(value)} holds ${name}. Scopes have letters a-z, digits and : / . _ ~ - only. Copy it from the provider's list.`;
}
var nodes = __nccwpck_require__(7280);
;
const knownKeys = Object.keys(connector_core_schema_namespaceObject.qo);
const validate = validateConnector;
function connectorSchemaProblems(document, type) {
	if (validate(document.value))
		return [];
	return (validate.errors ?? []).map((error) => ({
		...problemOf(error, document),
		...(type === undefined ? {} : { connector: type }),
	}));
}
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
	return at(document, place, `"${place}" ${error.message ?? 'is not valid'}, not ${(0,quote .bp)(error.data)}.`);
}
function at(document, key, message) {
	const node = (0,nodes .JY)(document.root, key) ?? document.root;
	return { rule: 'connector-schema', message, range: document.rangeOf(node) };
}
function unknownKey(error, document) {
	const key = String(error.params['additionalProperty']);
	const meant = (0,nearest .p)(key, knownKeys);
	const node = (0,nodes .qe)(document.root, key) ?? document.root;
	const range = document.rangeOf(node);
	if (meant === undefined) {
		const message = `Base44 ignores the key ${(0,quote .hD)(key)}. A connector has "type" and "scopes". Remove it, or write it as a comment.`;
		return { rule: 'unknown-key', message, range };
	}
	const message = `Base44 ignores the key ${(0,quote .hD)(key)}. Did you mean "${meant}"?`;
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
function openingBrace(document) {
	const { line, column } = document.rangeOf(document.root);
	return { endLine: line, endColumn: column + 1 };
}
function notAnObject(error, document) {
	const message = `A connector file holds one object such as { "type": "gmail", "scopes": [] }, not ${(0,quote .bp)(error.data)}.`;
	return { rule: 'connector-schema', message, range: document.rangeOf(document.root) };
}
function badType(error, document) {
	const value = error.data;
	if (typeof value !== 'string') {
		return at(document, 'type', `"type" is the name of a service in quotes, such as "gmail", not ${(0,quote .bp)(value)}.`);
	}
	const meant = (0,nearest .p)(value, connector_types .ts);
	const hint = meant === undefined ? 'Types have lower-case letters, digits, "_" and "-".' : `Did you mean "${meant}"?`;
	return at(document, 'type', `${(0,quote .hD)(value)} is not a connector type. ${hint}`);
}
function badScopes(error, document) {
	const message = error.keyword === 'maxItems'
		? `The file lists more than ${connector_core_schema_namespaceObject.qo.scopes.maxItems} scopes, and no connector has that many. Nothing of it is used. Remove what is not needed.`
		: `"scopes" is an array of strings such as ["chat:write"], not ${(0,quote .bp)(error.data)}.`;
	return at(document, 'scopes', message);
}
function badScope(error, document, index) {
	const scopes = (0,nodes .JY)(document.root, 'scopes') ?? document.root;
	const node = (0,nodes .Jr)(scopes)[index] ?? scopes;
	const range = document.rangeOf(node);
	const value = error.data;
	if (typeof value !== 'string') {
		return {
			rule: 'connector-schema',
			message: `A scope is a string in quotes, not ${(0,quote .bp)(value)}.`,
			range,
		};
	}
	return { rule: 'connector-schema', message: describeMalformedScope(value), range, scope: value };
}
;
function parseConnector(bytes, path) {
	const reading = (0,read_jsonc .A)(bytes, path);
	if (reading.kind === 'unreadable') {
		return { connector: undefined, type: undefined, typeRange: undefined, problems: reading.problems };
	}
	const { document } = reading;
	const typeNode = (0,nodes .JY)(document.root, 'type');
	const scopesNode = (0,nodes .JY)(document.root, 'scopes');
	const type = typeof typeNode?.value === 'string' ? typeNode.value : undefined;
	const typeRange = typeNode === undefined ? undefined : document.rangeOf(typeNode);
	const problems = connectorSchemaProblems(document, type);
	if (type === undefined || typeRange === undefined || scopesNode === undefined || problems.some(isFatal)) {
		return { connector: undefined, type, typeRange, problems };
	}
	const scopes = (0,nodes .Jr)(scopesNode).map((node) => ({
		scope: String(node.value),
		range: document.rangeOf(node),
	}));
	return { connector: { type, typeRange, scopes, path }, type, typeRange, problems };
}
function isFatal(problem) {
	return problem.rule === 'connector-schema';
}
  }),
  2121:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	l: () => ( diffApp)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1697);
  var _catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2108);
  var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9304);
function diffApp(base, head) {
	if (head?.usable === false)
		return [];
	const before = connectorsByType(base);
	const after = connectorsByType(head);
	const types = [...new Set([...before.keys(), ...after.keys()])].toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_2__ .n6);
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
		increase: added.filter((scope) => !before.some((held) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_1__ .hU)(type, held, scope))),
		needsConsent: change === 'removed' || (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .NY)(type) ? 'no' : 'yes',
	};
}
function scopesOf(connector) {
	return [...new Set(connector?.scopes.map(({ scope }) => scope))].toSorted(_finding_js__WEBPACK_IMPORTED_MODULE_2__ .n6);
}
function markReplacements(changes, before, after) {
	const removed = changes.filter(({ change }) => change === 'removed').map(({ connector }) => connector);
	return changes.map((change) => {
		if (change.change !== 'added')
			return change;
		const path = after.get(change.connector)?.path;
		const replaced = removed.find((type) => before.get(type)?.path === path || (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .e9)(type, change.connector));
		return replaced === undefined ? change : { ...change, replaces: replaced };
	});
}
  }),
  319:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Q: () => ( failOnChoices),
	c: () => ( fails)
  });
  var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
const failOnChoices = ['error', 'warning', 'never'];
function fails({ preexisting, rule, severity }, failOn) {
	if (preexisting || failOn === 'never' || rule === 'approval-required')
		return false;
	return (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__ .zK)(severity, failOn) <= 0;
}
  }),
  9304:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Eg: () => ( compareFindings),
	N6: () => ( toFinding),
	Si: () => ( startOfFile),
	n6: () => ( compareText)
  });
  var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
function toFinding(problem, path, app) {
	return {
		rule: problem.rule,
		severity: problem.severity ?? _rules_js__WEBPACK_IMPORTED_MODULE_0__ .aO[problem.rule].severity,
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
const startOfFile = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function compareFindings(a, b) {
	return (compareText(a.path, b.path) ||
		a.line - b.line ||
		a.column - b.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message));
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
  }),
  1072:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	e: () => ( firstThatFits)
  });
const longestMessage = 200;
function firstThatFits(...candidates) {
	const fitting = candidates.find((candidate) => candidate.length <= longestMessage);
	return fitting ?? `${(candidates.at(-1) ?? '').slice(0, longestMessage - 1)}…`;
}
  }),
  5391:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	eV: () => ( maxFileBytes),
	g$: () => ( tooLarge),
	g7: () => ( decodeText)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9304);
  var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9273);
  var _text_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8471);
const maxFileBytes = 64 * 1024;
const lfsPointer = 'version https://git-lfs.github.com/spec/v1';
const hiddenCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
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
function tooLarge(size, maxBytes = maxFileBytes) {
	return {
		rule: 'file-too-large',
		message: `The file has ${size} bytes, and at most ${maxBytes} are read. Nothing of it was checked. Remove what does not belong in it.`,
	};
}
function unreadable(problem) {
	return { kind: 'unreadable', problems: [problem] };
}
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
		range: (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__ .o)(before).range(before.length, 0),
	};
}
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
		range: _finding_js__WEBPACK_IMPORTED_MODULE_0__ .Si,
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
		message: `The invisible character ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__ .R8)(first[0])} stands here${more}. It can make the file look different from what it says. Delete it.`,
		range: (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__ .o)(text).range(first.index, 1),
	};
}
  }),
  3724:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  A: () => ( readJsonc)
});
// EXTERNAL MODULE: ./node_modules/json5/lib/parse.js
var parse = __nccwpck_require__(5438);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/impl/parser.js
var parser = __nccwpck_require__(5152);
var quote = __nccwpck_require__(9273);
var decode_text = __nccwpck_require__(5391);
;
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
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/impl/scanner.js
var impl_scanner = __nccwpck_require__(8525);
;
const maxDepth = 32;
function nestingProblem(text, positions) {
	const scanner = (0,impl_scanner.createScanner)(text, true);
	const open = [];
	scanner.scan();
	for (let offset = scanner.getTokenOffset(); offset < text.length; offset = scanner.getTokenOffset()) {
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
;
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
const sentencesInOrder = Object.values(sentences);
function nameOfSyntaxError(code) {
	return Object.keys(sentences)[code - 1];
}
function describeSyntaxError(text, error, positions) {
	if (error === undefined || text.trim() === '') {
		return {
			rule: 'jsonc-syntax',
			message: 'The file holds no value, and an object is expected. Write one, or delete the file.',
			range: positions.range(0, 0),
		};
	}
	const sentence = sentencesInOrder[error.error - 1] ?? 'is not valid JSON.';
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
	return token.startsWith('"') ? `The string ${(0,quote .hD)(token.replace(/^"|"$/g, ''))}` : (0,quote .hD)(token);
}
var text_positions = __nccwpck_require__(8471);
;
function readJsonc(bytes, path, maxBytes = decode_text .eV) {
	const decoded = (0,decode_text .g7)(bytes, maxBytes);
	return decoded.kind === 'text' ? readJsoncText(decoded.text, path) : decoded;
}
function readJsoncText(text, path) {
	const positions = (0,text_positions .o)(text);
	const tooDeep = nestingProblem(text, positions);
	if (tooDeep !== undefined)
		return unreadable([tooDeep]);
	const errors = [];
	const root = (0,parser.parseTree)(text, errors, { allowTrailingComma: true });
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
		message: `The key ${(0,quote .hD)(name)} stands here a second time, and parsers keep only one of the two. Keep one.`,
		range,
		related: [{ message: 'It stands here first.', path, line: first.line, column: first.column }],
	};
}
function divergenceFromJson5(text, value, positions) {
	let oracle;
	try {
		oracle = parse(text);
	}
	catch (error) {
		const reason = error instanceof Error ? error.message.slice(0, 80) : 'unknown error';
		return diverges(positions, `JSON5, which Base44 uses, cannot read this file (${reason}). Write it as plain JSON.`);
	}
	const difference = findDifference(value, oracle);
	if (difference === undefined)
		return undefined;
	return diverges(positions, `JSON5, which Base44 uses, reads other data at ${(0,quote .hD)(difference)} than JSONC does. Write it as plain JSON.`);
}
function diverges(positions, message) {
	return { rule: 'parser-divergence', message, range: positions.range(0, 0) };
}
  }),
  8471:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	o: () => ( createTextPositions)
  });
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
  }),
  5358:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  oH: () => ( concludeRepository),
  S4: () => ( judge),
  Vd: () => ( pairByApp)
});
var evaluate_scope = __nccwpck_require__(8481);
;
const verdictOfRemoval = {
	allow: 'allowed',
	review: 'review',
	deny: 'denied',
};
function decideChange(change, { policy, app, today }) {
	const type = change.connector;
	const scopes = change.added.map((scope) => {
		const isIncrease = change.increase.includes(scope);
		const { kind, by } = (0,evaluate_scope .I8)(policy, { app, type, scope, today });
		const verdict = kind === 'review' && !isIncrease ? 'allowed' : kind;
		return { scope, verdict, allowedUntil: by.kind === 'exception' ? by.expires : undefined, isIncrease };
	});
	return { change, verdict: connectorVerdict(change, policy), scopes };
}
function connectorVerdict({ connector, change }, policy) {
	if (change === 'removed')
		return verdictOfRemoval[policy.removals.value];
	const { kind } = (0,evaluate_scope .L3)(policy, connector);
	if (kind === 'listed' || (kind === 'review' && change === 'changed'))
		return 'allowed';
	return kind;
}
var scope_diff = __nccwpck_require__(2121);
var fail_on = __nccwpck_require__(319);
var finding = __nccwpck_require__(9304);
var rules = __nccwpck_require__(4238);
;
const aboutTypes = [
	'unknown-type',
	'connector-not-allowed',
	'approval-required',
	'file-name',
];
function mergeByScope(findings) {
	const groups = new Map();
	const slips = new Set(findings.filter(isSlip).map(({ connector }) => connector));
	for (const [index, finding] of findings.entries()) {
		const { connector, rule, scope } = finding;
		const isOfSlip = scope === undefined && slips.has(connector) && aboutTypes.includes(rule);
		const key = scope !== undefined || isOfSlip ? JSON.stringify([connector, scope ?? null]) : String(index);
		const group = groups.get(key);
		if (group === undefined)
			groups.set(key, [finding]);
		else
			group.push(finding);
	}
	return [...groups.values()].flatMap(mergeGroup);
}
function isSlip({ rule, severity }) {
	return rule === 'unknown-type' && severity === 'error';
}
function mergeGroup(group) {
	const [first, ...others] = group.toSorted((a, b) => Number(a.preexisting) - Number(b.preexisting) ||
		(0,rules .zK)(a.severity, b.severity) ||
		Number(isSlip(b)) - Number(isSlip(a)) ||
		(0,finding .Eg)(a, b));
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
var domain_outcome = __nccwpck_require__(3153);
var app_findings = __nccwpck_require__(2220);
var enforcement = __nccwpck_require__(4798);
;
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
	const detail = scope === undefined ? message : scope;
	return JSON.stringify([rule, app, connector ?? path, detail]);
}
var compare_policies = __nccwpck_require__(2541);
var exceptions = __nccwpck_require__(3112);
var fit_message = __nccwpck_require__(1072);
var quote = __nccwpck_require__(9273);
var scope_text = __nccwpck_require__(9966);
;
const verdictWords = {
	denied: 'denied',
	'not-listed': 'not allowed',
	review: 'allowed with an approval',
	allowed: 'allowed',
};
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
			return `${(0,quote .hD)(loosening.text)} of ${loosening.type} is new and names several scopes, also ones that providers add later.`;
		case 'reviewer':
			return `${(0,quote .hD)(loosening.text)} may approve now.`;
		case 'count':
			return `${loosening.to} of the reviewers can approve a change; it took ${loosening.from}.`;
		case 'setting':
			return `"${loosening.key}" is ${(0,quote .hD)(loosening.to)} and was ${loosening.from === '' ? 'not set' : (0,quote .hD)(loosening.from)}, which was stricter.`;
		case 'exception':
			return describeException(loosening);
		case 'target':
			return `The target ${(0,quote .hD)(loosening.name)} of ${(0,quote .hD)(loosening.app)} is new or leads elsewhere.`;
		case 'no-targets':
			return 'No target is named any more, so that a workflow may deploy to whatever app id it names.';
		case 'account':
			return describeAccount(loosening);
		default:
			return loosening;
	}
}
function describeScopes(loosening) {
	const { type, scopes, withUnknown, from, to } = loosening;
	const [first] = scopes;
	const [is, was] = [verdictWords[to], verdictWords[from]];
	if (first === undefined)
		return `A scope of ${type} that is not known here is now ${is}, and was ${was}.`;
	const name = (0,scope_text .p)(first);
	if (scopes.length === 1 && !withUnknown)
		return `${name} of ${type} is now ${is}, and was ${was}.`;
	const some = scopes.length === 1 ? `${name} of ${type}` : `${scopes.length} scopes of ${type}, such as ${name},`;
	const unknown = withUnknown ? ' and any that is not known here' : '';
	return (0,fit_message .e)(`${some}${unknown} are now ${is}; before, they were ${was}.`, `${some}${unknown} are now ${is}.`, `Scopes of ${type} are now ${is}.`);
}
function describeException({ app, connector, scope, extended, expires }) {
	const what = extended ? `ends later, with ${expires}` : `is new and ends with ${expires}`;
	return (0,fit_message .e)(`The exception for ${(0,scope_text .p)(scope)} of ${connector} in ${(0,quote .hD)(app)} ${what}.`, `The exception for ${(0,scope_text .p)(scope)} ${what}.`);
}
function describeAccount({ type, to }) {
	return to === undefined
		? `Any account may connect ${type} now: "consent" has no "connectedBy" for it any more.`
		: `Other accounts may connect ${type} now than before ("connectedBy" in "consent").`;
}
var place_text = __nccwpck_require__(2807);
var implications = __nccwpck_require__(2108);
;
function contradictions(policy) {
	return [
		...[...policy.connectors.values()].flatMap((rules) => [
			...listedTwice(rules),
			...alwaysDenied(policy, rules),
			...alwaysReviewed(policy, rules),
		]),
		...repeatedExceptions(policy),
		...unreachableApprovals(policy),
		...approvalsByNobody(policy),
	];
}
function listedTwice({ type, allow, review, deny }) {
	const inLists = (entries, stricter) => entries.flatMap((entry) => {
		const winner = stricter.find(([, others]) => others.some((other) => isSameEntry(entry, other)));
		if (winner === undefined)
			return [];
		const message = `${(0,quote .hD)(entry.text)} of ${type} is in "${winner[0]}" too, which wins. Keep one of the two.`;
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
function alwaysDenied(policy, { type, allow, review, deny }) {
	const named = [...allow, ...review].filter((entry) => entry.kind === 'scope' && !deny.some((other) => isSameEntry(entry, other)));
	return named.flatMap((entry) => {
		const { kind, by } = (0,evaluate_scope .An)(policy, type, entry.text);
		if (kind !== 'denied' || by.kind !== 'entry')
			return [];
		const because = by.through === undefined ? '' : ` because it includes ${(0,scope_text .p)(by.through)}`;
		const message = (0,fit_message .e)(`${(0,scope_text .p)(entry.text)} of ${type} is always denied${because}: line ${by.place.line}, ${(0,quote .hD)(by.place.text)}. Remove one of the two.`, `${(0,scope_text .p)(entry.text)} of ${type} is always denied by line ${by.place.line}. Remove one of the two.`);
		return [contradiction(entry.range, message, type)];
	});
}
function alwaysReviewed(policy, { type, allow, review }) {
	const named = allow.filter((entry) => entry.kind === 'scope' &&
		(0,implications .uD)(type, entry.text).size === 0 &&
		!review.some((other) => isSameEntry(entry, other)));
	return named.flatMap((entry) => {
		const { by } = (0,evaluate_scope .An)(policy, type, entry.text);
		if (by.kind !== 'entry' || by.list !== 'review')
			return [];
		const message = (0,fit_message .e)(`${(0,scope_text .p)(entry.text)} of ${type} always needs an approval: line ${by.place.line}, ${(0,quote .hD)(by.place.text)} of "review". Remove one of the two.`, `${(0,scope_text .p)(entry.text)} of ${type} always needs an approval by line ${by.place.line}. Remove one of the two.`);
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
		const message = `There is another exception for ${(0,scope_text .p)(scope)} in line ${first}. The later end counts. Keep one of the two.`;
		return [contradiction(range, message, connector)];
	});
}
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
var catalogue = __nccwpck_require__(5835);
var connector_types = __nccwpck_require__(1697);
var nearest = __nccwpck_require__(9099);
var nearest_scopes = __nccwpck_require__(6888);
var spellings = __nccwpck_require__(2697);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
var classifications = __nccwpck_require__(1335);
var parse_entry = __nccwpck_require__(5210);
var policy_pattern = __nccwpck_require__(3390);
;
const otherKeywords = new Map([
	['tier', 'access'],
	['level', 'access'],
	['classification', 'class'],
]);
const wordsByKeyword = new Map([
	['access', [...parse_entry .wn.keys()]],
	['class', classifications .U],
]);
function keywordEntryMeant(text) {
	const [, before = '', after = ''] = /^([^:]+):(.+)$/.exec(text.toLowerCase()) ?? [];
	const keyword = otherKeywords.get(before) ?? (0,nearest .p)(before, [...wordsByKeyword.keys()]);
	const isWord = wordsByKeyword.get(keyword ?? '')?.includes(after) === true;
	return isWord ? `${keyword}:${after}` : undefined;
}
function vocabularyOf(types, use) {
	const inCase = (text) => (use === 'allow' ? text : text.toLowerCase());
	const scopes = types.flatMap((type) => (0,catalogue .ZK)(type).map(({ scope }) => inCase(scope)));
	const words = new Set(scopes.flatMap((scope) => scope.split(/[^A-Za-z0-9_]+/)));
	return { inCase, scopes, words: [...words] };
}
function patternMeant(text, { inCase, scopes, words }) {
	const names = (pattern) => scopes.some((0,policy_pattern .E)(inCase(pattern)));
	if (names(text))
		return undefined;
	for (const [word] of text.matchAll(/[A-Za-z0-9_]+/g)) {
		const meant = words.includes(inCase(word)) ? undefined : (0,nearest .p)(word, words);
		if (meant === undefined || !meant_entries_isSlip(word, meant))
			continue;
		const pattern = text.replace(word, meant);
		if (names(pattern))
			return pattern;
	}
	return undefined;
}
const shortestWord = 4;
function meant_entries_isSlip(word, meant) {
	const [one, other] = [fold(word), fold(meant)];
	if (one.length < shortestWord)
		return false;
	return (0,mod .Io)(one, other) <= 1 || lettersOf(one) === lettersOf(other);
}
function fold(word) {
	return word.toLowerCase().replaceAll('_', '');
}
function lettersOf(word) {
	return [...word].sort().join('');
}
;
function doubtfulEntries(list, apps) {
	const { types, entries, use } = list;
	const vocabulary = entries.some(({ kind }) => kind === 'pattern') ? vocabularyOf(types, use) : undefined;
	const isAsked = (text) => apps.some(({ connectors }) => connectors.some(({ type, scopes }) => types.includes(type) && scopes.some(({ scope }) => scope === text)));
	return entries.flatMap((entry) => {
		const problem = entry.kind === 'pattern' && vocabulary !== undefined
			? doubtfulPattern(list, entry, vocabulary)
			: doubtfulScope(list, entry);
		return problem === undefined || isAsked(entry.text) ? [] : [problem];
	});
}
function doubtfulPattern({ types }, entry, vocabulary) {
	const meant = patternMeant(entry.text, vocabulary);
	return meant === undefined ? undefined : noSuchScope(types, entry, meant);
}
function doubtfulScope({ types, use }, entry) {
	const isKnown = (type) => use === 'allow'
		? (0,catalogue .Of)(type, entry.text) !== undefined
		: (0,spellings .q)(type, entry.text).length > 0;
	if (entry.kind !== 'scope' || types.some(isKnown))
		return undefined;
	const keyword = keywordEntryMeant(entry.text);
	if (keyword !== undefined) {
		const message = `${(0,quote .hD)(entry.text)} counts as a scope here. Did you mean "${keyword}"?`;
		return doubt(only(types), entry.range, message);
	}
	const [meant] = types.flatMap((type) => (0,nearest_scopes .i)(type, entry.text, 1));
	return meant === undefined ? undefined : noSuchScope(types, entry, meant);
}
function noSuchScope(types, { kind, text, range }, meant) {
	const show = (0,quote .hD)(text) === (0,quote .hD)(meant) ? scope_text .p : quote .hD;
	const [name, other] = [show(text), show(meant)];
	const type = only(types);
	const claim = type === undefined ? 'No connector of the policy is known' : `${type} is not known`;
	const what = kind === 'pattern' ? 'a scope like' : 'the scope';
	return doubt(type, range, (0,fit_message .e)(`${claim} to have ${what} ${name}, so the entry may have no effect. Did you mean ${other}?`, `${claim} to have ${name}. Did you mean ${other}?`));
}
function only(types) {
	return types.length === 1 ? types[0] : undefined;
}
function doubt(connector, range, message) {
	const about = connector === undefined ? {} : { connector };
	return { rule: 'policy-invalid', severity: 'warning', message, range, ...about };
}
;
function doubtfulNames(policy, { apps }) {
	const rules = [...policy.connectors.values()];
	return [
		...[...rules, ...policy.consent.values()].flatMap(({ type, range }) => doubtfulType(type, range)),
		...policy.exceptions.flatMap(({ connector, range }) => doubtfulType(connector, range)),
		...rules.flatMap((one) => {
			const types = [one.type];
			const restricting = [...one.review, ...one.deny];
			return [
				...doubtfulEntries({ types, entries: one.allow, use: 'allow' }, apps),
				...doubtfulEntries({ types, entries: restricting, use: 'restrict' }, apps),
				...one.allow.flatMap((entry) => entryWithoutFacts(one, entry)),
				...[...one.allow, ...restricting].flatMap((entry) => foreignClass(one, entry)),
			];
		}),
		...doubtfulEntries({ types: [...policy.connectors.keys()], entries: policy.review, use: 'restrict' }, apps),
	];
}
function doubtfulType(type, range) {
	const meant = (0,connector_types .sN)(type) ? undefined : (0,nearest .p)(type, connector_types .ts);
	if (meant === undefined)
		return [];
	return [doubt(type, range, `Base44 documents no connector ${(0,quote .hD)(type)}. Did you mean "${meant}"?`)];
}
function entryWithoutFacts({ type }, { kind, text, range }) {
	if ((kind !== 'access' && kind !== 'class') || (0,catalogue .ZK)(type).length > 0)
		return [];
	const message = `The catalogue has no scopes of ${type}, so ${(0,quote .hD)(text)} allows nothing. Name the scopes.`;
	return [doubt(type, range, message)];
}
function foreignClass({ type }, entry) {
	if (entry.kind !== 'class')
		return [];
	const scopes = (0,catalogue .ZK)(type);
	const known = [...new Set(scopes.flatMap(({ classification }) => classification ?? []))];
	if (scopes.length === 0 || known.includes(entry.classification))
		return [];
	const names = known.map((one) => (0,quote .hD)(one)).join(', ');
	const advice = known.length === 0
		? 'It has no classes: go by "access:".'
		: `Its ${known.length === 1 ? 'class is' : 'classes are'} ${names}.`;
	const message = `No scope of ${type} has the class ${(0,quote .hD)(entry.classification)}, so the entry names none that is known. ${advice}`;
	return [doubt(type, entry.range, message)];
}
var dates = __nccwpck_require__(3301);
;
function appMeantBy(folder, { apps, before }, taken = new Set()) {
	const folders = apps.map(({ app }) => app);
	const [arrival, ...arrivals] = before.includes(folder)
		? folders.filter((app) => !before.includes(app))
		: [];
	if (arrival !== undefined && arrivals.length === 0)
		return arrival;
	const [left, ...others] = folders.filter((app) => !taken.has(app));
	return (0,nearest .p)(folder, folders) ?? (others.length === 0 ? left : undefined);
}
;
const announcedDays = 14;
const urgentDays = 3;
function exceptionProblems(policy, declarations, occasion) {
	return policy.exceptions.flatMap((exception) => {
		const problem = exceptionProblem(policy, exception, { declarations, occasion });
		const { connector, scope } = exception;
		return problem === undefined ? [] : [{ ...problem, connector, scope }];
	});
}
function exceptionProblem(policy, exception, { declarations, occasion }) {
	const { today } = occasion;
	const state = (0,exceptions .rO)(exception, today);
	switch (state) {
		case 'expired':
			return expired(exception);
		case 'too-long':
			return tooLong(exception, occasion);
		case 'holds': {
			const because = whyUnused(policy, exception, declarations);
			return because === undefined ? expiring(exception, today) : unused(exception, because);
		}
		default:
			return state;
	}
}
function expired(exception) {
	const { expires, expiresRange: range } = exception;
	const message = (0,fit_message .e)(`${subject(exception)} ended with ${expires}. Remove it, or agree with ${(0,quote .hD)(exception.owner)} on a new end.`, `The exception ended with ${expires}. Remove it, or agree on a new end.`);
	return { rule: 'exception-expired', message, range };
}
function tooLong(exception, { today, old }) {
	const { expires, expiresRange: range } = exception;
	const lastDay = (0,dates .PV)(today, exceptions .P5);
	const wasThere = old === undefined || old.some((other) => isTheSame(exception, other));
	return {
		rule: 'policy-invalid',
		severity: wasThere ? 'warning' : 'error',
		message: `The exception ends with ${expires}, more than ${exceptions .P5} days ahead, so it does not hold. Let it end with ${lastDay} at the latest, or list the scope.`,
		range,
	};
}
function isTheSame(one, other) {
	return (one.app === other.app &&
		one.connector === other.connector &&
		one.scope === other.scope &&
		one.expires === other.expires);
}
function expiring(exception, today) {
	const { expires, expiresRange: range } = exception;
	const days = (0,dates .YM)(today, expires);
	if (days > announcedDays)
		return undefined;
	const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days, with ${expires}`;
	const message = (0,fit_message .e)(`${subject(exception)} ends ${when}. Remove the scope in time, or agree with ${(0,quote .hD)(exception.owner)} on a new end.`, `The exception ends ${when}. Remove the scope in time, or agree on a new end.`);
	const severity = days <= urgentDays ? 'warning' : 'notice';
	return { rule: 'exception-expiring', severity, message, range };
}
function unused(exception, { reason, advice }) {
	const message = (0,fit_message .e)(`${subject(exception)} lifts nothing: ${reason}. ${advice}`, `The exception lifts nothing: ${reason}. ${advice}`);
	return { rule: 'exception-unused', message, range: exception.range };
}
function whyUnused(policy, { app, connector: type, scope }, declarations) {
	const snapshot = declarations.apps.find((one) => one.app === app);
	if (snapshot === undefined)
		return whyNoApp(app, declarations);
	const connector = snapshot.connectors.find((one) => one.type === type);
	const mayBeUnread = snapshot.unread.some((file) => file.type === undefined || file.type === type);
	if (!snapshot.usable || (connector === undefined && mayBeUnread))
		return undefined;
	if (connector?.scopes.some((declared) => declared.scope === scope) !== true) {
		return { reason: 'the app does not ask for the scope', advice: adviceOnUnasked(type, scope) };
	}
	const isAllowedAnyway = (0,evaluate_scope .An)(policy, type, scope).kind === 'allowed';
	return isAllowedAnyway ? { reason: 'the lists allow the scope anyway', advice: 'Remove it.' } : undefined;
}
function adviceOnUnasked(type, scope) {
	const [meant] = (0,catalogue .Of)(type, scope) === undefined ? (0,nearest_scopes .i)(type, scope, 1) : [];
	return meant === undefined
		? 'Remove it, or merge the change that needs it.'
		: `Did you mean ${(0,quote .hD)(meant)}?`;
}
function whyNoApp(app, declarations) {
	if (!declarations.isComplete)
		return undefined;
	const meant = appMeantBy(app, declarations);
	return {
		reason: declarations.before.includes(app)
			? 'the policy still names that folder, where no app lies any more'
			: 'there is no app in that folder',
		advice: meant === undefined ? 'Remove it.' : `Is it ${(0,quote .hD)(meant)}?`,
	};
}
function subject({ app, connector, scope }) {
	return `The exception for ${(0,scope_text .p)(scope)} of ${connector} in ${(0,quote .hD)(app)}`;
}
;
function targetProblems(policy, declarations) {
	return [
		...sameApp(policy),
		...(declarations.isComplete
			? [...foldersWithoutApp(policy, declarations), ...notDeployed(policy, declarations)]
			: []),
	];
}
function sameApp({ targets, path }) {
	const firstById = new Map();
	return targets.flatMap((target) => {
		const first = firstById.get(target.appId);
		if (first === undefined) {
			firstById.set(target.appId, target);
			return [];
		}
		const message = (0,fit_message .e)(`${nameOf(target)} and ${nameOf(first)} lead to the same Base44 app, so that each deployment overwrites the other. Give each target an app of its own.`, `${(0,quote .hD)(target.name)} and ${(0,quote .hD)(first.name)} lead to the same Base44 app. Give each target one of its own.`);
		const { line, column } = first.range;
		const related = [{ message: 'The other target is this one.', path, line, column }];
		return [{ rule: 'policy-contradiction', message, range: target.range, related }];
	});
}
function nameOf({ app, name }) {
	return `${(0,quote .hD)(name)} of ${(0,quote .hD)(app)}`;
}
function foldersWithoutApp({ apps: named }, declarations) {
	const found = new Set(declarations.apps.map(({ app }) => app));
	const folders = named?.folders ?? new Map();
	return [...folders]
		.filter(([folder]) => !found.has(folder))
		.map(([folder, range]) => {
		const taken = new Set(folders.keys());
		return {
			rule: 'policy-invalid',
			severity: 'warning',
			message: noAppIn(folder, declarations, appMeantBy(folder, declarations, taken)),
			range,
		};
	});
}
function noAppIn(folder, { before }, meant) {
	const name = (0,quote .hD)(folder);
	const advice = meant === undefined ? 'Correct the folder, or remove it.' : `Is it ${(0,quote .hD)(meant)}?`;
	return before.includes(folder)
		? (0,fit_message .e)(`The policy still names ${name}, where no app lies any more, so its targets deploy nothing. ${advice}`, `The policy still names ${name}, where no app lies any more. Correct the folder, or remove it.`)
		: `No app lies in ${name}, so its targets deploy nothing. ${advice}`;
}
function notDeployed({ apps: named, targets }, { apps }) {
	if (named === undefined || targets.length === 0)
		return [];
	return apps
		.filter((app) => declaresSomething(app) && !named.folders.has(app.app))
		.map(({ app }) => {
		const name = (0,quote .hD)(app);
		const message = (0,fit_message .e)(`No target deploys ${name}, so its connectors do not reach Base44. Add its target here, or ${name}: { "targets": {} } if that is meant.`, `No target deploys ${name}. Add one here.`);
		return { rule: 'app-not-deployed', message, range: named.range };
	});
}
function declaresSomething({ connectors, unread }) {
	return connectors.length > 0 || unread.length > 0;
}
;
function policyProblems(policy, declarations, occasion) {
	return [
		...contradictions(policy),
		...doubtfulNames(policy, declarations),
		...exceptionProblems(policy, declarations, occasion),
		...targetProblems(policy, declarations),
	];
}
;
function policyFindings(given) {
	const { policy, basePolicy, head, base, isComplete, today } = given;
	const old = basePolicy && (basePolicy.kind === 'policy' ? basePolicy.policy.exceptions : []);
	const at = (problem) => (0,finding .N6)(problem, policy.path, null);
	if (policy.kind === 'unusable')
		return policy.problems.map(at);
	if (policy.kind === 'missing' && basePolicy !== undefined && basePolicy.kind !== 'missing') {
		return [at(removed(policy.path))];
	}
	const before = (base ?? []).map(({ app }) => app);
	const inHead = problemsOf(policy, { apps: head, before, isComplete }, { today, old }).map(at);
	const inBase = basePolicy === undefined
		? []
		: problemsOf(basePolicy, { apps: base ?? [], before: [], isComplete }, { today, old }).map(at);
	return [...markPreexisting(inHead, inBase), ...loosenings(given).map(at)];
}
function problemsOf(policy, declarations, occasion) {
	switch (policy.kind) {
		case 'policy':
			return policyProblems(policy.policy, declarations, occasion);
		case 'missing':
			return declarations.apps.length === 0 ? [] : [missing(policy)];
		case 'unusable':
			return policy.problems;
		default:
			return policy;
	}
}
function loosenings({ policy, basePolicy, head, base = [], today }) {
	if (policy.kind !== 'policy' || basePolicy?.kind !== 'policy')
		return [];
	return (0,compare_policies .O)(basePolicy.policy, policy.policy, declaredScopes([...head, ...base]))
		.filter((loosening) => loosening.kind !== 'exception' || (0,exceptions .rO)(loosening, today) !== 'too-long')
		.map(looseningProblem);
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
function missing({ path, mistaken }) {
	if (mistaken === undefined) {
		return {
			rule: 'policy-missing',
			message: `There is no policy ${(0,place_text .LF)(path)}, so nothing restricts which scopes an app asks for. connector-guard init writes one.`,
		};
	}
	return {
		rule: 'policy-missing',
		severity: 'warning',
		message: `Nothing restricts scopes: ${(0,place_text .LF)(mistaken)} is not looked at. If it is the policy, rename it to ${(0,place_text .LF)(path)}.`,
	};
}
function removed(path) {
	return {
		rule: 'policy-removed',
		message: `The base has a policy, and here it is gone, so nothing restricts scopes any more. Bring ${(0,place_text .LF)(path)} back.`,
	};
}
;
function judge(given) {
	const pairs = pairByApp(given.head, given.base ?? []);
	const apps = pairs.map((pair) => judgeApp(pair, given));
	const { guardFindings = [] } = given;
	const findings = [...findPolicyProblems(given), ...guardFindings].toSorted(finding .Eg);
	const ofApps = (0,domain_outcome .hm)(apps) ?? (given.isAboutPolicy ? nothingConcerned : nothingFound);
	const { outcome, reason } = (0,domain_outcome .hm)([concludeRepository(findings, given), ofApps]) ?? ofApps;
	return { outcome, reason, findings, apps };
}
const nothingFound = { outcome: 'no-connectors', reason: 'no-app' };
const nothingConcerned = { outcome: 'not-applicable', reason: 'nothing-changed' };
function findPolicyProblems(given) {
	const { policy, proposedPolicy } = given;
	if (proposedPolicy === undefined)
		return policyFindings(given);
	const unusable = policy.kind === 'unusable' ? policyFindings(given) : [];
	return [...unusable, ...policyFindings({ ...given, policy: proposedPolicy })];
}
function pairByApp(head, base) {
	const headByApp = new Map(head.map((snapshot) => [snapshot.app, snapshot]));
	const baseByApp = new Map(base.map((snapshot) => [snapshot.app, snapshot]));
	const names = [...new Set([...headByApp.keys(), ...baseByApp.keys()])].toSorted(finding .n6);
	return names.map((app) => ({ app, head: headByApp.get(app), base: baseByApp.get(app) }));
}
function judgeApp({ app, head, base }, given) {
	const compares = given.base !== undefined;
	const changes = compares ? (0,scope_diff .l)(base, head) : [];
	const judging = judgingOf(app, given);
	const byPolicy = judging === undefined
		? []
		: [
			...(0,app_findings .d$)(head, judging, compares ? changes : undefined),
			...(0,app_findings .Jg)(base, judging, changes),
		];
	const inBase = [
		...(base?.findings ?? []),
		...(judging === undefined ? [] : (0,app_findings .lC)(base, judging)),
	];
	const marked = markPreexisting([...(head?.findings ?? []), ...byPolicy], inBase);
	const findings = mergeByScope(marked).toSorted(finding .Eg);
	const awaitsApproval = compares &&
		judging !== undefined &&
		(0,enforcement .x)(judging.policy, judging.today) &&
		byPolicy.some(({ rule }) => rule === 'approval-required');
	return {
		app,
		connectorsDir: (head ?? base)?.connectorsDir ?? null,
		connectorsDirOfBase: base?.connectorsDir,
		connectors: head?.connectors ?? [],
		findings,
		changes,
		decisions: judging === undefined ? undefined : changes.map((change) => decideChange(change, judging)),
		...concludeApp({ head, base, findings, changes, awaitsApproval }, given),
	};
}
function judgingOf(app, { policy, today }) {
	return policy.kind === 'policy' ? { policy: policy.policy, app, today } : undefined;
}
function concludeApp({ head, base, findings, changes, awaitsApproval }, { policy, failOn, isAboutPolicy }) {
	if (head?.usable === false)
		return { outcome: 'error', reason: 'unusable-config' };
	if (policy.kind === 'unusable')
		return { outcome: 'error', reason: 'unusable-policy' };
	if (findings.some((finding) => (0,fail_on .c)(finding, failOn)))
		return { outcome: 'failed', reason: 'findings' };
	if (isEmpty(head) && changes.length === 0) {
		const isFine = isAboutPolicy && isEmpty(base);
		return isFine ? nothingConcerned : { outcome: 'no-connectors', reason: 'nothing-declared' };
	}
	if (awaitsApproval)
		return { outcome: 'approval-required', reason: 'no-approval' };
	return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
function isEmpty(app) {
	return app === undefined || (app.connectors.length === 0 && app.unread.length === 0);
}
function concludeRepository(findings, { policy, failOn }) {
	if (policy.kind === 'unusable')
		return { outcome: 'error', reason: 'unusable-policy' };
	if (findings.some((finding) => (0,fail_on .c)(finding, failOn)))
		return { outcome: 'failed', reason: 'findings' };
	return { outcome: 'passed', reason: findings.length === 0 ? 'no-findings' : 'below-fail-on' };
}
  }),
  9099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	p: () => ( nearest)
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
function nearest(text, candidates) {
	const wanted = fold(text);
	if (wanted.length > 100)
		return undefined;
	const allowed = wanted.length < 5 ? 1 : 2;
	let best;
	let bestDistance = allowed + 1;
	for (const candidate of candidates) {
		const folded = fold(candidate);
		if (Math.abs(folded.length - wanted.length) >= bestDistance)
			continue;
		const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ .Io)(wanted, folded);
		if (found < bestDistance) {
			best = candidate;
			bestDistance = found;
		}
	}
	return best;
}
function fold(text) {
	return text.toLowerCase().replace(/[\s_-]/g, '');
}
  }),
  3153:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	FO: () => ( exitCodeOf),
	Jr: () => ( endedWell),
	hS: () => ( exitCodes),
	hm: () => ( worstOf),
	oG: () => ( isDeploymentReason)
  });
const outcomes = [
	'error',
	'partial',
	'failed',
	'no-connectors',
	'removal-blocked',
	'plan-changed',
	'declined',
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
const checkReasons = [
	'unusable-config',
	'unusable-policy',
	'findings',
	'nothing-declared',
	'no-app',
	'no-approval',
	'changes-requested',
	'approved',
	'below-fail-on',
	'no-findings',
	'moved',
	'nothing-changed',
	'not-open',
	'other-event',
];
const deploymentReasons = [
	'access-refused',
	'service-failed',
	'failed',
	'policy-held',
	'scopes-dropped',
	'scopes-added',
	'removal-not-approved',
	'removal-denied',
	'removal-not-named',
	'not-deleted',
	'removals-off',
	'other-plan',
	'declined',
	'other-branch',
	'direct-push',
	'wrong-account',
	'partial-consent',
	'expired',
	'consent',
	'narrowing',
	'needs-attention',
	'against-policy',
	'differs',
	'newer-commit',
	'changes-applied',
	'settled',
];
const reasons = [...checkReasons, ...deploymentReasons];
const exitCodes = { usage: 2, world: 4, interrupted: 130 };
const exitCodeByOutcome = {
	error: exitCodes.usage,
	partial: 4,
	failed: 1,
	'no-connectors': 3,
	'removal-blocked': 6,
	'plan-changed': 6,
	declined: 6,
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
function exitCodeOf({ outcome, reason }) {
	return reason === 'service-failed' ? exitCodes.world : exitCodeByOutcome[outcome];
}
function endedWell(outcome) {
	return exitCodeByOutcome[outcome] === 0;
}
function worstOf(conclusions) {
	return conclusions.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
		reasons.indexOf(a.reason) - reasons.indexOf(b.reason))[0];
}
function isDeploymentReason(reason) {
	return deploymentReasons.some((one) => one === reason);
}
  }),
  6922:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	I: () => ( allowedAlternative),
	o: () => ( replacedScopes)
  });
  var _catalogue_implications_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2108);
  var _catalogue_narrower_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6820);
  var _catalogue_spellings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2697);
  var _evaluate_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8481);
const alone = { others: [], removed: [] };
function allowedAlternative(policy, type, scope, around = alone) {
	const { others, removed } = around;
	const isAllowed = (facts) => facts.scope !== scope &&
		!others.some((other) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_0__ .hU)(type, other, facts.scope)) &&
		isOnList(policy, type, facts.scope);
	const spelling = (0,_catalogue_spellings_js__WEBPACK_IMPORTED_MODULE_2__ .q)(type, scope).find(isAllowed);
	if (spelling !== undefined)
		return { kind: 'spelling', scope: spelling.scope };
	const narrower = (0,_catalogue_narrower_scopes_js__WEBPACK_IMPORTED_MODULE_1__ .Q)(type, scope)
		.filter(isAllowed)
		.map((facts) => facts.scope);
	const replaced = replacedScopes(type, scope, around);
	const keeping = narrower.find((one) => replaced.every((had) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_0__ .hU)(type, one, had)));
	if (keeping !== undefined) {
		return { kind: removed.includes(keeping) ? 'former' : 'narrower', scope: keeping };
	}
	const [widest] = narrower;
	return widest === undefined ? undefined : { kind: 'too-narrow', scope: widest };
}
function replacedScopes(type, scope, { others, removed }) {
	return removed.filter((had) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_0__ .hU)(type, scope, had) && !others.some((other) => (0,_catalogue_implications_js__WEBPACK_IMPORTED_MODULE_0__ .hU)(type, other, had)));
}
function isOnList(policy, type, scope) {
	const { kind, by } = (0,_evaluate_scope_js__WEBPACK_IMPORTED_MODULE_3__ .An)(policy, type, scope);
	return kind === 'allowed' && by.kind === 'entry';
}
  }),
  2220:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  d$: () => ( headPolicyFindings),
  lC: () => ( keptPolicyFindings),
  Jg: () => ( removalFindings)
});
var finding = __nccwpck_require__(9304);
var connector_connector = __nccwpck_require__(3098);
var fit_message = __nccwpck_require__(1072);
var evaluate_scope = __nccwpck_require__(8481);
var place_text = __nccwpck_require__(2807);
var quote = __nccwpck_require__(9273);
var allowed_alternative = __nccwpck_require__(6922);
var catalogue = __nccwpck_require__(5835);
var spellings = __nccwpck_require__(2697);
var scope_text = __nccwpck_require__(9966);
;
function partsOf(judged) {
	const { policy, type, declared, verdict } = judged;
	const { scope } = declared;
	const { by } = verdict;
	const unknown = whyUnknownCounts(type, scope, by);
	return {
		type,
		name: nameOf(judged),
		includes: includesNamed(judged),
		statement: unknown === '' ? (0,scope_text .A)(type, scope) : unknown,
		unknown,
		where: whereDecided(policy, by, scope),
	};
}
function nameOf({ type, declared: { scope } }) {
	return (0,spellings .qY)(type, scope).length === 0 ? (0,scope_text .p)(scope) : (0,quote .hD)(scope);
}
function includesNamed({ type, declared: { scope }, verdict: { by } }) {
	if (by.kind !== 'entry' || by.through === undefined)
		return undefined;
	const verb = (0,catalogue .HV)(type, scope) === undefined ? 'may give' : 'includes';
	return `${verb} ${(0,scope_text .p)(by.through)}`;
}
function whyUnknownCounts(type, scope, by) {
	const isByKind = by.kind === 'entry' && by.through === undefined && /^(access|class):/.test(by.place.text);
	return isByKind && (0,catalogue .HV)(type, scope) === undefined
		? ' (not in the catalogue, so it counts as the strongest)'
		: '';
}
function whereDecided(policy, by, scope) {
	const place = by.kind === 'entry' || by.kind === 'unlisted' ? by.place : undefined;
	if (place === undefined)
		return { full: (0,place_text .LF)(policy.path), short: (0,place_text .LF)(policy.path) };
	const short = (0,place_text .Z9)(place);
	return { full: place.text === scope ? short : (0,place_text .u0)(place), short };
}
;
function scopeProblem(judged) {
	const { declared, verdict, isIncrease } = judged;
	if (verdict.kind === 'allowed')
		return exceptionProblem(judged);
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
function exceptionProblem({ type, declared, verdict: { by }, isIncrease }) {
	if (by.kind !== 'exception' || isIncrease !== true)
		return undefined;
	const name = (0,scope_text .p)(declared.scope);
	const until = `which an exception allows until ${by.expires}`;
	const where = (0,place_text .Z9)(by.place);
	return {
		rule: 'exception-used',
		range: declared.range,
		scope: declared.scope,
		message: (0,fit_message .e)(`${type} gets ${name}${(0,scope_text .A)(type, declared.scope)}, ${until} (${where}, ${(0,quote .hD)(by.reason)}, ${(0,quote .hD)(by.owner)}).`, `${type} gets ${name}, ${until} (${where}, ${(0,quote .hD)(by.reason)}).`, `${name} is allowed until ${by.expires}, by an exception (${where}).`),
	};
}
function deniedMessage(judged) {
	const { type, name, statement, where, includes } = partsOf(judged);
	const takeOut = `${name} is denied (${where.short}). ${undoing(judged)}.`;
	if (includes === undefined) {
		return (0,fit_message .e)(...adviceFor(judged).flatMap((advice) => [
			`${type} asks for ${name}${statement}, which the policy denies (${where.full}). ${advice}`,
			`${name}${statement} is denied (${where.full}). ${advice}`,
			`${name} is denied (${where.full}). ${advice}`,
		]), takeOut);
	}
	return (0,fit_message .e)(...adviceFor(judged).flatMap((advice) => [
		`${type} asks for ${name}${statement}, which ${includes}, and the policy denies that (${where.full}). ${advice}`,
		`${name}${statement} ${includes}, which is denied (${where.full}). ${advice}`,
		`${name}${statement} ${includes}, which is denied (${where.short}). ${advice}`,
		`${name} ${includes}, which is denied (${where.short}). ${advice}`,
	]), takeOut);
}
function notAllowedMessage(judged) {
	const { policy, verdict } = judged;
	const { by } = verdict;
	const { type, name, statement } = partsOf(judged);
	const place = by.kind === 'unlisted' && by.connector ? (0,place_text .Z9)(by.connector) : (0,place_text .LF)(policy.path);
	return (0,fit_message .e)(...adviceFor(judged, place).flatMap((advice) => [
		`${type} asks for ${name}${statement}, which the policy does not allow. ${advice}`,
		`${name}${statement} is not allowed. ${advice}`,
		`${name} is not allowed. ${advice}`,
	]), `${name} is not allowed. ${undoing(judged)}, or allow it in ${place}.`);
}
function reviewMessage(judged) {
	const { type, name, statement, unknown, where, includes } = partsOf(judged);
	const claims = includes === undefined ? [] : [`${includes}, which needs an approval`];
	if (judged.isIncrease === undefined) {
		return (0,fit_message .e)(...claims.flatMap((claim) => [
			`${name} of ${type} ${claim} when it is added (${where.full}). A check with --base says whether it is new.`,
			`${name} of ${type} ${claim} when it is added (${where.full}).`,
			`${name} of ${type} ${claim} when it is added (${where.short}).`,
		]), `${name} of ${type}${unknown} needs an approval when it is added (${where.full}). A check with --base says whether it is new.`, `${name} of ${type}${unknown} needs an approval when it is added (${where.full}).`, `${name} of ${type}${unknown} needs an approval when it is added (${where.short}).`, `${name} of ${type} needs an approval when it is added (${where.short}).`, `${name} needs an approval when it is added.`);
	}
	const ask = (0,place_text .cs)(judged.policy);
	return (0,fit_message .e)(...claims.flatMap((claim) => [
		`${name}${statement} ${claim} (${where.full}). ${ask}`,
		`${name}${statement} ${claim} (${where.short}). ${ask}`,
		`${name} ${claim} (${where.full}). ${ask}`,
		`${name} ${claim} (${where.short}). ${ask}`,
		`${name} ${claim} (${where.short}). Ask for a review.`,
	]), `${type} gets ${name}${statement}, which needs an approval (${where.full}). ${ask}`, `${name}${statement} needs an approval (${where.full}). ${ask}`, `${name}${statement} needs an approval (${where.short}). ${ask}`, `${name} needs an approval (${where.short}). ${ask}`, `${name} needs an approval (${where.short}). Ask for a review.`);
}
function alternativeTo({ policy, type, declared, around }) {
	return (0,allowed_alternative .I)(policy, type, declared.scope, around);
}
function fixFor(judged) {
	const alternative = alternativeTo(judged);
	if (alternative === undefined)
		return {};
	const { kind, scope } = alternative;
	switch (kind) {
		case 'spelling':
			return { fix: { replacement: scope, message: `Write "${scope}".` } };
		case 'former':
			return { fix: { replacement: scope, message: `Go back to "${scope}", which is allowed.` } };
		case 'narrower':
			return { fix: { replacement: scope, message: `Ask for "${scope}", which is allowed.` } };
		case 'too-narrow':
			return {};
		default:
			return kind;
	}
}
function adviceFor(judged, place) {
	const orAllow = (which) => place === undefined ? '' : `, or allow ${which} in ${place}`;
	const alternative = alternativeTo(judged);
	if (alternative === undefined)
		return [`${undoing(judged)}${orAllow('it')}.`];
	const { kind, scope } = alternative;
	const name = (0,scope_text .p)(scope);
	switch (kind) {
		case 'spelling':
			return [`Write ${name}${orAllow('this one')}.`];
		case 'former':
			return [`Go back to ${name}${orAllow('this one')}.`];
		case 'narrower':
			return [
				`Ask for ${name} if ${place === undefined ? 'that is enough' : 'enough'}${orAllow('this one')}.`,
			];
		case 'too-narrow':
			return [(0,scope_text .A)(judged.type, scope), ''].map((statement) => `${undoing(judged)}${orAllow('it')}. Allowed here: ${name}${statement}.`);
		default:
			return kind;
	}
}
function undoing({ type, declared, around }) {
	return (0,allowed_alternative .o)(type, declared.scope, around).length === 0 ? 'Remove it' : 'Take it back';
}
var verdict = __nccwpck_require__(1213);
;
const nothingNew = { isNew: false, increase: [], removed: [] };
function connectorProblems(connector, judging, novelty) {
	const { policy, app, today } = judging;
	const { type } = connector;
	const scopes = (0,connector_connector .u)(connector);
	const judged = scopes.map((declared) => ({
		policy,
		type,
		declared,
		around: {
			others: scopes.map(({ scope }) => scope).filter((scope) => scope !== declared.scope),
			removed: novelty?.removed ?? [],
		},
		verdict: (0,evaluate_scope .I8)(policy, { app, type, scope: declared.scope, today }),
		isIncrease: novelty?.increase.includes(declared.scope),
	}));
	const verdict = (0,evaluate_scope .L3)(policy, type);
	const isLetIn = verdict.kind === 'listed' || judged.some(({ verdict: { by } }) => by.kind === 'exception');
	if (!isLetIn && verdict.kind === 'not-listed') {
		const gained = novelty?.isNew === false ? judged.filter(({ isIncrease }) => isIncrease === true) : [];
		return [notAllowed(connector, judging, verdict), ...gained.flatMap((one) => scopeProblem(one) ?? [])];
	}
	if (!isLetIn && novelty?.isNew !== false)
		return [newUnlisted(connector, judging, verdict, novelty)];
	return judged.flatMap((one) => scopeProblem(one) ?? []);
}
function removalProblem({ connector }, policy) {
	const { value, range } = policy.removals;
	const where = range === undefined
		? `${(0,place_text .LF)(policy.path)}, "removals" by default`
		: (0,place_text .u0)((0,verdict .V)(policy, range, 'removals'));
	switch (value) {
		case 'allow':
			return undefined;
		case 'review':
			return {
				rule: 'approval-required',
				connector,
				message: (0,fit_message .e)(`${connector} is removed, which needs an approval (${where}). ${(0,place_text .cs)(policy)}`, `${connector} is removed, which needs an approval. Ask for a review.`),
			};
		case 'deny':
			return {
				rule: 'removal-denied',
				connector,
				message: (0,fit_message .e)(`${connector} is removed, and the policy allows no removals (${where}). Bring the file back, or change the policy.`, `${connector} is removed, and the policy allows no removals. Bring the file back, or change it.`),
			};
		default:
			return value;
	}
}
function notAllowed(connector, { policy }, { place }) {
	const where = place === undefined ? (0,place_text .LF)(policy.path) : (0,place_text .u0)({ ...place, text: 'unlisted' });
	return {
		rule: 'connector-not-allowed',
		range: connector.typeRange,
		message: (0,fit_message .e)(`The policy does not list the connector ${connector.type}, so it is not allowed (${where}). Remove the file, or list it there.`, `The policy does not list ${connector.type}. Remove the file, or list it in the policy.`),
	};
}
function newUnlisted(connector, { policy }, { place }, novelty) {
	const { type, typeRange: range } = connector;
	const where = place === undefined ? (0,place_text .LF)(policy.path) : (0,place_text .u0)({ ...place, text: 'unlisted' });
	if (novelty === undefined) {
		const message = (0,fit_message .e)(`The policy does not list the connector ${type}, so it needs an approval when it is added (${where}).`, `The policy does not list ${type}, so it needs an approval when it is added.`);
		return { rule: 'approval-required', severity: 'notice', range, message };
	}
	return {
		rule: 'approval-required',
		range,
		message: (0,fit_message .e)(`${type} is new and not listed, so it needs an approval (${where}). ${(0,place_text .cs)(policy)}`, `${type} is new and not listed, so it needs an approval. Ask for a review.`),
	};
}
var enforcement = __nccwpck_require__(4798);
;
function headPolicyFindings(head, judging, changes) {
	return connectorFindings(head, judging, (type) => changes && noveltyOf(type, changes));
}
function keptPolicyFindings(base, judging) {
	return connectorFindings(base, judging, () => nothingNew);
}
function removalFindings(base, { policy, app, today }, changes) {
	const findings = changes
		.filter(({ change }) => change === 'removed')
		.flatMap((change) => {
		const problem = removalProblem(change, policy);
		const gone = base?.connectors.find(({ type }) => type === change.connector);
		if (problem === undefined || gone === undefined)
			return [];
		return [(0,finding .N6)({ ...problem, range: gone.typeRange }, gone.path, app)];
	});
	return (0,enforcement .J)(findings, policy, today);
}
function connectorFindings(snapshot, judging, noveltyFor) {
	const findings = (snapshot?.connectors ?? []).flatMap((connector) => connectorProblems(connector, judging, noveltyFor(connector.type)).map((problem) => (0,finding .N6)({ ...problem, connector: connector.type }, connector.path, judging.app)));
	return (0,enforcement .J)(findings, judging.policy, judging.today);
}
function noveltyOf(type, changes) {
	const change = changes.find(({ connector }) => connector === type);
	if (change === undefined)
		return nothingNew;
	const { increase, removed } = change;
	return { isNew: change.change === 'added', increase, removed };
}
  }),
  2541:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  O: () => ( comparePolicies)
});
var finding = __nccwpck_require__(9304);
var catalogue = __nccwpck_require__(5835);
var evaluate_scope = __nccwpck_require__(8481);
;
function losesReviews(before, after, type) {
	const rules = after.connectors.get(type);
	if (rules === undefined)
		return false;
	const restricting = [...after.review, ...rules.review, ...rules.deny];
	if (restricting.some(({ kind }) => kind === 'access' || kind === 'class'))
		return false;
	const stillThere = restricting.filter(isNaming);
	const allowed = rules.allow.filter(isPattern);
	return [...before.review, ...(before.connectors.get(type)?.review ?? [])]
		.filter(isNaming)
		.filter((entry) => !stillThere.some((other) => includes(other, entry)))
		.some((gone) => allowed.some((pattern) => haveScopesInCommon(pattern, gone)));
}
function isNaming(entry) {
	return entry.kind === 'scope' || isPattern(entry);
}
function isPattern(entry) {
	return entry.kind === 'pattern';
}
function includes(wider, { text }) {
	const lower = text.toLowerCase();
	return wider.kind === 'pattern' ? wider.withoutCase(lower) : wider.text.toLowerCase() === lower;
}
function haveScopesInCommon(pattern, other) {
	if (other.kind === 'scope')
		return pattern.withoutCase(other.text.toLowerCase());
	const [first, second] = [endsOf(pattern), endsOf(other)];
	return agree(first.start, second.start, 'startsWith') && agree(first.end, second.end, 'endsWith');
}
function endsOf({ text }) {
	const lower = text.toLowerCase();
	return { start: lower.slice(0, lower.indexOf('*')), end: lower.slice(lower.lastIndexOf('*') + 1) };
}
function agree(one, other, how) {
	return one[how](other) || other[how](one);
}
var verdict = __nccwpck_require__(1213);
;
const anyCharacters = '\ue000';
const unknownScope = anyCharacters;
function milderScopes(before, after, declaredType) {
	const { type } = declaredType;
	const names = namesToLookAt(before, after, declaredType);
	const examples = [...examplesOfPatterns(before, type), ...examplesOfPatterns(after, type), unknownScope];
	const groups = new Map();
	for (const scope of new Set([...[...names].toSorted(finding .n6), ...examples])) {
		const from = (0,evaluate_scope .An)(before, type, scope).kind;
		const to = (0,evaluate_scope .An)(after, type, scope).kind;
		if ((0,verdict .m)(to, from) <= 0)
			continue;
		const group = groups.get(`${from} ${to}`) ?? { from, to, scopes: [] };
		group.scopes.push(scope);
		groups.set(`${from} ${to}`, group);
	}
	if (losesReviews(before, after, type)) {
		const scopes = groups.get('review allowed')?.scopes ?? [];
		groups.set('review allowed', { from: 'review', to: 'allowed', scopes: [...scopes, unknownScope] });
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
function namesToLookAt(before, after, { type, declared }) {
	const named = [before, after].flatMap((policy) => [
		...entriesFor(policy, type).flatMap((entry) => (entry.kind === 'scope' ? [entry.text] : [])),
		...policy.exceptions.filter(({ connector }) => connector === type).map(({ scope }) => scope),
	]);
	return new Set([...(0,catalogue .ZK)(type).map(({ scope }) => scope), ...declared, ...named]);
}
function examplesOfPatterns(policy, type) {
	return entriesFor(policy, type)
		.filter(({ kind }) => kind === 'pattern')
		.map(({ text }) => text.replaceAll('*', anyCharacters));
}
function entriesFor(policy, type) {
	const rules = policy.connectors.get(type);
	return [...policy.review, ...(rules === undefined ? [] : [...rules.allow, ...rules.review, ...rules.deny])];
}
var pattern = __nccwpck_require__(3390);
var policy = __nccwpck_require__(5352);
;
function comparePolicies(before, after, declared) {
	const types = [...new Set([...before.connectors.keys(), ...after.connectors.keys()])].toSorted(finding .n6);
	return [
		...types.flatMap((type) => [
			...newlyListed(before, after, type),
			...milderScopes(before, after, { type, declared: declared.get(type) ?? new Set() }),
			...newWildcards(before, after, type),
		]),
		...milderSetting('unlisted', before.unlisted, after.unlisted, policy .V),
		...milderSetting('removals', before.removals, after.removals, policy .bT),
		...milderSetting('policyChanges', before.policyChanges, after.policyChanges, policy .DX),
		...laterEnforcement(before, after),
		...easierApprovals(before, after),
		...newExceptions(before, after),
		...newTargets(before, after),
		...otherAccounts(before, after),
	];
}
function newlyListed(before, after, type) {
	const rules = after.connectors.get(type);
	if (rules === undefined || before.connectors.has(type))
		return [];
	return [{ kind: 'connector', type, range: rules.range }];
}
function newWildcards(before, after, type) {
	const was = before.connectors.get(type);
	const is = after.connectors.get(type);
	const isNew = (entry, others) => entry.kind !== 'scope' && !others.some((other) => compare_policies_includes(other, entry));
	const wildcards = [
		...(is?.allow ?? []).filter((entry) => isNew(entry, was?.allow ?? [])),
		...(is?.review ?? []).filter((entry) => isNew(entry, [...(was?.allow ?? []), ...(was?.review ?? [])])),
	];
	return wildcards.map(({ text, range }) => ({ kind: 'wildcard', type, text, range }));
}
function compare_policies_includes(wider, entry) {
	if (wider.text === entry.text)
		return true;
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
	if (before.targets.length > 0 && after.targets.length === 0) {
		return [{ kind: 'no-targets', range: after.apps?.range }];
	}
	return after.targets.flatMap(({ app, name, appId, branch, range }) => {
		const isKnown = before.targets.some((other) => other.app === app && other.name === name && other.appId === appId && other.branch === branch);
		return isKnown ? [] : [{ kind: 'target', app, name, appId, branch, range }];
	});
}
function otherAccounts(before, after) {
	return [...before.consent.values()].flatMap(({ type, connectedBy: from }) => {
		if (from === undefined)
			return [];
		const rules = after.consent.get(type);
		const to = rules?.connectedBy;
		const isKnown = to !== undefined && (0,pattern .E)(from.toLowerCase())(to.toLowerCase());
		return isKnown ? [] : [{ kind: 'account', type, from, to, range: rules?.range }];
	});
}
  }),
  3301:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	N: () => ( isDay),
	PV: () => ( dayAfter),
	YM: () => ( daysBetween)
  });
const format = /^(\d{4})-(\d{2})-(\d{2})$/;
function isDay(text) {
	const [year, month, day] = parts(text);
	return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function dayAfter(from, days) {
	let [year, month, day] = parts(from);
	day += days;
	for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
		day -= length;
		month = month === 12 ? 1 : month + 1;
		year = month === 1 ? year + 1 : year;
	}
	const digits = (value, width) => String(value).padStart(width, '0');
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
function parts(text) {
	const [, year, month, day] = format.exec(text) ?? [];
	return [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)];
}
function dayNumber(text) {
	const [year, month, day] = parts(text);
	let days = 365 * year + leapDaysBefore(year) + day;
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
  }),
  4798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	J: () => ( withSeverityOn),
	x: () => ( isEnforced)
  });
function isEnforced({ enforceFrom }, today) {
	return enforceFrom === undefined || today >= enforceFrom.value;
}
function withSeverityOn(findings, policy, today) {
	if (isEnforced(policy, today))
		return findings;
	return findings.map((finding) => finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding);
}
  }),
  8481:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  An: () => ( evaluateByLists),
  L3: () => ( evaluateConnector),
  I8: () => ( evaluateScope)
});
var catalogue = __nccwpck_require__(5835);
var implications = __nccwpck_require__(2108);
var nearest_scopes = __nccwpck_require__(6888);
var spellings = __nccwpck_require__(2697);
var unasked_scopes = __nccwpck_require__(3305);
var tiers = __nccwpck_require__(8151);
;
function allows(entry, { scope, facts }) {
	switch (entry.kind) {
		case 'scope':
			return entry.text === scope;
		case 'pattern':
			return entry.exact(scope);
		case 'access':
			return facts !== undefined && (0,tiers .NA)(facts.tier, entry.tier) <= 0;
		case 'class':
			return facts?.classification === entry.classification;
		default:
			return entry;
	}
}
function restricts(entry, { scope, facts }) {
	switch (entry.kind) {
		case 'scope':
			return entry.text.toLowerCase() === scope.toLowerCase();
		case 'pattern':
			return entry.withoutCase(scope.toLowerCase());
		case 'access':
			return facts === undefined || (0,tiers .NA)(facts.tier, entry.tier) >= 0;
		case 'class':
			return facts === undefined || facts.classification === entry.classification;
		default:
			return entry;
	}
}
var exceptions = __nccwpck_require__(3112);
var verdict = __nccwpck_require__(1213);
;
function evaluateScope(policy, question) {
	const exception = (0,exceptions .ft)(policy, question);
	if (exception === undefined)
		return evaluateByLists(policy, question.type, question.scope);
	const place = (0,verdict .V)(policy, exception.range, exception.scope);
	const { reason, owner, expires } = exception;
	return { kind: 'allowed', by: { kind: 'exception', place, reason, owner, expires } };
}
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
	const everywhere = firstMatch(policy.review, covered, restricts);
	return everywhere === undefined
		? { kind: 'allowed', by: entryGround(policy, 'allow', allowed) }
		: { kind: 'review', by: entryGround(policy, 'review-everywhere', everywhere) };
}
function evaluateConnector(policy, type) {
	const rules = policy.connectors.get(type);
	if (rules !== undefined)
		return { kind: 'listed', place: (0,verdict .V)(policy, rules.range, type) };
	return { kind: unlistedKind(policy), place: unlistedPlace(policy) };
}
function firstMatch(entries, candidates, names) {
	for (const candidate of candidates) {
		const entry = entries.find((one) => names(one, candidate));
		if (entry === undefined)
			continue;
		const isDirect = candidate.facts === candidates[0]?.facts;
		return { entry, through: isDirect ? undefined : candidate.facts?.scope };
	}
	return undefined;
}
function coveredBy(type, scope) {
	const alike = (0,spellings .q)(type, scope);
	const itself = (0,catalogue .Of)(type, scope) ?? alike.find(() => (0,catalogue .Kq)(type)?.caseSensitive === false);
	const meant = alike.length > 0 ? alike : [(0,nearest_scopes .V)(type, scope)].filter((known) => known !== undefined);
	const others = new Set(meant.flatMap((known) => [known.scope, ...(0,implications .uD)(type, known.scope)]));
	others.delete(scope);
	return [{ scope, facts: itself }, ...knownCandidates(type, others)].flatMap((candidate) => [
		candidate,
		...(0,spellings .qY)(type, candidate.scope).map((spelling) => ({ ...candidate, scope: spelling })),
	]);
}
function coveringOf(type, scope) {
	return [{ scope, facts: (0,catalogue .Of)(type, scope) }, ...knownCandidates(type, (0,implications .zW)(type, scope))];
}
function knownCandidates(type, scopes) {
	return [...scopes].flatMap((scope) => {
		const facts = (0,catalogue .Of)(type, scope);
		return facts === undefined ? [] : [{ scope, facts }];
	});
}
function isAddedByBase44(type, scope) {
	return (0,unasked_scopes .q)(type).some((added) => (0,implications .hU)(type, added, scope));
}
function entryGround(policy, list, { entry, through }) {
	const place = (0,verdict .V)(policy, entry.range, entry.text);
	return { kind: 'entry', list, place, through };
}
function unlisted(policy, rules) {
	const connector = rules === undefined ? undefined : (0,verdict .V)(policy, rules.range, rules.type);
	return { kind: unlistedKind(policy), by: { kind: 'unlisted', place: unlistedPlace(policy), connector } };
}
function unlistedKind({ unlisted: { value } }) {
	return value === 'review' ? 'review' : 'not-listed';
}
function unlistedPlace(policy) {
	const { range, value } = policy.unlisted;
	return range === undefined ? undefined : (0,verdict .V)(policy, range, value);
}
  }),
  3112:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	P5: () => ( longestExceptionDays),
	ft: () => ( exceptionFor),
	rO: () => ( exceptionState)
  });
  var _dates_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3301);
const longestExceptionDays = 180;
function exceptionFor({ exceptions }, { app, type, scope, today }) {
	return exceptions.find((exception) => exception.app === app &&
		exception.connector === type &&
		exception.scope === scope &&
		exceptionState(exception, today) === 'holds');
}
function exceptionState({ expires }, today) {
	if (expires < today)
		return 'expired';
	return (0,_dates_js__WEBPACK_IMPORTED_MODULE_0__ .YM)(today, expires) > longestExceptionDays ? 'too-long' : 'holds';
}
  }),
  5526:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	oX: () => ( parseApprovals),
	wj: () => ( parseReviewerName)
  });
  var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9099);
  var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9273);
  var _parse_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3334);
  var _policy_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1140);
const reviewerRoles = ['write', 'maintain', 'admin'];
const mostApprovals = 10;
const teamShape = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
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
		return nodes.refuse(node, describeNoReviewer((0,_policy_nodes_js__WEBPACK_IMPORTED_MODULE_2__ .W)(node)));
	const reviewer = parseReviewerName(text);
	return typeof reviewer === 'string'
		? nodes.refuse(node, reviewer)
		: { ...reviewer, range: nodes.rangeOf(node) };
}
function parseReviewerName(text) {
	if (_parse_names_js__WEBPACK_IMPORTED_MODULE_1__ .rQ.test(text))
		return { text, kind: 'user' };
	if (teamShape.test(text))
		return { text, kind: 'team' };
	if (!text.startsWith('role:'))
		return describeNoReviewer((0,_quote_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(text));
	const role = text.slice('role:'.length);
	if (reviewerRoles.some((known) => known === role))
		return { text, kind: 'role' };
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .p)(role, reviewerRoles);
	const advice = meant === undefined
		? 'Roles that can approve are "write", "maintain", "admin".'
		: `Did you mean "role:${meant}"?`;
	return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__ .hD)(text)} is no role that can approve. ${advice}`;
}
function describeNoReviewer(value) {
	return `A reviewer is "@login", "@organisation/team" or "role:maintain", not ${value}.`;
}
function parseCount(nodes, node) {
	const value = node.value;
	const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostApprovals;
	if (!isCount) {
		nodes.refuse(node, `"count" is a whole number from 1 to ${mostApprovals}, not ${(0,_policy_nodes_js__WEBPACK_IMPORTED_MODULE_2__ .W)(node)}.`);
	}
	return { value: isCount ? value : 1, range: nodes.rangeOf(node) };
}
  }),
  5210:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Km: () => ( parseEntries),
	iQ: () => ( entryShape),
	wn: () => ( accessWords)
  });
  var _catalogue_classifications_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1335);
  var _catalogue_tiers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8151);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9099);
  var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9273);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3390);
  var _policy_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1140);
const accessWords = new Map([
	..._catalogue_tiers_js__WEBPACK_IMPORTED_MODULE_1__ .cK.map((tier) => [tier, tier]),
	['offline', 'identity'],
	['send', 'write'],
]);
const entryShape = /^[A-Za-z0-9*][A-Za-z0-9:/._~*-]{0,255}$/;
function parseEntries(nodes, node, name) {
	return nodes.items(node, name).flatMap((item) => parseEntry(nodes, item) ?? []);
}
function parseEntry(nodes, node) {
	const text = node.value;
	if (typeof text !== 'string') {
		return nodes.refuse(node, `An entry is a scope in quotes, not ${(0,_policy_nodes_js__WEBPACK_IMPORTED_MODULE_3__ .W)(node)}.`);
	}
	const matcher = parseMatcher(text);
	if (typeof matcher === 'string')
		return nodes.refuse(node, matcher);
	return { ...matcher, text, range: nodes.rangeOf(node) };
}
function parseMatcher(text) {
	const [, keyword, word = ''] = /^(access|class)\s*:\s*(.*)/is.exec(text) ?? [];
	if (keyword === 'access')
		return parseAccess(text, word);
	if (keyword === 'class')
		return parseClass(text, word);
	if (keyword !== undefined) {
		return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} is written in lower case: "${keyword.toLowerCase()}:…".`;
	}
	if (!entryShape.test(text))
		return describeMalformedEntry(text);
	if (!text.includes('*'))
		return { kind: 'scope' };
	return { kind: 'pattern', exact: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__ .E)(text), withoutCase: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__ .E)(text.toLowerCase()) };
}
function parseAccess(text, word) {
	const tier = accessWords.get(word);
	if (tier !== undefined && text === `access:${word}`)
		return { kind: 'access', tier };
	return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} is no level of access. ${adviceFor('access', word, [...accessWords.keys()])}`;
}
function parseClass(text, word) {
	const classification = _catalogue_classifications_js__WEBPACK_IMPORTED_MODULE_0__ .U.find((one) => one === word);
	if (classification !== undefined && text === `class:${word}`)
		return { kind: 'class', classification };
	return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} is no class that a provider has. ${adviceFor('class', word, _catalogue_classifications_js__WEBPACK_IMPORTED_MODULE_0__ .U)}`;
}
function adviceFor(keyword, word, known) {
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__ .p)(word, known);
	if (meant !== undefined)
		return `Did you mean "${keyword}:${meant}"?`;
	const examples = known.slice(0, 7).map((one) => `"${one}"`);
	return `Known are ${examples.join(', ')}${known.length > examples.length ? ' and others' : ''}.`;
}
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
		return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} has ${text.length} characters, and at most 256 are allowed.`;
	if (text.trim() !== text)
		return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} has blanks around it. Remove them.`;
	if (/[\s,;]/.test(text)) {
		return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} looks like more than one scope. Write each as an entry of its own.`;
	}
	const foreign = text.match(/[^A-Za-z0-9:/._~*-]/u)?.[0];
	if (foreign === undefined)
		return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} does not start with a letter, a digit or "*".`;
	const advice = foreignSyntax.get(foreign);
	if (advice !== undefined)
		return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} holds ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(foreign)}. ${advice}`;
	const name = foreign >= ' ' && foreign <= '~' ? `"${foreign}"` : (0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .R8)(foreign);
	return `The entry ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} holds ${name}, which no scope has. Copy the scope from the provider's list.`;
}
  }),
  3334:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	$n: () => ( parseLogin),
	IK: () => ( typedMembers),
	rQ: () => ( loginShape),
	v8: () => ( parseTypeName),
	vA: () => ( parseAppFolder)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1697);
  var _app_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4489);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9099);
  var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9273);
  var _policy_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1140);
const typeShape = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const loginShape = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
function parseAppFolder(nodes, node) {
	const text = node.value;
	if (typeof text === 'string' && text !== '' && !text.includes('\\')) {
		const folder = text.startsWith('/') ? undefined : (0,_app_tree_js__WEBPACK_IMPORTED_MODULE_3__ .uJ)('.', text);
		if (folder === text)
			return folder;
		if (folder !== undefined)
			return nodes.refuse(node, `Write the folder ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(text)} as ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__ .hD)(folder)}.`);
	}
	return nodes.refuse(node, `An app is a folder in the repository such as "apps/crm", or "." for its root, not ${(0,_policy_nodes_js__WEBPACK_IMPORTED_MODULE_2__ .W)(node)}.`);
}
function parseTypeName(nodes, node) {
	const text = node.value;
	if (typeof text === 'string' && typeShape.test(text))
		return text;
	const meant = typeof text === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__ .p)(text, _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .ts) : undefined;
	const hint = meant === undefined ? 'Types have lower-case letters, digits, "_" and "-".' : `Did you mean "${meant}"?`;
	return nodes.refuse(node, `${(0,_policy_nodes_js__WEBPACK_IMPORTED_MODULE_2__ .W)(node)} is not a connector type. ${hint}`);
}
function parseLogin(nodes, node) {
	const text = node.value;
	if (typeof text === 'string' && loginShape.test(text))
		return text;
	return nodes.refuse(node, `A person is a GitHub login such as "@lee", not ${(0,_policy_nodes_js__WEBPACK_IMPORTED_MODULE_2__ .W)(node)}.`);
}
function typedMembers(nodes, node, name) {
	return nodes.members(node, name).filter(({ keyNode }) => parseTypeName(nodes, keyNode) !== undefined);
}
  }),
  9733:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  O: () => ( parsePolicy)
});
var read_jsonc = __nccwpck_require__(3724);
var parse_approvals = __nccwpck_require__(5526);
var parse_entry = __nccwpck_require__(5210);
var parse_names = __nccwpck_require__(3334);
;
function parseConnectors(nodes, node) {
	const rules = (0,parse_names .IK)(nodes, node, '"connectors"').map(({ key: type, keyNode, value }) => {
		const name = `"connectors.${type}"`;
		const keys = ['allow', 'review', 'deny'];
		const members = nodes.object(value, { name, keys, required: [] });
		const entries = (key) => {
			const list = members.get(key)?.value;
			return list === undefined ? [] : (0,parse_entry .Km)(nodes, list, `"${key}" of "${type}"`);
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
var quote = __nccwpck_require__(9273);
;
function parseConsent(nodes, node) {
	const rules = (0,parse_names .IK)(nodes, node, '"consent"').map(({ key: type, keyNode, value }) => {
		const name = `"consent.${type}"`;
		const keys = ['who', 'signInAs', 'connectedBy'];
		const members = nodes.object(value, { name, keys, required: [] });
		const who = members.get('who')?.value;
		const text = (key) => {
			const member = members.get(key);
			return member === undefined ? undefined : nodes.text(member.value, `"${key}" of "${type}"`);
		};
		const connectedBy = text('connectedBy');
		if (connectedBy !== undefined && /[\s,;!?[\]{}\\]/.test(connectedBy)) {
			nodes.refuse(members.get('connectedBy')?.value ?? value, `"connectedBy" is one e-mail address such as "*@acme.com", where "*" is the only wildcard, not ${(0,quote .hD)(connectedBy)}.`);
		}
		return {
			type,
			range: nodes.rangeOf(keyNode),
			who: who === undefined
				? []
				: nodes.items(who, `"who" of "${type}"`).flatMap((item) => (0,parse_names .$n)(nodes, item) ?? []),
			signInAs: text('signInAs'),
			connectedBy,
		};
	});
	return new Map(rules.map((one) => [one.type, one]));
}
var dates = __nccwpck_require__(3301);
var policy_nodes = __nccwpck_require__(1140);
;
function parseDay(nodes, node, name) {
	const text = node.value;
	if (typeof text === 'string' && (0,dates .N)(text))
		return { value: text, range: nodes.rangeOf(node) };
	return nodes.refuse(node, `${name} is a day such as "2027-01-31", not ${(0,policy_nodes .W)(node)}.`);
}
;
const keys = ['app', 'connector', 'scope', 'reason', 'owner', 'expires'];
function parseExceptions(nodes, node) {
	return nodes.items(node, '"exceptions"').flatMap((item) => parseException(nodes, item) ?? []);
}
function parseException(nodes, node) {
	const members = nodes.object(node, { name: 'An exception', keys, required: keys });
	const read = (key, parse) => {
		const member = members.get(key);
		return member === undefined ? undefined : parse(member.value);
	};
	const app = read('app', (value) => (0,parse_names .vA)(nodes, value));
	const connector = read('connector', (value) => (0,parse_names .v8)(nodes, value));
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
function parseScope(nodes, node) {
	const text = node.value;
	if (typeof text !== 'string' || !parse_entry .iQ.test(text)) {
		return nodes.refuse(node, `The scope of an exception is one scope in quotes, not ${(0,policy_nodes .W)(node)}.`);
	}
	if (!text.includes('*') && !/^(access|class):/.test(text))
		return text;
	return nodes.refuse(node, `An exception is for one scope, and ${(0,quote .hD)(text)} could be several. Name the scope.`);
}
var app_id = __nccwpck_require__(8784);
;
const targetName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
function parseApps(nodes, { keyNode, value }) {
	const apps = nodes.members(value, '"apps"');
	const folders = apps.map(({ key, keyNode: folder }) => [key, nodes.rangeOf(folder)]);
	return {
		apps: { range: nodes.rangeOf(keyNode), folders: new Map(folders) },
		targets: apps.flatMap((app) => parseTargets(nodes, app)),
	};
}
function parseTargets(nodes, { key, keyNode, value }) {
	const app = (0,parse_names .vA)(nodes, keyNode);
	const shape = { name: `The app ${(0,quote .hD)(key)}`, keys: ['targets'], required: ['targets'] };
	const targets = nodes.object(value, shape).get('targets');
	if (app === undefined || targets === undefined)
		return [];
	return nodes.members(targets.value, '"targets"').flatMap((member) => parseTarget(nodes, app, member) ?? []);
}
function parseTarget(nodes, app, { key, keyNode, value }) {
	if (!targetName.test(key)) {
		return nodes.refuse(keyNode, `${(0,quote .hD)(key)} is no name for a target. Names have letters, digits, "_", "." and "-".`);
	}
	const shape = { name: `The target ${(0,quote .hD)(key)}`, keys: ['appId', 'branch'] };
	const members = nodes.object(value, { ...shape, required: shape.keys });
	const text = (name) => {
		const member = members.get(name);
		return member === undefined
			? undefined
			: nodes.text(member.value, `"${name}" of the target ${(0,quote .hD)(key)}`);
	};
	const [id, branch] = [text('appId'), text('branch')];
	const idNode = members.get('appId')?.value;
	const appId = id === undefined || idNode === undefined ? undefined : parseId(nodes, idNode, id);
	if (appId === undefined || branch === undefined)
		return undefined;
	return { app, name: key, appId, branch, range: nodes.rangeOf(keyNode) };
}
function parseId(nodes, node, text) {
	const fault = (0,app_id .o)(text);
	switch (fault) {
		case undefined:
			return text;
		case 'workspace-key':
			return nodes.refuse(node, 'This is an API key of a workspace, and whoever reads the policy can use it. Revoke it, and write the id that the app has in its address, after /apps/.');
		case 'shape':
			return nodes.refuse(node, 'This is not the id of a Base44 app. It is in the address of the app, after /apps/: letters and digits, such as "68f0c2d1e4b7a90012ab34cd".');
		default:
			return fault;
	}
}
var policy_policy = __nccwpck_require__(5352);
;
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
function parsePolicy(bytes, path) {
	const reading = (0,read_jsonc .A)(bytes, path, policy_policy .si);
	if (reading.kind === 'unreadable')
		return { kind: 'unusable', path, problems: reading.problems };
	const nodes = (0,policy_nodes .s)(reading.document);
	const policy = parseRoot(nodes, reading.document.root, path);
	return nodes.problems.length === 0
		? { kind: 'policy', path, policy }
		: { kind: 'unusable', path, problems: nodes.problems };
}
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
		nodes.refuse(version, `"version" is 1, not ${(0,policy_nodes .W)(version)}. Newer policies need a newer release.`);
	}
	const approvals = optional(value('approvals'), (node) => (0,parse_approvals .oX)(nodes, node));
	const setting = (key, choices, fallback) => {
		const node = value(key);
		if (node === undefined)
			return { value: fallback, range: undefined };
		return { value: nodes.choice(node, `"${key}"`, choices) ?? fallback, range: nodes.rangeOf(node) };
	};
	const apps = members.get('apps');
	const canApprove = approvals !== undefined;
	return {
		path,
		connectors: optional(value('connectors'), (node) => parseConnectors(nodes, node)) ?? new Map(),
		unlisted: setting('unlisted', policy_policy .V, 'deny'),
		review: optional(value('review'), (node) => (0,parse_entry .Km)(nodes, node, '"review"')) ?? [],
		removals: setting('removals', policy_policy .bT, canApprove ? 'review' : 'allow'),
		approvals,
		policyChanges: setting('policyChanges', policy_policy .DX, canApprove ? 'approve' : 'allow'),
		enforceFrom: optional(value('enforceFrom'), (node) => parseDay(nodes, node, '"enforceFrom"')),
		exceptions: optional(value('exceptions'), (node) => parseExceptions(nodes, node)) ?? [],
		consent: optional(value('consent'), (node) => parseConsent(nodes, node)) ?? new Map(),
		...(apps === undefined ? { apps, targets: [] } : parseApps(nodes, apps)),
	};
}
function optional(node, parse) {
	return node === undefined ? undefined : parse(node);
}
  }),
  3390:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	E: () => ( compilePattern)
  });
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
function extend(part, fallbacks, matched, character) {
	let length = matched;
	while (length > 0 && part[length] !== character)
		length = fallbacks[length - 1] ?? 0;
	return part[length] === character ? length + 1 : 0;
}
function fallbacksOf(part) {
	const fallbacks = [0];
	for (let index = 1; index < part.length; index += 1) {
		fallbacks.push(extend(part, fallbacks, fallbacks[index - 1] ?? 0, part.charAt(index)));
	}
	return fallbacks;
}
  }),
  2807:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	LF: () => ( pathText),
	Z9: () => ( placeText),
	cs: () => ( askForApproval),
	u0: () => ( entryText)
  });
  var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9273);
const longestPath = 60;
function placeText({ path, line }) {
	return `${pathText(path)}:${line}`;
}
function entryText(place) {
	return `${placeText(place)}, ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(place.text)}`;
}
function pathText(path) {
	const shown = (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .g$)(path);
	return shown.length <= longestPath ? shown : `…${shown.slice(1 - longestPath)}`;
}
function askForApproval({ approvals }) {
	if (approvals === undefined)
		return 'The policy has no "approvals" that say who may give it.';
	const names = approvals.reviewers.map(({ text }) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(text));
	const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
	const { value: count } = approvals.count;
	const last = count === 1 ? ' or ' : ' and ';
	const list = [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '').join(last);
	return count === 1 ? `Ask ${list} for it.` : `Ask ${count} of ${list} for it.`;
}
  }),
  1140:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	W: () => ( describeNode),
	s: () => ( createPolicyNodes)
  });
  var _fit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1072);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9099);
  var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9273);
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
			return refuse(node, `${name} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(value)}. Write a text without blanks around it.`);
		}
		if (/[\r\n\t]/.test(value))
			return refuse(node, `${name} is a text on one line, not ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(value)}.`);
		return value;
	}
	function choice(node, name, choices) {
		const value = node.value;
		const known = choices.find((one) => one === value);
		if (known !== undefined)
			return known;
		const list = choices.map((one) => `"${one}"`).join(', ');
		const meant = typeof value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .p)(value, choices) : undefined;
		const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
		return refuse(node, `${name} is one of ${list}, not ${describeNode(node)}.${hint}`);
	}
	return { problems, rangeOf, refuse, members, object, items, text, choice };
}
function describeNode(node) {
	if (node.type === 'array')
		return 'an array';
	if (node.type === 'object')
		return 'an object';
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .bp)(node.value);
}
function unknownKey(key, { name, keys }) {
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__ .p)(key, keys);
	if (meant !== undefined)
		return `${name} has no key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(key)}. Did you mean "${meant}"?`;
	const known = keys.map((one) => `"${one}"`).join(', ');
	return (0,_fit_message_js__WEBPACK_IMPORTED_MODULE_2__ .e)(`${name} has no key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(key)}. It knows ${known}.`, `${name} has no key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(key)}. Remove it, or write it as a comment.`);
}
  }),
  5352:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	DX: () => ( policyChangeChoices),
	V: () => ( unlistedChoices),
	bT: () => ( removalChoices),
	r2: () => ( defaultPolicyPath),
	si: () => ( maxPolicyBytes)
  });
const defaultPolicyPath = '.github/connector-policy.jsonc';
const maxPolicyBytes = 256 * 1024;
const unlistedChoices = ['deny', 'review'];
const removalChoices = ['deny', 'review', 'allow'];
const policyChangeChoices = ['separate', 'approve', 'allow'];
  }),
  9966:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	A: () => ( statementAfter),
	p: () => ( quoteScope)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9273);
const providerAddress = /^https:\/\/(?:www\.googleapis\.com\/auth|graph\.microsoft\.com)\//;
function quoteScope(scope) {
	return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(scope.replace(providerAddress, ''));
}
function statementAfter(type, scope) {
	const statement = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, scope)?.statement;
	if (statement === undefined)
		return '';
	return ` (${statement.charAt(0).toLowerCase()}${statement.slice(1)})`;
}
  }),
  1213:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	V: () => ( placeIn),
	m: () => ( compareVerdicts)
  });
const verdictKinds = ['denied', 'not-listed', 'review', 'allowed'];
function placeIn(policy, range, text) {
	return { path: policy.path, line: range.line, range, text };
}
function compareVerdicts(one, other) {
	return verdictKinds.indexOf(one) - verdictKinds.indexOf(other);
}
  }),
  9273:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	R8: () => ( codePointName),
	bp: () => ( describeValue),
	g$: () => ( printable),
	hD: () => ( quote)
  });
const longest = 60;
function quote(value) {
	let shown = '';
	for (const character of value) {
		const isCommand = character === '[' && shown.endsWith('##');
		const next = isCommand ? escapeCodePoint(character) : visible(character);
		if (shown.length + next.length > longest)
			return `"${shown}…"`;
		shown += next;
	}
	return `"${shown}"`;
}
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
function codePointName(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
const commandStart = /:(?<=^\s*:)(?=:)|\[(?<=##\[)/g;
function printable(text) {
	return text
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeCodePoint)
		.replace(commandStart, escapeCodePoint);
}
function visible(character) {
	if (character === '"' || character === '\\')
		return `\\${character}`;
	return character >= ' ' && character <= '~' ? character : escapeCodePoint(character);
}
function escapeCodePoint(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
  }),
  4238:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	Zl: () => ( ruleIds),
	aO: () => ( rules),
	zK: () => ( compareSeverity)
  });
const severities = ['error', 'warning', 'notice'];
const rules = {
	'jsonc-syntax': {
		group: 'reading',
		severity: 'error',
		title: 'The file is not valid JSONC.',
	},
	'duplicate-key': {
		group: 'reading',
		severity: 'error',
		title: 'An object has the same key twice.',
	},
	'parser-divergence': {
		group: 'reading',
		severity: 'error',
		title: 'Two parsers would read different data from the file.',
	},
	'not-utf8': {
		group: 'reading',
		severity: 'error',
		title: 'The file is not UTF-8 text.',
	},
	'control-character': {
		group: 'reading',
		severity: 'error',
		title: 'The file holds a character that hides or reorders text.',
	},
	'file-too-large': {
		group: 'reading',
		severity: 'error',
		title: 'The file is larger than 64 KiB, or the policy larger than 256 KiB.',
	},
	'too-many-files': {
		group: 'reading',
		severity: 'error',
		title: 'The connector folder holds more than 200 connector files.',
	},
	'not-a-regular-file': {
		group: 'reading',
		severity: 'error',
		title: 'A symbolic link, submodule, Git LFS pointer or the like stands where a file or folder is needed.',
	},
	'ignored-file': {
		group: 'reading',
		severity: 'error',
		title: 'Base44 ignores the file, so its connector would count as deleted.',
	},
	'ambiguous-config': {
		group: 'reading',
		severity: 'error',
		title: 'It is not clear which config counts for an app.',
	},
	'config-invalid': {
		group: 'reading',
		severity: 'error',
		title: 'The app’s config does not say usably where the connector files are.',
	},
	'connector-schema': {
		group: 'schema',
		severity: 'error',
		title: 'The file does not describe a connector.',
	},
	'unknown-key': {
		group: 'schema',
		severity: 'warning',
		title: 'The file has a key that Base44 does not know.',
	},
	'unknown-type': {
		group: 'schema',
		severity: 'warning',
		title: 'Base44 does not document a connector of this type.',
	},
	'duplicate-type': {
		group: 'schema',
		severity: 'error',
		title: 'Two files of an app describe the same connector.',
	},
	'file-name': {
		group: 'schema',
		severity: 'notice',
		title: 'The file is not named after its connector.',
	},
	'repeated-scope': {
		group: 'schema',
		severity: 'warning',
		title: 'A scope is listed more than once.',
	},
	'malformed-scope': {
		group: 'scopes',
		severity: 'warning',
		title: 'A scope does not have the shape of its service’s scopes.',
	},
	'unknown-scope': {
		group: 'scopes',
		severity: 'warning',
		title: 'A scope is not in the catalogue of its service’s scopes.',
	},
	'redundant-scope': {
		group: 'scopes',
		severity: 'notice',
		title: 'A scope is covered by another one of the same file.',
	},
	'deprecated-scope': {
		group: 'scopes',
		severity: 'warning',
		title: 'The provider has deprecated a scope.',
	},
	'wrong-token': {
		group: 'scopes',
		severity: 'warning',
		title: 'A Slack scope belongs to another kind of token.',
	},
	'scopes-ignored': {
		group: 'scopes',
		severity: 'warning',
		title: 'The service has no scopes, so those in the file have no effect.',
	},
	'policy-invalid': {
		group: 'policy',
		severity: 'error',
		title: 'The policy is malformed.',
	},
	'policy-missing': {
		group: 'policy',
		severity: 'notice',
		title: 'There is no policy, so nothing restricts scopes.',
	},
	'policy-contradiction': {
		group: 'policy',
		severity: 'warning',
		title: 'One part of the policy keeps another from having any effect.',
	},
	'app-not-deployed': {
		group: 'policy',
		severity: 'warning',
		title: 'The policy names targets, and none of them deploys an app.',
	},
	'policy-loosened': {
		group: 'policy',
		severity: 'notice',
		title: 'The change makes the policy milder.',
	},
	'policy-removed': {
		group: 'policy',
		severity: 'notice',
		title: 'The change deletes the policy.',
	},
	'guard-changed': {
		group: 'policy',
		severity: 'warning',
		title: 'The change edits, adds or deletes a workflow that runs this check.',
	},
	'connector-not-allowed': {
		group: 'policy',
		severity: 'error',
		title: 'The policy does not list the connector.',
	},
	'scope-not-allowed': {
		group: 'policy',
		severity: 'error',
		title: 'No entry of the policy allows the scope.',
	},
	'scope-denied': {
		group: 'policy',
		severity: 'error',
		title: 'The policy denies the scope.',
	},
	'approval-required': {
		group: 'policy',
		severity: 'warning',
		title: 'The change needs an approval.',
	},
	'removal-denied': {
		group: 'policy',
		severity: 'error',
		title: 'The policy does not allow to remove connectors.',
	},
	'exception-expired': {
		group: 'policy',
		severity: 'warning',
		title: 'An exception of the policy has ended.',
	},
	'exception-expiring': {
		group: 'policy',
		severity: 'notice',
		title: 'An exception of the policy ends within 14 days.',
	},
	'exception-used': {
		group: 'policy',
		severity: 'notice',
		title: 'The change brings a scope that only an exception allows.',
	},
	'exception-unused': {
		group: 'policy',
		severity: 'warning',
		title: 'An exception of the policy lifts nothing.',
	},
};
const ruleIds = Object.keys(rules);
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
  }),
  8784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	o: () => ( faultOfAppId)
  });
const appIdShape = /^[A-Za-z0-9_-]{1,64}$/;
function faultOfAppId(text) {
	if (/^b44k_/i.test(text))
		return 'workspace-key';
	return appIdShape.test(text) ? undefined : 'shape';
}
  }),
  36:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	cb: () => ( MissingPermission),
	nM: () => ( WorldError),
	nb: () => ( AccessRefused),
	yo: () => ( UserError)
  });
class UserError extends Error {
	name = 'UserError';
}
class MissingPermission extends UserError {
	permission;
	constructor(message, permission, options) {
		super(message, options);
		this.permission = permission;
	}
}
class AccessRefused extends UserError {
	name = 'AccessRefused';
}
class WorldError extends Error {
	name = 'WorldError';
}
  }),
  7395:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	o: () => ( connectorLabel)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1697);
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9273);
function connectorLabel(type) {
	return (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .sN)(type) ? (0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .LU)(type) : (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(type);
}
  }),
  4879:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	u: () => ( describeChange)
  });
  var _catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1697);
  var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(549);
function describeChange({ change, added, removed, replaces }) {
	switch (change) {
		case 'added':
			return replaces === undefined
				? `is new, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__ .L)(added.length, 'scope')}`
				: `replaces ${(0,_catalogue_connector_types_js__WEBPACK_IMPORTED_MODULE_0__ .LU)(replaces)}, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__ .L)(added.length, 'scope')}`;
		case 'removed':
			return `is removed, with ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__ .L)(removed.length, 'scope')}`;
		case 'changed':
			return [
				...(added.length === 0 ? [] : [`gets ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__ .L)(added.length, 'scope')}`]),
				...(removed.length === 0 ? [] : [`gives up ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__ .L)(removed.length, 'scope')}`]),
			].join(' and ');
		default:
			return change;
	}
}
  }),
  8495:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	p: () => ( plain)
  });
const plain = (_style, text) => text;
  }),
  549:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	L: () => ( plural)
  });
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
  }),
  5792:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  c4: () => ( allFindings),
  ZE: () => ( composeReport),
  nO: () => ( foldersOnce),
  cG: () => ( toReport),
  DV: () => ( toReportApp)
});
var version = __nccwpck_require__(8082);
;
function approvalsOfApp(app, approvals) {
	switch (approvals.kind) {
		case 'nothing-needed':
			return [];
		case 'nobody-can-approve': {
			const nobody = { state: approvals.kind, required: null, approvedBy: [] };
			return approvals.keys.flatMap((key) => toReportApproval(app, key, nobody));
		}
		case 'approved':
		case 'waiting':
		case 'blocked': {
			const required = approvals.required.total;
			return approvals.keys.flatMap((verdict) => toReportApproval(app, verdict.key, reviewsOf(verdict, required)));
		}
		default:
			return approvals;
	}
}
function reviewsOf({ kind, approvedBy }, required) {
	return { state: kind, required, approvedBy: approvedBy.map(({ login, commit }) => ({ login, commit })) };
}
function toReportApproval(app, key, reviews) {
	if (key.kind !== 'connector' || key.app !== app)
		return [];
	const { connector, scope, sign } = key;
	return [{ connector, scope, change: sign === '+' ? 'added' : 'removed', ...reviews }];
}
;
function toReport(verdict, context) {
	const { approvals = { kind: 'nothing-needed' } } = context;
	const apps = verdict.apps.map((app) => toReportApp(app, approvals));
	return composeReport(verdict, apps, context);
}
function composeReport(verdict, apps, context) {
	const { command, head, base, trust } = context;
	return {
		schemaVersion: 1,
		command,
		outcome: verdict.outcome,
		reason: verdict.reason,
		trust,
		policy: toReportPolicy(context),
		base,
		head,
		catalogue: version .w,
		summary: summarize(apps, verdict.findings),
		findings: verdict.findings,
		apps,
	};
}
function allFindings(report) {
	return [...report.findings, ...foldersOnce(report.apps).flatMap((app) => app.findings)];
}
function foldersOnce(apps) {
	return [...new Map(apps.toReversed().map((app) => [app.app, app])).values()].toReversed();
}
function toReportPolicy({ policy: { kind, path }, policyCommit, head }) {
	if (kind === 'missing')
		return { source: 'none', sha: null, path: null };
	if (policyCommit !== undefined)
		return { source: 'default-branch', sha: policyCommit, path };
	return head === 'working-tree' || head === 'index'
		? { source: head, sha: null, path }
		: { source: 'commit', sha: head, path };
}
function toReportApp(verdict, approvals) {
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
		results: [],
		pending: [],
		dropped: [],
		approvals: approvalsOfApp(app, approvals),
	};
}
function summarize(entries, general) {
	const apps = foldersOnce(entries);
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
  }),
  3380:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
	AN: () => ( scopeWords),
	Cm: () => ( scopeText),
	Dn: () => ( comesAndGoes)
  });
  var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5835);
  var _domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9273);
function comesAndGoes(change) {
	const { action, declared, live, missing, excess } = change;
	if (declared === null) {
		const move = action === 'remove' ? 'goes' : 'stays';
		return (live?.scopes ?? []).map((scope) => [scope, move]);
	}
	return [
		...missing.map((scope) => [scope, 'comes']),
		...excess.map((scope) => [scope, 'goes']),
	];
}
function scopeText(type, scope) {
	const words = scopeWords(type, scope);
	const name = (0,_domain_quote_js__WEBPACK_IMPORTED_MODULE_1__ .g$)(scope);
	return words === undefined ? name : `${words} (${name})`;
}
function scopeWords(type, scope) {
	return (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ .HV)(type, scope)?.statement;
}
  }),
  1842:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  S: () => ( renderText)
});
var connector_types = __nccwpck_require__(1697);
var quote = __nccwpck_require__(9273);
;
const longestLine = 100;
const context = 12;
function codeFrame(source, range) {
	const line = source.split(/\r\n|\n|\r/, range.line)[range.line - 1];
	if (line === undefined || line.trim() === '')
		return undefined;
	const first = range.column - 1;
	const last = range.endLine === range.line ? range.endColumn - 1 : line.length;
	const start = startOfFrame(line, first, last);
	const before = `${start.isCut ? '…' : ''}${visible(line.slice(start.column, first))}`;
	const marked = visible(line.slice(first, last));
	const whole = (0,quote .g$)(`${before}${marked}${visible(line.slice(last))}`);
	const text = whole.length > longestLine ? `${whole.slice(0, longestLine - 1).replace(/\p{Cs}$/u, '')}…` : whole;
	const markLength = Math.max(1, Math.min(marked.length, text.length - before.length));
	return { lineNumber: range.line, text, markStart: before.length, markLength };
}
function startOfFrame(line, first, last) {
	const indent = Math.min(line.length - line.trimStart().length, first);
	if (last - indent <= longestLine)
		return { column: indent, isCut: false };
	const column = Math.max(indent, Math.min(last - longestLine + 1, first - context));
	return { column: Math.min(column, first), isCut: column > indent };
}
function visible(text) {
	return (0,quote .g$)(text.replace(/\t/g, '  '));
}
var describe_change = __nccwpck_require__(4879);
var plural = __nccwpck_require__(549);
var report_report = __nccwpck_require__(5792);
var scope_moves = __nccwpck_require__(3380);
var verdict_line = __nccwpck_require__(1882);
;
function renderText(report, options) {
	const { intro = [], source, next = [] } = options;
	const sections = [
		...(intro.length === 0 ? [] : [intro.join('\n')]),
		...renderFindings(report.findings, report, options),
		...report.apps.map((app) => renderApp(app, report, options)).filter((section) => section !== ''),
	];
	const verdict = options.paint((0,verdict_line .J)(report), (0,verdict_line .X)(report, source));
	return `${[...sections, verdict, ...renderNext(next)].join('\n\n')}\n`;
}
function renderNext(commands) {
	if (commands.length === 0)
		return [];
	return [commands.length === 1 ? `Next: ${commands[0]}` : ['Next:', ...commands].join('\n  ')];
}
function renderApp(app, report, options) {
	const { paint, blocksOf = () => [] } = options;
	const blocks = [
		...((0,report_report .nO)(report.apps).includes(app) ? renderFindings(app.findings, report, options) : []),
		...(app.changes.length === 0 ? [] : [renderChanges(app.changes, report, paint)]),
		...blocksOf(app),
	];
	if (blocks.length === 0)
		return '';
	return [...heading(app, report, paint), ...blocks].join('\n\n');
}
function renderFindings(findings, report, options) {
	const fresh = findings.filter((finding) => !finding.preexisting);
	const old = findings.filter((finding) => finding.preexisting);
	return [
		...fresh.map((finding) => renderFinding(finding, options)),
		...(old.length === 0 ? [] : [renderPreexisting(old, report, options.paint)]),
	];
}
function heading(app, report, paint) {
	return report.apps.length > 1 ? [paint('strong', (0,quote .g$)(app.app === '.' ? '. (root)' : app.app))] : [];
}
function renderFinding(finding, { paint, sourceOf }) {
	const { severity, rule, path, line, column, message } = finding;
	const place = `${(0,quote .g$)(path)}:${line}:${column}`;
	const lines = [
		`${paint(severity, severity)} ${paint('strong', place)} ${paint('dim', rule)}`,
		`  ${message}`,
		...renderFrame(finding, sourceOf(path), paint),
		...finding.related.map((other) => {
			const where = `${(0,quote .g$)(other.path)}:${other.line}:${other.column}`;
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
	const lines = findings.map(({ path, line, column, rule, message }) => `  ${(0,quote .g$)(path)}:${line}:${column} ${rule}: ${message}`);
	return paint('dim', [title, ...lines].join('\n'));
}
function renderChanges(changes, report, paint) {
	const title = paint('strong', `Changes since ${shortCommit(report.base)}:`);
	return [title, ...changes.map((change) => renderChange(change, paint))].join('\n');
}
function renderChange(change, paint) {
	const { connector } = change;
	return [
		`  ${paint('strong', (0,connector_types .LU)(connector))} ${(0,describe_change .u)(change)}`,
		...change.added.map((scope) => paint('added', `    + ${(0,scope_moves .Cm)(connector, scope)}`)),
		...change.removed.map((scope) => paint('removed', `    - ${(0,scope_moves .Cm)(connector, scope)}`)),
		...(change.kept.length === 0
			? []
			: [paint('dim', `      ${(0,plural .L)(change.kept.length, 'scope')} unchanged`)]),
	].join('\n');
}
function shortCommit(commit) {
	return commit === null ? 'the base' : commit.slice(0, 7);
}
  }),
  1882:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  X: () => ( describeVerdict),
  J: () => ( verdictStyle)
});
var outcome = __nccwpck_require__(3153);
var quote = __nccwpck_require__(9273);
var connector_label = __nccwpck_require__(7395);
;
function describeDeployment(report, reason, source) {
	const declared = source === undefined ? 'the files say' : `${source} says`;
	const held = (why) => namesOf(report, (change) => change.action === 'held' && change.reason === why);
	switch (reason) {
		case 'access-refused':
			return `Base44 does not let the token do this, or knows no such app.${hasPushedNothing(report) ? ' Nothing was changed there.' : ''}`;
		case 'service-failed':
			return 'Base44 or GitHub failed, so it is not known how the app stands. Run it again later.';
		case 'failed':
			return 'Not everything could be done. What went wrong is listed above; run it again.';
		case 'policy-held':
			return `The policy holds ${held('policy')}. The others are not held up by that.`;
		case 'scopes-dropped':
			return `Base44 did not pass on scopes of ${listOf(report.apps.flatMap(({ dropped }) => dropped).map(({ connector }) => (0,connector_label .o)(connector)))}, so they are missing.`;
		case 'scopes-added':
			return 'Base44 keeps scopes that no file declares, and asks for no sign-in to give them up. Declare them, so that the policy judges them, or remove the connector.';
		case 'removal-not-approved':
			return report.trust === 'local'
				? `Not removed: ${held(reason)}. Reviews cannot be seen from a clone, so a removal has to be named with --allow-removals.`
				: `Not removed without an approval: ${held(reason)}. It needs one, or to be named by allow-removals.`;
		case 'removal-denied':
			return `Not removed, because the policy allows no removals: ${held(reason)}.`;
		case 'removal-not-named':
			return 'Not removed: Stripe, which is removed only when it is named. Its sandbox and keys would be deleted.';
		case 'not-deleted':
			return `No file declares ${held(reason)} any more, but none was deleted, so nothing is removed.`;
		case 'removals-off':
			return `Not removed, because removals are switched off: ${held(reason)}.`;
		case 'other-plan':
			return 'Refused: the files or the live app have changed since the plan that was given. Look at the new plan.';
		case 'declined':
			return describeDeclined(report);
		case 'other-branch':
			return `${report.outcome === 'not-applicable' ? 'Nothing to do' : 'Refused'}: nothing is deployed from this branch.`;
		case 'direct-push':
			return `Waiting for an approval: ${held(reason)} changed without a pull request.`;
		case 'wrong-account':
		case 'partial-consent':
		case 'expired':
		case 'consent':
		case 'narrowing':
			return `Waiting for a person to sign in: ${waiting(report)}.`;
		case 'needs-attention':
			return `A person has to look at ${namesOf(report, ({ action }) => action === 'needs-attention')}.`;
		case 'against-policy':
			return 'Something is live that the policy does not allow and no file declares. It is listed above.';
		case 'differs':
			return `The live app is not what ${declared}.`;
		case 'newer-commit':
			if (report.trust === 'local') {
				return 'Nothing was pushed: the branch or the policy has a newer commit. Get it (git pull), and push again.';
			}
			return 'Nothing was done: the branch has a newer commit with other connectors, and its run is the one that counts.';
		case 'changes-applied':
			return `Done: the live app is what ${declared}.`;
		case 'settled':
			return `In sync: the live app is what ${declared}.`;
		default:
			return reason;
	}
}
function hasPushedNothing({ command, apps }) {
	return command === 'push' && apps.every(({ results }) => results.length === 0);
}
function describeDeclined({ apps }) {
	const declined = apps.filter(({ reason }) => reason === 'declined');
	if (declined.length === apps.length)
		return 'Nothing was pushed.';
	return `Not pushed to ${listOf(declined.map(({ app, target }) => (0,quote .g$)(target?.name ?? app)))}, as you did not say yes.`;
}
function waiting({ apps }) {
	return listOf(apps.flatMap(({ pending }) => pending).map(({ connector }) => (0,connector_label .o)(connector)));
}
function namesOf({ apps }, isMeant) {
	const changes = apps.flatMap((app) => app.plan?.changes ?? []).filter(isMeant);
	return listOf(changes.map(({ connector }) => (0,connector_label .o)(connector)));
}
function listOf(labels) {
	const names = [...new Set(labels)];
	const shown = names.slice(0, 3).join(', ');
	return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown || 'a connector';
}
var plural = __nccwpck_require__(549);
;
function describeVerdict(report, source) {
	const { apps, reason } = report;
	if ((0,outcome .oG)(reason))
		return describeDeployment(report, reason, source);
	switch (reason) {
		case 'no-app':
			return 'No Base44 app found: no folder has base44/config.json[c] or base44/connectors. Nothing was checked. Name the app with --app, or run this in its repository.';
		case 'nothing-declared': {
			const empty = apps.filter((app) => app.reason === 'nothing-declared');
			const folders = empty.map((app) => (0,quote .hD)(app.connectorsDir ?? app.app));
			return `No connector files in ${verdict_line_listOf(folders)}. Nothing was read as "remove everything". Wrong folder? Set "connectorsDir" in the app's config, or name the app with --app.`;
		}
		case 'unusable-config':
			return `Not everything could be judged: ${findingCounts(report)}. Mend the app's folders and config first.`;
		case 'unusable-policy':
			return `Nothing was judged by the policy, which cannot be used: ${findingCounts(report)}. Mend ${report.policy.path === null ? 'it' : (0,quote .hD)(report.policy.path)} first.`;
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
			return 'Nothing to judge: this event brings no change to review and deploys nothing. To check the files that a step before has checked out, set "mode: check".';
		default:
			return reason;
	}
}
function verdictStyle(report) {
	if (report.outcome === 'approval-required' || report.outcome === 'authorization-pending')
		return 'warning';
	if (!(0,outcome .Jr)(report.outcome))
		return 'error';
	return report.summary.warnings > 0 ? 'warning' : 'success';
}
function findingCounts({ summary }) {
	const counts = [
		...(summary.errors > 0 ? [(0,plural .L)(summary.errors, 'error')] : []),
		...(summary.warnings > 0 ? [(0,plural .L)(summary.warnings, 'warning')] : []),
		...(summary.notices > 0 ? [(0,plural .L)(summary.notices, 'notice')] : []),
	];
	return counts.length === 0 ? 'nothing new' : counts.join(', ');
}
function inBase({ summary: { preexisting } }) {
	if (preexisting === 0)
		return '';
	return `; ${(0,plural .L)(preexisting, 'finding')} ${preexisting === 1 ? 'is' : 'are'} in the base too`;
}
function scale({ summary, apps }) {
	if (apps.every(({ outcome }) => outcome === 'not-applicable'))
		return '';
	if (summary.connectors === 0) {
		const isRemoval = apps.some((app) => app.changes.some(({ change }) => change === 'removed'));
		return isRemoval ? '; no connector is left' : '; no connector could be read';
	}
	const inApps = apps.length === 1 ? '' : ` of ${(0,plural .L)(apps.length, 'app')}`;
	return ` in ${(0,plural .L)(summary.connectors, 'connector')}${inApps}`;
}
function verdict_line_listOf(names) {
	const shown = names.slice(0, 3);
	const rest = names.length - shown.length;
	if (rest > 0)
		return `${shown.join(', ')} and ${rest} more`;
	return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
  })
  });
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
  	var module = __webpack_module_cache__[moduleId] = {
  		exports: {}
  	};
  	var threw = true;
  	try {
  		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
  	return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
  (() => {
  	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  	var resolveQueue = (queue) => {
  		if(queue && queue.d < 1) {
  			queue.d = 1;
  			queue.forEach((fn) => (fn.r--));
  			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
  		}
  	}
  	var wrapDeps = (deps) => (deps.map((dep) => {
  		if(dep !== null && typeof dep === "object") {
  			if(dep[webpackQueues]) return dep;
  			if(dep.then) {
  				var queue = [];
  				queue.d = 0;
  				dep.then((r) => {
  					obj[webpackExports] = r;
  					resolveQueue(queue);
  				}, (e) => {
  					obj[webpackError] = e;
  					resolveQueue(queue);
  				});
  				var obj = {};
  				obj[webpackQueues] = (fn) => (fn(queue));
  				return obj;
  			}
  		}
  		var ret = {};
  		ret[webpackQueues] = x => {};
  		ret[webpackExports] = dep;
  		return ret;
  	}));
  	__nccwpck_require__.a = (module, body, hasAwait) => {
  		var queue;
  		hasAwait && ((queue = []).d = -1);
  		var depQueues = new Set();
  		var exports = module.exports;
  		var currentDeps;
  		var outerResolve;
  		var reject;
  		var promise = new Promise((resolve, rej) => {
  			reject = rej;
  			outerResolve = resolve;
  		});
  		promise[webpackExports] = exports;
  		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  		module.exports = promise;
  		body((deps) => {
  			currentDeps = wrapDeps(deps);
  			var fn;
  			var getResult = () => (currentDeps.map((d) => {
  				if(d[webpackError]) throw d[webpackError];
  				return d[webpackExports];
  			}))
  			var promise = new Promise((resolve) => {
  				fn = () => (resolve(getResult));
  				fn.r = 0;
  				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
  				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
  			});
  			return fn.r ? promise : getResult();
  		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
  		queue && queue.d < 0 && (queue.d = 0);
  	};
  })();
  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();
  (() => {
  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
  (() => {
  	__nccwpck_require__.f = {};
  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
  (() => {
  	__nccwpck_require__.u = (chunkId) => {
  		return "" + chunkId + ".index.js";
  	};
  })();
  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
  (() => {
  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
  (() => {
  	var installedChunks = {
  		792: 0
  	};
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	}
  	__nccwpck_require__.f.j = (chunkId, promises) => {
  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) {
  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) {
  						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
  })();
  var __webpack_exports__ = __nccwpck_require__(3986);
  __webpack_exports__ = await __webpack_exports__;
