package org.kirana.planted.util;

/** A class without a home. */
class JunkDrawer {}
