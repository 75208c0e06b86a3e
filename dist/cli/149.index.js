import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 149;
export const ids = [149];
export const modules = {
  4807:
  ((module, exports, __webpack_require__) => {
(function (factory) {
	if ( true && typeof module.exports === "object") {
		var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
		if (v !== undefined) module.exports = v;
	}
	else if (typeof define === "function" && define.amd) {
		define(["require", "exports", "./format", "./parser"], factory);
	}
})(function () {
	'use strict';
	Object.defineProperty(exports, "__esModule", ({ value: true }));
	exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
	const format_1 = __webpack_require__(6612);
	const parser_1 = __webpack_require__(5152);
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
			if (value === void 0) {
				throw new Error('Can not delete in empty document');
			}
			return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
		}
		else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
			const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
			if (existing !== void 0) {
				if (value === void 0) {
					if (!existing.parent) {
						throw new Error('Malformed AST');
					}
					const propertyIndex = parent.children.indexOf(existing.parent);
					let removeBegin;
					let removeEnd = existing.parent.offset + existing.parent.length;
					if (propertyIndex > 0) {
						let previous = parent.children[propertyIndex - 1];
						removeBegin = previous.offset + previous.length;
					}
					else {
						removeBegin = parent.offset + 1;
						if (parent.children.length > 1) {
							let next = parent.children[1];
							removeEnd = next.offset;
						}
					}
					return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
				}
				else {
					return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
				}
			}
			else {
				if (value === void 0) {
					return [];
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
				const removalIndex = lastSegment;
				const toRemove = parent.children[removalIndex];
				let edit;
				if (parent.children.length === 1) {
					edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
				}
				else if (parent.children.length - 1 === removalIndex) {
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
		let newText = applyEdit(text, edit);
		let begin = edit.offset;
		let end = edit.offset + edit.content.length;
		if (edit.length === 0 || edit.content.length === 0) {
			while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
				begin--;
			}
			while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
				end++;
			}
		}
		const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
		for (let i = edits.length - 1; i >= 0; i--) {
			const edit = edits[i];
			newText = applyEdit(newText, edit);
			begin = Math.min(begin, edit.offset);
			end = Math.max(end, edit.offset + edit.length);
			end += edit.content.length - edit.length;
		}
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
  }),
  6612:
  ((module, exports, __webpack_require__) => {
(function (factory) {
	if ( true && typeof module.exports === "object") {
		var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
		if (v !== undefined) module.exports = v;
	}
	else if (typeof define === "function" && define.amd) {
		define(["require", "exports", "./scanner", "./string-intern"], factory);
	}
})(function () {
	'use strict';
	Object.defineProperty(exports, "__esModule", ({ value: true }));
	exports.isEOL = exports.format = void 0;
	const scanner_1 = __webpack_require__(8525);
	const string_intern_1 = __webpack_require__(4579);
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
			while (token === 15 || token === 14 ) {
				if (token === 14 && options.keepLines) {
					numberLineBreaks += 1;
				}
				else if (token === 14 ) {
					numberLineBreaks = 1;
				}
				token = scanner.scan();
			}
			hasError = token === 16 || scanner.getTokenError() !== 0 ;
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
		if (firstToken !== 17 ) {
			let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
			let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
				? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
				: repeat(indentValue, initialIndentLevel);
			addEdit(initialIndent, formatTextStart, firstTokenStart);
		}
		while (firstToken !== 17 ) {
			let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
			let secondToken = scanNext();
			let replaceContent = '';
			let needsLineBreak = false;
			while (numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13 )) {
				let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
				addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
				firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
				needsLineBreak = secondToken === 12 ;
				replaceContent = needsLineBreak ? newLinesAndIndent() : '';
				secondToken = scanNext();
			}
			if (secondToken === 2 ) {
				if (firstToken !== 1 ) {
					indentLevel--;
				}
				;
				if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 ) {
					replaceContent = newLinesAndIndent();
				}
				else if (options.keepLines) {
					replaceContent = string_intern_1.cachedSpaces[1];
				}
			}
			else if (secondToken === 4 ) {
				if (firstToken !== 3 ) {
					indentLevel--;
				}
				;
				if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 ) {
					replaceContent = newLinesAndIndent();
				}
				else if (options.keepLines) {
					replaceContent = string_intern_1.cachedSpaces[1];
				}
			}
			else {
				switch (firstToken) {
					case 3 :
					case 1 :
						indentLevel++;
						if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
							replaceContent = newLinesAndIndent();
						}
						else {
							replaceContent = string_intern_1.cachedSpaces[1];
						}
						break;
					case 5 :
						if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
							replaceContent = newLinesAndIndent();
						}
						else {
							replaceContent = string_intern_1.cachedSpaces[1];
						}
						break;
					case 12 :
						replaceContent = newLinesAndIndent();
						break;
					case 13 :
						if (numberLineBreaks > 0) {
							replaceContent = newLinesAndIndent();
						}
						else if (!needsLineBreak) {
							replaceContent = string_intern_1.cachedSpaces[1];
						}
						break;
					case 6 :
						if (options.keepLines && numberLineBreaks > 0) {
							replaceContent = newLinesAndIndent();
						}
						else if (!needsLineBreak) {
							replaceContent = string_intern_1.cachedSpaces[1];
						}
						break;
					case 10 :
						if (options.keepLines && numberLineBreaks > 0) {
							replaceContent = newLinesAndIndent();
						}
						else if (secondToken === 6 && !needsLineBreak) {
							replaceContent = '';
						}
						break;
					case 7 :
					case 8 :
					case 9 :
					case 11 :
					case 2 :
					case 4 :
						if (options.keepLines && numberLineBreaks > 0) {
							replaceContent = newLinesAndIndent();
						}
						else {
							if ((secondToken === 12 || secondToken === 13 ) && !needsLineBreak) {
								replaceContent = string_intern_1.cachedSpaces[1];
							}
							else if (secondToken !== 5 && secondToken !== 17 ) {
								hasError = true;
							}
						}
						break;
					case 16 :
						hasError = true;
						break;
				}
				if (numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13 )) {
					replaceContent = newLinesAndIndent();
				}
			}
			if (secondToken === 17 ) {
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
  }),
  4579:
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
  }),
  9547:
  ((module, exports, __webpack_require__) => {
(function (factory) {
	if ( true && typeof module.exports === "object") {
		var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
		if (v !== undefined) module.exports = v;
	}
	else if (typeof define === "function" && define.amd) {
		define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
	}
})(function () {
	'use strict';
	Object.defineProperty(exports, "__esModule", ({ value: true }));
	exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
	const formatter = __webpack_require__(6612);
	const edit = __webpack_require__(4807);
	const scanner = __webpack_require__(8525);
	const parser = __webpack_require__(5152);
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
	exports.getLocation = parser.getLocation;
	exports.parse = parser.parse;
	exports.parseTree = parser.parseTree;
	exports.findNodeAtLocation = parser.findNodeAtLocation;
	exports.findNodeAtOffset = parser.findNodeAtOffset;
	exports.getNodePath = parser.getNodePath;
	exports.getNodeValue = parser.getNodeValue;
	exports.visit = parser.visit;
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
			case 1 : return 'InvalidSymbol';
			case 2 : return 'InvalidNumberFormat';
			case 3 : return 'PropertyNameExpected';
			case 4 : return 'ValueExpected';
			case 5 : return 'ColonExpected';
			case 6 : return 'CommaExpected';
			case 7 : return 'CloseBraceExpected';
			case 8 : return 'CloseBracketExpected';
			case 9 : return 'EndOfFileExpected';
			case 10 : return 'InvalidCommentToken';
			case 11 : return 'UnexpectedEndOfComment';
			case 12 : return 'UnexpectedEndOfString';
			case 13 : return 'UnexpectedEndOfNumber';
			case 14 : return 'InvalidUnicode';
			case 15 : return 'InvalidEscapeCharacter';
			case 16 : return 'InvalidCharacter';
		}
		return '<unknown ParseErrorCode>';
	}
	exports.printParseErrorCode = printParseErrorCode;
	function format(documentText, range, options) {
		return formatter.format(documentText, range, options);
	}
	exports.format = format;
	function modify(text, path, value, options) {
		return edit.setProperty(text, path, value, options);
	}
	exports.modify = modify;
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
  }),
  7291:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  YB: () => ( structuredPatch)
});
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
	diff(oldStr, newStr,
	options = {}) {
		let callback;
		if (typeof options === 'function') {
			callback = options;
			options = {};
		}
		else if ('callback' in options) {
			callback = options.callback;
		}
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function () { callback(value); }, 0);
				return undefined;
			}
			else {
				return value;
			}
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) {
			maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		}
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{ oldPos: -1, lastComponent: undefined }];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
			return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		}
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) {
					bestPath[diagonalPath - 1] = undefined;
				}
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = undefined;
					continue;
				}
				if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
					basePath = this.addToPath(addPath, true, false, 0, options);
				}
				else {
					basePath = this.addToPath(removePath, false, true, 1, options);
				}
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
					return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				}
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) {
						maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					}
					if (newPos + 1 >= newLen) {
						minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
					}
				}
			}
			editLength++;
		};
		if (callback) {
			(function exec() {
				setTimeout(function () {
					if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
						return callback(undefined);
					}
					if (!execEditLength()) {
						exec();
					}
				}, 0);
			}());
		}
		else {
			while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
				const ret = execEditLength();
				if (ret) {
					return ret;
				}
			}
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
			return {
				oldPos: path.oldPos + oldPosInc,
				lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
			};
		}
		else {
			return {
				oldPos: path.oldPos + oldPosInc,
				lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
			};
		}
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) {
				basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
			}
		}
		if (commonCount && !options.oneChangePerToken) {
			basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
		}
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) {
			return options.comparator(left, right);
		}
		else {
			return left === right
				|| (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
		}
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) {
			if (array[i]) {
				ret.push(array[i]);
			}
		}
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join('');
	}
	postProcess(changeObjects,
	options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function (value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				}
				else {
					component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				}
				newPos += component.count;
				if (!component.added) {
					oldPos += component.count;
				}
			}
			else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
}
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js
class LineDiff extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes('\n')) {
				left = left.trim();
			}
			if (!options.newlineIsToken || !right.includes('\n')) {
				right = right.trim();
			}
		}
		else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith('\n')) {
				left = left.slice(0, -1);
			}
			if (right.endsWith('\n')) {
				right = right.slice(0, -1);
			}
		}
		return super.equals(left, right, options);
	}
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
	options = generateOptions(options, { ignoreWhitespace: true });
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) {
		value = value.replace(/\r\n/g, '\n');
	}
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) {
		linesAndNewlines.pop();
	}
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) {
			retLines[retLines.length - 1] += line;
		}
		else {
			retLines.push(line);
		}
	}
	return retLines;
}
;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) {
		if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
			return true;
		}
	}
	return false;
}
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) {
		return s;
	}
	let result = '"';
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 0x07) {
			result += '\\a';
		}
		else if (b === 0x08) {
			result += '\\b';
		}
		else if (b === 0x09) {
			result += '\\t';
		}
		else if (b === 0x0a) {
			result += '\\n';
		}
		else if (b === 0x0b) {
			result += '\\v';
		}
		else if (b === 0x0c) {
			result += '\\f';
		}
		else if (b === 0x0d) {
			result += '\\r';
		}
		else if (b === 0x22) {
			result += '\\"';
		}
		else if (b === 0x5c) {
			result += '\\\\';
		}
		else if (b >= 0x20 && b <= 0x7e) {
			result += String.fromCharCode(b);
		}
		else {
			result += '\\' + b.toString(8).padStart(3, '0');
		}
		i++;
	}
	result += '"';
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
	includeIndex: false,
	includeUnderline: false,
	includeFileHeaders: true
};
const OMIT_HEADERS = {
	includeIndex: false,
	includeUnderline: false,
	includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) {
		optionsObj = {};
	}
	else if (typeof options === 'function') {
		optionsObj = { callback: options };
	}
	else {
		optionsObj = options;
	}
	if (typeof optionsObj.context === 'undefined') {
		optionsObj.context = 4;
	}
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) {
		throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
	}
	if (!optionsObj.callback) {
		return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	}
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
				const patch = diffLinesResultToPatch(diff);
				callback(patch);
			} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) {
			return;
		}
		diff.push({ value: '', lines: [] });
		function contextLines(lines) {
			return lines.map(function (entry) { return ' ' + entry; });
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) {
					curRange.push((current.added ? '+' : '-') + line);
				}
				if (current.added) {
					newLine += lines.length;
				}
				else {
					oldLine += lines.length;
				}
			}
			else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) {
						for (const line of contextLines(lines)) {
							curRange.push(line);
						}
					}
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) {
							curRange.push(line);
						}
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: (oldLine - oldRangeStart + contextSize),
							newStart: newRangeStart,
							newLines: (newLine - newRangeStart + contextSize),
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) {
			for (let i = 0; i < hunk.lines.length; i++) {
				if (hunk.lines[i].endsWith('\n')) {
					hunk.lines[i] = hunk.lines[i].slice(0, -1);
				}
				else {
					hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
					i++;
				}
			}
		}
		return {
			oldFileName: oldFileName, newFileName: newFileName,
			oldHeader: oldHeader, newHeader: newHeader,
			hunks: hunks
		};
	}
}
function formatPatch(patch, headerOptions) {
	var _a, _b, _c, _d, _e, _f;
	if (!headerOptions) {
		headerOptions = INCLUDE_HEADERS;
	}
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
			throw new Error('Cannot omit file headers on a multi-file patch. '
				+ '(The result would be unparseable; how would a tool trying to apply '
				+ 'the patch know which changes are to which file?)');
		}
		return patch.map(p => formatPatch(p, headerOptions)).join('\n');
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) {
			throw new Error('oldFileName must be specified for Git patches');
		}
		if (!patch.newFileName) {
			throw new Error('newFileName must be specified for Git patches');
		}
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === '/dev/null') {
			gitOldName = gitNewName.replace(/^b\//, 'a/');
		}
		else if (patch.isDelete && gitNewName === '/dev/null') {
			gitNewName = gitOldName.replace(/^a\//, 'b/');
		}
		ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) {
			ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
		}
		if (patch.isCreate) {
			ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
		}
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push('old mode ' + patch.oldMode);
			ret.push('new mode ' + patch.newMode);
		}
		if (patch.isRename) {
			ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
			ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
		}
		if (patch.isCopy) {
			ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
			ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
		}
	}
	else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
			ret.push('Index: ' + patch.oldFileName);
		}
		if (headerOptions.includeUnderline) {
			ret.push('===================================================================');
		}
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
		&& (!patch.isGit || hasHunks)) {
		ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
		ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push('@@ -' + oldStart + ',' + hunk.oldLines
			+ ' +' + newStart + ',' + hunk.newLines
			+ ' @@');
		for (const line of hunk.lines) {
			ret.push(line);
		}
	}
	return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	if (typeof options === 'function') {
		options = { callback: options };
	}
	if (!(options === null || options === void 0 ? void 0 : options.callback)) {
		const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
		if (!patchObj) {
			return;
		}
		return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
	}
	else {
		const { callback } = options;
		structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
				if (!patchObj) {
					callback(undefined);
				}
				else {
					callback(formatPatch(patchObj, options.headerOptions));
				}
			} }));
	}
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
	return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
function splitLines(text) {
	const hasTrailingNl = text.endsWith('\n');
	const result = text.split('\n').map(line => line + '\n');
	if (hasTrailingNl) {
		result.pop();
	}
	else {
		result.push(result.pop().slice(0, -1));
	}
	return result;
}
  })
};
