// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.List;
import java.util.Map;
import org.communique.json.engine.JsonSink;

/** A JSON value in memory. */
sealed interface Tree {

  /** Hands the tokens of the value to a sink. */
  void write(JsonSink sink);

  /** A text. */
  record Text(String text) implements Tree {
    @Override
    public void write(JsonSink sink) {
      sink.text(text);
    }
  }

  /** A number, exactly as written. */
  record Digits(String digits) implements Tree {
    @Override
    public void write(JsonSink sink) {
      sink.number(digits);
    }
  }

  /** True or false. */
  record Flag(boolean flag) implements Tree {
    @Override
    public void write(JsonSink sink) {
      sink.flag(flag);
    }
  }

  /** A list. Nobody changes the elements of a tree that is complete. */
  record Items(List<Tree> items) implements Tree {
    @Override
    public void write(JsonSink sink) {
      sink.list();
      items.forEach(item -> item.write(sink));
      sink.endList();
    }
  }

  /** An object. Nobody changes the members of a tree that is complete. */
  record Members(Map<String, Tree> members) implements Tree {
    @Override
    public void write(JsonSink sink) {
      sink.object();
      members.forEach((name, value) -> {
        sink.name(name);
        value.write(sink);
      });
      sink.endObject();
    }
  }
}
