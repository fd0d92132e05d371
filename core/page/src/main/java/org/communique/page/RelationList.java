// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import org.communique.Relation;
import org.communique.Statement;

/** The relations from a statement to others, and those from others to the statement. */
final class RelationList {

  private final Html html;
  private final Material material;
  private final Links links;

  RelationList(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
  }

  void write(Statement statement) {
    List<Material.Incoming> incoming = material.incoming(statement);
    if (statement.relations().isEmpty() && incoming.isEmpty()) {
      return;
    }
    html.element("h4", Wording.RELATIONS.words()).open("ul", "class", "plain rel");
    statement.relations().forEach(this::outgoing);
    incoming.forEach(this::incoming);
    html.close().line();
  }

  private void outgoing(Relation relation) {
    html.open("li").text(Wording.spaced(relation.kind()) + " ");
    links.reference(relation.to());
    details(relation);
    if (material.knows(relation.to())) {
      gist(material.statement(relation.to()));
    }
    html.close();
  }

  private void incoming(Material.Incoming incoming) {
    html.open("li");
    links.statement(incoming.from().id());
    html.text(" " + Wording.spaced(incoming.relation().kind()) + Wording.THIS_STATEMENT.words());
    details(incoming.relation());
    gist(incoming.from());
    html.close();
  }

  private void details(Relation relation) {
    relation.part().ifPresent(part ->
        html.text(", " + Wording.ONLY_PART.words() + "“").element("bdi", Excerpt.line(part)).text("”"));
    relation.certainty().ifPresent(certainty -> html.text(" ").element("small", "(" + Wording.spaced(certainty) + ")"));
    relation.assessor().ifPresent(name ->
        html.text(" ").element("small", "(" + Wording.ASSESSED_BY.with(Excerpt.name(name)) + ")"));
  }

  private void gist(Statement other) {
    html.open("span", "class", "rel-gist").text(": ").element("bdi", Excerpt.name(other.gist())).close();
  }
}
