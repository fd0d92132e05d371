// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.analysis.Corpus;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Anonymity;

/** Names the documents of a corpus: what each one is, who published it, when, and what is marked on it. */
final class Documents {

  private Documents() {}

  /** Returns one line for each document, at most {@value Section#MOST}. */
  static List<String> lines(Corpus corpus, Phrases phrases) {
    List<Brief> briefs = corpus.briefs();
    if (briefs.isEmpty()) {
      return List.of("There are no documents.");
    }
    int shown = briefs.size() > Section.MOST ? Section.MOST - 1 : briefs.size();
    List<String> lines = new ArrayList<>();
    briefs.subList(0, shown).forEach(brief -> lines.add(line(brief, briefs.size() > 1, phrases)));
    if (shown < briefs.size()) {
      lines.add("and " + (briefs.size() - shown) + " more documents");
    }
    return lines;
  }

  private static String line(Brief brief, boolean isOneOfSeveral, Phrases phrases) {
    Source source = brief.source();
    StringBuilder line = new StringBuilder(isOneOfSeveral ? "“" + OneLine.of(brief.title()) + "”: " : "The document: ")
        .append(OneLine.spaced(source.kind()));
    if (!source.name().equals(brief.title())) {
      line.append(" “").append(OneLine.name(source.name())).append('”');
    }
    line.append(publisher(source)).append(source.published().map(time -> ", published " + phrases.time(time))
        .orElse(", no date of publication recorded"));
    source.modified().ifPresent(time -> line.append(", changed ").append(phrases.time(time)));
    if (!source.markings().isEmpty()) {
      line.append(", marked ").append(OneLine.and(source.markings(), OneLine::of));
    }
    int size = brief.statements().size();
    line.append("; ").append(size).append(size == 1 ? " statement" : " statements")
        .append(brief.encoder().map(who -> ", encoded by " + OneLine.of(who)).orElse(", encoder not named"));
    brief.encoded().ifPresent(date -> line.append(" (").append(date.text()).append(')'));
    return line.append('.').toString();
  }

  private static String publisher(Source source) {
    Optional<Actor> issuer = source.issuer();
    if (issuer.isEmpty()) {
      return ", no publisher recorded";
    }
    if (issuer.get().anonymity() != Anonymity.NAMED) {
      return ", publisher not named";
    }
    return issuer.get().name().equals(source.name()) ? "" : ", published by " + OneLine.name(issuer.get().name());
  }
}
