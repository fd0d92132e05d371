// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import org.communique.json.engine.JsonSink;
import org.communique.json.form.Member.Quoted;
import org.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * Hands tokens on to a sink. Only speed explains this class: a {@link Utf8Sink} is called directly, because the calls
 * of an interface with several implementations cannot be inlined.
 */
final class Tokens {

  private final JsonSink sink;

  /** The sink, if it is our own; otherwise null. */
  private final @Nullable Utf8Sink utf8;

  Tokens(JsonSink sink) {
    this.sink = sink;
    this.utf8 = sink instanceof Utf8Sink own ? own : null;
  }

  void object() {
    if (utf8 != null) {
      utf8.object();
    } else {
      sink.object();
    }
  }

  void endObject() {
    if (utf8 != null) {
      utf8.endObject();
    } else {
      sink.endObject();
    }
  }

  void list() {
    if (utf8 != null) {
      utf8.list();
    } else {
      sink.list();
    }
  }

  void endList() {
    if (utf8 != null) {
      utf8.endList();
    } else {
      sink.endList();
    }
  }

  void name(String name, Quoted quoted) {
    if (utf8 != null) {
      utf8.quoted(quoted);
    } else {
      sink.name(name);
    }
  }

  void name(String name) {
    sink.name(name);
  }

  void text(String text) {
    if (utf8 != null) {
      utf8.text(text);
    } else {
      sink.text(text);
    }
  }

  void word(Word word) {
    Quoted quoted = utf8 == null ? null : QuotedWords.find(word);
    if (quoted != null) {
      utf8.quoted(quoted);
    } else {
      text(word.word());
    }
  }

  /** Writes a number that is not negative. */
  void number(int number) {
    if (utf8 != null) {
      utf8.number(number);
    } else {
      sink.number(Integer.toString(number));
    }
  }

  void number(String digits) {
    sink.number(digits);
  }

  void flag(boolean flag) {
    sink.flag(flag);
  }
}
