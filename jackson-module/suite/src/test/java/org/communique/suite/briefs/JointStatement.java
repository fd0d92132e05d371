// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Topic;
import org.communique.base.LanguageTag;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/**
 * A circular that reproduces two texts: a joint statement of seventeen states, and an explanation that one of these
 * states issued later in its own name.
 *
 * <ul>
 *   <li>The seventeen states say “we”, so they are one actor. {@link Actor#members()} contains the three states that
 *       the text names, and {@link Actor#count()} is 17.
 *   <li>The stances in the joint statement are stances of the group and not of its members. Castria has the stances
 *       that Castria itself states two days later, and no others.
 *   <li>The joint statement is one statement, and each of its sentences is a statement that is {@linkplain
 *       RelationKind#PART_OF part of} it. So Castria can agree with the whole ({@link StanceKind#AGREEMENT}) and
 *       explain two words of one part ({@link RelationKind#GLOSSES}).
 *   <li>Each text is a source with its own date and its own issuer. It is the first link of the chain, in its own
 *       voice. The circular reproduces the text word for word, and is the last link.
 * </ul>
 */
final class JointStatement {

  static final SourceText TEXT = SourceText.of("""
      Halden Convention, Secretariat
      Information Circular 44, 6 March 2031
      The Secretariat reproduces two texts as received.

      I. Joint statement of seventeen States, among them Arvenia, Belmora and Castria (3 March 2031)
      We, the seventeen, condemn the closure of the River Sarn. \
      We will not recognise any change of the border by force.

      II. Explanation by Castria (5 March 2031)
      Castria fully supports the joint statement. By “any change” Castria understands a change after \
      1 January 2030.""");

  static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  static final Actor BELMORA = Actor.state("belmora", "Belmora");
  static final Actor CASTRIA = Actor.state("castria", "Castria");
  static final Actor SEVENTEEN = Actor.builder()
      .id("seventeen").kind(ActorKind.COALITION).name("the seventeen")
      .addMembers(ARVENIA, BELMORA, CASTRIA).count(17).build();
  static final Actor SECRETARIAT = Actor.of(
      "secretariat", ActorKind.ORGAN_OF_INTERNATIONAL_ORGANISATION, "Secretariat of the Halden Convention");

  static final TimeExpression DAY_OF_STATEMENT = TimeExpression.stated("3 March 2031", "2031-03-03");
  static final TimeExpression DAY_OF_EXPLANATION = TimeExpression.stated("5 March 2031", "2031-03-05");

  static final Source JOINT_TEXT = Source.builder()
      .id("joint-text").kind(SourceKind.OFFICIAL_DOCUMENT).name("Joint statement of seventeen States")
      .issuer(SEVENTEEN).published(DAY_OF_STATEMENT).build();
  static final Source CASTRIAN_TEXT = Source.builder()
      .id("castrian-text").kind(SourceKind.OFFICIAL_DOCUMENT).name("Explanation by Castria")
      .issuer(CASTRIA).published(DAY_OF_EXPLANATION).build();
  static final Source CIRCULAR = Source.builder()
      .id("circular").kind(SourceKind.OFFICIAL_DOCUMENT).name("Information Circular 44").issuer(SECRETARIAT)
      .published(TimeExpression.stated("6 March 2031", "2031-03-06")).language(LanguageTag.parse("en")).build();

  static final Topic CLOSURE = Topic.of("closure", "closure of the River Sarn");
  static final Topic RECOGNITION = Topic.of("recognition", "recognition of a change of the border by force");

  private JointStatement() {}

  static Brief brief() {
    return Brief.builder()
        .id("joint-statement")
        .title("Seventeen states on the River Sarn, and an explanation by Castria")
        .source(CIRCULAR)
        .encoder("Treaty desk")
        .encoded(Edtf.parse("2031-03-07"))
        .text(TEXT)
        .addStatements(whole(), condemnation(), nonRecognition(), castriaSupports(), castriaInterprets())
        .addNote(Note.choice("The group is one speaker, because it says “we, the seventeen”."))
        .build();
  }

  private static Statement whole() {
    return joint("whole")
        .act(Act.STATE).gist("The seventeen states have a common position on the closure of the River Sarn")
        .addQuotation(TEXT.between("We, the seventeen,", "by force."))
        .build();
  }

  private static Statement condemnation() {
    return joint("condemnation")
        .act(Act.CONDEMN).gist("The closure of the River Sarn is wrong")
        .addQuotation(TEXT.quote("We, the seventeen, condemn the closure of the River Sarn."))
        .addStance(Stance.of(SEVENTEEN, Attitude.STRONGLY_OPPOSE, CLOSURE))
        .addTopic(CLOSURE)
        .addRelation(Relation.of(RelationKind.PART_OF, "whole"))
        .build();
  }

  private static Statement nonRecognition() {
    return joint("non-recognition")
        .act(Act.EXPRESS_INTENT).gist("The seventeen states will not recognise a change of the border by force")
        .addQuotation(TEXT.quote("We will not recognise any change of the border by force."))
        .addStance(Stance.of(SEVENTEEN, Attitude.OPPOSE, RECOGNITION).withKind(StanceKind.INTENTION))
        .addTopic(RECOGNITION)
        .addRelation(Relation.of(RelationKind.PART_OF, "whole"))
        .addNote(Note.ambiguity("“Any change” may include changes of the past. Only Castria says that it does not."))
        .build();
  }

  private static Statement castriaSupports() {
    return castrian("castria-supports")
        .act(Act.SUPPORT).gist("Castria fully supports the joint statement")
        .addQuotation(TEXT.quote("Castria fully supports the joint statement."))
        .addStance(Stance.of(CASTRIA, Attitude.STRONGLY_SUPPORT, StatementRef.parse("whole"))
            .withKind(StanceKind.AGREEMENT))
        .build();
  }

  private static Statement castriaInterprets() {
    return castrian("castria-interprets")
        .act(Act.INTERPRET).gist("“Any change” means a change after 1 January 2030")
        .addQuotation(TEXT.between("By “any change”", "1 January 2030."))
        .addTopic(RECOGNITION)
        .addRelation(Relation.builder()
            .kind(RelationKind.GLOSSES).to(StatementRef.parse("non-recognition")).part("any change").build())
        .build();
  }

  private static StatementBuilder joint(String id) {
    return Statement.builder().id(id)
        .addSpeaker(SEVENTEEN).said(DAY_OF_STATEMENT)
        .addAttributions(Attribution.ownVoice(JOINT_TEXT), Attribution.of(CIRCULAR, Mode.DIRECT));
  }

  private static StatementBuilder castrian(String id) {
    return Statement.builder().id(id)
        .addSpeaker(CASTRIA).said(DAY_OF_EXPLANATION)
        .addAttributions(Attribution.ownVoice(CASTRIAN_TEXT), Attribution.of(CIRCULAR, Mode.DIRECT));
  }
}
