// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Topic;
import org.communique.base.Identifier;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/**
 * The register of a ministry. The register contains a notice, the retraction of the notice a week later, and the
 * revocation of the retraction. A foreign embassy protests.
 *
 * <ul>
 *   <li>A retraction does not change the notice. The retraction is a statement of its own with the relation {@code
 *       retracts}. The revocation has the relation {@code revokes}. From these relations a program computes that the
 *       notice applies again.
 *   <li>Only the side that issued a notice can withdraw the notice. {@code onBehalfOf} shows that the port directorate
 *       and the minister both act for the ministry. The minister signs in an office, which is in {@code speakingAs}.
 *   <li>Belmar calls the notice void, but cannot revoke the notice. So the protest has the relation {@code
 *       responds-to}, and Belmar has a stance whose target is the notice.
 *   <li>{@code said} is the date of a notice, {@code eventTime} is the time from which the notice applies, and {@code
 *       published} of the source is the date of the register. {@code identifiers} contains the number of a notice.
 *   <li>Notice 17/31 does not name the notice that it limits. A reviewer reads it as an exception to Notice 14/31, so
 *       the relation has the reviewer as its {@code assessor}, and a {@code certainty}. The other relations have no
 *       assessor, because the text itself names the other notice.
 * </ul>
 */
final class RevokedRetraction {

  private static final SourceText TEXT = SourceText.of("""
      Republic of Arvenia, Ministry of Maritime Affairs
      Register of Notices to Mariners, 31 March 2031

      Notice 14/31 of 3 March 2031. “The Strait of Orr is closed to foreign warships from 15 March 2031.” For the \
      Ministry: the Port Directorate.

      Notice 15/31 of 10 March 2031. “Notice 14/31 is withdrawn.” For the Ministry: the Port Directorate.

      Notice 16/31 of 17 March 2031. “Notice 15/31 is revoked.” For the Ministry: Hela Brandt, Minister of Maritime \
      Affairs.

      Notice 17/31 of 18 March 2031. “Hospital ships may pass the Strait at all times.” For the Ministry: the Port \
      Directorate.

      By a note of 20 March 2031, the Embassy of Belmar protested to the Ministry against Notice 14/31 and stated \
      that Belmar regards it as void.
      """);

  private static final Actor ARVENIA = Actor.state("arvenia", "Republic of Arvenia");
  private static final Actor BELMAR = Actor.state("belmar", "Belmar");
  static final Actor MINISTRY =
      partOf(ARVENIA, "ministry", ActorKind.MINISTRY, "Ministry of Maritime Affairs");
  private static final Actor PORT_DIRECTORATE =
      partOf(MINISTRY, "port-directorate", ActorKind.OFFICE, "the Port Directorate");
  private static final Actor EMBASSY = partOf(BELMAR, "embassy", ActorKind.OFFICE, "the Embassy of Belmar");
  private static final Actor BRANDT = Actor.person("brandt", "Hela Brandt");

  private static final Source REGISTER = Source.builder()
      .id("register").kind(SourceKind.OFFICIAL_DOCUMENT).name("Register of Notices to Mariners").issuer(MINISTRY)
      .published(TimeExpression.stated("31 March 2031", "2031-03-31"))
      .language(LanguageTag.parse("en")).build();

  private static final Topic PASSAGE = Topic.of("passage", "the passage of foreign ships through the Strait of Orr");

  private RevokedRetraction() {}

  static Brief brief() {
    return Brief.builder()
        .id("revoked-retraction").title("A notice, its retraction, and the end of the retraction")
        .source(REGISTER).text(TEXT)
        .addStatements(closure(), retraction(), revocation(), hospitalShips(), protest())
        .build();
  }

  private static Statement closure() {
    return notice("closure", "14/31", Act.NOTIFY, "The Strait of Orr is closed to foreign warships")
        .addSpeaker(PORT_DIRECTORATE)
        .addQuotation(TEXT.quote("The Strait of Orr is closed to foreign warships from 15 March 2031."))
        .said(TimeExpression.stated("3 March 2031", "2031-03-03"))
        .eventTime(TimeExpression.stated("from 15 March 2031", "2031-03-15/.."))
        .addTopic(PASSAGE)
        .addNote(Note.choice("The notice informs and forbids. The act is “notify” and not “order”, because the "
            + "ministry does not command foreign warships."))
        .build();
  }

  private static Statement retraction() {
    return notice("retraction", "15/31", Act.RETRACT, "Notice 14/31 is withdrawn")
        .addSpeaker(PORT_DIRECTORATE)
        .addQuotation(TEXT.quote("Notice 14/31 is withdrawn."))
        .said(TimeExpression.stated("10 March 2031", "2031-03-10"))
        .addRelation(Relation.of(RelationKind.RETRACTS, "closure"))
        .build();
  }

  private static Statement revocation() {
    return notice("revocation", "16/31", Act.REVOKE, "Notice 15/31 is revoked")
        .addSpeaker(BRANDT).speakingAs(Role.of("Minister of Maritime Affairs", MINISTRY))
        .addQuotation(TEXT.quote("Notice 15/31 is revoked."))
        .said(TimeExpression.stated("17 March 2031", "2031-03-17"))
        .addRelation(Relation.of(RelationKind.REVOKES, "retraction"))
        .addNote(Note.ambiguity("Notice 16/31 does not say from when Notice 14/31 applies again: from 15 March, as if "
            + "Notice 15/31 had never been issued, or only from 17 March."))
        .build();
  }

  private static Statement hospitalShips() {
    return notice("hospital-ships", "17/31", Act.AUTHORISE, "Hospital ships may pass the Strait of Orr at all times")
        .addSpeaker(PORT_DIRECTORATE)
        .addQuotation(TEXT.quote("Hospital ships may pass the Strait at all times."))
        .said(TimeExpression.stated("18 March 2031", "2031-03-18"))
        .addTopic(PASSAGE)
        .addRelation(Relation.builder()
            .kind(RelationKind.QUALIFIES).to(StatementRef.parse("closure"))
            .certainty(Certainty.PROBABLE).assessor("J. Ferro, legal reviewer").build())
        .build();
  }

  private static Statement protest() {
    return Statement.builder()
        .id("protest").addSpeaker(EMBASSY).addOnBehalfOf(BELMAR).addAddressee(MINISTRY)
        .act(Act.PROTEST).gist("Notice 14/31 is void")
        .addQuotation(TEXT.anchor(Quotation.narrated(
            "the Embassy of Belmar protested to the Ministry against Notice 14/31 and stated that Belmar regards it as "
                + "void")))
        .addAttribution(Attribution.indirect(REGISTER, "stated")
            .withAct(Act.PROTEST).withCertainty(Certainty.UNDERSPECIFIED))
        .said(TimeExpression.stated("20 March 2031", "2031-03-20")).medium(Medium.LETTER)
        .certainty(Certainty.CERTAIN)
        .addStance(
            Stance.of(BELMAR, Attitude.OPPOSE, StatementRef.parse("closure")).withKind(StanceKind.AGREEMENT))
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "closure"))
        .addNote(Note.choice("Belmar calls the notice void. This does not revoke it: only the ministry can do that."))
        .build();
  }

  /** Starts a statement of a notice that is signed for the ministry. */
  private static StatementBuilder notice(String id, String number, Act act, String gist) {
    return Statement.builder()
        .id(id).addOnBehalfOf(MINISTRY).act(act).gist(gist)
        .addAttribution(Attribution.of(REGISTER, Mode.DIRECT))
        .addIdentifier(Identifier.of("arvenia-notice-to-mariners", number));
  }

  private static Actor partOf(Actor whole, String id, ActorKind kind, String name) {
    return Actor.builder().id(id).kind(kind).name(name).partOf(whole).build();
  }
}
