// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

class QWidget;

namespace forecourt::ui {

// Every colour of the program has a name; pages use names, never values.
enum class Token {
    Window,
    Surface,
    Raised,
    Rail,
    Line,
    ControlLine,
    Hover,
    Text,
    Muted,
    Faint,
    Accent,
    AccentHover,
    AccentGround,
    OnAccent,
    Good,
    GoodGround,
    Warning,
    WarningGround,
    Bad,
    BadGround,
    Vip,
    VipGround,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Count
};

enum class Scheme { Light, Dark };

struct TokenRow
{
    Token token;
    QRgb light;
    QRgb dark;
};

// clang-format off
inline constexpr std::array<TokenRow, size_t(Token::Count)> tokenTable{{
    {Token::Window,        0xFFF5F6F8, 0xFF14171C},
    {Token::Surface,       0xFFFFFFFF, 0xFF1B1F26},
    {Token::Raised,        0xFFFFFFFF, 0xFF222730},
    {Token::Rail,          0xFFFBFBFC, 0xFF171A20},
    {Token::Line,          0xFFE2E5EA, 0xFF2E3540},
    {Token::ControlLine,   0xFFD5D9E0, 0xFF3A4250},
    {Token::Hover,         0xFFF1F3F6, 0xFF252B35},
    {Token::Text,          0xFF171B24, 0xFFE8EBF0},
    {Token::Muted,         0xFF5A6373, 0xFFA3ACBA},
    {Token::Faint,         0xFF8A93A3, 0xFF7A8494},
    {Token::Accent,        0xFF2B5FE3, 0xFF86A6FF},
    {Token::AccentHover,   0xFF2351C9, 0xFF9BB6FF},
    {Token::AccentGround,  0xFFE8EEFD, 0xFF24304D},
    {Token::OnAccent,      0xFFFFFFFF, 0xFF0E1420},
    {Token::Good,          0xFF127645, 0xFF6FD39B},
    {Token::GoodGround,    0xFFE3F4EA, 0xFF1B3527},
    {Token::Warning,       0xFF8A5A00, 0xFFF1C46B},
    {Token::WarningGround, 0xFFFDF0D5, 0xFF3A2F17},
    {Token::Bad,           0xFFB3261E, 0xFFFF9C93},
    {Token::BadGround,     0xFFFBE6E4, 0xFF412221},
    {Token::Vip,           0xFF7A4BD1, 0xFFC5A6FF},
    {Token::VipGround,     0xFFF0E9FC, 0xFF322647},
    {Token::Series1,       0xFF2B5FE3, 0xFF86A6FF},
    {Token::Series2,       0xFF1B9E8A, 0xFF5CCDB9},
    {Token::Series3,       0xFFE0912F, 0xFFF0B25E},
    {Token::Series4,       0xFF9A63DB, 0xFFC5A6FF},
    {Token::Series5,       0xFFD4547A, 0xFFF08BAA},
}};
// clang-format on

// What a badge, a notice or a bar means; the text and ground follow from it.
enum class Tone { Neutral, Accent, Good, Warning, Bad, Vip };

struct TokenPair
{
    Token text;
    Token ground;
};

constexpr QRgb rgb(Token token, Scheme scheme)
{
    const TokenRow &row = tokenTable[size_t(token)];
    return scheme == Scheme::Dark ? row.dark : row.light;
}

constexpr TokenPair pair(Tone tone)
{
    constexpr TokenPair pairs[] = {
        { Token::Muted, Token::Window },    { Token::Accent, Token::AccentGround },
        { Token::Good, Token::GoodGround }, { Token::Warning, Token::WarningGround },
        { Token::Bad, Token::BadGround },   { Token::Vip, Token::VipGround },
    };
    return pairs[size_t(tone)];
}

// The series colour for the n-th of several things in a chart.
constexpr Token series(int index)
{
    return Token(int(Token::Series1) + index % 5);
}

// Every pair of text and ground that the program paints; the contrast test reads it.
struct UsedPair
{
    Token text;
    Token ground;
    bool large = false;
};
extern const std::array<UsedPair, 39> usedPairs;

// The scheme that the widget (or, without one, the application) is drawn in.
Scheme scheme(const QWidget *widget = nullptr);
QColor color(Token token, const QWidget *widget = nullptr);

} // namespace forecourt::ui
