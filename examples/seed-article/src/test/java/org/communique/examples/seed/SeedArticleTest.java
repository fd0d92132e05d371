// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.jackson.CommuniqueJson;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedArticleTest {

  private static final Brief BRIEF = SeedArticle.brief();

  @Test
  void isWrittenAsTheGoldenFile() throws IOException {
    assertThat(CommuniqueJson.pretty(BRIEF)).isEqualTo(resource("brief.json"));
  }

  @Test
  void isReadFromTheGoldenFile() throws IOException {
    assertThat(CommuniqueJson.read(resource("brief.json"))).isEqualTo(BRIEF);
  }

  @Test
  void isPrintedOnStandardOutputAndNothingElse() throws IOException {
    PrintStream before = System.out;
    PrintStream beforeErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      SeedArticle.main(new String[0]);
    } finally {
      System.setOut(before);
      System.setErr(beforeErr);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(resource("brief.json"));
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("43 statements, 30 actors, 8 sources", "Who stands where", "What is ambiguous", "What to do next")
        .endsWith("coverage: 21/21 sentences, 2740/2833 code points" + System.lineSeparator());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "-Duser.language=tr -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-1",
    "-Duser.language=ar -Duser.timezone=America/St_Johns -XX:+UnlockExperimentalVMOptions -XX:hashCode=2"
  })
  void givesTheSameBytesInAnyVirtualMachine(String options) throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), SeedArticle.class.getName()));
    Process other = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(resource("brief.json"));
  }

  @Test
  void standsInTheTextWordForWord() throws IOException {
    SourceText text = SourceText.of(resource("russia-north-korea.txt"));
    assertThat(text).isEqualTo(SourceText.builder().from(Page.TEXT).content(text.content()).build());
    assertThat(Brief.builder().from(BRIEF).text(text).build().statements())
        .allSatisfy(statement -> assertThat(statement.quotations()).isNotEmpty()
            .allSatisfy(quotation -> assertThat(quotation.start()).isPresent()));
  }

  @Test
  void keepsTheChainOfKeyComment2() {
    Statement comment = BRIEF.statement("key-comment-2").orElseThrow();
    assertThat(comment.speakers()).extracting(Actor::name).containsExactly("Vladimir Putin");
    assertThat(comment.attributions()).extracting(link -> link.source().id(), Attribution::mode)
        .containsExactly(
            tuple("rodong-sinmun", Mode.INDIRECT),
            tuple("the-article", Mode.DIRECT));
    assertThat(comment.quotedSource()).map(Source::id).contains("rodong-sinmun");
    assertThat(comment.quotations().get(0).segments()).contains(Segment.supplied("[Putin’s message]"));
  }

  @Test
  void letsTheArticleAloneGlossTheHostileForces() {
    Actor hostile = BRIEF.actors().stream().filter(actor -> actor.id().equals("hostile-forces")).findAny().orElseThrow();
    assertThat(hostile.kind()).isEqualTo(ActorKind.VAGUE);
    assertThat(hostile.gloss().orElseThrow().givenBy()).isEqualTo(BRIEF.source().issuer().orElseThrow());
    assertThat(hostile.gloss().orElseThrow().members()).extracting(Actor::id).containsExactly("us", "us-allies");
  }

  @Test
  void keepsYesterdayWithItsBasis() {
    TimeExpression said = BRIEF.statement("exchange").orElseThrow().said().orElseThrow();
    assertThat(said.text()).contains("yesterday");
    assertThat(said.basis()).isEqualTo(TimeBasis.COMPUTED);
    assertThat(said.date()).map(Object::toString).contains("2022-08-15?");
  }

  @Test
  void leavesMcBridesStanceOnTheTiesUndetermined() {
    assertThat(BRIEF.statement("mcbride-prediction").orElseThrow().stances())
        .filteredOn(stance -> stance.target().equals(Subjects.TIES))
        .extracting(Stance::attitude).containsExactly(Attitude.UNDETERMINED);
  }

  @Test
  void mergesNoHedgeAndNoInsertionIntoAGist() {
    assertThat(BRIEF.statements()).extracting(Statement::gist).allSatisfy(gist ->
        assertThat(gist).doesNotContainIgnoringCase("reportedly", "according to", "message]", "read:", "a little"));
    assertThat(BRIEF.statements()).filteredOn(statement -> statement.gist().contains("the US"))
        .extracting(Statement::id).isEqualTo(List.of("hostile-forces-gloss"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(SeedArticleTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
