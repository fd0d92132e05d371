// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.say;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every question about a chain of attributions is answered on a stack of 256 KiB, however long the chain is. */
@Tag("H02")
class LongChainTest {

  private static final int STACK = 256 * 1024;

  @Test
  void answersEveryQuestionAboutALongChain() throws Exception {
    answersEveryQuestion(5_000);
  }

  @Test
  @Tag("campaign")
  void answersEveryQuestionAboutAChainOfAHundredThousandLinks() throws Exception {
    answersEveryQuestion(100_000);
  }

  private static void answersEveryQuestion(int sources) throws Exception {
    FutureTask<Void> task = new FutureTask<>(() -> ask(sources), null);
    Thread small = new Thread(null, task, "small", STACK);
    small.start();
    task.get();
  }

  private static void ask(int sources) {
    Corpus corpus = Corpus.of(brief(statement(sources)).build());
    Chain chain = Chain.of(corpus.statements().get(0).statement());
    assertThat(chain.reliability().weakest()).contains(SourceReliability.D);
    assertThat(chain.reliability().isExact()).isFalse();
    assertThat(chain.sentence()).contains("Paper 0", "Paper " + (sources - 1));
    assertThat(chain.table().rows()).hasSize(sources + 1);
    assertThat(chain.drawing().withLimit(Integer.MAX_VALUE).toSvg()).hasSizeGreaterThan(sources);
    assertThat(chain.drawing().withLimit(Integer.MAX_VALUE).toMermaid()).hasSizeGreaterThan(sources);
    Evidence evidence = Stances.of(corpus).positions().get(0).strongest().get(0);
    assertThat(evidence.statement().name()).isEqualTo("letter");
    assertThat(evidence.reliability()).isEqualTo(chain.reliability());
    assertThat(Corroboration.of(corpus).utterances().get(0).witnesses()).hasSize(1);
    assertThat(Utterances.of(corpus).all().get(0).renderings()).hasSize(sources + 2);
  }

  /** A statement whose sources have the grade B; only the one in the middle has the grade D. */
  private static Statement statement(int sources) {
    List<Attribution> chain = new ArrayList<>();
    for (int number = 0; number < sources; number++) {
      Source paper = Source.builder().id("paper-" + number).kind(SourceKind.NEWSPAPER).name("Paper " + number)
          .addGrade(Reliability.parse(number == sources / 2 ? "D" : "B")).build();
      chain.add(Attribution.indirect(paper, "said"));
    }
    chain.add(Attribution.direct(ARTICLE, "wrote"));
    return say("letter", PUTIN).addStance(Stance.of(PUTIN, Attitude.SUPPORT, NORTH_KOREA)).attributions(chain).build();
  }
}
