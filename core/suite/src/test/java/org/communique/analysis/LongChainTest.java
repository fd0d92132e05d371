// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** A chain of a hundred thousand voices is answered on a stack of 256 KiB. */
class LongChainTest {

  private static final int VOICES = 100_000;
  private static final int STACK = 256 * 1024;

  private static final Actor PUTIN = Actor.person("putin", "Vladimir Putin");
  private static final Source ARTICLE = Source.of("the-article", SourceKind.NEWS_BRIEF, "A news brief");

  private static Brief brief() {
    List<Attribution> chain = new ArrayList<>();
    for (int voice = 0; voice < VOICES; voice++) {
      Source paper = Source.builder().id("paper-" + voice).kind(SourceKind.NEWSPAPER).name("Paper " + voice)
          .addGrade(Reliability.parse(voice == VOICES / 2 ? "D" : "B")).build();
      chain.add(Attribution.indirect(paper, "said"));
    }
    chain.add(Attribution.direct(ARTICLE, "wrote"));
    return Brief.builder().id("long").title("A long chain").source(ARTICLE)
        .addStatement(Statement.builder().id("letter").addSpeaker(PUTIN).act(Act.STATE).gist("Ties are good")
            .addStance(Stance.of(PUTIN, Attitude.SUPPORT, Actor.state("north-korea", "North Korea")))
            .addAllAttributions(chain).build())
        .build();
  }

  private static void ask(List<String> answers) {
    Corpus corpus = Corpus.of(brief());
    Chain chain = Chain.of(corpus.statements().get(0).statement());
    answers.add(chain.reliability().toString());
    answers.add(chain.sentence().substring(0, 50));
    answers.add(Integer.toString(chain.table().rows().size()));
    answers.add(Boolean.toString(chain.toSvg().length() > VOICES && chain.toMermaid().length() > VOICES));
    answers.add(Stances.of(corpus).positions().get(0).strongest().get(0).toString());
    answers.add(Integer.toString(Corroboration.of(corpus).utterances().get(0).witnesses().size()));
    answers.add(Integer.toString(Utterances.of(corpus).all().get(0).renderings().size()));
  }

  @Test
  void answersEveryQuestionAboutAChain() throws InterruptedException {
    List<String> answers = new ArrayList<>();
    Thread small = new Thread(null, () -> ask(answers), "small", STACK);
    small.start();
    small.join();
    assertThat(answers).containsExactly(
        "at most D, not fully judged", "Vladimir Putin, paraphrased by Paper 0, paraphrase", "100001", "true",
        "letter: support, attitude, explicit, at most D, not fully judged", "1", "100002");
  }
}
