// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.LETTER;
import static org.communique.testing.Specimens.NORTH_KOREA;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Entity;
import org.communique.analysis.Independence;
import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Timeline;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.page.ReadingPage;
import org.communique.testing.NullArguments;
import org.communique.testing.Specimens;
import org.communique.testing.ValidArguments;
import org.communique.grounding.Grounding;
import org.communique.grounding.SentenceRules;
import org.communique.text.PassageFinder;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;
import org.communique.text.SourceText;
import org.communique.text.TextWalk;
import org.communique.time.Edtf;
import org.communique.time.RelativeTimes;
import org.communique.time.TimeFrame;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every exported method and constructor of the model, of the analysis and of the page names the argument that is null. */
class NullArgumentsTest {

  private static final Corpus CORPUS = Corpus.of(Specimens.BRIEF);
  private static final CorpusStatement STATEMENT = CORPUS.statements().get(0);
  private static final String WORDS = "Kim said that ties are good";

  @TempDir private Path folder;

  @Tag("H45")
  @Test
  void modelNamesTheArgumentThatIsNull() {
    assertThat(complaints(Brief.class)).isEmpty();
  }

  @Test
  void analysisNamesTheArgumentThatIsNull() {
    assertThat(complaints(Corpus.class)).isEmpty();
  }

  @Test
  void pageNamesTheArgumentThatIsNull() {
    assertThat(complaints(ReadingPage.class)).isEmpty();
  }

  private String complaints(Class<?> anchor) {
    return String.join("\n", new NullArguments(values()).complaints(anchor, Set.of()).entrySet().stream()
        .map(complaint -> complaint.getKey() + ": " + complaint.getValue()).toList());
  }

  private ValidArguments values() {
    return modelValues()
        .with(Corpus.class, () -> CORPUS)
        .with(CorpusStatement.class, () -> STATEMENT)
        .with(Grounding.class, () -> Grounding.of(Specimens.BRIEF, SourceText.of(WORDS), List.of()))
        .with(Entity.class, () -> CORPUS.sources().get(0))
        .with(Stances.class, () -> Stances.of(CORPUS))
        .with(InstitutionalStances.class, () -> InstitutionalStances.of(CORPUS))
        .with(Standing.class, () -> Standing.of(CORPUS))
        .with(Timeline.class, () -> Timeline.of(CORPUS))
        .with(Independence.class, () -> Independence.of(CORPUS))
        .at("Corpus.with.other", () -> Corpus.of(Specimens.brief("other").build()))
        .with(ReadingPage.class, () -> ReadingPage.of(Specimens.BRIEF))
        .with(Appendable.class, StringBuilder::new)
        .with(SentenceRules.class, () -> SentenceRules.of(Locale.FRENCH))
        .at("SentenceRules.parse.table", () -> "never: Mr")
        .at("Grounding.of.splitter", () -> (Function<String, List<SentenceRules.Span>>) content -> List.of())
        .at("Table.Table.rows", () -> List.of(List.of("cell")));
  }

  private ValidArguments modelValues() {
    return new ValidArguments()
        .with(SourceText.class, () -> SourceText.of(WORDS))
        .with(PassageFinder.class, () -> PassageFinder.of(SourceText.of(WORDS)))
        .with(TextWalk.class, () -> TextWalk.of(SourceText.of(WORDS + " a1")))
        .with(Quotation.class, () -> Quotation.spoken("ties"))
        .with(QuotationMatch.class, () -> new QuotationMatch.Found(0, 1, QuotationMatch.Placement.IN_PLACE))
        .with(Extensions.Builder.class, Extensions::builder)
        .with(InvalidBriefException.class, () -> new InvalidBriefException("id must not be empty"))
        .with(RelativeTimes.class, RelativeTimes::english)
        .with(TimeFrame.class, () -> TimeFrame.of(Edtf.parse("2022")))
        .at("Edtf.parseTimestamp.text", () -> "2022-08-15T09:30")
        .with(Instant.class, () -> Instant.EPOCH)
        .with(OffsetDateTime.class, () -> Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .with(YearMonth.class, () -> YearMonth.of(2022, 8))
        .with(Year.class, () -> Year.of(2022))
        .with(BigDecimal.class, () -> BigDecimal.ONE)
        .with(ZoneId.class, () -> ZoneOffset.UTC)
        .with(Locale.class, () -> Locale.FRENCH)
        .with(Path.class, this::file)
        .with(Class.class, () -> Anonymity.class)
        .at("ClosedWord.parse.word", () -> Anonymity.NAMED.word())
        .at("Attitude.ofStixOpinion.opinion", () -> "agree")
        .at("Edits.change.id", LETTER::id)
        .at("Edits.changeLink.id", LETTER::id)
        .at("Edits.drop.id", LETTER::id)
        .at("Edits.split.id", () -> (Function<Statement, String>) statement -> "part")
        .at("Edtf.parse.text", () -> "2022")
        .at("edtf", () -> "2022")
        .at("digits", () -> "1")
        .at("Builder.put.name", () -> "x-1")
        .at("Extensions.of.name", () -> "x-1")
        .at("FormatVersion.parse.text", () -> "1.0")
        .at("tag", () -> "ko")
        .at("Reliability.parse.grade", () -> "B2")
        .at("table", () -> "yesterday = day -1")
        .at("organisation", () -> NORTH_KOREA)
        .at("words", () -> "ties")
        .at("SourceText.quote.ordinal", () -> 1)
        .at("PassageFinder.quote.ordinal", () -> 1)
        .at("SourceText.between.first", () -> "Kim")
        .at("SourceText.between.last", () -> "good")
        .at("SourceText.passage.first", () -> "Kim")
        .at("SourceText.passage.last", () -> "good")
        .at("Statement.ownVoice.source", () -> Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald"))
        .at("Statement.vote.act", () -> Act.ABSTAIN);
  }

  private Path file() {
    try {
      return Files.writeString(folder.resolve("text.txt"), WORDS);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }
}
