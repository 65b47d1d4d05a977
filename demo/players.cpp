#include "demo/companies.h"

#include <array>

namespace entente::demo {

static constexpr auto all_companies = std::to_array<Company>({
    {-308, "Norvane Pharma AG", "Norvane", "CH", "Europe/Zurich", "norvane.example", 8},
    {-14, "Quillon Biosciences, Inc.", "Quillon", "US", "America/New_York", "quillon.example", 14},
    {168, "Arden Cloudworks, Inc.", "Arden", "US", "America/Chicago", "arden.example", 15},
    {168, "Brackwell Systems SE", "Brackwell", "DE", "Europe/Berlin", "brackwell.example", 8},
    {385, "Fernhollow Markets Corp.", "Fernhollow", "US", "America/Chicago", "fernhollow.example", 15},
});

static constexpr auto all_players = std::to_array<Player>({
    {"Norvane", "Reto Zbinden", "reto@norvane.example", "Alliance management", -308, true},
    {"Norvane", "Claudia Frei", "claudia@norvane.example", "Alliance management", -307},
    {"Norvane", "Jonas Frey", "jonas@norvane.example", "Manufacturing", -307},
    {"Norvane", "Dr Hugo Marchetti", "hugo@norvane.example", "Biostatistics and data science", -307, false, "0123"},
    {"Norvane", "Tomás Aguirre", "tomas@norvane.example", "Alliance management", -98},
    {"Norvane", "Dr Annika Reuss", "annika@norvane.example", "Global development", -97},
    {"Norvane", "Dieter Hallmann", "dieter@norvane.example", "Chief executive", -97},
    {"Norvane", "Marc Delacroix", "marc@norvane.example", "Commercial", -20},
    {"Norvane", "Ingrid Baumann", "ingrid@norvane.example", "Finance", -20},
    {"Norvane", "Dr Priya Nambiar", "priya@norvane.example", "Programme management", -20},
    {"Norvane", "Dr Lars Wetzel", "lars@norvane.example", "Clinical", -20},
    {"Norvane", "Chiara Conti", "chiara@norvane.example", "Regulatory", -20},
    {"Norvane", "Sofie Lindqvist", "sofie@norvane.example", "Commercial", -19},
    {"Norvane", "Emil Okafor", "emil@norvane.example", "Market access", -19},
    {"Norvane", "Katrin Vogel", "katrin@norvane.example", "Finance", -19, false, "0123"},
    {"Norvane", "Beatriz Salgado", "beatriz@norvane.example", "Legal", -19},
    {"Norvane", "Dr Yusuf Demir", "yusuf@norvane.example", "Medical", -18},
    {"Norvane", "Nadine Keller", "nadine@norvane.example", "Manufacturing", 140},
    {"Norvane", "Ava Brunner", "ava@norvane.example", "Data protection", 378},

    {"Quillon", "Rachel Stone", "rachel@quillon.example", "Finance", -14},
    {"Quillon", "Leila Haddad", "leila@quillon.example", "Alliance management", -14},
    {"Quillon", "Dana Whitlock", "dana@quillon.example", "Chief executive", -13},
    {"Quillon", "Dr Samuel Ortega", "samuel@quillon.example", "Clinical", -13},
    {"Quillon", "Owen Bright", "owen@quillon.example", "Commercial", -13},
    {"Quillon", "Dr Victor Amsel", "victor@quillon.example", "Clinical", -13},
    {"Quillon", "Grace Tan", "grace@quillon.example", "Regulatory", -13},
    {"Quillon", "Peter Novak", "peter@quillon.example", "Manufacturing", -13},
    {"Quillon", "Jamie Okonkwo", "jamie@quillon.example", "Programme management", -12},
    {"Quillon", "Elena Ruiz", "elena@quillon.example", "Finance", -12},
    {"Quillon", "Tyler Boone", "tyler@quillon.example", "Commercial", -12},
    {"Quillon", "Dr Aisha Rahman", "aisha@quillon.example", "Clinical", -12},
    {"Quillon", "Colin Marsh", "colin@quillon.example", "Legal", -12},
    {"Quillon", "Naomi Feld", "naomi@quillon.example", "Market access", -12},
    {"Quillon", "Ruth Adeyemi", "ruth@quillon.example", "Manufacturing", 141},
    {"Quillon", "Dr Mei-Lin Zhou", "mei-lin@quillon.example", "Clinical", 217},

    {"Arden", "Jordan Pike", "jordan@arden.example", "Alliance management", 168},
    {"Arden", "Sana Qureshi", "sana@arden.example", "Product", 170},
    {"Arden", "Will Castellano", "will@arden.example", "Sales", 170},

    {"Brackwell", "Franz Oberhuber", "franz@brackwell.example", "Alliance management", 168},
    {"Brackwell", "Lena Hartwig", "lena@brackwell.example", "Technology", 170},
    {"Brackwell", "Murat Aydin", "murat@brackwell.example", "Support", 170},

    {"Fernhollow", "Casey Lund", "casey@fernhollow.example", "Pharmacy partnerships", 385},
    {"Fernhollow", "Gloria Reyes", "gloria@fernhollow.example", "Store operations", 387, false, "12345"},
    {"Fernhollow", "Sam Whitaker", "sam@fernhollow.example", "Data protection", 387},
    {"Fernhollow", "Nina Falk", "nina@fernhollow.example", "Brand", 387},
});

std::span<const Company> companies() { return all_companies; }
std::span<const Player> players() { return all_players; }

}  // namespace entente::demo
