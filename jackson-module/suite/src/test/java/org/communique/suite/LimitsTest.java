// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit, on the document that has every member: the least that takes it, and what is said one below. */
class LimitsTest {

  private static final String REST = "'act':'state','gist':'g','attributions':[{'source':'s','mode':'direct'}]";

  @Tag("H01") @Tag("H03") @Tag("H06")
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      DEPTH            | 7    | /statements/0/quotations/0/segments/0: objects and lists must be nested at most 6 deep
      STATEMENTS       | 2    | /statements: must have at most 1 elements
      DEFINITIONS      | 10   | /actors: must have at most 9 elements
      ALIASES          | 2    | /actors/3/aliases: must have at most 1 elements
      ATTRIBUTIONS     | 2    | /statements/0/attributions: must have at most 1 elements
      LABEL            | 64   | /text/sha256: must be at most 63 code points long
      PROSE            | 49   | /statements/0/notes/1/choice: must be at most 48 code points long
      MEMBERS          | 1    | /actors/7/members: must have at most 0 elements
      CONTENT          | 99   | /text/content: must be at most 98 code points long
      NUMBER           | 4    | /statements/1/x-desk/x-shift/3: must be at most 3 code points long
      EXTENSION_VALUES | 8    | /x-origin: the extensions of the document must have at most 7 values together
      """)
  void takesWhatIsAtTheLimitAndRefusesWhatIsOver(Limit limit, int least, String message) throws IOException {
    byte[] json = EveryMember.json().getBytes(StandardCharsets.UTF_8);
    assertThat(TESTED.read(json, JsonOptions.defaults().with(limit, least))).isEqualTo(TESTED.read(json));
    assertThatThrownBy(() -> TESTED.read(json, JsonOptions.defaults().with(limit, least - 1)))
        .message().startsWith(message + " (line ");
  }

  @Tag("H03")
  @ParameterizedTest
  @CsvSource({"0", "1"})
  void limitsTheDocumentInBytes(int more) throws IOException {
    byte[] json = EveryMember.json().getBytes(StandardCharsets.UTF_8);
    assertThat(TESTED.read(json, JsonOptions.defaults().with(Limit.DOCUMENT, json.length + more))).isNotNull();
    assertThatThrownBy(() -> TESTED.read(json, JsonOptions.defaults().with(Limit.DOCUMENT, json.length - 1 - more)))
        .hasMessage("the document must be at most " + (json.length - 1 - more) + " bytes long (line 1, column 1)");
  }

  /** A statement of two speakers, who are defined in their places, or after the statement, or not at all. */
  @Tag("H06")
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
      """
      DEFINITIONS | {A},{B} |         |             | the document must define at most 1 actors
      DEFINITIONS | 'a','b' | {A},{B} |             | the document must refer to at most 1 actors
      STATEMENTS  | {A},{B} |         | 's2','s3'   | the document must refer to at most 1 statements
      """)
  void limitsWhatTheWholeDocumentDefinesAndRefersTo(
      Limit limit, String speakers, String actors, String answers, String message) throws IOException {
    byte[] json = document(speakers, actors, answers);
    assertThat(TESTED.read(json, JsonOptions.defaults().with(limit, 3)).statements().get(0).speakers()).hasSize(2);
    assertThatThrownBy(() -> TESTED.read(json, JsonOptions.defaults().with(limit, 1))).message().contains(": " + message + " (");
  }

  /** An actor without a readable id may be any actor, so that the number of the others says nothing. */
  @Test
  void countsNothingAfterAnIdThatCannotBeRead() throws IOException {
    byte[] json = document("{\"id\":1,\"kind\":\"person\",\"name\":\"N\"},{A},{B}", null, null);
    Engine strict = TESTED.with(JsonOptions.defaults().with(Limit.DEFINITIONS, 1));
    assertThat(strict.check(json)).extracting(Problem::pointer).containsExactly("/statements/0/speakers/0/id");
  }

  private static byte[] document(String speakers, @Nullable String actors, @Nullable String answers) {
    String relations = answers == null ? "" : "," + "'relations':[{'kind':'responds-to','to':"
        + answers.replace(",", "},{'kind':'responds-to','to':") + "}]";
    String others = answers == null ? "" : ",{'id':'s2',_},{'id':'s3',_}".replace("_", "'speakers':['a']," + REST);
    return ("{'communique':'1.0','id':'b','title':'t','source':{'id':'s','kind':'news-brief','name':'N'},'statements':["
        + "{'id':'s1','speakers':[" + speakers + "]," + REST + relations + "}" + others + "]"
        + (actors == null ? "" : ",'actors':[" + actors + "]") + "}")
        .replace("{A}", "{'id':'a','kind':'person','name':'A'}").replace("{B}", "{'id':'b','kind':'person','name':'B'}")
        .replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
