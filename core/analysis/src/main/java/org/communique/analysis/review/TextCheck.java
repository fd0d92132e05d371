// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import static org.communique.base.InvalidBriefException.shown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.Statement;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.grounding.Anchoring;
import org.communique.grounding.Grounding;
import org.communique.grounding.Sentence;
import org.communique.text.QuotationMatch;

/** Finds quotations and cues that the text does not have, and sentences of the text that no statement covers. */
final class TextCheck {

  private final Grounding grounding;
  private final List<Finding> findings;
  private final Map<String, CorpusStatement> statements = new HashMap<>();

  /** The ids of the statements that have a quotation whose place in the text is not known. */
  private final Set<String> lost = new HashSet<>();

  TextCheck(Corpus corpus, Grounding grounding, List<Finding> findings) {
    this.grounding = grounding;
    this.findings = findings;
    corpus.statements().forEach(statement -> statements.put(statement.statement().id(), statement));
  }

  void check() {
    checkQuotations();
    grounding.looseCues().forEach(this::checkCue);
    grounding.sentences().forEach(this::checkSentence);
  }

  private void checkQuotations() {
    String latest = "";
    int number = 0;
    for (Anchoring anchoring : grounding.anchorings()) {
      String id = anchoring.statement().id();
      number = id.equals(latest) ? number + 1 : 0;
      latest = id;
      if (!anchoring.isGrounded()) {
        lost.add(id);
        findings.add(finding(anchoring, "quotations[" + number + "]"));
      }
    }
  }

  private Finding finding(Anchoring anchoring, String member) {
    Optional<CorpusStatement> at = Optional.of(statements.get(anchoring.statement().id()));
    String words = shown(anchoring.quotation().exact());
    if (anchoring.match() instanceof QuotationMatch.Found found) {
      return new Finding(
          ReviewCode.SURROUNDINGS_CHANGED, at, member,
          "The words " + words + " are at " + found.start()
                + ", but the prefix and the suffix are not around the words.",
          "Check whether the same person says the words there, and anchor the quotation again.");
    }
    if (anchoring.match() instanceof QuotationMatch.Several several) {
      return new Finding(
          ReviewCode.QUOTATION_AT_SEVERAL_PLACES, at, member,
          "The words " + words + " are at " + several.places() + " places of the text, the first two at "
              + several.starts().get(0) + " and " + several.starts().get(1) + ".",
          "Quote the words with SourceText.quote(words, ordinal), which records the place that is meant.");
    }
    String nearMiss = anchoring.match() instanceof QuotationMatch.Gone gone
        ? gone.nearMiss().map(miss -> "; " + miss).orElse("") : "";
    return new Finding(
        ReviewCode.QUOTATION_NOT_FOUND, at, member, "The text does not have the words " + words + nearMiss + ".",
        "Copy the words from the text, or find similar words with SourceText.findAlike.");
  }

  private void checkCue(Grounding.LooseCue loose) {
    Statement statement = loose.statement();
    if (lost.contains(statement.id())) {
      return; // the cue is probably where the quotation is
    }
    String cue = shown(loose.link().cue().orElse(""));
    boolean isQuoted = !statement.quotations().isEmpty();
    findings.add(new Finding(
        ReviewCode.CUE_NOT_PRINTED, Optional.of(statements.get(statement.id())),
        "attributions[" + statement.attributions().indexOf(loose.link()) + "].cue",
        isQuoted
            ? "The text does not print the cue " + cue + " in or around the quotations of the statement."
            : "The statement has the cue " + cue + ", but no quotation that shows where the text prints it.",
        isQuoted
            ? "Copy the cue from the text, or quote the passage that has the cue."
            : "Quote the passage to which the cue belongs."));
  }

  private void checkSentence(Sentence sentence) {
    if (!sentence.isCovered()) {
      findings.add(new Finding(
          ReviewCode.SENTENCE_NOT_COVERED, Optional.empty(), "text[" + sentence.start() + ".." + sentence.end() + "]",
          "No statement covers the sentence " + shown(sentence.text()) + ".",
          "Quote the sentence in a statement, or name it in an Exemption if the sentence states nothing."));
    }
  }
}
