package org.kirana.local.seed;

/**
 * A neighbourhood of the towns where the story plays, by its real name, PIN code and centre.
 *
 * @param streets what its addresses call a block of streets
 */
enum Neighbourhood {
  VASHI("Vashi", "Navi Mumbai", "400703", 19.0771, 72.9986, "Sector"),
  NERUL("Nerul", "Navi Mumbai", "400706", 19.0330, 73.0190, "Sector"),
  BELAPUR("CBD Belapur", "Navi Mumbai", "400614", 19.0180, 73.0390, "Sector"),
  KOPAR_KHAIRANE("Kopar Khairane", "Navi Mumbai", "400709", 19.1030, 73.0100, "Sector"),
  AIROLI("Airoli", "Navi Mumbai", "400708", 19.1550, 72.9990, "Sector"),
  KHARGHAR("Kharghar", "Navi Mumbai", "410210", 19.0360, 73.0690, "Sector"),
  NAUPADA("Naupada", "Thane", "400602", 19.1880, 72.9710, "Lane"),
  VARTAK_NAGAR("Vartak Nagar", "Thane", "400606", 19.2120, 72.9640, "Lane"),
  MANPADA("Manpada", "Thane", "400607", 19.2350, 72.9770, "Lane"),
  KALYAN_WEST("Kalyan West", "Kalyan", "421301", 19.2480, 73.1260, "Lane"),
  KALYAN_EAST("Kalyan East", "Kalyan", "421306", 19.2310, 73.1450, "Lane"),
  DOMBIVLI_EAST("Dombivli East", "Kalyan", "421201", 19.2160, 73.0930, "Lane");

  final String locality;
  final String town;
  final String pinCode;
  final double latitude;
  final double longitude;
  final String streets;

  Neighbourhood(
      String locality,
      String town,
      String pinCode,
      double latitude,
      double longitude,
      String streets) {
    this.locality = locality;
    this.town = town;
    this.pinCode = pinCode;
    this.latitude = latitude;
    this.longitude = longitude;
    this.streets = streets;
  }

  String address(int shop, int street) {
    return "Shop %d, %s %d, %s, %s %s".formatted(shop, streets, street, locality, town, pinCode);
  }
}
