// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.base.InvalidBriefException;
import org.communique.grounding.Grounding;
import org.communique.testing.Specimens;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;
import org.communique.text.SourceText;

/** An anchored passage, written and read again, stands where it stood. */
@Tag("laws")
class GroundingLawsTest {

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "Kim ", "Путин ", "노동신문 ", "習近平", "العربية ", "עברית ", "e\u0301", "o\u0308 ", "🕊", "👩\u200D🚀 ", "a", "b", ".\n", "“x” ")
        .list().ofMinSize(3).ofMaxSize(30);
  }

  @Property
  void standsWhereItStoodAfterWritingAndReading(@ForAll("texts") List<String> words, @ForAll int from) throws IOException {
    SourceText text = SourceText.of(String.join("", words));
    int first = Math.floorMod(from, words.size() - 1);
    Quotation anchored;
    try {
      anchored = text.quote(String.join("", words.subList(first, first + 2)));
    } catch (InvalidBriefException ambiguous) {
      Statistics.collect("ambiguous, or begins within a letter");
      return;
    }
    Statistics.collect("anchored");
    Statement statement = Statement.builder().from(Specimens.LETTER).quotations(List.of(anchored)).build();
    Brief brief = Brief.builder().id("b").title("T").source(Specimens.ARTICLE).text(text).addStatement(statement).build();
    Brief same = TESTED.read(TESTED.write(brief));
    assertThat(Grounding.of(same, same.text().orElseThrow(), List.of()).anchorings()).singleElement()
        .satisfies(anchoring -> assertThat(anchoring.match()).isEqualTo(new QuotationMatch.Found(
            anchored.start().getAsInt(), anchored.end().getAsInt(), QuotationMatch.Placement.IN_PLACE)));
    assertThat(text.content(anchored.start().getAsInt(), anchored.end().getAsInt())).hasValue(anchored.exact());
  }
}
