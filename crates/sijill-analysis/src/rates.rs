//! Rates and their uncertainty.
//!
//! Input: counts and times at risk. Output: rate ratios with intervals, tests of over-dispersion. The special
//! functions are those of Abramowitz & Stegun (ch. 6, 26) by series and continued fractions; checked against
//! published examples (R, `poisson.test`) and SciPy in the tests below.

use schemars::JsonSchema;
use serde::Serialize;

/// ln Γ(x) for x > 0 (Lanczos, g = 7, n = 9; relative error under 1e-14).
pub fn ln_gamma(x: f64) -> f64 {
    const C: [f64; 9] = [
        0.999_999_999_999_809_9,
        676.520_368_121_885_1,
        -1_259.139_216_722_402_8,
        771.323_428_777_653_1,
        -176.615_029_162_140_6,
        12.507_343_278_686_905,
        -0.138_571_095_265_720_12,
        9.984_369_578_019_572e-6,
        1.505_632_735_149_311_6e-7,
    ];
    if x < 0.5 {
        return (std::f64::consts::PI / (std::f64::consts::PI * x).sin()).ln() - ln_gamma(1.0 - x);
    }
    let x = x - 1.0;
    let t = x + 7.5;
    let sum = C.iter().enumerate().skip(1).fold(C[0], |s, (i, c)| s + c / (x + i as f64));
    0.5 * (2.0 * std::f64::consts::PI).ln() + (x + 0.5) * t.ln() - t + sum.ln()
}

/// The regularised incomplete beta function I_x(a, b).
pub fn beta_cdf(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front = (ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (1.0 - x).ln()).exp();
    if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(x, a, b) / a
    } else {
        1.0 - front * fraction(1.0 - x, b, a) / b
    }
}

/// The continued fraction of the incomplete beta function (modified Lentz).
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    let tiny = 1e-300;
    let keep = |v: f64| if v.abs() < tiny { tiny } else { v };
    let (mut c, mut d) = (1.0, 1.0 / keep(1.0 - (a + b) * x / (a + 1.0)));
    let mut h = d;
    for m in 1..500 {
        let m = f64::from(m);
        for term in [
            m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0)),
        ] {
            d = 1.0 / keep(1.0 + term * d);
            c = keep(1.0 + term / c);
            h *= d * c;
        }
        if (c * d - 1.0).abs() < 1e-15 {
            break;
        }
    }
    h
}

/// The quantile of the beta distribution, by bisection.
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if beta_cdf(middle, a, b) < p { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// P(X ≥ x) of a chi-square variable with `k` degrees of freedom.
pub fn chi_square_tail(x: f64, k: f64) -> f64 {
    let (a, x) = (k / 2.0, x / 2.0);
    if x <= 0.0 {
        return 1.0;
    }
    let front = (a * x.ln() - x - ln_gamma(a)).exp();
    if x < a + 1.0 {
        let (mut sum, mut term, mut n) = (1.0 / a, 1.0 / a, a);
        for _ in 0..2000 {
            n += 1.0;
            term *= x / n;
            sum += term;
            if term < sum * 1e-16 {
                break;
            }
        }
        1.0 - front * sum
    } else {
        let tiny = 1e-300;
        let mut b = x + 1.0 - a;
        let (mut c, mut d) = (1.0 / tiny, 1.0 / b);
        let mut h = d;
        for i in 1..2000 {
            let an = -f64::from(i) * (f64::from(i) - a);
            b += 2.0;
            d = 1.0 / (an * d + b).abs().max(tiny).copysign(an * d + b);
            c = (b + an / c).abs().max(tiny).copysign(b + an / c);
            h *= d * c;
            if (d * c - 1.0).abs() < 1e-15 {
                break;
            }
        }
        front * h
    }
}

/// How an interval was reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Exact, conditional on the sum of both counts (Clopper–Pearson), for Poisson counts.
    PoissonExact,
    /// Normal on the log scale with a negative binomial variance: weeks vary more than a Poisson process would.
    NegativeBinomial,
}

/// One rate over another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, JsonSchema)]
pub struct RateRatio {
    /// The ratio; `null` when nothing happened in the period compared with.
    pub ratio: Option<f64>,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end; `null` when there is none.
    pub high: Option<f64>,
    /// How the interval was reckoned.
    pub method: Method,
    /// Pearson's chi-square over its degrees of freedom, of weekly counts: 1 for a Poisson process.
    pub dispersion: f64,
}

impl RateRatio {
    /// Whether the interval leaves out 1: the pace has changed.
    pub fn is_clear(&self) -> bool {
        self.low > 1.0 || self.high.is_some_and(|h| h < 1.0)
    }
}

/// The ratio of two Poisson rates, exact: given the sum of both counts the first is binomial.
///
/// ```
/// use sijill_analysis::rates::poisson_ratio;
/// // R, help(poisson.test): 11 cases in 800 person-years against 6 + 8 + 7 in 1083 + 1050 + 878.
/// let r = poisson_ratio(11, 800.0, 21, 3011.0);
/// assert!((r.ratio.unwrap() - 1.971_488).abs() < 1e-6);
/// ```
pub fn poisson_ratio(x1: u64, t1: f64, x0: u64, t0: f64) -> RateRatio {
    let n = (x1 + x0) as f64;
    let odds = |p: f64| p / (1.0 - p) * t0 / t1;
    let (a, b) = (x1 as f64, x0 as f64);
    let low = if x1 == 0 { 0.0 } else { odds(beta_quantile(0.025, a, n - a + 1.0)) };
    let high = (x0 > 0).then(|| odds(beta_quantile(0.975, a + 1.0, b)));
    let ratio = (x0 > 0).then(|| (a / t1) / (b / t0));
    RateRatio { ratio, low, high, method: Method::PoissonExact, dispersion: 1.0 }
}

/// The ratio of the rates of two series of weekly counts. Where the weeks vary more than a Poisson process would
/// (Pearson's test, p < 0.05), the interval is that of a negative binomial with one dispersion for both, by moments.
pub fn weekly_ratio(now: &[u64], before: &[u64], days_now: f64, days_before: f64) -> RateRatio {
    let sum = |s: &[u64]| s.iter().sum::<u64>();
    let (x1, x0) = (sum(now), sum(before));
    let mut exact = poisson_ratio(x1, days_now, x0, days_before);
    let (mut chi, mut excess, mut squares) = (0.0, 0.0, 0.0);
    let mut freedom = 0.0;
    for series in [now, before] {
        let mean = sum(series) as f64 / series.len().max(1) as f64;
        if mean > 0.0 && series.len() > 1 {
            for &x in series {
                let d = x as f64 - mean;
                chi += d * d / mean;
                excess += d * d - mean;
                squares += mean * mean;
            }
            freedom += series.len() as f64 - 1.0;
        }
    }
    if freedom > 0.0 {
        exact.dispersion = chi / freedom;
    }
    let over = freedom > 0.0 && chi_square_tail(chi, freedom) < 0.05 && excess > 0.0;
    let (Some(ratio), true, true) = (exact.ratio, over, x1 > 0) else { return exact };
    let alpha = excess / squares;
    let (w1, w0) = (now.len() as f64, before.len() as f64);
    let variance = 1.0 / x1 as f64 + 1.0 / x0 as f64 + alpha * (1.0 / w1 + 1.0 / w0);
    let half = 1.959_963_984_540_054 * variance.sqrt();
    RateRatio {
        ratio: Some(ratio),
        low: ratio * (-half).exp(),
        high: Some(ratio * half.exp()),
        method: Method::NegativeBinomial,
        dispersion: exact.dispersion,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(a: f64, b: f64, tolerance: f64) -> bool {
        (a - b).abs() <= tolerance * b.abs().max(1.0)
    }

    #[test]
    fn special_functions_agree_with_scipy() {
        // scipy.special.betainc, scipy.stats.beta.ppf, scipy.stats.chi2.sf, scipy.special.gammaln (SciPy 1.17)
        assert!(near(ln_gamma(0.3), 1.095_797_994_818_076, 1e-12));
        assert!(near(ln_gamma(12.5), 18.734_347_511_936_445, 1e-12));
        assert!(near(beta_cdf(0.3, 2.0, 5.0), 0.579_825, 1e-9));
        assert!(near(beta_quantile(0.025, 11.0, 22.0), 0.185_719_091_716_566_14, 1e-9));
        assert!(near(chi_square_tail(3.84, 1.0), 0.050_043_521_248_705_2, 1e-9));
        assert!(near(chi_square_tail(60.0, 40.0), 0.021_873_468_441_390_91, 1e-9));
    }

    #[test]
    fn the_example_of_r() {
        // R: poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)): 95 percent interval 0.8584264 to 4.2772659
        let r = poisson_ratio(11, 800.0, 21, 3011.0);
        assert!(near(r.low, 0.858_426_4, 1e-6), "{r:?}");
        assert!(near(r.high.unwrap(), 4.277_265_9, 1e-6), "{r:?}");
    }

    #[test]
    fn nothing_before_has_no_ratio_and_no_upper_end() {
        let r = poisson_ratio(3, 100.0, 0, 100.0);
        assert_eq!((r.ratio, r.high), (None, None));
        assert!(r.low > 0.0);
        assert!(!poisson_ratio(0, 10.0, 0, 10.0).is_clear());
    }

    #[test]
    fn bursts_widen_the_interval() {
        let steady = weekly_ratio(&[4, 4, 4, 4, 4, 4], &[2, 2, 2, 2, 2, 2], 42.0, 42.0);
        let bursts = weekly_ratio(&[0, 0, 24, 0, 0, 0], &[0, 12, 0, 0, 0, 0], 42.0, 42.0);
        assert_eq!(steady.method, Method::PoissonExact);
        assert_eq!(bursts.method, Method::NegativeBinomial);
        assert!(bursts.low < steady.low && bursts.high > steady.high);
        assert!(!bursts.is_clear());
    }

    proptest! {
        #[test]
        fn the_ratio_lies_in_its_interval(x1 in 0_u64..400, x0 in 0_u64..400, t1 in 1.0..400.0_f64, t0 in 1.0..400.0_f64) {
            let r = poisson_ratio(x1, t1, x0, t0);
            if let Some(ratio) = r.ratio {
                prop_assert!(r.low <= ratio + 1e-9 && r.high.unwrap() >= ratio - 1e-9);
            }
            // Turned round, the interval is its reciprocal.
            let back = poisson_ratio(x0, t0, x1, t1);
            if let Some(high) = back.high
                && x1 > 0
            {
                prop_assert!((1.0 / high - r.low).abs() < 1e-6 * r.low.max(1.0));
            }
        }
    }
}
