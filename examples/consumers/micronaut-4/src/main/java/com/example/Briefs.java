package com.example;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import org.communique.Brief;

/** Serves a brief and takes briefs. */
@Controller
public class Briefs {

  static Brief brief;

  /** An envelope of the application's own, with briefs in it. */
  public record Delivery(String desk, List<Brief> briefs) {}

  @Get("/brief")
  public Brief brief() {
    return brief;
  }

  @Post("/briefs")
  public String take(@Body Brief taken) {
    return "took " + taken.statements().size() + " statements";
  }

  @Post("/deliveries")
  public String take(@Body Delivery delivery) {
    return delivery.desk() + " sent " + delivery.briefs().size() + " briefs";
  }
}
