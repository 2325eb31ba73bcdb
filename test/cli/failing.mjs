// Loaded into every thread before the program: what fails where an article holds its name, as a mistake in it could.
import { Readability } from '@mozilla/readability';
import { Tokenizer } from 'htmlparser2';
import { DOMParser } from 'linkedom';
import MarkdownIt from 'markdown-it';

function failOn(word, prototype, method, textOf) {
  const original = prototype[method];
  prototype[method] = function (...args) {
    if (textOf.call(this, ...args).includes(word))
      throw new TypeError(`${word} is not iterable\n    at parse (parser.js:1:1)`);
    return original.apply(this, args);
  };
}

const first = (text) => String(text);
failOn('Readability', Readability.prototype, 'parse', function () {
  return this._doc.documentElement.textContent;
});
failOn('htmlparser2', Tokenizer.prototype, 'write', first);
failOn('linkedom', DOMParser.prototype, 'parseFromString', first);
failOn('markdown-it', MarkdownIt.prototype, 'parse', first);
failOn('extraction', String.prototype, 'toLowerCase', function () {
  return String(this);
});
