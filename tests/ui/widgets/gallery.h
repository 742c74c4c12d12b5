// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

/// Windows that show every part of the kit, for pictures and for the eye.
namespace gallery {

std::unique_ptr<QWidget> components();
/// A form page with side bar and bottom bar.
std::unique_ptr<QWidget> formPage();
/// A list page with two-line rows, staged edit and removal.
std::unique_ptr<QWidget> listPage();
/// A comparison with options.
std::unique_ptr<QWidget> comparison();
/// A menu bar, an open menu and an open combo box.
std::unique_ptr<QWidget> menus();

} // namespace gallery
