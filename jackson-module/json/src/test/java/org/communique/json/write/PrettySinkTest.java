// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.communique.json.engine.JsonSink;
import org.junit.jupiter.api.Test;

class PrettySinkTest {

  @Test
  void keepsOnOneLineWhatFits() {
    assertThat(pretty(sink -> {
      sink.object();
      sink.name("a");
      sink.list();
      sink.number("1");
      sink.flag(true);
      sink.text("x, y: {");
      sink.endList();
      sink.name("b");
      sink.object();
      sink.endObject();
      sink.endObject();
    })).isEqualTo("{\"a\": [1, true, \"x, y: {\"], \"b\": {}}\n");
    assertThat(pretty(sink -> {
      sink.list();
      sink.endList();
    })).isEqualTo("[]\n");
    assertThat(pretty(sink -> sink.text("\""))).isEqualTo("\"\\\"\"\n");
  }

  @Test
  void givesALineToEachMemberOfWhatDoesNotFit() {
    String words = "w".repeat(90);
    assertThat(pretty(sink -> {
      sink.object();
      sink.name("a");
      sink.text(words);
      sink.name("b");
      sink.list();
      sink.text(words);
      sink.object();
      sink.name("c");
      sink.number("2");
      sink.endObject();
      sink.endList();
      sink.name("d");
      sink.list();
      sink.endList();
      sink.endObject();
    })).isEqualTo("""
        {
          "a": "%1$s",
          "b": ["%1$s", {"c": 2}],
          "d": []
        }
        """.formatted(words));
  }

  @Test
  void breaksEverythingAroundWhatDoesNotFit() {
    String words = "w".repeat(100_000); // longer than the pieces in which the text grows
    assertThat(pretty(sink -> {
      sink.object();
      sink.name("a");
      sink.number("1");
      sink.name("b");
      sink.list();
      sink.flag(true);
      sink.object();
      sink.name("c");
      sink.text(words);
      sink.endObject();
      sink.endList();
      sink.name("d");
      sink.number("2");
      sink.endObject();
    })).isEqualTo("""
        {
          "a": 1,
          "b": [
            true,
            {
              "c": "%s"
            }
          ],
          "d": 2
        }
        """.formatted(words));
  }

  @Test
  void fillsALineToItsWidthWithRoomForAComma() {
    int fixed = "{\"a\": \"\", \"b\": 1},".length();
    assertThat(twoMembers("w".repeat(PrettySink.WIDTH - fixed)).lines())
        .hasSize(1).allMatch(line -> line.length() == PrettySink.WIDTH - 1);
    assertThat(twoMembers("w".repeat(PrettySink.WIDTH - fixed + 1)).lines()).hasSize(4);
  }

  private static String twoMembers(String words) {
    return pretty(sink -> {
      sink.object();
      sink.name("a");
      sink.text(words);
      sink.name("b");
      sink.number("1");
      sink.endObject();
    });
  }

  private static String pretty(Consumer<JsonSink> value) {
    PrettySink sink = new PrettySink();
    value.accept(sink);
    return sink.text();
  }
}
