package com.example;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.communique.Brief;

/** Serves a brief and takes briefs. */
@Path("/")
public class Briefs {

  static Brief brief;

  /** An envelope of the application's own, with briefs in it. */
  public record Delivery(String desk, List<Brief> briefs) {}

  @GET
  @Path("brief")
  @Produces(MediaType.APPLICATION_JSON)
  public Brief brief() {
    return brief;
  }

  @POST
  @Path("briefs")
  @Consumes(MediaType.APPLICATION_JSON)
  public String take(Brief taken) {
    return "took " + taken.statements().size() + " statements";
  }

  @POST
  @Path("deliveries")
  @Consumes(MediaType.APPLICATION_JSON)
  public String take(Delivery delivery) {
    return delivery.desk() + " sent " + delivery.briefs().size() + " briefs";
  }
}
