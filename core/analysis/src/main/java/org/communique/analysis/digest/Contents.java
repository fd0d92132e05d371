// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Timeline;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.time.TimeExpression;

/** Writes the sections that show the statements: when, by whom, and by the document itself. */
final class Contents {

  /** What came through several voices is what a reader can least judge alone. */
  private static final Comparator<CorpusStatement> LONGEST_CHAIN_FIRST =
      Comparator.comparingInt(statement -> -statement.statement().attributions().size());

  private final Matter matter;
  private final Phrases phrases;

  Contents(Matter matter, Phrases phrases) {
    this.matter = matter;
    this.phrases = phrases;
  }

  Section words() {
    Map<String, List<CorpusStatement>> byChain = new LinkedHashMap<>();
    matter.wholes().stream().filter(whole -> !Matter.isOfTheDocument(whole)).sorted(LONGEST_CHAIN_FIRST)
        .forEach(whole -> byChain.computeIfAbsent(phrases.chain(whole), chain -> new ArrayList<>()).add(whole));
    Set<Actor> introduced = new HashSet<>();
    Entries entries = new Entries(Section.MOST);
    byChain.forEach((chain, wholes) -> {
      entries.begin(() -> introduced(wholes.get(0), introduced));
      for (CorpusStatement whole : wholes) {
        entries.below(matter.rank(whole), () -> phrases.said(whole));
        for (CorpusStatement part : matter.tellingParts(whole)) {
          entries.below(matter.rank(part), () -> "  " + phrases.account(part) + phrases.said(part));
        }
      }
    });
    return Sections.section(
        "Who said what, and through whose mouth it came", entries,
        "Each line is what somebody is reported to have said or done, in the encoder's words; nobody says here that it"
            + " is true. In brackets: the act, the name by which other lines call the statement, and the grades."
            + " “Unclear” means that the text can be read in several ways; see “What is open”.",
        "The document reports nobody; it speaks only itself.", "statements; the brief has all of them");
  }

  /** Returns the chain of a statement. A speaker who is named for the first time is introduced with an office. */
  private String introduced(CorpusStatement statement, Set<Actor> introduced) {
    String chain = phrases.chain(statement);
    List<Actor> speakers = statement.statement().speakers();
    if (speakers.stream().anyMatch(actor -> actor.anonymity().isHidden())) {
      return chain + " (the text does not name the speaker)";
    }
    Actor first = speakers.get(0);
    if (speakers.size() > 1 || first.roles().isEmpty() || !introduced.add(first)) {
      return chain;
    }
    int name = ChainWords.speakers(statement.statement()).length();
    return chain.substring(0, name) + " (" + Phrases.office(first.roles().get(0)) + ")" + chain.substring(name);
  }

  Section document() {
    Entries entries = new Entries(Entries.FEWER);
    matter.wholes().stream().filter(Matter::isOfTheDocument).forEach(whole -> {
      entries.add(matter.rank(whole), () -> phrases.account(whole) + phrases.said(whole));
      for (CorpusStatement part : matter.tellingParts(whole)) {
        entries.add(matter.rank(part), () -> phrases.account(part) + phrases.said(part));
      }
    });
    return Sections.section(
        "What the document says itself", entries,
        "Claims that the document makes in its own voice. Who speaks is named unless the publisher alone speaks.",
        "It only passes on what others say.", "statements; the brief has all of them");
  }

  Section events() {
    Entries entries = new Entries(Entries.FEWER);
    List<CorpusStatement> inOrder = Timeline.of(matter.corpus()).inOrder();
    Predicate<CorpusStatement> isKnown =
        statement -> statement.statement().said().filter(Contents::isKnown).isPresent();
    inOrder.stream().filter(isKnown).forEach(statement -> addSaid(statement, entries));
    inOrder.stream().filter(isKnown.negate()).forEach(statement -> addSaid(statement, entries));
    for (CorpusStatement statement : inOrder) {
      statement.statement().eventTime().ifPresent(time -> entries.add(matter.rank(statement), () ->
          "about " + phrases.time(time) + ": " + event(statement)));
    }
    Entries.Written written = entries.write();
    String legend = phrases.legend();
    return new Section(
        "What happened, and when",
        entries.isEmpty() ? "No times are recorded."
            : "First what was said on a certain day, in the order of the days; then what was said on a doubtful day (?)"
                + " or on no known day; then what is spoken of, with its time." + legend,
        written.entries(), written.more(), "times; the answer Timeline has all of them");
  }

  private void addSaid(CorpusStatement statement, Entries entries) {
    if (statement.statement().said().filter(time -> isNew(statement, time)).isPresent()) {
      entries.add(Math.min(1, matter.rank(statement)), () ->
          "said " + phrases.time(statement.statement().said().get()) + ": " + event(statement));
    } else if (matter.isWhole(statement)) {
      reported(statement).ifPresent(link -> entries.add(matter.rank(statement), () ->
          "reported " + phrases.time(link.reported().get()) + ": " + event(statement)));
    }
  }

  /** Whether a time has a date that nobody doubts and that is open on no side. */
  private static boolean isKnown(TimeExpression time) {
    return time.date().filter(date -> !date.isUncertain() && !date.isApproximate()
        && date.earliest().isPresent() && date.latest().isPresent()).isPresent();
  }

  /** Whether the time of a statement is not the time of the statement of which it is a part. */
  private boolean isNew(CorpusStatement statement, TimeExpression time) {
    return matter.upwards(statement).skip(1).findFirst().flatMap(matter::said).filter(time::equals).isEmpty();
  }

  /** The first link of a statement without a time that says when its source reported the statement. */
  private static Optional<Attribution> reported(CorpusStatement statement) {
    return statement.statement().said().isPresent()
        ? Optional.empty()
        : statement.statement().attributions().stream().filter(link -> link.reported().isPresent()).findFirst();
  }

  private String event(CorpusStatement statement) {
    return phrases.shortAccount(statement) + phrases.content(statement);
  }
}
