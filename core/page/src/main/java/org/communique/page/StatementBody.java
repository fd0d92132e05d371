// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.Designation;
import org.communique.Note;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.Tally;
import org.communique.analysis.Standing;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.NoteKind;

/** What a reader sees when a statement is opened. */
final class StatementBody {

  private final Html html;
  private final Material material;
  private final Links links;
  private final ChainSteps chain;
  private final StanceList stances;
  private final RelationList relations;
  private final Set<String> places = new HashSet<>();

  StatementBody(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
    this.chain = new ChainSteps(html, material, links);
    this.stances = new StanceList(html, links);
    this.relations = new RelationList(html, material, links);
    material.grounding().map(Passage::of).ifPresent(passages ->
        passages.forEach(passage -> places.add(passage.place())));
  }

  void write(Statement statement) {
    html.open("div", "class", "body", "id", "s-" + statement.id());
    html.element("h3", Wording.STATEMENT_HEADING.with(
        material.number(statement.id()), Excerpt.line(statement.gist())), "class", "vh").line();
    longGist(statement);
    quotations(statement);
    chain.write(statement);
    times(statement);
    condition(statement);
    notes(statement.notes(NoteKind.AMBIGUITY), Wording.AMBIGUITIES, "amb-list");
    standing(material.verdict(statement));
    stances.write(statement);
    relations.write(statement);
    designations(statement.designations());
    statement.tally().ifPresent(this::tally);
    grades(statement.grades());
    subjects(statement);
    List<Note> others = statement.notes().stream().filter(note -> note.kind() != NoteKind.AMBIGUITY).toList();
    notes(others, Wording.NOTES, "notes");
    html.open("p", "class", "perma").element("a", "#s-" + statement.id(), "href", "#s-" + statement.id(),
        "title", Wording.LINK_TO_THIS.words()).close();
    html.close().line();
  }

  /** The line of the statement is shortened, so a long gist is here as a whole. */
  private void longGist(Statement statement) {
    if (!Excerpt.line(statement.gist()).equals(statement.gist())) {
      html.element("p", statement.gist(), "class", "whole", "dir", "auto");
    }
  }

  private void quotations(Statement statement) {
    boolean isSpoken = false;
    int ordinal = 0;
    for (Quotation quotation : statement.quotations()) {
      quotation(statement, quotation, ++ordinal);
      isSpoken |= !quotation.spoken().isEmpty();
    }
    if (isSpoken) {
      statement.quotedSource().ifPresent(source -> {
        html.open("p", "class", "whose").text(Wording.QUOTED_WORDS.words());
        links.source(source);
        html.text(Wording.NOT_OF.words());
        links.all(statement.speakers(), links::actor);
        html.close();
      });
    }
  }

  private void quotation(Statement statement, Quotation quotation, int ordinal) {
    html.open("blockquote", language(quotation)).open("p");
    for (Segment segment : quotation.segments()) {
      html.element("span", segment.text(), "class", "seg-" + Passage.shown(statement, segment).word());
    }
    quotation.fidelity().filter(fidelity -> fidelity != Fidelity.UNKNOWN).ifPresent(fidelity ->
        html.text(" ").element("small", "(" + Wording.PRINTED_WORDS.with(Wording.spaced(fidelity)) + ")"));
    if (places.contains(Passage.place(statement, ordinal))) {
      html.text(" ").element("a", Wording.IN_THE_TEXT.words(), "class", "back",
          "href", "#" + Passage.place(statement, ordinal),
          "aria-label", Wording.IN_THE_TEXT_LABEL.with(ordinal, material.number(statement.id())));
    }
    html.close().close().line();
  }

  private String[] language(Quotation quotation) {
    return material.language(quotation.language()).map(tag -> new String[] {"lang", tag, "dir", "auto"})
        .orElse(new String[] {"dir", "auto"});
  }

  private void times(Statement statement) {
    statement.said().ifPresent(time -> time(Wording.SAID, time));
    statement.eventTime().ifPresent(time -> time(Wording.EVENT, time));
  }

  private void time(Wording name, TimeExpression time) {
    html.open("p", "class", "when").text(name.words());
    HeaderSection.time(html, time);
    html.close();
  }

  private void condition(Statement statement) {
    statement.condition().ifPresent(condition -> html.open("p", "class", "when")
        .element("strong", Wording.CONDITION.words()).text(": ").element("bdi", condition).close());
    statement.certainty().ifPresent(certainty ->
        html.element("p", Wording.CERTAINTY.with(Wording.spaced(certainty)), "class", "when"));
  }

  private void standing(Standing.Verdict verdict) {
    if (verdict.status() == Standing.Status.STANDS && verdict.effects().isEmpty()) {
      return;
    }
    html.element("h4", Wording.STANDING.words()).open("ul", "class", "plain");
    html.open("li").element("strong", StatementCard.words(verdict.status()), "class", "fate").close();
    for (Standing.Effect effect : verdict.effects()) {
      html.open("li");
      links.statement(effect.by().statement().id());
      html.text(": ").element("bdi", effect.toString()).close();
    }
    if (!verdict.sharesFateOf().isEmpty()) {
      html.open("li").text(Wording.SHARES_FATE.words());
      int shown = Math.min(verdict.sharesFateOf().size(), 20);
      links.all(verdict.sharesFateOf().subList(0, shown), other -> links.statement(other.statement().id()));
      html.text(shown < verdict.sharesFateOf().size()
          ? " " + Wording.MORE.with(verdict.sharesFateOf().size() - shown) : "").close();
    }
    html.close().line();
  }

  private void designations(List<Designation> designations) {
    if (designations.isEmpty()) {
      return;
    }
    html.element("h4", Wording.DESIGNATIONS.words()).open("ul", "class", "plain");
    for (Designation designation : designations) {
      html.open("li");
      links.actor(designation.actor());
      html.text(": “").element("bdi", Excerpt.name(designation.words())).text("”");
      designation.by().ifPresent(source -> {
        html.text(Wording.CALLED_BY.words());
        links.source(source);
      });
      html.close();
    }
    html.close().line();
  }

  private void tally(Tally tally) {
    html.element("h4", Wording.TALLY.words()).element("p", tally.toString(), "class", "when");
  }

  private void grades(List<Reliability> grades) {
    if (grades.isEmpty()) {
      return;
    }
    html.element("h4", Wording.GRADES.words()).open("ul", "class", "plain");
    for (Reliability grade : grades) {
      html.open("li");
      StatementCard.grade(html, grade);
      html.text(" ").element("span", StatementCard.words(grade), "class", "gw").text(" ")
          .open("small").text("(").element("bdi", grade.purpose().map(Excerpt::name).orElse(Wording.SAID_SO.words()))
          .text(")").close();
      grade.rationale().ifPresent(reason -> html.text(": ").element("bdi", reason));
      grade.assessor().ifPresent(name ->
          html.text(" ").element("small", "(" + Wording.ASSESSED_BY.with(Excerpt.name(name)) + ")"));
      html.close();
    }
    html.close().line();
  }

  private void subjects(Statement statement) {
    if (statement.topics().isEmpty() && statement.mentions().isEmpty()) {
      return;
    }
    html.open("p", "class", "tags");
    if (!statement.topics().isEmpty()) {
      html.text(Wording.TOPICS_OF.words());
      links.all(statement.topics(), links::topic);
      html.text(". ");
    }
    if (!statement.mentions().isEmpty()) {
      html.text(Wording.SPEAKS_OF.words());
      links.all(statement.mentions(), links::actor);
      html.text(".");
    }
    html.close().line();
  }

  private void notes(List<Note> notes, Wording heading, String classes) {
    if (!notes.isEmpty()) {
      html.element("h4", heading.words()).open("ul", "class", "plain " + classes);
      notes.forEach(note -> html.open("li").element("bdi", note.text()).close());
      html.close().line();
    }
  }
}
