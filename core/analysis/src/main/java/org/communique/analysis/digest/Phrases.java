// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.Role;
import org.communique.Statement;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Standing;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.TimeBasis;

/**
 * Puts statements and times into words, and remembers which statements the page shows. An entry may name a statement by
 * its id only if the page shows that statement with its content.
 */
final class Phrases {

  /** The purpose of a grade that judges the content. */
  static final String AS_FACT = "as fact";

  private final Matter matter;
  private final BitSet shown = new BitSet();
  private final Set<TimeBasis> bases = EnumSet.noneOf(TimeBasis.class);

  Phrases(Matter matter) {
    this.matter = matter;
  }

  /** Returns who said a statement, and through which voices it came. */
  String chain(CorpusStatement statement) {
    return ChainWords.sentence(statement.statement(), matter.namesDocuments());
  }

  /**
   * Returns who said a statement and through which voices it came, with a colon and a space. If the document says it
   * itself, the speakers are enough; if the publisher of the document is the only speaker, the name of the document is
   * enough, and a single document needs no name.
   */
  String account(CorpusStatement statement) {
    if (!Matter.isOfTheDocument(statement)) {
      return chain(statement) + ": ";
    }
    if (Matter.isOfThePublisher(statement)) {
      return matter.namesDocuments() ? OneLine.name(matter.corpus().brief(statement).source().name()) + ": " : "";
    }
    return ChainWords.speakers(statement.statement()) + ": ";
  }

  /**
   * Returns by whose account a statement is known, with a colon and a space: {@code Putin (Rodong Sinmun): }. Empty if
   * the publisher of a single document speaks.
   */
  String shortAccount(CorpusStatement statement) {
    return Matter.isOfTheDocument(statement)
        ? account(statement) : ChainWords.account(statement.statement(), matter.namesDocuments()) + ": ";
  }

  /**
   * Returns the gist with its addressees, and in brackets the act, the id, in whose name and office the speakers speak,
   * what they answer, its grades, how certain the speakers claim to be if they are not certain, what became of the
   * statement, and whether its text can be read in several ways. The page now shows the statement.
   */
  String said(CorpusStatement statement) {
    shown.set(statement.number());
    Statement value = statement.statement();
    StringBuilder said = new StringBuilder(OneLine.of(value.gist()));
    value.condition().ifPresent(condition -> said.append(", if ").append(OneLine.of(condition)));
    if (!value.addressees().isEmpty()) {
      said.append(" (to ").append(names(value.addressees())).append(')');
    }
    value.tally().ifPresent(tally -> said.append(" (").append(tally).append(')'));
    if (!value.designations().isEmpty()) {
      said.append(" (calls ").append(OneLine.and(value.designations(), designation ->
          OneLine.name(designation.actor().name()) + " “" + OneLine.of(designation.words()) + "”")).append(')');
    }
    said.append(" [").append(OneLine.spaced(value.act())).append(", #").append(statement);
    value.speakingAs().ifPresent(role -> said.append(", as ").append(office(role)));
    if (!value.onBehalfOf().isEmpty()) {
      said.append(", on behalf of ").append(names(value.onBehalfOf()));
    }
    List<Matter.Link> answered = matter.links(statement, RelationKind.RESPONDS_TO);
    if (!answered.isEmpty()) {
      said.append(", in answer to ").append(OneLine.and(answered, link ->
          mention(link.to()) + doubt(link.relation().certainty())));
    }
    value.grades().forEach(grade -> said.append(", ").append(grade.grade())
        .append(grade.purpose().map(Phrases::purpose).orElse("")));
    value.certainty().filter(certainty -> certainty != Certainty.CERTAIN)
        .ifPresent(certainty -> said.append(", claimed as ").append(OneLine.spaced(certainty)));
    said.append(status(statement));
    if (!value.notes(NoteKind.AMBIGUITY).isEmpty()) {
      said.append(", unclear");
    }
    return said.append(']').toString();
  }

  /** Returns in brackets how certain something is, unless it is certain: {@code  (probable)}. */
  private static String doubt(Optional<Certainty> certainty) {
    return certainty.filter(level -> level != Certainty.CERTAIN).map(level -> " (" + OneLine.spaced(level) + ")")
        .orElse("");
  }

  /** Returns the gist and a reference. The page shows the statement, unless it is a part of another one. */
  String content(CorpusStatement statement) {
    return content(statement, status(statement));
  }

  /** Returns the gist and a reference, without what became of the statement. */
  String contentAlone(CorpusStatement statement) {
    return content(statement, "");
  }

  private String content(CorpusStatement statement, String status) {
    if (matter.isWhole(statement)) {
      shown.set(statement.number());
    }
    return OneLine.of(statement.statement().gist()) + " [" + reference(statement).orElse("part of a statement") + status
        + "]";
  }

  /** Returns whether the page shows a statement with its content. */
  boolean isShown(CorpusStatement statement) {
    return shown.get(statement.number());
  }

  /** Returns for what a grade holds, after the grade: {@code  as fact}. */
  static String purpose(String purpose) {
    return purpose.equals(AS_FACT) ? " as fact" : " for " + OneLine.of(purpose);
  }

  private String status(CorpusStatement statement) {
    Standing.Status status = matter.status(statement);
    return status == Standing.Status.STANDS ? "" : ", " + status(status);
  }

  static String status(Standing.Status status) {
    return OneLine.words(status).toUpperCase(Locale.ROOT);
  }

  /** Returns a reference to a statement: its id if the page shows it, or the statement of which it is a part. */
  private Optional<String> reference(CorpusStatement statement) {
    if (shown.get(statement.number())) {
      return Optional.of("#" + statement);
    }
    return matter.upwards(statement).filter(whole -> shown.get(whole.number())).findFirst()
        .map(whole -> "part of #" + whole);
  }

  /** Returns a reference to a statement. If the page does not show the statement, its gist tells what is meant. */
  String mention(CorpusStatement statement) {
    boolean isShown = shown.get(statement.number());
    String gist = quoted(statement.statement().gist());
    return reference(statement).map(reference -> isShown ? reference : gist + " (" + reference + ")").orElse(gist);
  }

  /** Returns the content of a statement: in short if the page shows the statement, and otherwise in full. */
  String shortContent(CorpusStatement statement) {
    return shown.get(statement.number())
        ? quoted(statement.statement().gist()) + " [#" + statement + status(statement) + "]" : content(statement);
  }

  /** Returns references to statements, each once. A part is called by the statement that the page shows. */
  String mentions(List<CorpusStatement> statements) {
    return OneLine.commas(statements.stream()
        .map(statement -> reference(statement).orElseGet(() -> mention(statement))).distinct().toList());
  }

  /** Returns references to statements, each with the time of what it speaks of, or the time when it was said. */
  String datedMentions(List<CorpusStatement> statements) {
    return statements.stream()
        .map(statement -> reference(statement).orElseGet(() -> mention(statement)) + date(statement)).distinct()
        .limit(Section.MOST).collect(Collectors.joining(", "));
  }

  private String date(CorpusStatement statement) {
    return statement.statement().eventTime().map(time -> " (" + shortTime(time) + ")")
        .or(() -> matter.said(statement).filter(time -> matter.isSaidAtSeveralTimes())
            .map(time -> " (said " + shortTime(time) + ")")).orElse("");
  }

  /** Returns a time with its words and how its date was obtained: {@code “yesterday” (2022-08-15?, inferred)}. */
  String time(TimeExpression time) {
    bases.add(time.basis());
    Optional<String> date = time.date().map(Phrases::date);
    if (time.text().isEmpty()) {
      return date.orElse("") + mark(time.basis(), " (", ")");
    }
    return quoted(time.text().get())
        + date.map(day -> " (" + day + mark(time.basis(), ", ", "") + ")").orElse("");
  }

  private static String quoted(String words) {
    return "“" + OneLine.cut(words) + "”";
  }

  private static String shortTime(TimeExpression time) {
    return time.date().map(Phrases::date).orElseGet(() -> quoted(time.text().orElse("")));
  }

  private static String mark(TimeBasis basis, String before, String after) {
    return switch (basis) {
      case STATED, UNDATED -> "";
      case COMPUTED -> before + "computed" + after;
      case INFERRED -> before + "inferred" + after;
      case EXTERNAL -> before + "from elsewhere" + after;
    };
  }

  /** A date, with words for a day before or after which something took place. */
  private static String date(Edtf date) {
    String text = date.text();
    boolean isOneDay = text.startsWith("[") && text.endsWith("]") && text.indexOf(',') < 0;
    if (isOneDay && text.startsWith("[..") && !text.endsWith("..]")) {
      return "at the latest " + text.substring(3, text.length() - 1);
    }
    return isOneDay && text.endsWith("..]") && !text.startsWith("[..")
        ? "at the earliest " + text.substring(1, text.length() - 3) : text;
  }

  /** Explains the marks of the times that have been put into words; begins with a space unless there are none. */
  String legend() {
    StringBuilder legend = new StringBuilder();
    if (bases.contains(TimeBasis.INFERRED)) {
      legend.append(" “Inferred” marks a date that the encoder concluded.");
    }
    if (bases.contains(TimeBasis.COMPUTED)) {
      legend.append(" “Computed” marks a date that was counted from the words.");
    }
    if (bases.contains(TimeBasis.EXTERNAL)) {
      legend.append(" “From elsewhere” marks a date that the document does not give.");
    }
    return legend.toString();
  }

  /** Returns an office: {@code Foreign Minister of Veskia}. */
  static String office(Role role) {
    return OneLine.of(role.title())
        + role.organisation().map(organisation -> " of " + OneLine.name(organisation.name())).orElse("")
        + role.during().map(time -> ", " + shortTime(time)).orElse("");
  }

  static String names(List<Actor> actors) {
    return OneLine.and(actors, actor -> OneLine.name(actor.name()));
  }
}
