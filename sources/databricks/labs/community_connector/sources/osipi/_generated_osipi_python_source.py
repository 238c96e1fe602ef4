"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(5fHM^*%;HUEHSL_`38|NsC0|NsC0|NsADyPolU=^t!9o`4;#+S&jb_WFA9Ls>`=nXv11Gd`KUXM3l+w|#?Z_NT_i$&)P5Y0rDCZE1G$h|%cV
fJy|VRVsvlC{<EAS+3Y9k9(a4nHtiT)KvzQF8hFV0xEl8XlQf>x(zBI0)VL+33l}0JpnBjvxpG^-+g)NE5r}GcFh?EePHUc3eoD=9W>3eK8^rWn@LIrvPQ;$
3NhQeTLlzoXSveo0zeeDHiJNAn_!z1PHsm)0B?3VQYk`|5dx~H1yEZ6)|6T>Gzf}PvuZKbbnD+I+j#kW%oQML>%NZcKuAw6xzpTf0HQ?*hiwP}tb!`rLXZFe
000fWz#Vl!1pok`000La@4R&MUv9ZK(W&St02aVCqd)^iR)7F%Kma{YvE@Lm!vXEBo`{JGsxEGI)3#@0TLSLtb$2*A9o$R0I$78xbPu5SV5@Dm&^yO{_LtN>
RVOh(!I-12N|fZ$2W(VD0MHZPK~JEm*IpI%@2A88_iUDoRo&d9+eY6wZ4$osb?Q(lKm`gYDof@vWuPsxGGf_<Kwk0pyp??eFKkuzXPBVVrQ5RH^PaxE`8BoU
-QH0708j#s>~VACpuVm3&JseX9SU|=mN(OC0)g_+9^1{M?(XpW=hwXQdpnwu+}*QMGv${}i4t4id%YIRC?RJ?_V;H^?0RdcpKWM7?V)XxM_nI#=h^qgvA1w^
IRG&L9Jxo+K=tAcw^Y$b)3?gu=~VTV4%kxr=IT;cv+iT-k!U{pr2u_>lXqyLAv<%akq-CAJ@t>R5CBn5?sRKv%Vvz&FdMOM<ZD(y+ot6&d&=FsHc48&D|1W{
2w-NW%=+6Nc%^Sy!Be|7cLuAgO=zI(&D-ARp`Ld^O=>>M4IQv*&g}<XYS=BB>yYi8=6UQqH>U4*tLx(K_kaV=z4xuxX5QyKeFxn2?}&Swsy%4x8f~!EYF}B{
X|dOA)|f7B6}AmUR@1N!T>uRl&|=GM1__PM-uq3*%fszT-H$lAd;*}Wpzj3rsTZw6p~=I?0V`l(8@|t78YuAXdG6aY+{;yR*7AT}&vu|4H9UIJw44WYebpcU
O7mqmJ@(_7m>FAUEhgGi>mHTpGy&DRUCf49K8BrngSp-Jw~)dCY(22;2BvHP02?miiE;o3GXw)#Q*BF5#}?c!>IK-K8@g+3$doD9b4I>4`QF~V9ni{<Lbe*z
`?#H0#kJ7fZc=wd*2N8I?Y5L2XJ&cTFbZ#Jn`W!FYTB?-KFw9nK<6r3ZTAj6;7}~i2dzK?T#X-f%+_0Fz@*=N-Yy+<xw*APc81Mun_`URu{PVi+}+UX7T2&G
dU`}8m9roLxob=!39U<89kolabN~QrLAn{b194Qlw<@Gc08N#>$E|Vbl>+yz?_lbH6eKYaqKdVJ&|=Jv0@phuR9U;HHNM;FpFth>YaR&Mn`?EsjrVYXIM@I*
000Bxr3#<`H()i^UA;H~=z9}wzTMs(tqWl0z_g`RDa{Q;4!bje0000c-3I&WQFl4iMw-&YWMpVW&_3Yfl&GqWwN+IGNhqX}s>Y_p7DTqX`_Ce-weDNDUdP)O
*kHkzS8f3p&}E}N>}+dWeX-rO%UTIm72r@+#z1?)ycK%eKKA#wN_~8gzV&B%*IVNaRa5J^iVD!wieqH9z(fHkln=0d_rCT}dAzywSKRn6`<FB12YjSG@yU)Q
=HqW3>AOuZIDitZpf>>p194W7r3sBb`SXpC^5VD3wr#Ju(0yX6^U>AOESX}nL=8>h0mp2EJ#|W)O{U9RV;8~2LiW%vPVMho?aD#YA5EV_prC1xfI$Qapb!8g
$)Sm%7$%wuc{M*%)M=3!AZdg`5eR`an2b|ur?QjvM~zeTQJE*Hqk5n;0000IXp&MXGL-hIvU-#C6Fn({dW@S*08dCUG8iYKFa&9ULP|tMFieE?G8t3I+Nt_v
qaKMc$v-MIY5Jy(2dDv{G|)n#5C{Tf03$$*fFYwnp)gG#VvUH68U&h1gdj};G!sH#gvB<R3A7<J@)XGRJx8b;P#&SaJP;NLPy_qqP{ID#Pyl=&9Uue=qE%2P
R8=Wfff9v4N>LIbg$6<Zgg-vz0Xh;OMFk{;6`%wqge8y_L>K;mqN)ei{`dXt#%kEiO#PeQjWz-ww$49GqW=8<+THA`m-9fOzLJ!CC;nc#fBiTEdshGLy=ct5
qFL(z4!eKr!*hg2FMs|=dgC27|4Wbb{dL*SrNQjYKlUS<-~Z!>&WGXnUp5~h@H`&S@^)Gpu(*HpH=)!gbonH~)W84Fem7WucgXR=snd!S5LvX$%S^0XmLHpc
{&h=SGx$Gi-iOqTkS2?jeAr3osxl|<{~hB;wmP$~?jv{uU)4eATMTQ8H~PTbxAlo06$k$(YyH0p-z5&1x%0-(JU@XKj#CNTAd52hG)}jWAVFyOef?L;l_)GN
r7fv#@UG2PW0k<md4w2DPZaaW@&5-6d45;m_|HSfeqM&Huk!T7+MT^@DSi^_I|Y5mQBEnhTxD;HXW-~sny5JM9{h_vUxs#8*wcN&pt&?=*iI{M_YX^~2mjxT
3`I1mbOj{5!kAZx_V!r(Y47Jwb83#d#W@-M@0?5V&FE&Cq~UBA{Scw(#A0jqM}}u;aepUmWdd{cc|8AbOXufRf%rt-!30C3zAG9nXbxFht)?7NSJ_ymF4VWb
$)iFU$CFv7?fdC}?~l{;0<Y)W;4%g`p_Tog^oD02`BwxG9DlZmUUGH5@ym15mz*#64sKc%8h^e+rtkUA+rC?RfbR(qHF@Aek*VXZMI-gU|2=;i|I66F9^<WN
J2ijA0O)_#UI8OwJqiNGJpcP}6+r0n$N!&Iv~5|K4PXJX0Wk1@I`83X4gI2CqpI7}!u$Gk?bAEkuV4NDA7=Kp>9w9mg6+>^k6!vCDGvRX`@*O4$RP)CNL4;W
2X*=aJYh;fb;VHd|2d$BL~&FisDU1_4brLG`RFsu`caccEcLBA!^%35do+r4LEUp$4#L!U`!pltxyZP`+4u(V{8_o&-$L9l;_z?gqSXW*5Ax&RD}Wh;Gc^a{
85p=oGV=C_+uvQwvoj3w@8V-6fT=87uY<dlgqRk0J3cC6z>$ex)7|E%A~+TZI*0ieA_^8|@<9S=4?X+0<^K`m<NqG+Ir4x#5Q8-=7U&?0Sj=QucVSzUS+O(q
{|q`3wIR~;##I<YO*Aq!rLX&H$MMr2zXxgl-^}vTA|i;d4!rmJQ|27!ogE?L8il$oh|82Q3Xj5L%D61xz%st5uS5v25&aATji!9HxS;T`o1iKY{@@?cbioLK
jR_hO4}j7f9zuOs59Hv-P&ji3=BE}3XjC+sMV_qE0Q!YhkbyPAr`{KG4+ov(?HJE8;)Cpm>DJgbJ#Wx{p=vO<^a?88P#{4^ra6-WKm9I%f_WQz`rSo3rM35Y
nqn=3FLdia?Dy5ybxn=n)?91%*&&{^Z1&%A4;Dx`RYB>Q3LmUKW>`ofZAWMRvV(|1y<h>?u;g|zk)5y)G6OqrM2nUzFUoDQmVi_tx`G>V*%(xrX@Q?4Y5(nm
waYXs{=@#<UI6*kn14F-{axqH56{J))~)*0Zr^eI4ZYVa%q#8f(ZmV(`_pTQF5nRPf11DPDa4TM0YL;XoK($U^xvhTznOVU!orX)vLEYo<j$qy&7!S=eEs3A
7@DM<C<GB#m<2<bD2J>s)A(BA!&R%HY>!O6KTpE3*5A6{-PM5VS)*+F|NEogwSS49Kwiqfv-_2Q^L4fn76sfjA%NI_Ux#^~0cReVdltqfJ=UQ2W?@(nFg-H=
_pkKtA-==xex=2W4xok_AYG$QJ<lkD?xp=D1OA?UpkG7Tv=1L(BPaYhqk>vdDbR2zKWu^jvw@TBG}L+^B5SCwMhv*Zu%^^A&0aue1N$1?f%0|PvtL(WXp69`
3?YIs?*Cw$OvbieT@PE52UYGrR4;#+dhJx5tS{?ZreMwdX3O<00@4E6XdUy*Z2t%3xA*(|KhD{CTMoLh-<U7;{knRKei2ZBD3L<V0Yj!%i9=fQLV@k&#r4BU
>IomczG4g5f^K{4btAFsLf<1p`hReH=htin4Nh#Jh=DN3Kv?}nIo1ml!|+HVq7{D{mkg+JlAKUbm8nf2^`_yTd|}rVzmzIKg=y8X3}>{VmO)97h-n?8{h#TA
8kGoOSLI8CS||EFyT`u{Mmioz>WF}0W&j9yFL!64bGN#j??_t!ep3{t(MOl}<L43cs&SX?fflYlH<J4Be&77V_l4LE#hgg>qt=oLh`a`v^m&BP5%miJ>-x$?
XLv-;EE+X8`M3HV3%6g)j?*gN<fwMkwheKLvy3#a$gE#g$J6>&lk;^*+JCz<y@ObR(o*RiW~6dxBZp_R0YLY%9cxF`6Ht!3&=!cjf@Ye?2xKnPQ7BT#P$nnW
Plw^?DlAWLXP>7P()umFBez-UMdI-MRC(7!vq-mFJ4m9g9B*^WjV4rfn^9k`eRs|#<nlcb+6ULM=hC34RV4!R?XW)5K3*-Vah|Cb*JAxn@<9T{+QCR6vg|lM
rJTTba|yIaMAc`{#f{y8#i86ff>HT5vOl-bS^DF{Ee@{Dkq2%{;iL&?EI|mNm6D6o$TKPWX1K;(>Z8b@=MPKkHP$_umpCuSHOpDHy48U$k{E{zRBf$pR6TKA
G)W7?n6FK&3hlx-F2OS2%nf+u<U$%F+1Kh{As41@;u9whbn)X6O?%4gYlx{&bq^bHN(=?p9gke*NRcsR2G8;M`u`~S{XbvP_OCBRf_LmWVZWCy;sRc(JQaH(
+$U!q6$<`0q<q8VK)U&ZyL|ovxi}u|1aY(B6dQXX5S&3L+${m+m8?Ey9$PuZpwJMgK}p<JWT0iMS@*_|TrG~(q=aDhKn;XJ?+$W|?r4Mq+2N3m3u>8y9M*RR
W`}B5b{546o%~-cYqB+Hpm7^12dq*kOUOGN1({)GIt&HX*dEne{e(SFPzWU+FJunKX7{6h*W*IR*RzChV2%r;EBX4aN$KGFKJ<a~vs(!<^EsYmW7~Z|tpOVg
fTaPs8$$6WEVT{`6X2qa3ERZ^mI7@~VFuaK*Mqs(i#?cvU9JAHc>CywiD&-Oz$y!PJowo~iIAS@AyEF^asB?B2F)_3v+-sep)0A<hN<Y~G8@b_FIyh(JdYGM
CaL@}2coK{4q&taHbx>vd`<Y4{pQIH2nZ)dWd!0p?KRKjo)AhEHro%_$Swvh*OIsX|2oiiqnh!`qn+Orh`rp$7{rZ^^ZS3efJtIOW+j0m`x0ijtlwk09{+dZ
4QfMDulvlss2BPFIM39<m<cWYdBlHZIQ}^sfs*pl?-E)Wx)2_c(|CpO8aw33zc3(pdnK}-B0<1C1QuXffM%(uV88_&W3F#$eO8dCvD%<+ZYVwB>WBRqg73|}
dZCy(NZ7jF5J3dc$qJxn{DBKSfxe92Ix;Do%s1t<>`v@Au6laJ><2;J1|dKkg@6=}w~nvpuN$wN6<Lw)kXTWM1v~3LUVc-)_^gK*8Z>#sd(`a!P38c>Am#0@
BsZox&#qE=aqZF9UFt2wjDvd!4-sw9ChPfM#6sGE1{NcwhN@(>HakI19L#~tCKD;0n{4NtEK3RtUM};et*f&z>F(eo{wG3d+C4==8rH+iH3JNUaAV4Y0j#lB
YKEmzY%OKpwN-Uud0Dx@_;z5z|9<n13CQkPssQ4ZQBuUFsGbj!6;PqOB8@V43}ekJtCyCPmYs}BtVS-#c>!?LVm8HmbZ_Uh|8WR@8%DYaAj0Ze06ZH$)@?iR
@5ce>2EM2aaDJTl|5hq)+5`$`TT^#;dUt^vG%(`yd2(E5ih(yEZneXoK0%$;8@B<X>k8@&B*R?;8ye}K!aSOwik<^XIn-296j21hs4fTwjL1Z*Nt}f1)0cDP
3M7Cw6nf>M_j^@pwt7h-q0Zme{vYM^n{?Hi5WD_5@V5R05`jG@poo}v9tJ~#;zAe#wWUa-=h`R4DcQ?4!MhxQQr=}9P#d3)XpyB>F-PPS>C*J=4SRF?Z)*NM
9D(Jx&5-Ywat6ym?VMxPfpSF!E!3m5oXZf6LQM>mLolf|5-6(~&vUk~8NNASalLcjt?ScSfHT$JuUb3#0VFwxEP$dxKu|wS8Az!nkSQuED%YZQ8zk<+bP$Z^
7~nmJprvk*Hlzyc(~kuMY>{uVH6<`b$lgIzloUin3^Ei|Gfa_1k0kChj}oi{4On7k_!U`*m6vT06cozJ)Sop_#VRt|7WpBWwhF|XIQshJ`%j_u_*a5vRHCMW
BC1NMS|Xy5DQSw9Xo32k?bUY4Zn^BIMNm*t1RSXKUDRETTGKHQL_skV5fN1s%@I_?Qp_m49YE3}01_gisKq*@s?%K?M9fMo!kHIq%~1~H`prC9RW{w+pteTE
PBU7JqK_HjnY+7<=AqXpqArS~#y-0>KK)bg6!f=iV-W<?TTP9HipFMOX0pOi-9j!jsk@7r*0#fq6Qod58%L=r=SGSnznt%*!9xII2&P2Dx}ddCJf;y8Paxp1
nYES^#N0YyWNyvCymsm+r~jH2INx$f!wdtaL$M~%n=Uq;_2SuqmLi+ilia}i2BPSAzH#pQlM0hktBCg(pBfhT`!&V3vnvlWnyMaL57Z2G%^)2;qQo^yRB<mV
gEUu~0b$yzGug%SPQ4b{wrf$f>49Gc0>i<?P`jxcmPJ=6n3y#{hEM_&CAhjeqDM#Ilieo}x3mu5S>wlT2KYOnhBP54@3E2xI)(|ZOCWJLMJ!@o{7G2MW|X#6
Mk>d#&r)WCIyu&6UT1C&C;ZHsRox==sA7OOr64@mUe@Do*=mpPI02i~vj+aJQ@wgC)B<}qp4~kvr-G0IrKkYpvG&keG{WFOFRNs58IA$b5uLzd%Veq*iBllC
&V4Atr@-aLFK=oSyEKXisMf*WR7^MOZ=`k~Qb1(Uh;T^%1PiupL7u!okq8PgU^dyr=4OMVa)u7JCEX2r=)r>!f$>Qu;7!Dc@bm2wm4xI&zPS!{PI%C3;hNzZ
2_hlxLxRG=l$UF_XBhVR%xtY^R)g)QJYU>RMxN>TTV38+x<m+URP^G_C4fl<QCD|CkF4esp^I8T40d=70AMf?Kx%H*?uH!L!B;|9AmBuhQc|YyyOuv~Az7(J
Q4ATo0z7>l2aXK^2#2f&Xx6*>%~*8|P->0|>3erwnvpfLX9pQI#~Xhut!{mfvI`My8(Hm2!@taSckL`t>JsGR*Zui{&yIjv6tn==enMsF-jq(lL9{74OoFHl
QXb<45dyM^sS2Cdp3LO?b<zgOsY4B6eZ&<&Ufa3peY)G*M<@1dP|aEQc6!dP|MtG14_y2DO0nl;z~k>gcQ(>qPB#yJcdbdoHRyH21_qLJ1PcPAl1&fw>Vjhj
Zf{?R1U=`+J$m8E6*m6ES3hc|EDoG?@POjgRRhrd_G#UIcmE3H1A2GYj(2`Xx5<Z1ibYU0wA81}xII+a4mCCJz9Jxr>#K<FTy*PN$*-2oMr(B24KgV&r+~KH
>O+fBuUbwjIk+uG%PVW-z?ZfnBB=6M>Q)gHh9sd13Zr9EME&Lt?Y!K2ArVms=r$+)143Az+m=W1&Dkh<L<}1ilsRF?!kvTHd;RfyC>y<RQXH!$2-+`u;}Zpj
kQsP$Dz-@h+Mpyz&_q!n2d?hWocgzUmW)DIsXjVP_^$2-B(6W@%Z?4|N2lBk2xGJ4FG7<6p)mwP9et;){KM>oD}f==kCg`?bU{Haw5e7Y9ov*bT3}ff83_$w
3mVFQ7(X6z*P-*{c65H<&wM-ZpFRuMf2-(pl^rsqQ)!rWgu5F<_uTgDd7ZQF^vHOnM9h718gYgGHdHo^;~;G2nr52C9=9@PtiuYg6at|)q^ut3W52%3la6ei
m>l?O-msk$3VMUcdP$RPkqjuwXV}B*b-z>go9kj&!TQXQQYP+$EQ`$V*K?u%zwrFJhX9DE!8+~pzq1Bp;OM&n?G<2V1*8e#2_{+oz>SEXs;LK2_RmoKOacpS
7h_9Ofa%XuQ&vjK!)s9!vxB%R?Xc%8guFi5J+18U4&O_e&o@A^K_wMIoLI?{)v3e*X<O7#lZHfvD-QBnfXzbLwOVb=z@eP7u|Z-58*1jHxd|L=d^Nenu}26E
5|FvynHw?MMZ?*&MYg5`50BKrfh>d!@kQ*I3XtiD$%wgVZ82Vu+ab20RS|}nt4&(9SiVlt%3afMzqBRn!-P{pa>y?)tF?^kT2C{6BG`T;r^uJ&5uYdCuTZ0;
J0}+M)KSWCo2MpGS+wQaR8<ac^0uuJhB!EtD?8<zdnU-PGfti|)ae&`FXUNycJh_*>OT~mB8wwsf*L}IHEBXhdUd3$t64)AQ?`wEc*}z;u_h)6DKzll(T2Lr
1~Vc`^z9}jUX#f*uT2@#4$S9PY|Dcl=~t^%=YpILl`2kIDCsS_aYXj2PD7rwDsvrwgGVD8HON%T1Vjfwh-*3@K{4a&_Mxle7mT;&-K{9R7l|0YBi8)l*A-O}
@t1noXEys!TTN>*y3<}A9n6gCaPl#K<*iSsufN|Tq2WvOo)Uw~dMamu6M2g|@^R74mHaUCajFiHq25Lu$G(`nOIv>QtudYOBV|{*HFB3l(ufhAY@bSTV%X;D
`{~B|fvR`j)Hch$%#k>HWK;^qG6i_Q98#k=6~Wa6X8q$gp^zMP)yFp7*ym~B>Vn)GYJ;K_+LVN7X2HtAwRgTbhr4Zxt)6kUM$;K_wzXQinWgAHno*x&P3z9q
v_rZM*?t9SfD8*)eS|eNrA|4Tb5BAfK=6>wL_w@)vTlz(wg_j}+EkXw@1_3B>oKydGIiC)fIY7si(rqz?1!HHbCNl^t`^dTmghD~eyT{Ksmicb>o&A-*tAA#
#EOeYqgR@}==xfwXlTthTN)k`>m6!l$e6DSD|#7=oZ6+V+)QZ2cr^}V({!{r{G01W)2lyIx3@?U(i+mM71p%i;nCkqH)&b|H^GDBAi&V`S1+hMz4SNW*aUl8
drq|0_lsgG(Xh`G8c`DtPR^Phrt0^?_WGKZ_Obv=-^6n7q;_u#kIb>V=I@zZc;v^UtJ;Q^?O5N!m5Gx0B+l5F6*W|-8;(*OaeQNZJ~LmQEiGa#d#P-j%T_um
gI<qldj~ZUAlL=GLGWK2EJK@CC4h%Ie2mfz&?BSNGVTScR;`@X_RW}*XhOI+v4f1iXA~VE4F`fNZFK3xjbD*Dy#a0?F$vMgx1y69b5~^c6Dn~Wi=&+!x{T?s
^%}G5#5-N+1HL-89^4ubj_Lh?$cU0^fK+{<vwn5YYE6dIlsAOU0v#nj6yDwwUF-~xtiXN-cg1`e%CqLsI8e8$YYPL~xWz3|Dghk~js{<alF7}f1WE(3GjBus
)}G$<sVeAp8p%`{sw5HxgPHPRfl+4f6M8w^yVb(RD*t3lbjS!;B1NZr-4k1DZBS>Pnu!<Fu#G|>gaUCmzk2Q;l8OfrazU-4zB==OLHvlr=)wlfij5se;c#h)
M#Km$nt0l;`sopEpo`8I%OXBVMQ`Wfidwu>5o&VAllq!^xA*}QCVYbi(w%cY`Mv9-u?eG)s2&_53PctpJCcO=%^&H1mo`b*ntlg4&%lqiWLATyr@8m71$wAS
$$F_0OSqRwLilj~;5_2jAd8Y?+uoM&r_JuIr-Pmlu7znC+Aqe6f+qYztnq6L%2ltGAKRMl>7#knHs;xZ8$QuM5eeS`Fv1PZJNWc$Z`oML-h}jY)s_0byWd(7
Yu=tkqckNCItMwJYcgtkOA1R~H>IMiSwo0S;|YH@tv}BGI-7m}$SK_mvi{%l8+d%GpZMQw4LJSuxAm5+p%3E!!~EBtY+K!P@JXA30U!O4oLR+)^0FHdKhlI{
zKg(x2z?*qhNM-|JDWfC8y#NNtoTzt$Z^jO-q8<#<~O73@2gQ$>(u>sox%~ZM_!~bdqSjJH<;hYHk)+GwrD+{tyAb$ykZ8%=0P6(r=Am94`*Up&;>*KJwA!B
cm};xp0}UsFeG;3s<;OpC|$}yKz=VGKV2#FhMfDAFFsbq2dm$_+GKP663%gF?Re?6cO6&tn~qj57Kcx_Di4zA{pO(57$eBnpXKk`cDJ4uCjsBLJ)n*8)|c9D
P8g+`@Vd`|6v3`*PX=WCyS*D3>GWAQ*Xt)lfwKPkmEsuH96bh4P-xVH>^VEoT|5>Xw~wpT>fQ|bA@(SOKGN5AR+VzjI71ZRpZG_GS|kumcP<NC2sv*`guoID
gb`IZK69Y%>w{Oh!|&G=^EGfSW()%xct^t66#NDw3NC0!pqYoPt(x_$y37Q5VpgnxEuM96uk%ckT@Uh38e2PIf)8NaqT`LS`67h>As?6%jMC2pVwJNwK;1s!
#}d&U7nlvTRsPY0b)FJuJ3<&me2%WJ=rY8YgqV8GAjfpuFw$<+tR$MQv6!%(IOgK>`f-nANNKm6ebu8rX2`Wa&V8WR_xdjDb~)Y4L{4p2kpa_#6yy0Q5xFD~
3@YBO;a)3%_G|YP@v6$-P!Bs{=r+0nq9xtZbMt(YR0Sx2v!EF!trX*q6Tc*YpV+gdB5VSXTF1Lgioyc~7ex}5G(y_d>shF95W?1Q@&T=SO`0P1!yuX^k%H~?
aDr|s2w$dh?|oaA?>W=XcX1)pHo0Wn%Eb|1Kc*n{+}63VE9S4zuCq7N%<**w^DWE1>z|F(#jjiek)jDA&|@FP+qdR!_gl?q&WP)uFEh7}8e)5W`0z@>f}+%g
A~6!$kO~?wHTcqfl>+`br5iJGl&6yD+n$t>`zvF_jVKEa>Q80>Uah{<{rBP~PF6dv_1lB7%{Fp{o(>jUoW5Y#GSgMxb<*kydtHqj;QH_m!#Nnj@;DVv`An0r
@g73p-3&n2^G>Lm`a!>$!ZY`3{P{9QAf$PfSf5q)3d?8__%70ci_5?ARJ36i9^QjO=_{rXs5>9Pp^s@?*VKDl9%w#0Rp;?|7Z!7s{L>rvqVca!5YRwV+GXc7
ZdibV<IB!{yP#r=+2-~Xa#u$te_bS=1rG2l#D)+(uSS1I6rt!#hCLiXxf`69k3~)78R48n?BQ&+dSiEyQD#(%Rp57}9E$w~==iX2Qri+MYZZIj%F;kiIi%fC
Y-Qo?v~-nS;Gf>Lh!}_bNH00x36a?LlmL(7w8h?7y~>T~`Com39Bq6tr7XkuZ;=I%qm^$Pr;{L|v!O7!S<ls2@<HI%Xn?Xh*EWsJu?Q<Lz}{DMkKblQvyWO8
t-2Aw0RK+b4+T}^-QC30g1tT@&X(9iosp`=^Dh!GI~f3b<%Ro$0%g|@uz<7aFwoX!w?pvP5g?WlAd$K#Nl)-n$+p=<f?c8rF>yPn${kce)I+D8C%-Z@odzmt
ySeu(<lSod@vJP?SjkeQjKslEIA=~x?CV^hA^Db)O~?q2N6}Ax0P>dE!f#Xh&zvYfUQxx68jp>aVdLoT1rztj7RG!HOdAOmh`)a;T11;w4Z#PZJG#rGt#xdO
K|20i8_+ZU4OVP%=X)Q2k)W{%i=C#IZi3YG>$9A5)&)qd4YI==k%9oJX3-gPF{0tM0RzYfuaouk;<#%MWg}D`J%fYuy#`J?CcRLAgS%Yd)0nLyxncCn!6vr$
7n5=xzh}rmBL?nGZEbAj=eZU1pibCGIIqdw?`zGe!}3G>70Rnj*T{LdV?i6WEoRLX4E#_*l%JBDhX`kGa0}0HA^42{l6O6P-mh6VA*cY<24FHnCIQ1|TRyX3
@xqWC??x7JWm`a{gy!c^DCBps@^m!3D$DxC+F_xq=j<nHPENPDDK+tCeqPYR%?J1(KeuuSb8B$|<NV}*)xBP?z;tf^dv-rogV}Grg->`t;Pr;f#6m28WzBe~
8iYy=Lw#1btpvhywHM<qBpM}E>jL(r2zx5tzpxs|l^kqDd{3v06b`?m&IL1nVm%mPhz);$0v@drFYthk`w>XTnvV-6_&`Y}n12}Y>w|i9TDazD?p+{^+xY(L
nd?0{L-?o5ILTP=Wz*L$3W$y?BmDJ-6@VNYcuP!t9TMhFfgf)X+Wk|~f|EXoc1JEWMm;bvqkPk?7?V3Mr%!*8y_08whI*<|cu!OI5y|lq?n6ke#kzWJY3cE=
!g{zED;DqSIk1T;rodT15V&}5OO8;%^#xxoBacHvuD>4oBg6&;aBrE7g<IFHV7FsB)91f_*v87Dzf3#aJc1TD;sp8!Uy-j(iI48v>aPDDL1-kgAd+})PXJb^
>|e%+r5EXIS_LcSI?gJCde`9`5rRqE1#<Um0ROF%F5n;>CvNDKu@Qe8$<}LJNOAs?AZxM9>3Kai52Ma;W*$5^aCc<Del~{_<z^u5KZngdR`$rn_><U0<g`_F
qqE7AZ%sR1dwFNLLLV(p^Nnp&KUee7ql7oKY2|lQMik(ArfzTP^~I_e#dF+t2Nf|Dkq|(a^DP8ULx+HVp9DJiR9C1M$lI+4X0Yf2j9p-h;l3ezPR%}G8<KXn
QJTLKemcC|&$jU}?a`y2{kt5)r1>YXVR&TmF;QDqK!f0^P2G;zp}r08W^y*M8(<0CJH^9<1ucWhX5mtLC6g?a2>Qd%w49uI7IxQzSemdxj2{sZNnJ7pK*5|a
EH8R|fsrM-ED_{{N60+8d3`>VacuqCVo=W~eEIMC`(32<2w*z^E%_=P0)Y(C7guK*abhkOszZ&ix0x}PwY=Vfg2x^rI?t2&_^O<b9qdf&iqep2T2;s%1Bc+^
#HkN6a%(fig`Ozx*yKSpBk#(Aida^bt5)b~_Q%_i@T#y0+Eu(Z?-dd;&FA)c`Q{LZ<8^;-lW#nii;eeHLvry<0(M(7RI;LZ{Ym+H3D)VL3kuB&P^7&K3@Nh4
4oX>KSPc*b`ObiED#l1}MF4$hPH*wVGWr!xjS?BW01Ou&&Byli<EY`STn;(jo&wg~3dJZ3w2z4w4|n3gQTPS9KI-1by5v%3KOP4ne#>!lq0sb=Y=gp(6sAt;
6L#Q{Pa-?s;9A#={a48}W)w6OVUj+9uC63=QCqS*d)>hm&W>jI0_-^yVLS0?Ll1DE+o3=oda@)$)91PAUH?_UbO9if?7@)_t}B!IC8|KYwE-yj9AwKiK|x4R
NhJj^;J_a)c81$0>jU8*0ipCRz58oe9G;%efxKLK7vEJ2?%T_!6ybhv=z0m$bOTwW$_(a=N?$7oN`BzA^xn<y_AV*qNJbu92yYWkA*j73(ztY7Q-s+3=+A>%
{Z2f2_f2b))9Sl{@!)zW^>1nDThr2QX%W8b+2v3zu=IF#&R1C;_*-SjTL{QTYE!)oIWO+;i3RmR;B?~6$rgB=-`D4@yrN#=3Xn8z=!D1+?y;li5KBW!`)OJn
&L6`#YFWhr1gjPY43^UT3J2FeDCWCx!3eS`lO%~7xA66PMVwK%m1tW5g2Y)Q5RDo1UXD=wXV>T6jQe-sFn8qbw4I>-omMtyQFvy(8^KvR)3bwa-;DSDR{g@=
>evO)`;yA`r_Gf9tjP9`T4;Twk-6`b=1~gE_&S59Ps@D$FM9SmzkwG}G5k;tWN<>s2xIu93~39|9!PTs`xnhrK+i?{vr;d1%R9T$%al(s1eUV@@ZXVgLzhI-
HughX;An04_*=CFw><2lXUGo*J!`nzrR;hpL<M9V9-j>DCPKYjNg0|r<E0+d?&P92x@S=I(%9I?!SB)c_J6;(H}T47%C;my)Q+x_@H7lM*RCr^9@4>4L<0~x
-W+Y<2gstxlo0n}%VGnU!s>^Na;#y}$TdRe`;Z$TXoaxnR`Xn{7HY_#HfV2!RqwmW2lp&%g<F&dT0l^pYyQblZM546GeB&~v9OrI_kYjp-p5DGO=q*fvJ+Ax
e4+`M?HgVmpO#(?zRw4?k;7Q8b;|^TaT*pDG?V$PLdfQrW`H32VnyIJ<%KO_kb-?Xkh7xP<a1|wTwIA%GKyvi#3Z5(zyK5qQ~lahgmaWYQR8M;A|(?ij&p*l
5bKsm1v?)o8tgR%5mSa(Ca91`nk46uwK1|TeDmWLhNLQ>@AXu`^0hz_Qg^O@O`a%3`@{Axc0YNgr_l7$I{{X#Rnoxd(-L+_0>Z-D!Z;Ohxmj%FXYp6MF-^TM
6RPYC5J_qq5cRu=1V^)cUXQ2>E;GlDuWGQZpHU6y%Wg#|A@V41i;#2)y@pMFnH3WvonXVd+Hf{^&DE0^LT4mhNY?Cg0!Y>V_l}B}U}-imU1-Qd_PF4*N|9(Y
S)kwq2?IgJzL_cr<1A&?-fOeE?~V+*EUt<K9vzhyMkJ485gPn@v<|bxh@Y<S2lZzT);s|5v?HHsqdZfvvr?ooqgawLbNZY<qlzsdOG*4DlQ!GHc8oEk<-L5!
aK(Wjqf6{?Lz^8)3n+^DY|D~{LF9+e0+*2pV~V^!H>8o8)K!4=df@d{LdL)=l>P=K6>y3OUIrC+;~OrE4U9Lgak^eXG95pD&kWQ3?cVD>X<Q__1*rmY04!!W
ttxpv3NO}n69y(jpL8y<YK^!zY!Dz(H3%CN3<AJ#f&h@m)oOgjOVZzYe;BM}cq$P8L-j2}B3y6K#m@1#>?%SkK<jZ+QlX|84VC)H0$~21Ufj*7h}2A>2^$+s
+K3D-O1ln}@XRvYeId8T0gezs!mvi9F$99vnmKg2d=7>p%9OhnBO6kq2koCL=+Nlel@_t4m2{LJli)^h2>aa%iVUR&vX!E4DQEQ-BO6llf-3_auI1IUrv_q6
96E3_jig%jaW83U4`vhj5r6MhH#8ZkJnrU(UDF0yEc&e=xTC3L2p~XS^M}PHUE*fcvwhX)txNOn+1(of=tGbPVmWZ8gONcGzwK}=RiT^f*RO2vk!Z4g55mw2
>>*BqAUa0T{<(X%OgmwMFkJrO1Q7>`o*Y6c7L*f`ThleIVGvCR>LyoSX~^ds{}aw^Iy+L@R<()XPZ(G1bxt&aVR@WH!+GcqD`Q#~Wn8UwnPb5lkcqM$gV$_Y
)E*NV2O8Q-hz)xowFCGO0o!W9#Lw7xalsTEAW%ASzb@n)8yuj3J!1K4KJbXOHF29OjMT&kI*aOhSzDD;azsw(xfeqyA_z9XwX%@Xr{da?P3#_?)GT?gT6$UO
6(;MTkAUWl1PR{v`zuxtHpa);f;g)s24f47*Ef*tBPa+uc&O*zs5%fln1)GYqDW@I;^P|ljrzFYQBYDnl)JF^qSYaWIAAG_078#-9hg^A7HwGIC7<gsSh{d$
TMEVQhLp?U1L%NA5me1V*E7fSmz>&<r~18Gwz3L+j{IY1e7wwsa)RA90i#EyUtn~5BM1Z>tZR|3h;W!V_-@F$A48?P?bKLzmNEKE3=ETr4+;d0s8}F`Ks}X&
X{!N!L9gQwV<E1D7ig45ZBKWLFdGka&^M-6j-Ie~Ki*`9+FNHsOc<77l+YlANT4)HeM(w`l;BXZgc-M}-m&-B6rp#s+=Cxax&_PvJ;}u^QKI|^?{5MrmkvV^
NDt-*+MS)7o~&bUPi6}@1|$WshV%p4D<ZR9&9sNRQA>RdusQc1bRRHs7;H~djKJM%j2g~RWWxbj#5*EG#9znZj~E>Q^f6Etiv;(WGKf9sh*@n-#MGy<0E8$B
A{}!G%YZ?|t_4=|?M{+=Nw(FA&%cD-%T~BNjd4YHic{i31+nh4=}Z4X9Y?0xs4P(<%VD0dRXMeXh5KgPj5B$S@89Lb&3JJ74oZMKIQz>EnHHdd!M{+Dj8}K@
l|xO04jrEYgF1}wEKbdba0STB5M(%ku!(>*X);0c7d&By#-@$YTpPL!Sk=qw^8~@Y2&l!yDkHU{TKD#(ijmHi{&&0z`g;T5?k=c88dn}Z$J(J*s0wN=4DP7)
!@)6cmEVaRRZ{<NNaIa9jS%6k=qCw`Zr-WIY6?}?h#q;n`7pCE>NI?KLCh#m3Bt>^rU7$;5Lfc&Z_f?xHKm9}wbKYus7~ZXYTSM=y$6OpGz~gdTVt}V+*RfJ
O4_2kC%|{yfjupcS!g1GW`kfrs?sSzbDFGFRIxrd+t5dZuKL)!5AAdZ>$Kt=msTUuhk_Ne4z{<mNbMbF8G!Z}1P5w|!Ry37HvXfo*GPPioA(=1qA`(I0t^A8
T5L9sWxNNi06IKI@qDjtN8tXH;xJyRd}Fs1x8%bIzi?vJ3n*x7c;>UWv2U-=(9FTFQ@8`y^U(cUf--MpKEl|hIzao!#C|vygTQl42MSU>9wsLT*+d`rb1ehk
^wV6_i_~Fif;gw8An`{JdVV)j*yx(VE%J^HL=uPR!|e<a6q~+FDywY{#PnM23pC_KMl4s!pQnG@pO<dk`+GOi!=2jcM?!Q6j}M|pNkEZQ5W)GyoZx#OJ~8WD
H5!>h4JZBme|%B81U7#(t~pjNN~2ZjDT2{=ZxiHO(Jw=t8op>2I2pNsL8`mAkhF{#tyR1z;P*fxBp)TPsvmYUR4AOuvP6cH{0R9+X~ywR?w;V#X0p`y`-fX&
)F3=h>iKV>8YGcNTOJaV-;{jHH}UoO2d>C}oBlovI#)+O!zZWZ#UzG$nwD8;c9iIW+ftE-Pb`PzcfH<F{rpb>k~ZnyQGp62d8<8305ZXVKUsZ$3$zSe0Y=@%
l#nR6i>9b$+>j@v(86bm8=QolB%+eDX354A&UA6IY927X;}2fXGiDZ=4xyeH#KaC`+TQ`#|0F^BVZX<0>iP%^={O2#>VO@?y@9n8Abo7Cz-tb!rU(A{-=jf;
5Mk?V9@G=DTPLyNhyo~+ejjFLCBy$DyylDphXjMwlIVq<-2=C=Gn*tS)eq-7GSpck>LSlSM0<y}2KD?n7mHB&lq>zN$Pn!&gck#ov@XbE!8kF)#gS(x>Z`pf
jbp@pw0$l^hjw1dqVna~{jb!HCZ9XMEyoR-&EJCiOB$)H>LQ^Yfy0TfZ9p2CJ}?QH6&^?X=Z8DL)md4lVk<5yC9b8@8m#?XcIO(eBWHk&c>0Zl^B{4q0C}Pb
#XUp#36LmB2!r-|o@xMo5bTd99+vS!#gycZ;FqJj9(5X?+5v%x<kBQ9PzdCRrnTV)o`RJhL14}MI&{Fs?8LPKWJbZuEv4Dvz{5X~b@%_DorGmrxIQE&JqS+0
c0sXK!?7Ek=>Tvd#?Z><A^l!8GnGgA+SCHIZyC9fp;91-ydQB)bpbuW;1ET~;9Lq~%|;a@k#|GDvnlf%BqRkix;7W^!i_U2H5FkZ#0ho>t+}=ZN0=3B3{%)#
fjqeF(>Q^w)CXI>&dlZk8A7`&Bp`sW0;MC$LGFYgqjojC$<^kijcodviD4fb19e+Sn9rahAFztv@Z4W;pW|x#(PJ*x?VNZYFu4l<!t|`s${fOx4u=F<84yP0
rk|G7xw9Mu<D+XwLrm(p->!<x(L>_bMH-$BpnBSg{lVw6^q@8mEY>YwCt);<Jr|5pIMp3^BlTJQg(&)Z#oP}n4-wpx4lbg@k75qrGdL_P_a&%^to>6KpwVfE
@fN%&M(Bik^GDTLnT0=kl0krk@PE9|DT4TFEFOI`3;yggb*KLuJOBm;24E72feJ$!a^0Q?Ge`h3B7vE|ZDNu7ZSCSu^BQ2^>DuJ-D(*cYIQEbCSnoE!jlSrS
j!gNab4(F?FJh;vQCD{WqiefNBW+tN_^&Zt@airnd2m>aA~$SZoN)}@$2rXlv7=aS^dg@MPxUu*&PF1$E(m3o%8TlEfj+t};B5o_V?X35*Ak77?@k`IYkaSo
i+o6e!+pYF^28Lt#AnLX)%+qZkBMh&7Q2**1aF$Vx(xzR-)Rqd=vZVBEJ?X)izjFb%GQSmx!CBr0cSKf;<VHW)!1!8b}kSeXRkPY54O661(9L7+{qgjw1}-_
Vo;jPf(wn@9>-50`q@8+N<0E_1EcxQC6pvU2%^a#x7p$f1CUdIf+Hj+W;smNrY(A`$k*kH)!V_RPw^T;<osOLcl^4&h0TS9kG}V5=Efzh6-9!)0O)?kjHBxO
w$_eO$e+?ZWtqEqdh0dkFludeeomM-lbchm3~kKEgF>{8;5>6LwN(Lak6dr6WLpYHhZr3-pD~p@6j>WC@3pJf6LLs9(ytsB3BhrW0t6jKRWEzN2**QW{P)aQ
$(nUF>z6;mMYVC<zk6ZRT@C1<0&e@e!Vc?Wa^JE%v;D>Mikzn*2V3+_QYu=6Y<AnL*kc9zUoI7fSyPv@()x74$tIo<9w7l&r?XR{G;Mzrnvt=HD*H_H-B5Bl
A;i~=RXM}Zxj*esLt_1U?Co>d8gIujzo(o))sSPJLys00yIDSWf45ohb+XB-6h@dg1mP^zocW?e%wMs!i#pIwpdUPi>mx-aF;xsr7RDx|f|#E$s&%S@sH8?5
kf;g@MJAHM4HdYtN?G#4$b)~l{A~*;ds`%)Z)AT9f%mD9ZksTN^<k1UxafW2XV23;0%r{}hQ@$IP2fg1RT7?+@*<P*-h$fI>>}%3bBM1x`sYuXwC~EYc4ui!
pVJl|E<9T`4(xrPSP6vFtmxX}r=;2;UX_o=C@BRoOsmc^H^o@irsts=eiL(jfuhF`wf4C%c2#Fa!jGW}sG)&{9BwfN^}s0+%(>`R<!q6t%Cu}RM>r!Gh|vAG
zbJT)xnp9^F6He_puQ&MDU)~SdgKh+I>s>uvMQ-Vw$-&Yr-MRm#K1iWuwVd~;@f=s)iro0RrX8Nrz+2<WSGf_^6RQ%8&j7PMs0LWq0BB#LrLlN(Z=D$rDv^#
x~G3l5YvvL6&rW54Qlt~@9EoPLwDSFo%KFf=L0tB_GJzV=IYkW=o?EZu2uIDbS$Ha-s$c+nZj&3b(}abaFu3|ESUjCn2S?5d-kO-Rh(fxEjHHGjKytijyGLi
mOE=}3yK%Grpt}@n($oSMBC@)BH~i%Zzq}l1AdVUYmz$@5M)_E4D*DQ1cFpg6r)IJ<QH$}-t`p!Z<W7k@;&IZNVcGOO39QV-iw0H2{fcRADxo~T)E!o=fN~3
-7X0%7<d}ik8GJcr)oEN?wP74oBcg+0M+1itszu5o+{?HIv1zS>#Z6|$+2c+Z6X^2q$Cnyd>O)WMEfosu~4Sy;)cfUohKXOO!3e3{@X-T%Zn3~oc4OoU~arD
hna8O*pw`YN5q6~u^w^G6;-l5#p~?FCc(O8JOVN)0iZp+%*tSin%krOkT(f|@!x7^Z5C&k@o{1Bwb_^o1_%zPZqIRPy<4dIhL|yYy0{3DL(vZJ5{{|(Y&ETJ
w;gR+YSx=*j-)6DKG#+j(>V=@5Goz6ChvwXRu{7eH=tp&oso{yY6;b&oLa*b2@D?Q3sVTIhZH2T822I9!l%gIyt*gQR-f&P5oC>(obZG{US^F!*7V^9ivvhY
W${^)1hLX}D3lh9xqU1<I@Zeuu^y~553^0|qh&@5xR;~>Yf@rII|=ZS!2=iZ@m@{i-@|r92}o`r?>NbER~2{FIN)#POjw{k?Ev1xCN^&<ffeYE(A9mj*7SNi
m$WMcJj4^l>u*k}?NC4!YM&j`D9w{FfoSmEowCBH6I^9A{GxF+LlENF91&|ZPSvfne4-8_5B3ox144vQ&O{H&3&9r-(qp_1`Q{#>?yaS*Lr9yYe4PuuWo@<x
KhK{>J6}xx?(ks5SgaHT9*Dyb&_yt9h)5!9V@0HBwxtn~5-<><XsEn%+rPr|e?p59O!Qn3Bu2-;7UsZvhMNLzSlZ4eTzBT3u&UPsmpcw_YoEVmNO#`dFe%Rt
c<qK9X*ZS7ysiT_?9J}@jjE6xxoE`T7J*NLsoGkEbo*%Ia%<4Lb$%#<hj7>%j!2_gFQN(U2-^LiT2wk60CjLHpSFW7M)Re`;H#rehZ-JNKI-D+{k0A}`PfOG
ktrXd%_~-8L(vcO1Sj9b%E$U!;5qZm4yL$&3el-edC-Ch8yXk2M9+YbCW#bSf}(h~8WuwjaZTP&j=kpdO^0%Pk^C<^_<bIWS8Q0c3>I|g*yM3<MyhcofN`+~
if%$%6~fQhm2|Zd_{<h^%_8LG+lBdLd&&htLOrNMd}zPFRT-`a4ET9z^nZGP@uejYjJG}=R6`c#icjQRf^CnR_*7nDtB05d-j73eGd|Eo=_rN++ka&<cBrcj
P0Ym$_8r;CC@Md$-~Lax6}Qxd!M7C5?kFL|3vZ0idr*pm<$)wPNZ-s-R1uPh^+)Nqun{9)9bxzbe7rrCEb+WV6cu+N!MP0zmL4CHj4-PzaO7nHa{M^wTZ7c{
N6udE4^Ee(kjQRsg-P@Anfce`>)?P!+aQT|a8Je5B@|yG9Eb#xQdUt|<cD!j{U1$yYdk-Pf9mL6y$07nfov*7Rsk~rEI(TPUa7uYUGtc41Bpeq*=Ujk5D1@T
j$;E}6nNNySb;0bW%u_e6(s}nA^5A*QT7{<1#ms~fF*~T2r%z+k=L4IVkr@7U_P#0>1=17+w-@(jyr9mQS0{2Geyn{r-9Qx-v69&;msY~i%9uUTU6*o1D6~U
1<z+fCX&@Z4RrJ&cJ^}~RLxNmbDTip=gN(2Z`jt<dTXbH@I&5N+R-7&T_?NXx~h=vgIg*z!8Naqwt1FBScga=%<8X-NyAPBSOKRIelvRU<>if*=w_f;f>vdT
hIj}(9WS_aaf?!q*Od?nLksnIymtLF?YFz0aX}}i+U=OGl`A9b^_zMV(u=#ez=G6qG+hfzS5)S;@j{?0c;f9^gW&FI)|<^AuWw$*3UGVC<l;zvdLLo1B3CbK
r1LO#Wb%h|+NnpaFvk%3lpmd}_s546eFg|>g0+fKnVP=jw!MmqIZUTH&r^?X{5G9Gst2pxBKaQ*0yAqkg2My~kuV&%#ywrknIKT%)k^#D?c)J9<X0GQOC!mg
CYc7jJ|qnwRSOoa-M^l6@Q)zl8+_CdfY0KU_)r6cngpUKm(7n_iN#M#za4WAU5VdV*=on4cfh@C4m4!Ys+oKc!TU>*lo?LU8=MJjXGm8q5g;=L37|#R^o&}A
GgU8bO{UTH-1aV{;hgsB^aqj<cceyk=-Za1UYhAD9H$4$0riyjK*ztBz|jha0i)Uxi0EM(pX?DDk@!%r)_vpp|3|k&LLu!U-V}U$>tO-QiI=E^O?8<QoiNqD
nLTK$1tyYIRe;1SN%FaH(d;KF^|f?!a+S_pZ-(j7Z6!r-@3g}r8nDA)n!*y@Fu}LUU4a2W@m53-Mzo8ih#@g+BOih-1`6rAEohd?J{$S9n77v%O7_|#`em(%
I=+g~w^eN;Ow^x+izJB-hBYBHChcP@8*EFe!~_mDH4@|Fd;Olb-Rtt{SqqFdIBEOwf!~hvX{=na>MTGDPT%bK9BTI2Ul>>H2Q|J64hws97Km(MO6dWcsP-tX
<3D2oJx^u>E)WfdS|_liZw>=9>Ma@j=6XS==x#cT*{DRi0GAJAMkMyIm)dP4M}ex4`R_yaZA~5|73_$xvTayYS~_f_l#c-`HB*NOQQe5J9IGTX_X=A=y*zDY
v*59Jh%W9vgxk3-`GQ<^g$Up~FGh!WdRk*-^)1)qY4(=EBokp52j}kXp0*!kdmnq-<5~XW;lk4^c0@pRh|dcZy_Z2fxKeBlHQ7yplR^{|1-b7oGzWyeYvAut
5wZwx4EQl+7fdIaqzoCyypA#}CyZD-%3p+SUc5tZ8K<sx*B5AVjjI}--o!cAV2OJNa9+{f;{$;9VpvVD2#%0sG{g6Hn7L(-Fm)x&eP+S=q8&`$*AE_bG;yse
*dxs%EI@KmHFZy7>qKOP6uC}wPAM@(=z4FVfsHb2R++W2n^`{_$KmhKgzJtR!$qU);}Ha5v}siFY3hfg4pT|fIZ2CyQC$~W(X`>;9C1=qKV_&E6?lI~*@REB
9<;1AO{*jFVGu_enn+DN!;#P?6D+rc3->)NBvd*=zZ=%7k2w4Kj>+NjM|4Hk+pb}-JvKu)dT*R#Ti06`*-x#D3kGv{AUz#@Ezr-dY+aFjZ+Y>qXEhj*NUX)9
y<k$RLz--%;SzMdW>50*jx9D-%r0%Hy{k(0Ek6Vo99^Nb71GP*TC$BQ!QUi9TbleYdC@kTGwMx1>&&?-$}4|=_`y3J4LF3wY<%N<(t;TKtsR+Mbp%jLCTJlf
sR@@yUXq8gyS;L&3$gQC^4Av@xB~Zw6mPbJ>Uk1-9X`J^zJkuf$5DbyEQYI22upFGkMhbmYKUh=P8!&O5oiP8MGJ04Y3#9}BL<7Ew)WMjiu_@)!F<7cf^HG9
2oOM_Z|wD6<3cEFSA366bm>~v3sc<l@;@V2Nus(B8kF(e7kGk{e=M}+4lUz(X^%!h^JjFrL<e*|r4EsILX%fQGlzl&N)@-1dJ2(SzM`XQzBCOGh4019QYi9j
IvasbvxYXsTP^`oIEW#$Ts<<7R|(fjMVr6j$3AU!-#oH{fu{r(R!i!4<7#~ejX1mu?MMVXPfelLo}#*%Qq7|G;R{?~B1QCuL1*EJJUt2{cWgpML!^`l&3Spl
r`ga9c9_h%DR?ml5#Y|HUF|&0{=sz#UW+%($+g^z@Na5q-r38_myx=DxkdE$%e{?-VAMqF5g@@5P?}YU1Z7LJ`n$KnMX-kSfsC77SS$7X6Wz7XMGti?b*5Sn
!pV@-1c^TBnVrIP!PJav-cRthK1P8e_tzeEA%7g8H>4}ncXlWuISX)woMHfLccvwX?27Z6X(tz)10)K_+`oI8I8hGJPb@ZH*8vuWP`&`LjD)0SkUrBa!G<#;
nu{=x&#)jtkx|FsgOXgf&Q?A>Zvdpet2M=8<`ciW`v>0oYkR%Q!+t^^RDBj(cx1#E2K+dCo}UWAq=uo7X%{~r&_EZ9*{-~riJ+PmYfVrbTy&ZTu*W|R4GJc=
3WmpLMV$N`Z>m^A1PXmNsHSmN%ykFv`jpz}I6D^v!Q1QNDr03|xgpS9=ZdcvNBGO1-+z$M+Gu6~b?@^SpDpMftP%krK_MbU?EkVcSglBq<Ha+HFq7&Nu74j|
?IC8r8>$ih^Ry3caU_fRdty8;Z|5>)Z~Nh3LEas`#4;Y=`8)Ex?%Uo2uZPQ*GwPA^Ca7*g+O0rMVZGE)^6xLqA7x*(fbCO6BqGR0dwxQ6edeC$d(~Ql+%gfT
)zSawz4*59A`-}h<q?)fsMa@F(G(jIpDW9Iu$icnx)~rq;IoIZddRl+ZKyn}j{|{LV#t8h%OOkp_)kc%+^|=+1brwiM3S<Axh07VQ`}PWo@lZ~sar?!Z@BI!
c7|TkvloB|EWic?fG7%sts|SCUbcN5`y)Nl@!t$=bPN+a{)_?fbyC$q+>=x<D|b9x3}}j-w*0smfd~^YI?F@2IZ*8YfQyl$#^e#CH^GqfAE?~q6mXATXWg}N
fc3TA#C8=EBrDplVC7$hvs3b1y|*FV#GTm%ilP0s&pm4l+p8kHYbGBGFC#z4;;`z#r0=DmVQ5jQ>$FhNW{XHL9d~C=Zz$y)k{01?aEOFh31;hf<F6dc0PB+X
9Dc&!vn((Iq}R{`YARUM^oWvEYWz=LP`)^}+aKpBhC%h+&p&28TIWa%AWTP{=*=(mK6v)#4Vaa$Md}})IDF1ZoN#l880FIm1bE|vbSwKi`Qb+W|7E_q=<oSs
I6K``)j-i405<ngz+m1t>EGlb=Lf?pS&t0klg2#U*E>ql%tPa22Y^5m*<ftuY_N@QBrstn)$XWmY^ZD{XvAD#5DE3jt*v4RqcRsR_jKC=2?VnMjX^e_GjW}{
*EEpV6y>Ccx6Xm!h)(sa=s?g^4v%66^c1iZ9F#5{{JtE-$ahV8=u_EAJMB$&djV5|7_-n`Xj++6-uV$?HH@=tS+rP5W)?n!eZ$-$OVZ;?)Y;%nnpjwX0I=ST
i9<}&+G9O@&<m^^9W_pVTY|VT2k32#3TmhdO+(d?k}p^Tlp*~h?gf0#9!Auvyiw>eKJ^57RS}DAwyZn99PWiO8Ju}gSdvK@$O?&tw7XvJ16b{rc5uSYf`#n+
$jKB8G~AjG2@8%4@~|>@$Xsu#Jss?ge_S1rgaNaYIWwNMyF~bL4q8sz0Acv+(ex6abqTt<6m2a={D}iNi%>ODK?;5p>BZidJBu^bRE{xWwBEM8qQzVeAyzw8
=DLkNqREg>;~M&Di31{{usb$>DY5OlKU}cj&|T|<(=`Xq$XxQ&w*(XuPy#5ROmwwh78?XA;_f?)HAw7-2L=-)LFiX@I@H3%@;MbgG1F6;Uu`h6AM>Jdt;Zxe
0W*!jz=rebacYh&xC}jnuxpA61rM7JTp=E}wSQ!f2nGX!O9`;H+#dItn>(?u&ZB>g$o7KXI9w+q9&fip)_$Y|@(RKUTy<16@UvsBk7n#|Wc*Ng@KI`VHKM^u
MZIt9(g}La$QzpEyQj3vv+2gWTXEU5j()Abb;A4hdvn<kZ5vj58^bd9O*cojN8wC2%9lBPavJ^m?r|>dZBFmIQvpu9D*QX{Z7y%@p>eF5Jt`0<0W6TpRci$o
VT{ghm{-3chIhzhJo%pGe#`^0$EPKVdL^`5-!R)WJ-E2ngbvP;Lj3K^>CMJ?ciJAF@c@BpO;Q;wNDr;uwyyT9*&Ux<Y)ApSl?H;Y5=kI^5rKp&ghN8iR&qg=
(>_@B;-xWs3?N7)BZ|};5vN$*)XeA4=i#-;pj&Gfqs60&TiEsCOX!S23)h##1;9h1Mf5r#I~I+pdWv%AsMti?r~x8eDhP?MG;$+KR<q>&gNkb%m^b1;PGC-K
U)~#vz&RpebWPSV&L-?ljvNOkge{&R-)+S!intC2L24hBWD(+S^$E9&41H>tHcUl{&hX%x9CsaaL3<0lsQ5Ue8V@O``}WibVeZb-w(&%PWgI&YScx|}#_=A>
^rw*<U9*zR2(D_amyHVT(3of<^*x<nRp}cBt$|8-hO2UbpxVv+Fo5(HYQiuWWW#BVj(8Bsv<sqxn_mL;S{W9yFoF6rNKLlN%`schD_Uj4NPY|EeYKvGGlX&0
mIeZ#2RW`%62dAyc0~RDkrAigB3}Oi(z2q?JMQEn_j|_!r%2miC9=s4xr{!X1ZY0Rt@m|`mbo+__~(Hja5-0W1mQ5TG9E(qLwAs}i&+}PSXdCy2%>&mM9}UM
?Cp>xsUm=j0s&Fxv`c*zzd|>WLOhe>6y-H;m{(l64<vXNRuWi*9B8Q>Hn@ZcgHT0fKqQw#B6gX$_re*3mG*cwLXwAM=Cnq5bmTe8Y>z_|3%oXOt+QvPps~*5
H-{Wj0TCcvSA$zuQ*I*|sx%I1<TUxVtkud{3EU!jjasL1nIiP8pehpEs?oB{y(&Wvi>>^LL(Xqn3-=mlIazb4K09Dl4R4&*Qjg<m>?>>*8iMZc`k~Ac2=_{+
w%i*b;d>u#)SFr9c~CjTG$ReYRStXN4Zb)OHlWv2jusJMPteN!)-?!~L`W`B6Y>oVkL!tQUaLvb@2<KPH|g-!ryHbKAzAii80D9ne}Ced@9>s6)!>ocJV196
;6bE>SX#^F;erJ^TkQR|s34P`m3y{chWH(!xD@GPC@>{1$S=L~)U`EDBd5+PQHNLfA-h<xAcDY)(gi?E2OimP9M+LWx6tH2%llKInmPOi(<3qu;}@VTTtq;~
Lm!i5xasxhXAnH;X4^colcd`bPV@I%>eB?EK;B@x&E|!wwmOTupsV=N8`c+mGEePKzv}as&UQyo0yuMlIt0)sFcj$ELUt;lkc$@Ui!ayi!3A16UefKM<_1qI
N!-yPuO<*ch_bq~#qJaD1uk*D6isH62qj{zd=_reCXpRDOcFReA_5WN67ULbwJ8~Q0MItX1R6;L1c^j&$7y8<RrNCZBbO4$0Svk2p+ln17;%L|jBvSJXuXim
5N3e0$DN%U(0D@-AB6SYs@19(a(rNV$6461W`aAqR1Q<evB(L493mU7^sck4_)J~)z(Acy^}&L3GqE(nI{4qf#k7h5V@%NXq96_$yJ3g$a7?r~@3N&!pvXpH
?kyc?XnSb7>)x+e7Ix{-f&xP>icGIw2QKa0aa9km59Rr!0pRbxqkze+VXwf=-_pzCz&4+*><yy9K|{B+hD?X#(EK)G-^JT=3@3GHkpGS41tY#)D3U;$MyV1A
15_FA^qpJyyYH?Y?<Xem9PL~L3n19BQd#N^Z!G59nvSNjE9cg-hm^Q<ekB_n>YS(uUAp~fbm3OLB4i6Y_RPQ>o6bBQ#Kg$Y%kEPfvX@&vKMxT5peVpKusKGc
Um8JBgGE^g1A^4*=!dL6Ik%$?()Gdd<4|!orZ1H8g+V}|eVeU;nPlmON308N*1L`b<G|$Hd;M)|n$du$az{_c$wkl6NcKzbg<ifNX5E<cVg2Iq?ij~YR4+m3
u@Jy}Rj5oMS6x?9`<HpA9z$Gq(Yr*#_d~I<8646B<(Lv07<^mY8&<DeS~O4-hCnv@1R?A(1n^dn$$MsccXVi-)qYdA^g-7xh&V?qVP3>C4eI3)ypE_NL-_(I
NNAx57qED}K89|+Ul#LQ{?79B9{nl~kg6;}SEl4VaC)b9Q{b2;Ce>Pt)XjsV9zC}imawIkn2^QKznxN>LaRfih3DP}6s0~E9SEq#$<8ZxR2^T6$RG<HZt8l>
YFq)EjmTr>xnglfy*7b!#t>}pdq5MYKB>;VGnhR~1G76Ydu{Q(s1WZ<K9{&9z+!Je`@z7#Nq%{sjL=fEK_4EKOHW+b2_jR(GeCht?oV&<R17RS^l&sN9P@sa
*~w;XJaD)r5$Hh8P;&Lq*bxSjBW?EES|1x1%$Qy2uO8W<OlQBJ@Yyw;yn-LwYyz@KX{joG!bTEU{1?o;=yOojloQ)#c5d9x%dx78a7Y?Z*hG|@5S2|T#0x;B
0jB^Q$S-B0E17i>fa!lRS9jN|hhw*e91>AL^eTf5S9)Ktn&TlMRE-L<7}>$C^#an$YNO-Pd~ccx!bL==(-ZEeSF;3Wmdj0PuN~bR4cu@m$V-h_O|?C@z<N(z
ATEUkAVp$dtkxmLrYHdrq_7jW4z&kjD-iB5PX8CS<63h8>D??FUlCG<oOsqp*YtF6FJ#m0)_>(~Jx4;$341+dFdLXx=$tov=8}9ef|k>UE6ws8?Ptfr)Cijv
w@SErH|lU6wY@rOk1N8qW*8xbCv+)_q2WdsBDP^ZC{?;94T>Q?nt4TZzQ^|$6gHRqquDp(>NC$Z*i^ABPgUX`OF>~!Y2sPD#gTzLkEZ(X1J=T{Vl}g2{BAqb
t!Rz+=*YFEu|hZ2gh;mVPr2|DhY@%7ky~Z!n=P}dAxqqdVzPuA2#=(U(W*X0oVjMzlY`OPqg@t`_;Bi_3zi6vVF(Xg3e2&ZcIi{8r~<y%2)OHSR}m?Nc+I0m
gbJ1#<Ra)Ihb3=(hlILRxJi-)iwK0k5y1(iu9=t;zyN6rOP&@ZJea8trxDON$zbyk6-%1NMJ|Jz{CeZ9cE}?TPRSGXq$sN5k50b5OW0b|^x9dk*;}CJxTyKi
cYf|Rgc-={f&mfaGgo#p>&Jf8oO$&j#{gY|#;)Ux&L2~8$i*YhqrV71!1H>CAI;?t$<V+1;3j7*7Q^|%=;GO(s!1In^oHf%BthFn#6ba-RuTckmpI||Y8!;^
HBa)uU@1UG-cU97<UUEy?%Z#YCa?{5dOYo>FXiff_t(8v4BZUq;dDWw2(2SgvXsA<_1CZI$H<Rs>K;!^PX3SX{~yCwv3UDE@{D`&lbsT;YJNr>WGg#Hp~^N{
6-Fu_mI&y6&Jt(odO5KC-MjH8WD*9=Gd=vP66p{UY<fzeAJw$s$?)!pB!Wk*K$1hkggr$8h>_8>KY9-a1zcOE>S6oKxurIN?kyxYMRMJUxf&o-Zw(<vkms@3
n&Mz^>d|N1jFB54<?BZj`smo(RKeuxabM-q{LYB%^ppHf%e`9z<L{aIaAv|=;?vZu%oxferXA(vZO$B0wW2j0gzZ{>a4!AE(BOg<I^&_ShPU}G$UP6W+tval
x4c~+k*Y?qcKQTetkt^Jr5j;u7r!tKjeRySA-}h8WM3E2_Z1A0*Eo98k9_kG!j#Y;c<I@}BZE>h2oKGkbPyYnAwcI$BoaU$*m>YuV69#p-fHz`+M75Q1)Ic+
l4``w`zpvJSntj?IJOYERIkqut*{?8m>fvZ#`iN*?|xRdz1Zr<F!7%C=6dSRC0uSZ0wKuFB;0TwlY1<{-qd|#^tK@N@Yf@%-k8nHs)|m8ia#-G4;YEB2H=a!
PVIUaHnp{@T{W|JvVr%~r@icp-cchBM|?7{Z3Bo6QrHzDNQ24D@lLmmmcy8#Gi^lf`Hl?SA~;7U1U;I?cFS77N*kONdx9Jrf)*jk)QF3Y@etSPzBstHa)RW{
xuQ2!+kw{ZakVOj4Y%Cd^r#?>@0@Hks1PlC)Ek+!b6k<R)oprQnrkFn(-VG{&aWYg_qU^Zw6jQ`FWb@lmUF8)Pt6Bgh__iIKyCyL@m=^LkJljBP*n-Z$1$8K
d((%CLK?kBb2JdK(2N{kHEp_9BNVYTwR27%Up2kak9_qkUHxFrp-#yIPVsuU2D1;w02<u1W=1V=>mwGqU25%u)_$*Y=vynUxUR(X=ytvPt}HgcK~)h?35&xN
OIH>y<Ej_)r$-o=wSuG*)aI?uq3o~?;Xot;1q0sQ-rWsF>wZ(#X8TjDh`O%b<^%&}e;?xVFTE4<GE1Q)NZv9eENFvzsnr@O8%K^TUdyJo&ozT?uq-#G1(2<^
wV$3(Uc;gHjg4`zep}{A<hmiN@q3HwY-sY+N$vDmljq|>d7bmt39hNT<<|PJcoY^0*8B9c+|}Ec!_KXP_m?;qq`6wJ0~v3Vy;(H~@-^aJ?A|(#`0Dm_Ds6dj
8M)Zer>VD2;_UEf+q)>UI?X#o8fuOzcG?!ub#pZj-x)E&7dRYm0Nld+_UT5YEwfmx$a+N!S|$17&0}7VwZP2~={hcQM@t~&)$46ckSM#pq#fxMNL3Ot;J|UC
lyQEhP&PB9FdH!AnqwAf?Ow)%9CL}~AS9>Wu<;~w86hiD0U*?gGbu<~NZCdegX-bh8`=jJq241bkA)lu8U(toHgjF!_%K>X8__>E7w}t?EO-wk-kZd3ucZ`k
NDpLex))x1*Jm&y+4gM<5V0SpaS3YzEm(YbP(*djExp#qHti+pC`Vc<lL&H<&1$m6jSF7|gAcMV40{M${qA}3(qmmFT?<5BqSOO<MD8jU_UnO4o@r5OSs*Q9
UI;Y%d0ir~Tv#E}DlE5AutEEdJMW;mtJLSc1#w#6r!NBMZPnoHxulKwy+wAuufED@If`pgIvunp1K`2H?JIC<uh6~B;R5}BxDlZ~8_Sizx2T5O=2;4K!uz7_
M{s4Z<pl*2i#Z5X&>%*hhL!`?eCbb^uWpy5iK95zTK11IO4B-hOBck$wLB-jDSlqnTE1;;m=<VAX1xy}(RZ0*3j$fIHCX6G3-2+M!K~3shuR(T-%9+DfaQZ%
9Ouk>5!ZdeZmkHKUAV`G{8jyT91!0Rqzuz<gY2WlH^h%xBXp;z>lgO5F?2FT&l0x^FcdJnkq5mV&_h?L*j7KR&&=}bUd_F$+u&^ay7pc0EuExg*STXB?*ib~
{69Pi&Fm=9MDQNMDbC65FS9Ftxexj*DhGyfvxyNRhpP!I4~;{vI?O*$g(~8zgP9pVfcYiD45O%UU*H){8<wT**6~5^u-@cdc>LeT8t5JFBV7jHjP?GB>BM&E
<H7ysM}Lm5Ww~8(SJ;?N)6PT_^QZ{>D((wuRwF5z-qr$f&4!WymTy844}yRS{`*>Bqe2WXu_zg5z0rZ_muLcDV%{E>x6aq_3cz5&Y5{=4HAQhiSJzn<?r5c{
ANX7_fM@N}f*XhtqA#eA+m2Gxj%Ul}EWMdkf9lEo(`--_rH27A4p{)iF$@zS1U)Dx2OMIRuB(%Kw$tJzZvxdhSvQ6qESLy=W2D&Aa>Sc1-PCBwX?d-~(y<W+
+$nx^D)UdY2$m#uV#2mQ+<-UNN9u9bo_t0_CM+t!fDRi$h!uo67*CMxk|8?g7o&+1K4-j8bT{7BZx)e}M&E2b&&LxGZBKBKHFx#Bsf|&D9L`j@8x0Sp)xX6#
>&AuzC9|WCS;aORM3Mltm~IlfOi;h+e;ZEN@0`mZP8<P!ZMDP&Ruuy4w2T8(R?dkv(ti#2z2=N|86bieO;&oIg8*pI0DE-Udh{zvK)G&9mo({IczLneMvc6w
SZtX?cBv8wVnF!=aF~U@cbdnYCdbq_PQk2)n7)Tb9u4-u@MrVp!Y01A8%V7*E5^aCAPt)(fFN8jFhQ|=ER7*c86b1-nZpy<b4yp6)iDH9ZKbfK?-F&KFZgTE
T_Bn3nc9-D{Js6n9H+vxJq0q9RAJsGjv_a4S0VGTet_CZ7V9_+D}X-!HI6ubg+|tLqXLEDf+N^P&hRQi)%d6_RU!4OM;}NQ7S6ccwM&-GfiMezw>J9a@wM)3
2a@#o{yUTK`O<0HACG*<boP6=iwe&OZP$uRX;C~vmTl4t5RnW|NH_f4{jffY;;-mgI!{!X{+wnJc0L*RXDDn(X!=scoVDZM@#cI(_HuSUyd8p{Vt~Xd7DCF1
BOCOxdFxiC!c>oZv#$l<uU47KI{Z4J*9(kg_Awi&4ni)I6hdMPF&R$ghORbKxr)lzkEW$yj_~uUh!&UFReO&3uA>nTzUnZi!yAs!CWffP!-l^8jyZZ@_)YJ<
x6oRP?Q>v<c-eN5UF)pcy#~=6!?-m7;`>Acq7c!*t)?}%lxWR(e*9u@k;}%+InAH3p<x>zLcY{4A~&o-FTt6ok9Et^b8(CP6XR=B1)fJ$4?Iw<9Tq#*o{u;z
J8H+we*-g@W7Q9dsd+^5;E$qf*ofEId*!cwahu>zj@-?q_{Au?cyY3e>lyHkWrNP1%a@=s4A9kT1R^5z8_;KH?*h5DYW3sA{4YBWQ;<mr@P3z5#}wabYH;?4
z@-4ptr1H0)C<yhO>Ir$v>5ZS?IW(E5G;mvOCXhg%TRzD8&z@S(J%*rVNb;{!45$!P(X6;aO^eJ)?yx+N)h0(b;062gNW%z^0n;*NkhbH`}+D{iB|9@;qu1^
tXb$FX8#2;*bICm2!PjhKSPp$h}|Ly#L8<)Pu|#h&!(6V{XbAg_bN&ct|rf8`PB8ZtaXGUwt^?*kJ2`j52Xk`y)Dl5fDm{F_n>+z;oM}7hIX|T9@C84qNRu4
Uu!=($Bcb+74K1grGhLzX99!2XSqKk&fewVaYL-1Tv9Ncm+{R^^{d}wYK#2kLHF6HSk)4t12}Q@J1K#DApa=A{wuOBaTa&e0$3u-X6440-`;estvI|-S)maI
$Ep?f)@s(D7_3K-h-^&5Z+C|Sw4k9Qii+4)YI=Nb`L*%K=}n_f-K}98Zals#SX(>M>K9Y)?;zRz^@w-R-gqSIR^UH9>^}3HgL9tCgGzv+kK+gv;nGXN7MBkv
UY`l)vvo;>kT1s=9c<CrBGKvWqHjpHN$^y&K-B_}N~5^D`GAoD1*Ae2MvS&vU~CilMWT4TVt&h2m~K$Z8jR-}mSGr71qCuqG$S-4B@7Vzv!-m)A}iPVU}pF>
X1FaGs&{nH>PkBiXDq+hNKq74B8vC51qPe<l~b=Rv#-9f!q2%O)#+K-=l3x|<t<WsA>K96(*nN|u&!>kR?v822^`Qo$g5A7SE-**e0&fp4+}^k!oMTiQ7w{5
AsW?Yw^%`v2>{<U4%ifMCnF|}wI6!TYPL11MVZHhru2nMSOG(~bEmWL_2lzipIPNI<*ScRXch4NfvPwolEW+;b@qqMboY?_uTe-H_b07(@rZ#ycBI+If8}=P
naos3qu|Ejd8`&ghB(Be8e$k?Rw-#rrvLN*X1>$X`cL}LrT}A&64h6C*!%g~@tV`CXd@79FCT|(On2qLraraJGA70{;O-(Se`1^bcbh>$7|ztWN+```%5T<a
4A)oj+|q?r{Rn;cYK2vIil^NV%z3~^3k=({dKi&WV>dOMb6#9GNr+C+C6PeU2p<sb<5rs+E)-d1p#1N?_9adXIZQ-PqfIiWhbfqep(+Y2QPl;gj_G3>!v)R%
cRYFl%^U1h|1a|YaQ|xv)wW>C6K}iSzUTk%^0NTn^dGKAO!&T^`<>vyBkg4oQ|g~<oEpCLtn4@8NnY&Zb^{MyGsZMB@sItGKkEnmB>|uipeaoVni0|pXrV+T
fY3Ss&=d)xnrIM85kpF#Cjb$U5l><WzyON;07gI&0RQjijucUpQcw)Y0H&w>(tpwaM9Ke8{ax+HyFH#irxfMtRLvZmCEFC~5b5c3X?<k%|19WzPy8w8{CN0p
1jnlZie;FpzxfOZVC(Qasc!G<`~5_EcXo>V_mA3r<-UI(y~p~I{f7)&u>C;i{;eT;2tVxp&kqj}*7^G`Kcui8>eII<7Az&J_&2*W@b-PDDwUsyv&Y`sGXbz7
#4!G@MumgF^Pv#&`isi{xpKkS0Z*rOAAJrW8UM@tnD`^ku`~<U4Lmx#IiK}sPmf#L*@AzRnqTg70z+3!r4}YcSGBSRTEj_yLN^qoOI1==tkRKu%YZ>HtpCdQ
>^qiV-hM1odw$M)nh*Bh13rKA!kPO%Jn90*GfKF5YbP)Mh;ePSwS^9@ce*V{vG@83Sf;PZ*Uz4Qdm7O~bZWSDXP+5A_wh_afs}^ZC?As#&7psa8tU}`NeYIE
!!ZX#2?Rp^gh>R;)2IJ`{)xD>ztBV6S5DcZT>k0;f=oi#UakhS4MCH#OZy6?F-NWU#_l4C0zgWRbWrQ1zNv@<qS(2;1Ay<#chKraGCB}R832?(7J<XS&mzI9
!RB?-F%8cdrH3`H<QxlH>szYQ)^q-={Ig%?Bev^yW=7!XKH;2pC~zco5l8MJppYS{<Y%LO;NgUV0iudD$b?2XK^k$7HJxUvko|Fb;?~66Vr|`4rqydXCo-?H
iV=FjA=1v9pN7(re_l=6@$bFnwcZTAov(8DJ<ax~uYE&XDwlmdn>!gf>osb<C#An<AE!g#=b_8#;fB`3h|KB5W=`syP!InNV70S%g23AD85@v}EkN}NO@i}#
|80cDO)Q5dFu%Er6SW6k$O;0$cjR%mw0ua*X{@<TQ!Gmc5F29bX$kIxm%0qjcUpIGcVQo~zW^kBeur`b|A8N~h550H)A<^LV36#QbsPBTanAxs-`E5<K@I!J
rXl9S>KZPBPCH^SKmw9eThRb4^tz%Mv}0C$NVRb{NOPR>a=cB*2zTmOe-;GK<HQ4f_6Ie_)XBp~##=9k6?a~>wN#B-BtVl=g#Fxr__0T5LBmCg>aPc3Cpbec
Zf)>DTL@CB(wyGVbMV}J%QScLKl16E@BHKAa6oj1`-BND5Z<%`Oap$H+rLxfXz1ngB-n<T>P$Rbu;UQ1VS+9>EkNK2p@7u+OE8fqo!n4`BPUFe2FA@R(Qlj3
Esv2<OaX^RjH{MnAfd1Ev+O=9A`AKXXCRT}qiQyuu`Yy=#FyL}j01r*Y_yO2+h8C)D<JJ4I=#9Tw^j`jcW#j=g0Z17GUrR?)`ANW(rqM6+Ca*Vogy|XKLcVL
Xf}><Typ5>=Ut0A$iWe5UjO`g{C+3I$E*7Ih;oA-)Xm4k<v#9)Pm%Z;9f%omUj+goiC`lkiDDjpt3P}iLH@#}`pblM31qcnDCh0{^C-*mZV^0}EQ_((v&$K%
1r3lZ=ntMt%9Az2M79AT=cWZ$Y~XEdu~59IV4tqMo}MTd?+{CM=^0^3%#8;EC0g_o8f^9>8zfNLb;SnPNvtzbzJ||oEH<zZUM#7Z8{^_wFvsDSp}64h1{;`y
IbsMrbHCRVy<8q>9{`Cn2t6qCC{R(rEJklA^{<JgEwmWDnA;0&H0f4M3J`w048W~8PF_`?p@%i0AAajqr=ML@!pesz6XSRTrfB_!_5-cC={co0xYg?R=Z7EM
BKVT_rLGGd-i-z!_*#%2!ExUYSsn)xHnj#BD9A9L_K?&d?d48Ad}sw{iwI+SV|rHk+LAU4R9MD}4=$fvysQm6IT7jpoE%{dk?B2sd+ux+k7v+4Y&func%>bv
2p)-T381m&_tq#g2!?J`EeWguMK}-lkp{9uy617t1mcV8-9Jn@A_3foFl=2|Lr_+evW-oNAZE95P!HE^%pv1PgI6GEa}X7Lt1>x5xa|XjlCOk@C7|IGTIPr0
M7L(F3=}B>Njbp9l&!4bO!D=gSa=|1zo6jss<*I6&c{N~KxqC*Sh_$jwf4<&seV{w-py&n%zTqesVO(JEl}CMGbyKUW0MF10zA-JS2^;&4&A?xThtGRC^~?j
k77y3_np2`U1-h@y%Rd%8n21iad#TW&KEGbm+gc!+Xxy2y*OY4&)8J*$p%=#f~fFHy7oq~JlJBxOHeRjRn<%_o;)aNPeTH3P2PjZ$C_*@8JVam0_NsZjvitz
AZA)iSSh0gJszBQpYX7GrK{u~lZhleej3_l%<<a*uEbHTIn>tgeQh<<WpHfmMCf6n<>0R?JIhW~80e+0Dc@?eVKxo(oCbxLL~brM`49vd+$u0MU_jW7V-r`r
Q@Gdpryo2uf~Y<AHLyL8wZ6Y`vqpgZJq-uKGLGH{m158es==xmVUc-`vVfbWKONYe4_B5y5up4be4d{#rphof9^$}#6(&N@edND6=+3&<lvHd1z(|*=12a8d
vMW^;d6x}ce3!d>37|gI9EP|hxlv`5ic1&+y(pED5QUE^k5o!W73y{NgTwQnhbL3-ooiYOHrcp=v~#dPBm~4^S5yx86)u(*#-Yu~6by5E8zr&D1lHB-BD+;y
jvLDX0l&g84PvdKe(WLkr3aN>EYz%^CI^U@iEfb&@H&Ga9@as#!Pq`3x`fs1-d)zm-)SAygCZ^~SDr7_V>qC%Zw$Ufh6IhncMWNZB<qTV3?`Et@N6t&^=klM
y)gll4+mfok!oY2qxI$suL9k12I8Jqn)TLV=24+jFK|Adx4%iiiwq6K3^A{3U5j}OJ|PESNG!>mg*~nEAX5yw={4e`XbyZ$pWQmW>rI^*Ah;!=75De{d3jJ@
h3p?szSI~p{B(t#n%<X1bBJU!T%s>N+D$)`<Hp{t!x52mffe+3BRqFrZuZ<CpD1MoYxwT~S%QH^K9sM|K><LneF?3HgzKc<^^j;T&@C`HG?z|Ew{$ndm-NiF
#;=m~g-8lq5CIlQDZ*INB9IP}w8N~0y#6}-=KjiL9GjltVGffRTcC@#X_yy@J&(s*`1sN~+WV;RzI>!Rz^NT8#_N?@Bgi&4<`gq<F-Q%NTcQQTUt>WBOJdFp
0frcOLYb|6&3MiC8Bz$yuQ1OGy&wo9M7*$#PER8XY9vCSx0(r_;qk+0a)Ux)A>tBA48jiAs9v2zXARq@D8s^b77i^)IfX*@KpneR?7+Xm-7~Z8>H_YLd|bm)
GvRu}Muf}{I~#V_YMHzhYj(Vc1Rn;LCyB&^=WAB8EcG1a;{7iU4QHm%-ZWJ}j6I_BFOVnOknuyhz15p?Ezv7nw&wOqaGI_dLm**{fqrMkA!)4~<iC#cyw-OE
>JhzZfnY$82@O)BbUCc~H?_TEdehM2tNL3HtjfK$cv$Y>%)TfY77u5pyFKV_x4z)&ft&PG?lz)TYhF1sH6&x3SeyZXX&VU~i^a;C?O`?*<?)={WbiOHfHN`5
#jP+OY>0%^vyQKqpx;cAdXPypVhq@Uh_jwJw%BHh2{qi$T<Ow_nv6lCK<G4NwPl*T;lt2_RIbUn&R#oVx;Sq~v8?N%j>PDrtDf5~yHh>VhfJxm2v`}L7lXBf
K<VnG?>^WE224rj3E(#Z#-iqVdsmIEd&{0psh6tSF<~eq8rv|iIJbWKPj#c5Zor*uMqwn_Kwe5wK55lnZPPe4RwU{ueGXgTy|JS*V!`1@_GZmlB+K86)>lHp
p`r3yLe2<wM>qMP$eRou3mFD!1aTl6UZ%D$SxuV*NYg~uS9(O(r55F_9ab$jBf|Z0N@};e(?VTUF7^Qe4O-@-p7wi@y6PU9+N0f^w+(V6fdF>t)ec1LW$UsO
4W_2+QB&-|f(7lYS`wT9N*umyN>W6cPEGuTf<>%*P_0ad2G9^RVFLtUqb8!1a0h^-fLK}^>4d;{6j->p`17IM?02Qu^L9^W9K_Xyt-g~h?<vU(GXy#ym|jWj
>?|P2Acpe>u~POspJcZiQfXBIs5B})cwi%Hx=0IGh-}Sh>I2}XMnZJQ+3GKN6L!gw0>gx~?u&VEdI*qBn`Z^Bd8qUTfuhHYG#3tnYoy6hQa4Z?q#jH?tBzfs
!Flgiv@3d)NF~PZ1#{^9xzcR9YiRpr8R$u=1I;8jWoDLY7G|XNmmSSwj%sbP(VP)vh6oiBrovJK=U+S9Tdj0Ex0o<i`gNTJ){Ke(#6xRfk^&?igG~=~^(j~5
r>q9U>Q#;!7kFn6avWl`>MurWK|+OhPFBcbSWzI0dk7-{Apn@LdLS%WZ4w?3tNss3k{Y6o?;kHOomfBT6XGN5bsu%#9J!ueM+N1=a^IEe6$z>z{1aSD3!aW4
e@~p>`WnpN=-_*=@16MT$`MS^dk9CZ6Ol-FBsnqS;r({=?e4yil6y*LAb?Yee+i!_54sWsm+0-(%==}LaS^CA4c&*#0YoR@QL{06k<Vmc_we?}6QQUjknQc=
piXl1IyUP?*QSeYnt-8&+*}xk0S5Wo2VYzG`EP$^cj3UZ+ctfOp|nhC{ZnGJa4Lc#+*WR7Pzt&&gc~8=H+VH)dwV~Pyub7$c)jgv*I9cFc1ncAky7$qaZapW
oaZ;cVA#ou1A%~$u}?_7`|oq>&4=EcLz{Tc#lwa2YE3&@(iJ=xngb7d)G?5Yv85NrVIM0@*7elgB{0j)d;TzPL@=YSmk=LdaD5AUVgPZ=8kdBf;jg~JJ(NPN
AVc_&mSYD^m^5RC)d%`MG&1h;{tFf+z3eY=C#_G!y@G6uh+z#~qZhm(Eh@umvFK&QQixxK7TcV><_l&k+6`ug2c!n;No?*MPRUl$Xv~92`<Om<^QT@i<66RS
@w#r2E=ywch&@dP{LB#zGQjiW<&RhGo4MFy1_WWFIV@Q3LsB2q^GHTl8%yBzcC*C_`yQ?&nz(aV-TY!<OJI)ESE*pCf;hkwdn7>=2cRuihZzt!LCIoG2xSY6
*#JO&(}`~9549sEcA#~28*83}5J3oaajwv1TGce{??Z&O=(_tnJ)ipj>9?Owz4F&}MZZ|_{)<v2B8uX{65WAnL}A>K)UL+f+T!nfHEOEZuHFjZ*2tfEaw&aQ
ln?MWwy8>!Mf_-kfXiz=Kh}%NDFe7k#>XAgpZHbYyP$ve`e~1PpaZc1s>0y(*mPa?g82fDt>}Uve=XHWgVQ~&ApJP|ty6_l&cWf(_Z-&Y&4TMGuX@muy={lz
w)e-!75NN~w8R-7Ubb>kYL49V?>}2_@fJ8CZlLC?C4nE=8;(lBt}hV~)ap=y2vx@sXA+K$of)z~)1<>h57Imy)PP<o(@<{%si_ygB)5H!JOl0hm;T@7zVV~<
)yX7+K?H+MhC~=9AE8lN>Uf3rl>DF56^QousR#Uct>#1GOFD%Sa>4=Hln!Yy;vBjTT{n#NPw4AbUUwFIy?KB%c7re979glc{!>d?!?^UNuR%iI{+%)I<LR>t
PqiL)HPpbQO0G`TXd+dhy^l|e>>O70nK>hK?-3*E`aAx|#(X+@7-*L8;B^DHpMc=sy##pczS){J%P@lyLxs{G(M;$57{^Vg{kLf#(EK-{UR*xXxExwAIHT2n
uK}mV0j4T99wsYMPq-f+w`Lc%8*|1$yUUtzg&v<%e_k%$;>33Swdv!#TFcLV@Idu{B1rAG>sb5ueHKUN<LBbOuBx@;1i_W45)0bC?+dOvuTg7(Ge9vSJBo3e
KIeamuh*WBXA^h3xm4TAueFU{y)I!%B_;W|?R`(gu2gqwSE(4H>TDl!{(cpRAc37B+QkyVopWU-N2m9p<#i(OkNv0ejrgFjR094gwEBD8KTv&cs(Y_YZKow%
#LPN#_Z@VKXRFZq81e#``@JYnw|VIv9m?^a_8P~pk4|aFJ+;1Tn|)sCj}*77;@3uxJ*U#Ls5gH<b=(gnkR0j!BR<SY%wC=I)19$XTp*&(FX!Q>@x$M>xZ5+^
#?PJ~ek9DkJ@WoG^tPtw`t8SDW|;Y}kGuPM$lrxE8*$TehgqE_Q#i+6dQtywe7vIEZno!&CoG+2AjUkoQvz$oaY}gmEJ>}q8}_}cYd}L*D=+LU=9ANDGY^+X
$xT(kpQABI;|?JB(Nf5~`>^u~Ss%&mB%)VrJ9N$Q%uQ`t*iHRm+_u%Ln!nm1>-#q5B%jr5+t3l7Yqe8*DbU_Mem`Hf?d+h)vwsc~N2i&#&`*HoA<R^Ug3JaP
g-FTptaEygZT2yB^qN2#27UefG<N)7AK+T#`#a23Om-Tb+ECuk<_f5BC7OpB?N*^-j^|p0*UcV3)AZ+m*E#AkbAj!<_>wBQb<S?ljAn#hBbY%M5!<4sl)9#(
1%;vU=S+NPDTBAKr;pjkm4}HJB(9yjCg-Nqd@ml57d>{ZeQDtnYKR|6drdDDe}+@zm5(0qGOLchW4{wP^FicYfLMX64)mmXy^TfjY;k(dGluS_aQN}Cy9(Wb
PT-2S%l2qFWp|A*V$LGP7>S%YWdOy$##UEkerEjy%+}}UV^2?&qk5HGAQC7QOC$v;RY6cg#&bMec4Ln1I5Sw1NhHN@Fdn1?UgZY}`_F7*s)Y4>?4Va48wfwq
Z;Qk9T23OM?Qz9EcaJa-k;QD{orC4ziRN|&L}@jJkdiC|-~7vG%j4dHx1h@O5g+<G^Zpj-(Qj*y&Gj+!1-Njr@lWJNOwyzKzH=UcH<-csq7vCL_5=Hes|k2t
NwE$*!xKa0s3OWscaN#YzKuSrZEtV{J~}EMzXAD|_nX}^0^_551OSi2zgLbtbDn~GkyEw(kLx49(|-=S;`zD=it@-OXlFZB>4efVC_K^isgr<_1Ry2-KDcq-
c!VMM2d;;@ZS9O3@%o*e{sbWW;v6489%~=5Gzt%;k6bYUzCinX;f0swbi+JW)tP^BufODQZ-KQak6_xd<U$g?ApnSf75cf7zI}V@wEYNH29%(Wr~IoM?=;Kb
rH=>OUqFXo|Gf=8JKtZDxtO~M9b+G2iI2&Ar^@_V!`q>l@&3$dqb2gKz1TUa9wLIy!&ftAr!MaBj8u(gDL#QVcJlVeNo?_=O5XLgoKlF`&dbUzYRIuJleB*s
Q4_pR-S}F9x32ps27YycnbH1#b;FJD+Mi?6aae=h`{rMOZdWA<!R=U#E*`R{ciN)jKWvHGw;$Kt2c|Ea<A<m(W<`;=rQ-K<^!~S;TDUXeE@uc$1J?g`t<;5T
T_m7iA9#oNL)bx}**DLeQiXleepoh|U_qa-JE8m!@E|QUO@SI9)xvyom{L%nq~>$!^!^u&8tdWy8t<>it}lxHB{NUgZu@WW?ui29xFNoeSiji5qR&E=ZvCn8
10pOzJ-9#0FksRmA0@%2WC~hEEB`0h#cNujx_TtaU3}@@i&6;`=bsp>khS#Hocrn=_F1~IsrwHH?NhJNhhuv^BDh+lV&6yIs~W~!(8w~N7d9jEBZ~F&sJmO~
RDE$k`o>}c3(i80?(^rg%U;ei3k-ezC)&Z5@<4!t*<Pl@)t}4$e{ah|ni5t9pOa>S%R=v?PZY1e5HpNAF&(~+ItpRE7bKr)AnJ8k-d|;7N(k9KpL#2Xps^83
+H~k3wyyw*vU>9KQMK=CXo<Itt!0|#w0NB7T#b$G<9j^#R=1nht%wl~{DsGaebtNF`n*Dv4UYY0bIiU?jkmFbSaTp(qlfaw??dn2<FLDy^(WcnH-6nSRwy9W
)MuWH{<V{-SJR~~dCecwZ+vSud8dU04b2P@e*5%+yR8?->uZRTTcL`sZxxThc$*%+bb47?tm8x76ywF?k7jd^4RGo|e%=pi0(7mACv#2&zo~G1yVDe<0R(3c
A!Pi$Hxo~he`d3NTtnSR%`fdZ<i*5m3YdIQo)sxCIrYscMw`HnUS{7OEn_mP4|o=XNvB;QVOmAr$lv0p*Ey$_saT@VaQ5rdiKTI4at;LT#=L!eF5eO<;eI&B
2P%2DescqAj%y~mn~B#-_9sfc>uj4JQ*Me5uf6FCl2tDD85DK3;(`~4^4GRK?x;_pn+XPWHrP@|XW20R=kUiJG2SzKY+)`q*g?RIcungVyx~!wY)wyx>hpYg
P4RKUTL%y;w(-W`QtQtTFAuCCHnEIU-0cx%&qS^a8ysHT;QlCK;oYx;JT)SFCb~o+os|Wh*RSx#-Zt9jRD1H5trbgZqubxUW}3K-h3BTh$(Vp#)8zhrdut~b
M&~yR#)-lpP`Q!L?)DSr{i1MsxbK_wy?e)Rcd_f~s=>tTFZ-SLr5?KQQ3WJb%}efNcY#O7^@)-2vU{h`itl<;<tWm*_#YXkyT$f8>BfVbd@IGQdh}J9UhnAE
d(zbvd}d7HafKqdHa^1_HpC3p`5|#<H4|RnA8s@b>s|Mo(H$LIXrzcv^shPMltP#A*Ywd>eTQ5@?<M?u-&dOmZ%j`0N3Dc7f{(kTaS$!5K^N?{yK;Aq&rx35
!0(>6!IU5ZDH%PX?bsVZkNLQ~b@7jn!^(yLuhtMd_8*je^`*QO@N0Zn{`u8~t&NKdgOuJYpn6Fh(%INbRT(DVwwzWbvt51Py7r}guMzE^q5Tge?^hM5uRY*H
+dLah`z>v=h&1}A5u?-nm+{nZn;USVir+;ks#2WM^IU&I<?l_tj;<?>yW#m6vExJQzinQF<5<64?`1ZX9<-Y*B=isTC)(2kL}1^|YP{+)S7=Z4%Hyq{r_C;4
O=n&dif!eacb+pI2^$t9F3TgGI|Du#hYQ_k&m%Pu#GeO!6kjX0R-ahD2aapETVq<oi0V|VhoWdp!Xs;1oEuoHXzpLuDU5hg>pF@P`X<j$&BW8Gp7I`|>k$NY
rQCGt^{kGru0s4f^#4uhEqfQiX^pnyZz}4s<T_c!J-a~6S_<-Dk4G@L_W4(&&=U2J(>-Z3;pDAeL}D*@X=M~51^POldc-x@u?4gI9rKLVyV0Um2)AEyIB;U?
V9dkK00k}EW?v4z?97iI3W&4g_#M2s6s>Wi&A+uRRW{Ve@@A50O_246iJgOu;<l4akyt7;pBVMw=G3-kVa15`p#E<^!|p@(I`$Aw;=0bg1aNzDx?NqFpXfKY
QQ!6FJ^<Ru&Ti2DllC5SA#N3(`?!~OW2}+H|0pqNQSVChxFG}4?M$EAyO8uYPqyI@MS+426cX!utMUE-Jy3v91VS9Zsn<98=Cc3A@7qBCNc{al__}Cs3tz&-
V@H+ybyHA>OGL$imT^^p%;pNycDn0Izk2Q-AJ?WBzt{d(S4Ug8kEAGb|5{EnkB24z_y659HrCL0LKOZtjr{w{hjkt{lUpHe>rAXN8lHEOcv;p@@xXo(qez7c
v>%_{14iMXd;Llb7;#1$pFi=fKp)53>+aZDW*N{RB7N)ZmI28k04x+!{Q5ZhFCwykktijvb_lo&l|OYIVV)7@eyZK-i2De9C1fSf?RSjYgZH!Q;O*zjI^)X3
=e$4Ip1j!eVXoH(iplX-VsUFXZ|Szo<1er9E#hB%{?q=-c0_*I84WG`Z4vsj{>uJ1_`2v&@w|8QpUA)Rp#RPM!_M?QiR$B)evUK!z*OeBm*?Tv{C<7je)orO
`6g8!_yC~~D1Cn2*&e@0e+Pz-kol$^m=<kdk^B(ZgU3&bdW0w0`?rb_`^8)mBf#}8Dc9*g)n2E{gA2T;1{;sZBd`~s57_N*yb$e1NHbN44jd=+)%+;UQrhuY
K1GMr2-Q30KhBhjE|$Sf%K_X@BQY@*9$#MDgLd6lXZvTbUONv7ZE$eg7)R_HwN^$cGX6}OaFPfN%o|ESe6IGFSf%IgHPIk{K@HT7H|Q-;1h<EsVk|lhI330)
e{iqG^VK?i*^^C&Q~RfL-$v(>VWEFS(^2<hh_wjvU`sg(6vdJVfqti$XS(o?_&dIqJ^YSg7k{2DcF%r5*g9G!KsvoHhU)9_-O4-pe{TRsBpRC844#>D=^g%c
&#Gv@ga{mR*Lt{?1E8s#`L|qxNQ$@hkUIc8f&_*bEW@rkbqJ2K0Km%QZk{5J;yJ*V73zgAZyjd(-ltUm2Ouss+Dk)!ulHsl@mJw(Pt4a8r)`!h>!XFX>uu<p
tvQ%XX$->%o*DvnN~}$=n`iuRhJ%J`Ox^Os1F3dyrGSqOKSozvW-eP1w(;#u9V0v8hWOsKQCLz@UYdMjXg~^NGoFQpNA@A{baDNUL{@Bz5<_iN9%t!>zE({j
y`GcVFz8vlugTU|(wzR6xRoNwIl*tt`k5eSJ;%TAdI}8C6wX<=_@;tC%2m$gq_<zM=Ho^|^!cW3$d5$JRdyfXZeCKxi@YzklneEBZ;q}pxQKLWiLbzlV1sII
If8P2CCHY^U=!4AnFIB!!j}{W@p6WKbQ{!Gm{rEwk8LUj@Gf#D5)Vpw)O*bh2b55IXeV83NG3;+yfcq@trykTkJVD;u~l{aggcgQj=s}rjt<xgdM4F@i9fV1
LyPRTCOV<4_oqitk5cSI`9A$<<ICIE#_~F>k@3igpBVPl7~s~p=^2NA3Px|adIUf0FDC;Wc`jOfe<u9I^Eb5vF6U!Ya%3@0V^C`s+K)w=Rl<6yt)7{myB%he
fj%tb(h>5Ur!F^2f}KU+BNnCt;<h~nsOFdz;*(^l(fV&ncxJJpE%?-EaqUhG%~sLKyFA0LbuOLY$nf#T`M{(FpC^w9Z<cR`;b=WS40rZMMyW^Xo)XM~FsEZr
IUNrE$~m6&7d+uq-_7z#ZA_3~Je|uycA*Qq(2M~U)y*J%A3vw%<Od8fcP-iw0T#d-cNsrFN3BGbe=`<6*XPz`i&~vs{smqdpDrGfqLEJ!?$k{e=Tr%G>7Kq?
isFQ44n3Z*_QyLj4f>6`-{~V`gP*Ci{4pjd6l{b8^mUqEY(aP|I06U)2w`UCdN&c~Eh0#@>gfW3BC0P8)h&)g?p)KSg4*0YK*E4VaQK`jI1J?eLev6<wwP6r
2*CpwXnIuvm#4ra!W2FCnF0q60OgVg5FC35VH4m-6s-r1)yV53PLA&U5O}p<Sg^EtJ%=dGZ`6&0Ub)x8K6f5=5nYvWr`jd}p%w5QMa(aKdB8=iY>fP~9r2C-
TTeUA%hUVQ(88z{?W+-=Caaz3zdcGUP<}o#Fi&A3uowoRu$W0L2iXz8I+4dj#Hnd$j#IV}hnz=(=`}WlU-=z+7^edzQSKmO31fw7bR1dM9$q?%yIr@W2=c&O
++2qgAdD<T8?px7o$pa@IDlz0ajA*2@hxXW*svH2*@)7PEr@lJc%84qTancZfI$Ot-kMuT`x~N~(}>)gZD+&p=Ul}P5#LWZzTd-q=YOYcMlHkmO!z0mk(yjr
*1|dBoStN7E7|AeIO%mugio6Y2kleSr{&VedQXUn`_pu<*Y;DUm~Daj<@v@&!^6;!Kyl#JVE*20X|PS;Fzsrd)%J2$5%js%ulQ*W$hUE7zqjiLHI6sY{i~?+
Cu}dmp>qN6H(XQ-3`3cL>%{QWJ3<~K;N$Q@%)!@hep4{R1?I{{1|>qGPp21up7-(VI;c*Z?rJV~P8<c%*DE(T_tJI0geHtTjoTjt-jy9|<H-~iGH7GiIB&Bf
rdIQ}j|Wkir}x@^!yT*<eyEevquA_Ad=u{o5L(r7(d+={1QAEQgbQ@9z6KyV-orJ&^kCDW2rU{w9NU4!Wht5t)Tv%wUZ=5`Sg_gVL?MxhaATKuQ*HM^KI3W?
h`qPlbAyHJ#?+;#ieCrYtzMhhjm$O;ph7`L9&G5KT~mH7?An*E#B(09Erj`(72cz(?NQwPIl~Qfel{NqZ22)@zPC-qI=Z4jvW^py!8#e)+zOH0u?BU!_Z(1O
f{#ke<3O)HctE$17|5=8dZ)t&aVNrw1b(-`#BXU^zfGBQ_|OfAwno*&IYu}zkWIyE5b#;?z|O+gt@~tK;{(01rz*kH#j5Pvn6r)*1|`Rg>xs9*x;XeN0uMHr
cY@>14x^5N#7^(wTaUDL@b={1kZv|OIo;y^VxEKY!#iLa)F|Oe&aw`w(czCi_)aikjjvAHV8Pf&rGU;Y_)}Sd+tTAlMq52G0G~W~n#6+P;v9a-^TsEU><esX
#8~6TBMTDOEC?Zs4iaHP(h)m8Pj8pUqtNgbDuwdrMR9an8i?Varrqn->o(q##spN_w56a?KqVVRyDA&u{eKTkb<>Nh+uHcdhXnscJY601DCVc|FGIoCl0yBP
5TVG7)|c9#g6=H-QR26p+<Pl;K-8mM2`|A~%Wq)qmJ_c#rDaL_407ij7;tW`?Jb&K6%^kwj=^8*G6!9BuA3&eFkR8EVW}eC_uNS=uvy%D;oGY{dp#EZxpJ%;
7BBUleuuP%<*(ds*Yn!vw7m}s!+JokLt!O#aN~GTNVLF&M9tARU?J!SS5xeV)$^W+{Bzplyn1qow?5Dn6&(Tr`!^Q8;VO>Bz5*VQ3pNTSZ=QzRIvZ=z@6%qL
R`~XnFc?mVOxNM4Luf@T$h2TA+h~6CUrdX7_X9#2v$ej#_9;HHg$<BHe0YtiIwu8|7ux*i%V^r6DgX%BRWuXT76(t)%X;R&CycKX<Z!`xxtogLs-?SbBy_!K
BJv)k7(EE1q!L^k)4pZW%ZC~k7C^Qi)oohWg5g9nREv-(aW!D%Ff!kn_C}krqou)iB8EJDa7UK?S3SDy=T!rS2gEV--;^RaJW%&{<D=1MTUr8er$AQ^k1k=t
BO<_6$`}~R%mfc&5_Y6DmhF5OY6rf?C~aik$GiCV==Y0bh~o8(t3`9}#NdbxQ}uedxCS`c+<M-cnGpnMc?9^Unirs6F<CN+4qQ3K5x;EBsYhL7A=v@g4?1Tj
SI}7)2H1D)z}dS{XNX~l5z!Hi$Q(bJEw_tTs(K7Jo!Jel2W!RHj@#IJF%%trI^QFXFtjm+<qOI>0fCYUa2kzs!q4|&n!N+tc?-lt`AtvbHKm_D#AYYaVtoCP
hCg-1?I1e=x|pHG<S<wrNbG7s6Nl*N=kmGdtnJ8b_It5o1bmpVFLyI%j7zS_PzWse$9pibVCJq@mFk#54q0&Vx*Ik1CR6h5?cCr_r7xZ1Mvlq;MpJa9Pk@sL
z<T8%p;!Tk24B}^j2%<opO*OeoSgh&hj9Hpm>Ys4pi<X~xc8R>1)D~@_CsNej~EDtI4v|topxffV{d1&oNC`$x0e;IL4)w*({EBbUaj4^@zid;=ZGFGJJeU<
Z9q*%W*XUmyxD{!0oWk!$D+n~w+3u#3HmnuRP!V1Rc@`Y+kmQvCkQiy{p$*{AJ2-`9w|J?q<T|RS*52w&bdD<Qn{DzF->|UBWcb&YZb0~yx-<3@AMl3+>G&*
yNWp<mygimmLAs~0O;<)=i4HPNaLQ{Lhh@2@O}P*a8}A}30MYfJabldcGuakm-AfjZLT{8`3LfZEO@|+xy#ebzW9of*RM_SpTKQyg3H?-bOp%rWm3WgNT-Xq
<gopuJcY>K!cp<@tzR?PF`+C7EZ;IT))+PDq#ji$5P>3ooc)T&t?N`|=$9Hg`rbArm1`BOl<9{GHzEv}C`24{+N1s+&372bZY}yhFi0?{?7X}48n40yfgb7o
Tx5Mz{Oy^JiTLkK{aja!d~k;5OIofUt`yZ^eRj2_eOulyn|q7G1KD*4oQQErE`E%0-kU{Bs`XAHuG>1G_4^k;S{ss2wG+F~7Xzm9If>v?*<xv4tX((G{nJsv
_>zKT7f|-|(xexO)qoNG+WPdU(C)#e?FwlP-#^p$`;WE!B-5a?a5v6aLh%Hb?tp;ghIGrMQ(Q~Y4-?)qVaD?CI43vVa*xnmH{ih_P`2#g%KfchZ1k76&jGAv
FImG}=qcRwP*qJpL<B(+5fs#rO?}p;n{6ay5o6nDbbn*7*hNTB_K*@o=o4e%xWkRQ^eCtN<aGLmK9;xB>r1p9oz`RMFOJlHjj{8059IZNv0l2I-n81(^4L`x
C+hdErGV}1*bU+Pm$<1iz8u(6l+N&bBH=P!6JA(UNhJFrn)3R=83a;9iEfzEHkrT0*RluhyxeDN>Hc1oP!ulX2%n)Q7D9~S3?)t`^Aa#y5f#6C($%%WdG`A{
3Xc|Of(eWk=m5C9r5vNzYP%yx@qKa&63uO}Y0|f?h(TO??`lw@e9kwAq7h5y<xo4C7DTN$GM~;~zMWb1ryRqP2H+g{UD%O|eotF2P(z_wUtty_+*KvO<X`l<
fv?z^{K^=iKx`3o|ET;Z5h1&mJzBe2$aPzWG%%ZpyhsLe>ULI>SECXtP+tEEXWy3VeoZeZKKRSnDSC+tvN0gkxZLgV;cw3L<n5$2t~$pI=$(jhTNe`O5F+$$
4m#w3;wwbJ_GODr?M3FZ>fif&;1sYU;lE|REBDX`L*cJ>J`@#hqzjACXD~?mO8XoBv->}{{*U&Ge(kjqOs0gygQAplCLCZtw3B$=|F>+d%L{~RPs7@JU*q?#
O?g}|>t4ylgB?~)17*%UANF5WrV+t?TJ#f86<05(_@Bhjx0mQQ8Sr;u!|?wg^Y8OM&Nz1K|6FbQvQr&C^O@KC!8&{R_#vm)_I`8Fd$Il5^7iYqk4IR0`Y?UW
rMr53Rv9I}958>?Veu4UcF}L-9QN!5gMCyQ{rz~iW&_Q<Ab<7zKMPNi`%wK|eVmVIJ)VcR^L{4M`L!%)s69Ptoo5R<PV~B79Ba)8&8-wn_;;n>XX9!<DRXR1
ArpsKN>79S!XCB67))IXxgpZs`b--6zt`@Y#jC_*(?_kQ#ZujkW0Odx@F*}*@Jf{Vyd8-sZ0|@E3mx;`Xkl$$*NEc0_#0xOSVQ<))Th|RQ9)bA`gfdAIS)nV
2mizVzsgm9mI<5W+y9@z*~=C!BsP0+29ODi{!{LLlz%2-h~s4vv5CZ(sImSzKkuqyH8J};di$5#^icYxJvc8vdGabiWh46s$bWEuoR78$%YA23&gfy9&igPP
#A!Q+TpyVFJz=)<tNQqFQ*j0u>1#Z0!ssN4=5$9P3=alul;g(k4DXxBU)$&EY0<!EArENxq=(i<wJ<)zBhIR6O#Ob7^{PkLy(ZB6cf0rzmo~j-ss7DTsU-Bo
x-Ki1q}NI<wN>NSSb^SC4R(9oj5FC8Xef`pNKNk-vaKFtfP3+Hdnxk%efPDijG=yt)Qab)54jTK3balO&2JAXs$xWDF%+*u{kFgM-B^8ImJmEAyTBqNwv=<c
W_h^s?4hxD4{-i2(HVLl<es|vAHy6O7S5H$?De8I7w11Lr|n0f*vpP>o;CG>-k4pk2ieJXz%Ll$VgtePG2dUG{Fi$@b{J^_T$1fEyM(qIbFP*^u`PO6*E9@8
4HP-u-^M-Wp@`6GB1Sa%<yhQV^i)TLTUf0{XkGZd=Wg||j&$^#mO0W>6U3X)*O$e`-nOiBN<0oJjw?Be-n&IcBPW*#zkBb-FI{r_#&KTK=C5i>ou1Ze7{2E+
*pMa&CqBJ!8ynQEcK&k>_*VK_6V`Ju+62S&dYzV!8NuyCJjh@{WMNo@{iP>lnGsXc^LnG2t}F)hQj(Uz3a^~jZCk}$Uz1$4*E69@3|9}}l*8J#-0e1^N)4Zi
Mf%OJd%7n_tWbl!Cevq8#c!HYcdpa6__eKfp;Mr3r6uxc@u{p!^{w4O9f1EPjApd;KU?<p#_!Xd@8ovoK95LsYA8$bB*gm^PSV8AL*j)Wo!HQ_yf?jZF{r44
jAjM*hn=%%s-Ys>yLT}e%i7c#dQ$G<7L@B4W#GGqUXvJqGwX|%M=DeY#XvB0^Q=e^WbCH7ptIXB_eQykn3c{tPNw=D`^GNJYURsz88>6o2$Yt;-{yvoz3WqN
1aAv6BsxbAj$l$OMM=zuCr1}r$=@@2aa%0)%-WhZ7`Ao2fv*$~PH-W@t#M~mWlYxe$7t0e|Ho6-f`baU(Y7DvovrM1-mTyKaaz+SHq?xf3OF9xpJ&HD6hE{I
;3B9C!btls1tJ9u8r0C%KsUfD=0$TTC}{|VAo3$v5NQ<*z>n<VjqZw}f;eLvJ3!1Ni2mJeUAD!5C5d1uaB?bSuozK92s4x4fY6UUyY}gVe;GKvN@{f3I77Tl
@uc}YX?HhUuKo;WH;zsQavb&Ehscnnd&{IY21Fm~qNLev1kz3ruH6DFs_4-4!wz&A)a!k>X8*K1*$iNCb{Kc&9j6{?OLM8Vv&);u#Ck4Jco?dVTrL+Aff}3c
=L1PzIg_s+Pvx$f$-PzA?8;>iONKP9{CLAj`?hyYH^-6X{UJjW+2HcL0C+%Cf;h|waEsnt4QH?pk`!hkivT)%o3n8v@xTe*LLE9c6FGxHf$5;WekX4a6SEv{
CwBi&J7$RV(L%Y;>%9r{H6OMYF1@{C<LrQ_#qX*pIc0Tene?4%2Ltjo@9)X0*?|iqoRQ;aAYio7myP#k*tCxh*P&?*KuOM7hB<A}8v$=Vg=KCRE}T$dqz1AF
sR0qQbP^<F77ATRb8j$<B!{tD99#Jt`)5R9_3{^(?|(1@0VIqV{OtG|_1ZqvTAK=Le1smph8^FV@As=X`eEC`PjlC~OzLzGypYsQaCVS0EIvMc&W?To(GQ8(
*msxdp6UP&16yYunGO;H^lP|aXuq-B{73hHZ_)j~hyB~-K4acU*V?o_-)x?rqM8rO-+3Djes|~5ubON_@1v>O5eDxtL8Et*FDa~dQxw*IqW5nZ(kv)oo0QIg
La0)o-i1N>X2rfq!Du2*o<CH7eYUNf>9+(0UV{9J#=Dw_3K*-EwyzLD?#$8Kuhh;l$_Bv<k@ER;mII?LY#;jj2Lc2(hCz20&We!k(bT}L1Ey-yAbF`jrun$Y
Yor0X1hbYU7cN*W9DqKkpgfM+5Kiq*fHj2m9M`Y_3>jgfHy2Z|KsU28?9e#oEeHjF28I*ky~C0Cw`vnsN8$cCqF}RwN~_i*BV>KsVgd(Y-_C!d=v6H>LUHTC
nYZrl9{=zT;OWq_z|pR~|CiH3FOP#hY%+d0WYaB`5b|5@Gmy|&LqTszEUbm=+%))9D5$;%r&@-&ky?uQqsU#KE=jIc^X-NTwwDMerzM;B!^&qRg_)U~t8H{J
%r<Ah^loAa5CQ|Ga7m+wb;8@rcWMwjIEsTof!$;4#?)d((qL%BfSK8V!z?9l_S|O38+aA`(0D<*n;1u;prJ>bf@0&IqXVNHp0j8qL?8$|Whxe$G$r8sG&a&9
+hk#Yt(ga}p}8K&KZR~A%izUYjXOIy$MouGM<O^Kdwv`{o`&XV>H>NdrUd72spYc*YuC>v8p66gz?^23Rz?V(Ewqy8%M+3Box^8ypZt20hEG*^1LLm=fkMQr
-It5qq<9AO6Cj(QSuqswv~ZU+C`k|tb<lP@Lt)kcmM_$`!Og30OI!|s0L(Pu!2-Z+yA6eA2jDEy^nis2m}~9~Y?`2gKzt^}hD5+3o1w`ai#5o<uq0|Yhu3$n
5m#Iay_M3$Ay83e;F}RwVYFKd7*1<Y@~o4Pch(sQ;z8@sXg`mNTv|&DGy!&iJ)2=s{DA`mS&9c&#I?+@`Y!^4ZRp|4TyTpDTow*Ba4Fg71kp+!BsrGv(X+5V
Ogm6u5H1oV9OJx>rGUi9z=Kd&cnIbB1%Ry<2&K{pw=UHIz|mol*Cachr>&E2M*4w1*=0;WO}e(a^E9*_*%E4VpnQCL(~Y8hwmqKi&2%N6ThAXzpDzR{esiv$
s^5lp8j5qlJK5b?p!XYMKQ`tZ{K;+s@odTiJxbM~^bq_{fgS$J6~MuD-ubx)nMus0AbEX3WM*KL8o2F~c6T(gf<xp4ep410$Pep*Yp0A*hNvmmr;<tAqSkk0
GT61owHeXO`x|Dr*OvynbKBlo!eWBOrU)`f(-n(lM@3dGP~0Fo{OC~ZOd3UfG&rODEz~FAphz?dwif@dJbN40kTOiB1dcg(4j{7q&1?W6NVJeKBd*q&L%Nmo
JFM-tnj3e?i?juwt((Ux;1GtMcbia9N)aH*qS!Z30rrYhMw~g_CVuo^?B0|<EuGrTtOy7=0|GMrFHy?DC50G-avIzQYC{a;oi)g<LKwSoYNofdb`<hdoeVat
!8^BhntYsp3&Ok9@7F1>3a0>mpuy#sO!IQn;Oy38JP}-^V6pg{nJ<L$6~+US-qa{r`3wY(tj8#J_SMENC>}Z}HXX2X4OP}Idmle9k7Rf{XLEW*qTbrkjQRI)
^XL3Ot@@B63JNBWn3jSNf+nIX=y`j8|7w8$gx3r%<GYXZZKlA${?D(l{E=+`x&j=r?AAsiGK6?#BA@|^yEmd(Be-l$>x9|)@yMK#J`S`$V|7M-SWOvH4+viY
ndHC^N#*8pbmmV!4RoAlvuRY>O%{&j9IjK6VJ94uT)i1IApSf7+lnb(N3GrWL){7dzw-aK)+7G!_ohc5Qmm*J)e9WfVQK&4o6q^-{%nW;DR2Em20@@n)O&>l
2?lCTy2d~xMO-Ydp5Q^Shy5}{L_~}|S(=1?A>08<Hubrb#eUdkpCmkC!vlQmGKhC`So!4IYH-Wmf6jmXgEOvYW$w_IOJmh5r>x@t_Zj`Or>}ua=_s$Ir3_LW
EV{e>TJnzU<CGwWnv&E7U#q=oP$-lne@a|qAD{k}EQOsCQLRv{u~?vIr(ARYV9z|zo!w7Q`TF^K_FKt;c)DcMG^{AiTKXNCy=u~T|GZ9&rP*G3xx|Ci%BKd7
dEfiH9Y~L0JfXSYn`GNkQJu}{$>=*C2jb(sSZmbHXb%2IRHW{`W_mcjR>e}<hu{Y-Ofe#!NLC!a6BvvX#!AH=GbM+fjxtl~d@|yw9Q*ip<+L83j5n>_inhw)
27MMu<(2@UCeYexl50#=2Z>8kb`OEbeUJIrcl7$!cf4<}vEEu@GH`J~sip_C%=ziUxn&S<^TV?alWDx7lT2BTX*$`hDsLzihqF8TUJk5cA;>kO3_~Zv%QZsJ
FgL7)knQJzH}2?dp~xtx9R^Ab^0b-d7*jBdw_cyN8pe!djz2Zy&O?nBZ@AqA7<F!Y^biSQ=@=O2UA`E5?GojIP%=t<fK4AI*#P(<H1Xj|$|bh9+QP&6U2*yL
&zINaVenz>sX7jM%c>R-{#o|bio=%roa>XTzo%}eet5!7!4ejSu!pbqls%B!-8(K*&6;VpN-BJhHxC|{pFM>4nwxuJHgT!i2(bWMh&8QuvI0lk8{xQYl$wco
(_{SFlwNpX_|6_X8s-V?hh|MCB=jP6T3>(jm}F<-%-j%23*YpGvHziOe=tXQ0=+yNT_*j;8SjV%iz)jKS<bJYhID)<$j+I^mhCP}sem;W`ocZsI9#9f!%R9!
nPl8^DCIPi_GzT4zj2oW2#H1E+qnVF<pg#k=_A|VxsFi>kqEUN_EWFIb~5b%f7&zL6<_ABb?3**Fh<-8(Z~m%I}d_I0QsRY<H!A)&yBa&%b(o&K>IfcJsZm2
!RJogZYn_X*$3Sd>t+H09-ng%o1-4QCx4UTWcK@rQ>?JANig~VFm1<EtFIUdB>3#igZXlT4w*Bap_`yfp2DqEv)-fp$JQwH8}C0rp5rwrf5eXs=jT*FuYS>H
&%fq<|KPwtqQ1O75&*{fdhP^(5db<NxpF*qpz>y*T11o~{2)Ue7`4`OQq0&4(H{f^*kHAT4*)-}`J2F^eZdbu;zAxL_!@s1{)+|re=k;H0t5B@2lZ3<N&p}2
U)j|`Z~c=D@*DD?fPxT6z7z@B1n5_+z-cAWfpIVS6z_Dfs*N@ZpS>T)9r<V9Tf%|=5)q62wjk_4gCe#Ur%Tr9bPgYT1oA<C*v|r?vPNvJ8ejuZ5<};5-`~JD
LbvY*wlRT(L<Uf;o5ARIH+$y<uS)G3rP@mhsa&>GZWa)vq&DTv+gC24+U@@iI-F?qUEdZi<8)HtgAovFlxyn*&Hu^=r>C8Vl<nie3MX|CEw@-$U{{7025=*i
w2$0p|Gj^l)O1&N?t?(bTEZ!_P$bWeW)c{}@jZ$jJv4Zl066P-0Yepr9}fq>IX4NL&TyRpI!!PZ2XviNk_^i19lSH&xq5}*>SG+ofNy#m3xdXp#(0+Pu|b$o
)tEH^5Lvt}8ke&K(A1yXBAdNsV1B>L9Db}1<M;l2=lZ{1oIj&~=Far=Sf3}NeZLK$Fm8kjdt1fY-7^G3P=YGqG6~#!pto`3<{~{ku+T%&vwL)<f4krldfQp|
O^70)0h9Lc%{X0<pt9Q))jr>iElZudG(7AxjRW()d;q3HyVol?+C=?<htaHw7(ZbhAq_V#;PI71PSQNGRpn4P1q4>@Zhe>^ea_;X3_MtLEASu?MUkJ7Wp<!7
UIVdeeaKqA9qkgwJ7;>EuiF;2hs%ZzI}Zt8X?28BJN7j9xR`lFqHu%;sNoD!|IB|T1k5{J?DmO~BKo0b6%(&W9oK#-tY*VT`9L|L_QoRh!U&%PK2b*zK$b_=
r{9EKb9NwtB7lqrY*jx5XG5?h-^AyO(olPawLNkl%QSF0n-@FFKb&ha8<ajpxrI-gvLM<nV+DdDMy*g%HdK<>f?EwUhr>ad5G8DoTMVzi`2H_1B2E*+Aq2J8
QifY&(I2?Tf(W`pvy8Skw~mdPCx&-L){iU?B+w?Bfm_w?h^&Z*F2o;`z`1UYymPssK@L`39kQ@%Ap%*-zWKgr!5K8B&dyB`Cf5%XG7J=8*W94^<>+|JW$Hnw
rUg7aswySS-C@ML(c2yrs&k*?iuLl~M+Vyv+px11*&>36!3v8OdAjPC<zmTwvoR+g*D{x*qtj0(U(CnE7TUu{fc5NNfOylq>UOknM;!dA_WgTOm*(@&5dd~0
cM<su%_9r*e;$Zlri2?T#AUp?ct_W6WL1W!HYAF8WNUC60DRe?wgWOFubUwAhwwf<JRAub35go^#689%bJEPQ?{EfRr_T0b)D%{)cH6w<if*Rt8@Xm4C4>>z
vSDs>f&<~K$$4`Y99%W*j}ju`2B`16K0Xp2=n31N^cx@Or;fx2*kQ+(`pkyG88rNZ>wLZN`M3${`eQ;9r(z;SbEni1p`;<}9L&g$D;xM9P-@W83rB}=B(OR{
;}<<RH4!ukBoXN01dkvbR>UL&9&3jx+Ghlz;b4wTAad0ZQsHA{Lt1cw7)>2DGV;afjS&{Jy}F9YWEgcOTuo+S$^nA&gv}_&d*?T?da7mzPCMN;@NOGPf|FLk
WFW)KqU8|>Cdb1;b*}aGI(-ppJ^XmI{r9tuEEGBsRRl?eq3G}B_H$lR#dFo|tWwslV8>YeCN~RayODa+Pg)DsGAklax(7>qMR9*0247E=EI!8l8#_II6jK;>
XFXS)3TJS#dcOR39L*Q?<J`uKNUoedyL8{bmwk*23oGq1)Lm#RdPGd^{@4E={q7@ecFt&4L*YDy36J21gs)Ft_JA<g6auaRBhK{VY+@}8!Gl|N`q-ND>f`-(
oxx$Bcf^oO?~co#XOB;`Vt;EP)Dac;sCIPlbu|OPeN@qJvmWR$-v|51PJ4JbZ?*)HTYS7L6-XZ=HM;?SC0%QFQY<f%Q&#i)KZZ=$V?E?<F`m$4gfehuN*i|b
4xW+%G9V-jumm}Q9I|?O)@79#ltqQiC=tic6ynu-fKXURbkN$(5x9`77vlnTYS^RGIE>8>Od*6xJXPGWgi<TGvMTyII?ZERwsx<P1W+KI5UCZ3RuUhhR+PI~
=A$l@^8${s&;qq0z~5nDVEQk9YnnV`0=X;<ld937O1mzw;Mya#&XrC_skR=<2OdufAj41op%NA);K{!2m=kK`s8PFt5G&;Q2C_zq=C+mwMtA7y)Z?|_1n_BV
1l`y5;832BAlJ+fgVp4M+~ci07CgP*MTUm;uFNduWNocI-SY=na`C7&tlak9?9u00Qx-91C!_DESf}-y;%19zf>_etaKzq%;XX!SkoB{j=;hal!yGKTEHzd_
1d3ra$Y7-@;oQNLx3oQY9_v0aJ*q~wWJK}TMjq@0Xxf7lR|=+PF^vq?q-3zNVT>>h0+0fLg$oViE6aSf{hn`kM^A^oW+}(nTS)eXWPH1odtnTN?Cuc`kjOfA
M=U)<gY0Df_7;2nKf(<j4v5=Mm$OKkwd%**>UMIEwA*$zlk!PtMAxJ_4`uK_7_VqwY4~3clgZlj-vW0rd-Lg3URDUJqr9E*irn7ls*sq6DH2AGW6ZS=&f<<P
ZFGI|AKi(IS*u*lO<@JtjqOwXkzc>vwjdcNsIZ6-M6ZOtzmW+Pso0MQOi%5R-X>rXf`96#x(a%q9YK(c0KZ?X{+<-AcRk<QHt73#p;Ae>RO@p3RBUePm%8@L
?&ZTK(dBi?&7Et@CQO&ltFw%-ehrXe1E<`Kdp{3v_qgmw=2^0iX@+(|qs5HZaZi7qB-js@D|T2ZBxguLFh~f5f9-0_CM1wfJN+WkJW>O0sqWzmmSzGv6#Gze
_mCMi&yanMcNo=kK#T%tf)r5^@Hm)L0DUT!7v%1w<WaW$v8<g0Prp=z(i&%)OczHYQb6~Ixbv-zh!wQj0isC?Xj*Q>>i#|0Cwgq*U&vbZq)iUTJ7W#26v7}g
=T`o6*Eg}E4yofpc~S4Rq6oYX(A`<t``nA}Jvb4VR~O3}kTOWgo!DKkdPEVw59rApmAREq%TkgD#aGrJh(X94la+p%_B32sHOVXs)*cFE9n(S-@a>4FYns~}
(Ul1v=N&%3^WweePCkBI2&qShtAPie6OYz^Y{NMgGzD}^{%hJsX1Tlf`?mTyrN>E<(EY`mFqS?`!b&}M!vz{=#8JJN+P7(4a*MmUAh12W9)wvT?L1qFzywu2
;8m_*I{V5aHRd4S9Q)&n+S`$XgSC(@t35SOT5{^gy4OkII;9<7GG5;Yfg3xyAh`}gs-(QAn>{INkALCoIFn$VA`^~xWW@7FqJ()gA_O3cJFoZU-`;Fq;=VEH
;;4YSXTyxzgDWIhk7tfIk1o6BI-$66f)@KCvL~muzB?377@|3RT__srW@G-!Da^r-G#SAl?uQ4^h%8^Ca6t1a>1)|RAILwZ{`iLvcoA7;BknC<c<I`W`oj*J
eS`p~_x^(q!xU;q3>tqO+!TMuI3g&-@s|EyA8U4o5(q8-LI?9#@dMXkcJ%7C3$z}pJyk&PtkMMhU&3TzSJvJ?SJ)ex{E)+zzw>>sqt{CAp=V_ja(K>XtGNzV
D+Gu?xl&^GKRZm)^|q?1)Z3AABQw)Aiz1N;=KWJXZ1QZ9L!?q#F?O!gEzO_QjiqA+5-|tyg$Us+Q@)|AwOcW~{CdXcI<{<!VzCDiJ-nj$r+V++E7H$LHmY;5
&U^ltZK^JKJb4G%E%~JXxo_oLj@vyUZyC1r6>RiXfI)&2mk=T}G&ImOsO)b%^W&$7L*M>n2?U7Hp6)ml5B<-{DYActXhTF#{iH`&Q~a&>{#d{#Lx0oTiWkkr
zy%@4oCkUDBA%yoLFj+?`4p&f70sCg>tuduF3Ywba`#V?@E06#9U<f|p0KB=PMu-}9|#kVPkG?<ATN?BQReW3eL_%DsStrlLrBnvs(^^SW!8Xk52y`9OARe0
B{Rki2~%ui*L1vpH+vSBpZB!^^W@%hoAo6yUBwS9r3y`;bl(^X(o(*?*l9q$o7r@a(mgQrgX>rX>wnRK(-0G;5WKbq(xYj4?}UpWOkf?69RhtJ(CGm8*jV`A
JY=ORHd|mS`0(LRh82C$9}wwK^2P2H@}~I8c`51?&<2y#`6_9f&4qpJd16rYz3`<9e0haFB@a@1FC@^sR3T4<k3jUF5<ab@iEhS0W+5W*@@AWwNKSaFP7z91
uZca$(nKNU5;P`|GEB4_C>Zd`3}AHa2t$;R525f6c77E7GK%P{Y4osZE?FBSs0qOk4*Yw+!*{PiABW@f1D3kvvL9{_<J0SM?YnVlkDM%*$2@uL=c)X21kVTW
awc_{vw2#rPSFrW5nv+}6b>kKG$r)u`~LsjZ1}vs^X<i+{}ZbRkPk@0ANhtQ3^3S^SORJsu3UXD50oE*f*wr5kU72?>Z7H^md-2H3!7X}_O0$5RXC}d+H3<r
sTF`O=-41tQM#cO94nfzv69g=S)*2>8~E9R0Ae3)O-L31fg=Xlv`_(ab#`YY8kVvwmxi2M7ts$Lj_}#u%)mSXq?F@Z68`UOhh8bi%?i5^tyl|8IMCUJCf03;
k#%IaArLWPR*A90m-VWZp<s@24>LOADzz%5WCVgb>ASu(!Q^toPR)T)rfLU*u90^_ud`HC{hH?9#slI?d(}jUXi-9_D2Np)6`^zprI#seDmaA;@cX{*nklrR
P08PFiZ@Q@v$)aOjWzv8{4yVCnE-ue6T0rcqW*5*yZ&3vd$6ChMC?>xq(lGd#{T)>&Ppi%eJce%MF*XSTCHHNF_syn>|qR)YEt$)jF#xLxbCY{gCw?+t2Hmb
)DQ1N`NvcIGPD#A>OYzNr}zJr2Q3iT9!3NF894Gb!cb92Qay3F*aPkdd!A?hq5gts*(Cl!)#3jG80$DZdVlB1Kg4<)-lPA)#W}0Yst7;4=%K*ynTRlK?9@aA
8^G&1pU6Cq0auJAA?A0F2gJj}k6B63O#%b^7t_%wC!lT*M?-%ip2p@FQ)jaV3`~D=rxh_Ma_HS_#RxYV2Hu>QlgJK+10lpY#K9LF=x;)r92@=v_82%H-G$Ra
KEtTfU_H|QEVgklz*olx99W3*v7HEifA=Bk+{~cm$MKGZ(?rgpkdcuCB#i<MB_%9GQ7Bb4OG`mOzqmj+k}4Q^LI$Ua0;)z6Gr5Xt7a<S6w!(B8vKH1LS%3B5
KjHoAttiezl7C-nb+gF1Bt4;wMq_R7Kl4A^<%8S-KlM&NJysONu^gj7F`V_pf8*Avu#Vtgl&1a5xS6ii#$~KEC;0;GXyGT&*7O`39}nXI$-JdtR*?9U@}8cP
(22?Ho-KplE$8E!FZwXJ7wAo&ybt{k-#Gon5I=!F$!5_XaQMK&_c;45sahw@^C_>+b`^pK=RrT13^z0o$v4*&QoX`b5`!K<KXWM>03`TbbqT;DMBJ~>Q>5|M
Bp}?U-Hi5rA7Q-spSW%+rcVO*8GUn+gD|Jx0imWOHA~l#Pq+2ardMKcn|EKwL4Fgr5xjqzA|bB&-sOOP<7vbW7*5*f@#ORy>c*+OpO0YxorH$lFAJ}ANMaJl
uLV>nl|NzmehrO2?h*3P>q~UANixZ|ki+BFLKjj2-G<p$sV=n@5`0Zd-PdQ!y3P#6qVDMA&MZ5VLOAX*ksv;WY8_hb6xU}H-0(eXAG63A-=pd4>Jn%PKerzm
?81>jw!qC;WQ-ZT&)PTn|ErzybHyi<jw%S55V?hS;k2f*<YLDp+(;iw6G`V`gzb;cCHo><`QVuS2~bmi_F*SFvKlbC_?d#pWhWJIQSEdG^8E}k1d%xV<^PHu
hP{V8x5{7MQ0*r>C%g&o{Ezbb{c}I{Fu%)bi{8Hx2kP~uK2>e2Hlqn1sSL&*7=!z4`%ojSUN)|FG~v?&lH3eO?1NH3$OL|Q4FS<14&k#w^6$Mbk(;_<g8v<w
$)ifcHiQsnBO|7tu+TVxl}%sH2IHBy@H!8Qx||*7dK!;02=@9vc8<o!pt}O8iF;S?Q-=>cx*BMopF^)%;mS%e5oTN+7elc1LaYYhYzKo64*J(<PVnPq*mq~`
ruJc&!e9vk*#f-*^gRxwH8i4h5>Y(5zlXlM>mD4Z>esVqi)j-@O0?{$u#vCWD!P4i+c!dlpy<^OsEMh*rnDfxkcO~mO^ZvT0ZnGo?Vcd+Ob@0v9Y+JTPcI_+
zW+X>aD2n4#{qZnsId2dhhW`(m3laPag7fEVCcr?bR{DXao#>gK<Ufj*MQ1D=wsw~XnhAj$Kj8+KTY4SQPHA!#{8Rq=^x?xi2U31^c7|>Y5kUGI%9sio6~8v
>sSgW2|u+f5sFNB?U}aF8bJToZR_AOr6Rju>@v@V=+g#<7)c3f&9q|bkgQcY-n4SNmnz&!3m&cIvx+T=zB2{dn58vrdb?zt(n|(56tERQ4RKNA?!iKR>)V5X
FlsLSW1u<P(bt0rC%p)2$~9zzK+u`yYs|7pfcM6F*9q%F<^<syY7!SrHaSDeX%W--<m*!CctO=QLe@^B->bXGJQ;q1po0{I+08;9Xgd@gxKC>80+8`a1F1oO
BlM*zTLsjw=-pRNL|8o`!h(S_HCy8kf?Dh@MS&JAAXD|Mg3C6|xX$;_HT~(SpEKTkkoh4}S?TI<FFghPNA;fdc4Hx1VZ=SKs6dtIDwyn$>rL4KQ6kIjh601Z
tMBA_oEZ<WfBY6hpa<6O+i++wy|9=TmQC@EqgXR5Z5>=<$>aUUK`(OufunD~MGdD1kzgDuX&nfB6Z*u?i__=wJ%Q@|YQ1v)+U@xXui8JT4hUdBApDFg`G>Co
={kNkOyDzQ{CkYB_41+56Q=+--dWTjh1totm;LfdZUo~qNHhg3&s$>_A8mn0>Yj41v>|8M#Cv0bli(}$>;|6K*cdYI&I0?i91*+(-a4y=PyO&GISTheb<h2v
H;+`i%%&MN{s3h+Xm2ulpG43;xC{b%nD%8TAH>=>lvrC)^_$ScybZ`kh<SOw!yc|jaiW_U=ak?{lrvNj2*H&RVQV62G<QgjkN#qA9V646`g6lRjAHFEh?8y~
A^1}i6vPnE<~0p+4h94EuBW?4XZPqH2A%wjUVIJUZhui6a1WLDAjxGV3vBnL&qy2yCqR}*dLF%aGHwpgg9p1ut4#?qedp>jeZX6`M8paDKoC7)48feCgP&br
Y5Sjf+>84a!`C7C)`Xy`S}Fpf2vQm%X)IX$1CJ%<9nhan++$CkG;%bCGhy}Tfy<IoMhrns5XD_;_Wp91_diEe?lR}zdyw8f)%R_mtm1|c!HxpI(s}3w9}r*O
2i3OjA8whoNi%`d)#@)T$Zy+YI1h6BN6jbOF1mFo`!bvfD5e@&=6LZslZ)P`y!dr^dyXzhoW8|P{ym0;hpasU;Lng?on74rw0ZHdgPMC#(oX0<NeX3(Ql^L*
plTtQq=T~ou1|#${v$sf-{{}8;#4p{i#a&M$NB*0fyDkr$VHHP%m*kchj75Opl>0?Akd`ku@6=zni<qA*U`cn{0LAD%mW09WG}b!9Cb*VNK(=tyB&$2tLN**
KN}gblKK{@sq``6KOoUqHIs}52!@WtC<YLlI@U@s;17>dQ5JgYr1VB%>u<q34KwL+hhjP?_*kqZi;k8&i>J8woxcM|NyMxjJM8R4X|{Hb)8I!#yd#U_yozE5
S)b<Eud@l9WX>_1kM896_N1L2yB16n&`!@$$xIF>;g~0Y>5ax}Bb%snPAGa{r=iftAG)FI>NCAOA~sFi=K^-UyicK0M*uMP5uT0T_Ih`jU5M;-=AL)#uwN5R
6DO@F-KKMg*#;ER+`0CvqG6N$=MabFN?_vykBDP$sPtgYpdLYCJt6Wpe)NdAEB^#db~i0{hdjO>k9XJVKbG@EO;yV2KP^v$IG?O3u&F~+fhZ{ocPp3O9X&W7
IL}RS@;V#n;WiL%_P^#Z=S11mA)}f54Tx$P5_SG>0+?InkeQU6gr34qL<72aE_*sRIobViYN^IO!bzF%3(U@)1<(MXUqb*T3hCs3W=;AI(~oMp8}R<%)X{L6
GCh60mHz|b3f#a$GY|Sqs+u)qh9Ngkz6R5!zM@z<$+7y!`p}=o6XVZq1g6FUfzgv?%zFifpn{l_p`>y#uz8E#YIk`0`J2aztPF<|FcDmRkl;8XXvjf@=j=iq
$bO+P>g<eu5!w#M@thi&O&lZ|4rHW{>HF|7i4&-Dafr{5e>|o#!jhEYPgs3cL*;(?_-OwE{~-+u0)EW?I?<HYQaVXtdO$b>!$JIlG`~i?q{&PQ3HxFoq@&+$
EoKbC?v)K71*b^}sMAQAOcf*Q)kS|C^u6*xP#6qsG@<biwS*5DU-=<@LI5U^h-wft5d{<h^(2PqHiOONRu7pnVy5g23b(~CP1t*1Vh@Ld<MuD}$*<`{@Jz|{
J<jiO^+CU_-~p47^@j<e!5Dvf6CamOX1}hFqmwUC8i>-6OidDTGyq74tOH!uLswA!jzbw?HVuPh_I2RxLxJ9O6LZw$G;|FW+%Kw%XztV|CJ;N1u;Lq>m{Yks
LqK~&>N?DiY{Z+6%`lh=#!mXF4RC|s_1ixq&^)6BLwP?K@xhD}?!c$E3TQn)+m{y)&oV&M3HsWq3o&hkMnj*B8L5Vv512^J759U_JAwa9Qqa-{x%wsyZj@iB
9+6HJ$;adr9r-50Ys-J>=U51ciaJHoYg85eoPVIr??tmXX&I|UGV>GI@5gijKd<5u{fFvgGZ=)+oQv+fwM>7=7nnZyb!Bxk8;&d7a>vCs+$;Q$H|xASOaZ)T
X(p0n;HQL{J2V3%CdDMhOps{>2B?bLP!TxBF`F6`l&L6=j;V;^-Q1iKz|&}^q^jb7L+jDv^A5xfkihcP!ok7!Wb~g_?;4Z1IGFZhhgN!8ZsdG0c`)tNebPQY
`~*StNQtA|J~(>XK&!+biZPnk49g*z`TjqaN-?xE48Wc9H0fsqG&-1Xle{0>-p!x%6Y+ns0NM*WVg1-U<^iM*sSg6?&J*zD9Nk^eTvHo$;lwKD0qTURpifH1
k%NTD8_d5_`wqe#bVG>4;0SHz!`dbv+%#thQ94+ZM^b+R9%i6wc@!s%7U)Avb{%HU5TJV#avuXnO?m7&zc;TBnID;W4nr?aTk1VQ`T!u@=lZ&|cgL7NoVIx&
dykqOW1wGAj=R|kaW^L89K3sB`#Vhnb~aQj$Y=3KsPIn{n0_xsdmq$}VyYb%1IglqCnyCWJ>)*0Of-SA7D`aqf#)(4REhlYkRMd0fezvD^)vTDk_^mQj8qCR
SdC0(Wl=4P7>DS<`nra{RKj*FKVE(pY(%!OA*2nv{~zW56Zd0!{-(t@N@%6c*@6zOmu=72x!4&$stNtTc|bJ4g&~J+60r3w@i{MGO_A?a^KbKNF=G+IMYfkw
nf~kX!l*m=%kU{<ODy;W$ZIeQ7#L+?C%0~Qt_uf;KeK`znZdxT5_M=N5Fk>ZdsUl+p#Dzm9r4`(<0mmUIG0OXBbYQy`1}v2zz@^ykJ149=+XKjzhFOs7OJHz
oLSss?Go?;qcqG=3t!Orf8T;r>&%^c&o_R0!-7vpKF1IAeCj-<wC8YLgNTmRKnXfarR=%pL8x?N_H-gk>azN=d8CMYY%wrb^Q!p-0sShze5>+7{?GS#`G3ne
rOLFe7FM#BEw(_gD{Zu;nR`hvJH{V@_Or+X*r$~4sf2JE9l?}1<iZ!HxkDr8yxu?ZH!i8&v<^N0|5O}ze*9^}59jYaL})`0M+bi4)jat0IV{JMG8Rji*R){-
CtlyfCS1VSa|uI;a#&7yrlzLv7<B|pnKA+-!pkv&CNq-3sPZ1*Jv$cOyB<Dz`t6T*26Js)(EN|A`6h6G)g<sT7-XNJ+Oh05R)#LI?>NVY!!Ok!dh@C3gv6wb
A4N11C-1+_{yCkiM#iH<u{KYZ^gs!^5ICQkYAQ&wsqUFB0~?^wFnox?wXV25{D0Kle=%U$N(qaO^DUeS&P^FJ_3M%8jUDIo;^z^uBmSAJ@SRzp-B$QNL#{Ci
TFIoQAz*3XKchKm{o&faj<ZwrMjYW<+Dx&^=NThtO>C0M;BNG37=n`tpE1V<Lv%ZWsft!HScya8lhp~m7354zwtUAdoCD7GVi4eOmv2;JzLuLc#Vs#3n2TU@
#}Do7eMhbM;(ni3+3nDbVEdzn?bDwT&)u=|wb=iN=U<)Gm@r=|5JmWDj!v|)?g@<*(1`^wwHN}B3^ZcCUAvm2vhR=b4yJoUb&PIL6+6z&jN=ts1D9k6VGqCp
RnLQ!G!B<+_GfvN(@X@LkD-vs_94{AO}YrP&p8})<jQmt@GyRCVv`%rppI_3^A8*FPrayyAX%Xd_-c#;&C%HCK9lCXtVa;s?lOLX)Lx@QghYlR??E|Q84h3+
ur>1c&}}h(l)AEKVw-%=L&$_T76HJVu-pb&zkP#4y+}kIiFX7KD1GSq9(;y!WhMOK8xY5Fgxy2Yj$mqPT+N<D8^RFW5^7+=J!V`ScO65}uK#zt&^Y8<VQr<g
G(+mZ{TakV;yp8I&s}d(P7w<s{?;5HuRI2%8+u7G33AN;ddud+Liu8$DwZzUIy8|XPK_dH(v%c!nm{AG<A|#@DWQ`AzCgqrujJ)FwZE9;A3~s+!Lg2dW!9t~
xeX(psN~7C?N8c?jnhvrrxR^H$s-73`Zq&}CKj3okR6!9P&$Ss{><Pg6#PAXpudlalOgwhKgan8`2IcZcm9yUMH%hdv+3{7w!!G>jCpnN(Suj8KSUmaS8Z#T
@HzEx7a7#do!B`UI{0!qKdbZoXX0)BOZ6Xb|7jm!Y4{<b`hgF?QVOYnFrSn70sO~A{XF<42lWKKULR(f9vXOt55Girg!L8!`HWx=z=OQ;d`p5oP@bqdcA_Zm
e4z%z(ILnpqaobbB>>Whe(!EGI|t19pN>7j^_v5$wiP@`H^FF{WSR*~E-+7U{*%&nzo#IXBRD(o(+c|tP5lB{z2os}?d9<B91qZI!>f<94`0_%C^YG+4@BSq
Jqc!rpbtjzHQl?29Dyc^^V<8*?e?B<)jzn$So7*TFF<?^LwW21-Vu-*wH=6W>+cZ^LG_d-ftsuUutL-9>l9{g1jio|4?m6g5CVUxRT#zl0~j3qXg&}_T@6D(
9U&!^q98x9vK6sS7<zu~8X*xo#DT*hiok6OpXzwSP;m*X%XuND+bp!6SfUCjX-_0w6a%)G68$04UHtrFWO%TkpI_X2A(Ju^(vYG63I%}k`*i!Wr5Z+KLeuBG
`Jid3KZ2iT?C{<O-}BIG|BL>IsOkqGczjpZJip`ps-6Lx@UtRVP=AO0NB4h6=lP_O1M?$lu)A>FgKzm>;l;t{{$D5(^>TlVAVHtsN0-H@C4>I79Re?;7#%n2
A^tJCz*aOr=GDRfHPFG?p7L;D%0FZXx*B1LckBG-bi8?`>Y203`D1sORLh>q>pU2I1M@v+-G>4pQhVi<5~-P0jt9A!pN6wSA#Btf3W%>kYL1C%D%i%LGD8Df
*7#xTpuF&2Nufl=7*>smi-BdKRnZ1o7hS_ah3-0VDWXdOpYr<VqHl9J-f!>4k_eIVd=JGmH}a%6f$lFm`J1~MC;qDYzsuHOWaa%PL}l7U4eLz`15aiYQk(CJ
7m*`zdS+@f>6evy0trC?pdL>B@oZ$;>N)mwbvEmR|2{tB9sLvY)CZ>ZKpv2z9WsLaThGJCzrj6ua8PGYM-zV-#TTo$<BVDW>=SzzpPV@;&p=2I8;{x8PSamt
A<H%HB%1Xf$1J<BK!Qmkx4QN_+ycZel`Pmcs2{%pG1+<HjwMh-mQeUo#vEC&JF3PXw1%!ONEAt%a!UzkN6o&7f-mQ$y`uHt&`pA6?6x=hbK94ByFh^D7%ts)
J4y-_=<0C!c(ha3<<^c<k@mJ@1%XNE%=gqi_19C6K*6!TOe*zgi6umZ6BHE`t4S3rB*X^!?xCTQA$ttLqDiIJ2#0LY(iX)gnZ=??X3O_n6s0g%-E0`P!C~m!
*;2Jqa%^5dpK65z%#j#XWKiVk_CS6V<7mT%vGB_>#f(?ms_*I!Tk%$fA6NUR2fO@>srt74-`(5%JkD95|J;6yr!@Tj&-~C(5$xBW^$K<$@cvJ$=w5!ok;oSR
l8>c+N0sp(FL0mB_=FK}_ZIL2+4{;H{?GpR{eScMFYErF>HZ&=_<zSb;l00F>*ML2|M2nbxczrtf8Wddb$0&y=kmRJUwhdJiazZ$Uz}-QzwAEWzy8htf6vPR
cpqm@d_6<i?^Ep;p#I;pQT=a1J}`&kd`_EZYKjs`FiyY6jLx&Yz>lE`ar@-y^y{F`A%v>ArDktK`)UOY$N#GgBB%V^a%ma$Pa^cyL_au@eeDBPyX^T4<WaPL
d-}XyokONAgfLZ5{x)}jobn>7mVqpTf8?0fF#ROa1Z>|w*S&9Sy4v53NZ<QAWv=_l{yF$R^48s#*LMdJtp6yxUyoBJufgHwU=|(6`FmH${Z>GIN<N7AdsoL~
8>jX^amTg%5<VT!e)0Wo9CHJn>mB;rw$$z;_kQo$`>%)4Uf(PF_^t;7?E4}o_$u~*C*}HlF_}mF{fK$vj;d#H_8nD!rk#J;BDnX5#ZK;nzP_7wFF$3XH@}q4
Mjn6X7Nk4k4eRl}DOq2d_J@)m|HQ3{$nX#N#d>!8J==IzgPy&4e@=Yk%5T!$t<Zj1v&CtfE0f=QZpz|b(TUy`hvs8AByy>ndwO4``)q&J#@sI3*Z2E={(51H
e~nS&A1VS#ulF9m&F8&8lR9$?qBonk@P52`{dDrDi|~H`uj=v7PHT=M$J4XAu=L;R?Of;e*><0m*9&9v1M>tD!}R->FK=nw4KHkBt^7Oj{ZvhFHeFxg<h=qu
Gr-pNOm!#?v2<x4%R(G8I#o9)JtzWHCO+f@4<D!byZA5@)Ss<=yYKb{haXtx35Gy)Aa?29^W)v~637AIL{jhhHCB+&>1UR0EYd`pk$l$FiTm7Eu~(<QB8(L<
nrrqwpnX&0e<rPe-rDI11I1@)h{CvjaU5c#NQ+hIE83LHNLBO3I;<l=H-To~{Pw<0CG0;2qy77iXcRaXfpmTjB03%h@*)J-J)Pi%`$hU%;`AO+D`Y3*??h``
QcsPL-Ko>-fH>=Kb>LxZ7LyJq);7GWIKDh_Vl#fL&}@G?54rjqQ2#+ig#j!{EDsbxd9A2+0_p{)Mwg$`kUAeg<uG3#FSP-0XYIU?GwA(qVlWpQCfU>qw?gs%
*3&f&!4;~GsBuug*-(J_e3zEsq{xQOe+HX<lvk}1F#4$eu6oBN7(+b#f4Tpe7IoH-`TfFw&WyX-UIV%un0P61i3f@F36G0(^ceJU)y9Jzg*2lwvhEhXZgA~b
4*yW7w2unXeb6u|(Bq{dzUnxjypg;<ajN}|><!cT9fO8F>>7W8fJgsmBHwq|fX^#C9d|#kS5QB_%|>cA(7`fUXo%v(7|spWN}4f5N@KUH+4T8$`s=^L$?`w0
4eNUQJ9igqZGi4bq8XuLKv|SUTZtS`MQ8k-TmEPd;6P^|u@AA?4Gss;>%$H{jlLqDMuJ-Sf<G;P&+U%CbtCh4e{27uzlZr(q-plqo7b^^{W~X+6gX&4M|W_!
KLWtN$bhIY4ybtP!~O(WV4B-^5A6ni`=?kD{T6w8Co#4E#>S_r>&W;O{{xSvdT2l@%`1sef8jiK&pUg%-?642e&)@s`Vs>J>JP7o`4E5a`zzYNE&i~-D5iQ_
cIQ+dZw<lZmPi&LV$#ZbLIx^AAMe$}dK~}2y9^dcBM77`U1P!iWh=VxBMjd=(u!@A^BAG+(ouWIl2Psc=>IPAd*R$&o&TS*@D!vH_+J+U&td7~Y)RoBO&Y`$
AfR@;a7)G3^EPjbHQJIIICz-YHY8ONEH>0$ZD5-1c}9qlD19E6EU%M`-p9M%+O`2A!IPHFRYW(Ir5rNFm<L)hf`QQTyk2)?$7_Vfa&GL)9y4jK95N_VVsqA~
C~5*AY+!GwYhyO)hSQOSch?3;LqTwY$SBZFN*(tr5fstemCK^VI2#GJL#(jlq`~2aJ^HzPAt-jrd0XD)^$8bwVH4H@mmWKg#g&$&k&>n9N}Yu<9P&e#-()>{
TqqAor>3BJEPC)5t{H;g)u#`r!TkNxc?|{~98hBkr=@r?RHr)%tN>v`fT5*esag_*plBV(TtiBH`9*45{W-Ag$gq)WUD08lV6wP{MPFav_k5uJ()yE0QQ6yQ
hB2`uJt3`Nl7!-?6hvUG%W`FDc9zi2M5&Vxw|7Xz5Zh3}ha|PODhn2vv`jXY6&q^W1x-q@M5toThO}*Qj9Oz5sg;FTCKisPXvADnU3H|OijL0esHZU7ChVOZ
Em}L9W2Utjq_S&Sg+)=JTJ2iPn_5=2qph;jI+`sUDp3n*O{t-9<CZB*Yy{L%RW{f(W(X=8CTQ)4rQ+zSyJNB%il{1^vyzIYiVE975lT&PW3DBl)_AcVUR+w#
PN0VfxWbjz%&MxamfJ$swv6i8sFI+liY+>th=@@|Wwa@Ew7UgAxCTH}NTSn7#L*QgOF=~x6w(y56w*XAAyGs$(ohtEO(;+l1tlp+(1b-$Qc}`T2T?SXl(dvF
QD5uE0+N8JmV%O~DXN(YXbMVDC>DxZ8Y+o^iD(joSkeN8q@s!`Vj>u-B8n=Ii2|tUO$`(gEI>q1P=yAXP&(*(C|;E)s;DNYsD-GasEMeGiK&PvqAH|`i9;r4
po*BMhYi9ELInuWG!B3V5(OZI2+#;p0#Fo!8bNfCQlhZ|B!miqFJ1j`utAc^X)bwYlZ_Z&4(}(?j~x2*`!+?|Pru`?{P%G6!MI<19a4|ylcWixX*iVfl}yMv
mnWC?We<G1@xVhjW|$MvAVbHsfGjU;|H<S2C;8{U$FFUAb;Gv(+IMs9^Z|e#=vDc_Mv{Zh?YI57;Rcg%Lu7zAB!*zbhGuS80#)pB<3X&?F;CqWuTRp`*TZg^
ge=S?w;8uZt@6v=W?@=HlK@qbgDV02boP37_4aPF`~QZ2;pOh!DtD0YkxqSB@P?CE#JNZiel$P5C#J0F{1Cm0e3SCk@4F9MPy5g>-;0B6hqLSCI(usw+5fpZ
UGb6UoRI0||B?pT(n1kWFH8QkI(DCpvLpVh(E4b3kLjO$rHVyIl>&zP9)-_}BsxlKG4#u~ikZa_)%DF{yf9<`7B(MFzV3!xY->yp=e`^VTEu0d#BIerwN$1b
IL2vVPkct{0zQ9f1pWYl_mTPe=Vj5~!w)gLxD9du{aE%5kRct3Z~`Hy!*A8DO7p|07EN(WZ2s+al|e%DkaH1mIZDX0p?1PxBms30lrJ4ZG$phw>m1$ds&9RD
rlHPQC~?+*KGHjxzD=5e|8#k4FoFK4hXJr_w1BjO(RnIMmxThdmLZ8U1WLOTAcl<$LbBTj|LzCPVWw-a5*!H-Lz$KZ>MGt?5Y~-!M}62e)|tK#O=(mN1UI21
VDZ#Ff~eF77RwB(IFTE{vE<n#;t>QuJf}=lA}(AIl1Z{Tu>tUfF<}rb-isCi*n!opW;HDu8X*hD%qj-+G;)LK<zlcER?$QfK_uxR%Uy6>(PD<Fqc$A7X3#4l
#)&`(hiDZ-mt{gTNjSpO4v90RHm>~!OWH{wH@!J`PqSRK0XC30b>~&BP|`RnOJ(5%h-hFiJ5|GC$r!v_xC|D->F$PuNI_>P-Yh1K1{M%q5Jl#42tnCHc=w=N
vOru<cgni4L)Arw$mDVqJHAkZnwp~(q82Joq<}j&VpLS8eTye+B;z`tye#$|gEE=LxbTQ47p$S~?mA=5hn__)3OJ{q;li;c!0GOFQ?fDLngkPDTdanFhEZjz
s}raUMseeG<6I!QO3sHD!8pk-aCONJHtzV~=68&<ovwG$L#IsH-t0ptV{lpW$gW5LCqI{G>O1_r;~%%rKdaNnJB;A@Tn~5rkwe?~f9c2b|EIs(|9o&z4}s}V
myxgaV*E`0gdq=R_#;e<rRWE<9i9)lH4Oj5yxhOGPXf|49WxOJ0|BSN1zLZTytuzIHT>T(_eYQb0rO_w`^Y|1{?PV+Pr{;{r5K08zor-`EBfS}^*_I&gr|jy
F?{kmlAj4R^>I|xAOQ8t$EiOe3ZtzH){bSI7Sh~VwKm_^zQf0WP&3w$S0#pE4FI4h3lM4;m<IG<0%8_s5{%K{$>^vKQc`D3Ado}1Z_fd~KsZQ*hxG`4)b~S_
&HOS$)h7*k-GZF3S*m=qO3h`48>HI`kls_R=15nBpJNViyRt***lOwFsA+*%AN(?b=EF#LTiuFYzOaYPr$Mfc_3^+RBcW@p08Cmd5!Yg{C(MV*)0#?tMgYYT
L*RmvaE$AZ9w%scK%MZEWlDmR$@*FbB>8;&e|`p&(FLC`_tWd)28t^f+Zqr=cterX6^M&g<{O}@@X5P_-E}si{<{j?n`#aPTpNE8|9|{A#SKMcbHv0R2=b3z
tVTU6L*b1*in1B5oES;$>4)t#van>DrHNo8HF7nC8T!$~A?<iO1&`@*m$NHUrADa_KNUhx$;}-N&HImchROdX9l?Qr3E;}A8wQCKKJqSvbxM3f29Q2)(<gb9
q!x~q>(q4gXr$1Xgw#6*DTJ&A1yZU@XbKfl+8HpMMGlh{30f%_v}&q~K&ciij_p<kFqM_4%V2r<*N!Ju#5q9P?sXzaD5eWfu80yw1uQM-?l`W-^}5qm!`N97
lG_l?xe5~^!_>iU_z9_XC9Fgtk>_!`=xF)xL4(PIslSQyD;YcVPkWZMfkQvqM9^Br?(Vm?Z`u;kgKZX9?QD$fSZedNX81G|gh4FbhAjwF7p>eXE;f2p<<KUW
YdVe2FaZiryw%o{7~$Z+S8&9KFhaDY`uv#uLfdUyT-GD}ZA(=_bc~opJp1M89c2Nd^@|8Q%q$q1J|PYyC98~XV@4DW7BO|C1QvlH5IfVNXfc;ro_|_S+P0nY
q4T$$SRFsJo-hi;>`K+wbE4TK9GaY*AXK3x#1aQw<T*0&Vj0@AE<y9Z<B24bOJc+kiNrII97iU}QWo4j>p88S<9%3|<RY@iPewtjvL6;ymRo4w5cCDpxFd9i
2-^<@YHQ!Yz`>x{5q&5yugct93&=*u?*{M25%<3HriUKRr3m-&dEMw!|CL<Y+%YB;`02c`$n=65PTV#{x1kv@h*FcG#O7>nf+DqvyqE-e!X9?c^EQ;Nka1Mj
z(KECKC5<i_L@6b3#v<8wK9N~Bw@Et)?{KN0zqhB+A^;j^Qksy*;r2&fE_C>c+*?`OswQuuOUWSwSP*Q;+VzNH7Di&8h8BraijiNb~_G%9CHuVtT=Y&+WFeg
ldoUdlgbR*RvZr<oMs)Ew3qOhf<&Y-{p!7>IMg{Ug7*oWz$)wMss!N(^hY8S4#9#5(lm$(t26Xe7PX+^ajc?xAXmk!3X3%7R}558<DFqH7oVHC9WAQTuN#AG
d@SU3x3b|@lo}-jOz*q<twFGglQ~ze^$%wwCFJjlkXpddRV1KIgIe!2Z)__(517Brt(CN?pWgfL`gNV0H{%e+%BCMckZOvIp+M%k=YZnb#ct1$k1uV1p4Q2L
*H91N-24yWypUg{I4;=Zj@#0V1VOYhz;b<LwdJr{;5OFHk@J?u1Vy0!#%QZcln_nPN6?uN(hbXpDvx(Cr#|bv$egOBED;%eJA57N3hAX`cjw%?{OL&I+uqVl
GwMNsI^JMk(pkY~aynYa=%msEy1@_aBc&tuM#aQ0t@Hk~zz?)ODLK~}FRBzoeHuDf;GBId-spXqc)t6l+MO^wy;O(mygjrO21%~;HhS>8u^WX$UYHK(7uHrV
3z;5Jp_x^!V5J=(ID#^l72gd9zA6f!SrQ0~4<wZgdH6N+PTjN-MJJbl!>o$?ZQtdJTzV$^AFJX0aHJ0|Vb7mHt_Z7fr~J1R9y5oev1cI>8SG6k(l~v!4CibF
GuE}&93}X1cf87N5j2@wNj_->ivR?G0VIly=`g!mf-YeD&p%i$XK+M^D~$Tt;z9KFrwrhoob#pc-+XG?8Ruk`HjAkE(aA99Gau71;fJ4{(jO*ky(X0wNK23v
?hhfjmViuQ|FX`<)9jc%cj+D^XL{p8AFo4Bvs(Gf%%!F@2roy6E>Z&6*&mcg=N`X886fBp8p*F;!HYJ#8`);c2e_FeLWIt;8}?oMU`UCpLf^q+%GsWF4Vi=P
MB$9tHVjE&%{+hgfyDF=%rE?1mmMn*NE&qySMxAhKk}1d4qPG19KCNI$c-pWNludj>4Gfk<&J3!fpQKoH(3=#reafwd`u;b+$Mo&k0TqLU_Y&jbU`119M%Va
%!vCn4O~=BVdtnfD$ixlpUp!S1B5V1o{9`@E{OX|0G9oPOr#+azD|eH7|8A>3sx-X+I3xgDN#_ESh5GwwT@-|oeYYDBxxhRx{n5Q^@s(-(0^jbqJ@$vSk8=x
2qzAsVzj@55>bwmDPv9-3NU^ikdS{w#)s$J=I`oP3;5+!*tHOa0QA25VoeGHw}j)#Ob|)Lg#AW8>mv4J;(`1Ub=!iCZ+(3?w_%~FWyWHArA#d^5d9?|%gOI=
b06QYeA6mIsHTI?#SL`OeiJ|%1MiI~?mxGJtz!0f`R3y5@N#g5Q$xYAK7mu#hioWH8*s};&|ZeCj0HX|WW><pAvKAb)%x>FiWexKM4G7uM9q8qX;Po;bwoiL
4~8Jtp9c5zJL^rY3e;KWl~p>SD-ALoVN{&AEVGo@!&bU4>1E2<PA%-pM^>T>QDo`3EsOGLp2^!<siuZsC8$LTEmwb{jDV1cM+N7{)3nrv)lf_#Plw0j1!v?(
?_$~Ck&;0W4J5*!bQX<fIHtyXA-BEv&KxhvDk6L-(s)R^D=IQ}wmtaF>GZ%Ux)|-))(x#tyCi7S90UYM?jSb-7?i>h{U+`YQ3|Ef-eH&ro_!yhUlhDx$)yEZ
jT2==hvY=8%*5Jy!lnH_-SJ%1Kccyw3&l9W_EX-ZM)(_=k<Q+J^WJ{Vb|EK^CNJRy`p>-2MNVtC(9C-!Q-6lz)bygY%}C`aj79NJwf&uQEp(#-T@&j-^u?87
rmIAHo0=OMq}*Y_{C(3+CPIZUzWrmYaX?OZNZu_G+}yTxUe}S8TEz>o@=2+xxUaN1j-n*h44|+=jO^k34jfUaK!bGBJ){B%8JOZ63rxHB(0#sA^v_?8T21N$
SDsY0<(b`?Y+e4^Ne9kwe^+|-t&Uw=N{-DSyW}#RtF$xaW+XI+-%5$rAW3ZuEiJnII`#U@A`T{Wl8}I5gf|a=iN9J=caPPJ*gI=A^~n6}8Y6{odP70}e%Nqr
k=o!R9kq}2iO~ML`h2(xr2px>y0%X;iyEMa<PhfP(9PK|VM6GOq|8`hiHtMdGobH>bioaL^CC8v5~|E>K_U1h(taIwmd)xx;<<vDmnc(0aZL2R+QERJ?#>|S
yWerv7;&K9wUhHnO|)3YQrU@B#4I|`rUv%|t=0YQUt10%!#*s{)%sbcbeau_wiuA$o=kwCp>#Z@-JM}o>VyLZAGAXAz%&90EY6S_bn?9pp^*aRLi(ARCH2~g
`&%q?DyG_|b+L^6s@8UUrVkBHE@zlq4AXu77d-Wpe@GVMX1@{{42~M?*F-`!>1f0e0E-fP%!)-*3zkHJEPQy4%T!MlTcEiuB8DvvKuPPDcD{5m;)b&24;rKn
m`==+Z39eSCVn|U+uOA@g{e~+ZJ5C1WEPBVv0G>&+Mrb*&*|(=SMdyiw2P*AN{Az>BScUX766vQ_-LMVD2lQtYw&fV@$YzacBSoS^J@!XT0{vbvmYeL5%D1r
T_$=X!iYdeR32Wd5^bp)-q+Tv>)cb&O)cwL@nn4RZ$U+A@Tb0aa9;_}YcwrNok6WNhohcWbl}dIQHRH>AA5Zg&TKDhD5=_Yh<sgVW9k15<35iF`_oWP-(Os&
iX|mUB$^3~AIPfqfK+@)9A$km5gWKXd-~+5_U$^un0X9~AdD_f^yTy9*%U|J-s&=>Z;b0WnXP6Z)-4?*tUEmkNY@9PcMzW8_`I#UUp&->4;^GN1r%MxsB`z{
1jYuKa?7G7VF38YlthLQSn^X7TNYE(r+1sMAkppDqyryIPB<uShY7RRoN!hMih*by+>m%7Nlg{zoBVqA-;Wc_!q^Ppp-5OI#SBAz6sz@mKE~u+>QFd1yin#-
A_bCYA${vQ!;2R#Ks#COgw2hEa6oEPyi|egoPAJ;K!+P4wm)5K$2o;Sq5<_Zzv2qdPvK!8XjU9H+1JAT(`XCs_+(l7B<WIP4@R66F&rSw9&j5w%m`^2tYCj?
|MSc)b+>ordItaN_PBB6MBNi<U(8sM5{U!dYPgB0amfsYb+1r|$ssonkC)rLF*K|VQq$!8T^irD{FA#_x3wnX1$?Bt*!?f*WG`3Q<I3AmaKJN=Ayfq-NO{4e
o*S`^xM{@H(m-f4&TYhxZS61%idAA<hb<-u0t-JqaScq(h9${$Vo%{1d;Q1@Sz!FCiEV8z!v>|QV+y1Wzw0g}qxT()a7M+lNi?g7{gUE>o4W!-LFk7ef34+(
jSD$yq}&<wL190Qg|-@|yC*CtNJ*EoE+Q=MdypK@{MG+8Z1YHHuO0Q4yws2@U;MptAny=oqFN*e_8ibLAf;jkzsLWaoA&xMZ?+O0bcQ<!*X<z?9$N}+i}^^1
4WmlCW$&wy5MsziX3L{T^hg*XKS=^8i=c&2!SW)*2#~%#Ef%Mf??1}yt9f6Ij_v@eGza|VmbU%(3mn1p^yg4i9p19ukeT)`I4{vQ4{9@<qM#9q;ba(ZCG#_X
k>fXYa0l)`#`@Uw`>58u4-%^7@}p4g*$%abG*axm;XRMx2yZ*Obl=C1$9NXnz?{75j&g4GtbJs2<2%91ai?(P(5s;D%Yy;uWmDr+!&yTxuTq>kiheycP-X@;
mWqYDFZ=O^NF*CR`}!W{59V}38$U0X&cjAk`0nYfHi~<^CePT}+4!b^Wi-o?lTt8hP0e?Ko2DKHwX?R8%lmZ#g|8@SC{gk<!Xn5$Acj(eBTXP;2wZM(KMN%H
XcU1VY?1x$nc|z2a@ex^SVGzsK>qUFLINtASidVW+i5u-BspvXC^_kPlah+rVKtu$j@u;#o5TMWdseRmm^>A{xL`;aBYEJ~9NyZzAFEDz^1^iDZ@r=^Qy8fR
4CB&81*6h0XLodtO%icahZ~UOdrX@Mbh)I)$%4|x0*f$-6g&!UshlBmKu6wfR7Ggv=-Cbjp~-4mj~4FvGgSPqVGgOQQrNVKEw*&d-1%sGwM9@iL>z#eE`A4;
9{zgr<*uHK1?^=}UbOd8Jd03+^q?s4UEyR19AU}YX8_~v`hFHUyq~U<x=RG}o@%OqywWAm{?|enQS77(mK{&0ZOiAcoVtx;`35-gBlJ4=FH+)&G9-|aNy*(0
agT1#Q|eKRW!vaJ`-#GhC36K3kBO({G_<MtHX~n2vx*QZ>4UqwkcbXb9hKz$`<J@1p<Ah~^K}>bIW4a?aM#T)7MjN73i|uLzki;5_xCl)-C&UvMv5w^s)~Yv
p`rHxZJb3rXsc`+TTKlyEd^0YFk*2B*8(D9MNQF2TWj|Gbny7~ZvqqZe>6WoN-KM7H2Ea2_d2%Z#(r9(<$Vy(jjZJ{Kl!_RJP&8lIz#2T-E`XPGcv>)K(dN@
i(y_WO5FrxR7g3DZCL74$}BpWVjJr?CB!&$^dHstbil4QHER&s1UQKPiJXumy%7AAg5k1upd}+pE#prV2tzHMbQFKY^(|T?6-Yy0QX*jDC!$ZX7gcFXL>Y#%
=kwyR4n35?D0(Atp(6%v|2F{0x#-d7ieMmpxw9U|Qkj2|=Sq6(I(=KcXDOvZ?tnsOXEO~<P(7l=-}pTDQfYY?=!O9uEjE}kIuRE^Z_L2xMbBE}Xq-E@Ifznv
Tbo4+ws<x&FI{HuX@0+B)B~{-WG`{#M^Zk>wHqp5<ip5<>g3i~`iO(~-lFDfd=n8S`A<+f&boCq#meuk@5g)HN+*5u)F<RJeyw5o3>j*doMtf%bc{;=7h@bX
*S|+Nv8J4Qd2n8oX`U?x!Yryu6DD{tccKyCsN*sjy_0HI2hMt#HnY2HwLeLk{T9zj>C?uIY3Yg`xL`kH0N;O~*Y`NXBENl|;EfQsX8QpB2x{C|Na=Us<Qpav
EaRun-6mhozRvggnG<1BR%*iX@u>=u`@9>`7gxDKG+NhkN+8@?1?Ou~z_ms6S;(p$>@diEHHA=o2?j_#ug}!K08ZY}m2h<ws|(Yx&vL~Ab`Sfn_R@2%rpB$8
k8N6?hff^ejN>uC1Vn4{_08$pw=4`G6sQFVt+*09Hi#BI<zDF-@R0OO?^16w0GI^P!@Z&$K6xYek-=YX-F^-I{W$!_x#Pr+#hioJwY~q3g(_fHh6G6@)P#sk
X6qDxOH6tU@tkMtZ*FKQy%lS;!?%pD3(b``%f(kQ(+V+uzd?VGgW#O_&&2DWpkcoAU%gP|`SW#fU1&%G$0;~90DuHAwp7MDUtjI|shz#a{s6(Waz9qmO@1@P
FB!Z>0_0q-m;d4X@eiBA$Jq4hHXi?n_EY|!|7yMf@6=Q8_rA~5tY7FKARKufzUAZe56y^+?d}9u^Y>tM?2*3p1#(<BPgiH)4vNGW3blueNZ#UGaA&djPIH{n
5Vw7CG?x@x5kp4$w-us4nWYU!)4PF@)hrGiR1<r>6h9R+TJVJ<g;C*m6NdAyJ5vw^Use-Yd!ax~?u1!KlC152_#XMA9=1o0|2%DMcRUYoUZjF3S&wVm(KOPD
+$Mj;Z_;QjwHvz+2y==1>F)8HP@b0XQoLc@0{4ncmuI7yYK7-nvYJuBQWw}MA|kqVoldcf`=@OPk7VkcxoJd)c~)R6BIoCW`QowhNbb1Uj_0G;C5hC%JzFBq
l^-Ir;y+#XH;i*#W<i8K@H?n?*wer2yU?-Lrrp93z~sE|)7To&*~ZyI+JXb-*vt&xrZi~j&mJ1hKWDeY%h#jZF8J8^7N=_*`~N8RAE@hZK7>E(LOlmbbNjio
fR8J`Uk9}#(kXJo2IO9CrxOzIhxkN?Y^<NziX7kA_xA7J+Fa@?x)G8{v|8`~3uCT`_g~wHl!pO)c;}5wA7ml>A$Uf^+x?04ig?J9#F2aU^N8*7d=qGU-T@xW
5N1pLG<Yknm1E{}2oQaJ9uB9EbY2vZ%BRzsbv_=dqT}A5Xk_`dV0GY*;{HB#@CM?UI(tub?e_@ua*TVgoYUpyupJDynx|ElB;Q`mbm{Nrxuf7=_f9tgn2Jvk
v(JD(2Z2~4INxe^17Sd$YD==C)BC@t&r%VnUUk@0D<Z_UsN?IP!|ik}8F+~y$t(rieE3@CFIOHd{-2-I^?pG+r=Gve51>nqT7JL>KX1UZu!Gv*aD8Y#I6R;+
Cgwp;9FE)LPvwIgFqxfGJ>k6AN;-i*Oh2uDA^H#a^SSTmgKxv({6EluN{`Zpj^Khu5-A@U6eNQZoIIz9|DOM-|Ipmp=;9PI2Z=h@j-0sHa(7J!kMIfD)K&jc
<L$5el-+kaIT&k7z0L|4sJI~l!}}SBP+i7KV%lrE{6FjxiXY)h{fQCa82-%Q%BsKgzXMNl(@DGsV!17!Ak;H3v{3NZ;R;!86d3#;^yL<0FaL%VL-3x)b)ZD<
8Em)dOFQ|@$>%yO!4VHv_hhWpk}9g^+iP2YXUMSWg5Df$lyo83&1Jv!7O=w4$vzTIoN=#v$g34Z#@bWhTCMC$mU<bH^UIG9vzqQ5-*7Yz<W0K=dZ08Nz!Ez*
`^6YZk`e)<Y4PM>_avL%%hWTc+gIWF76%E!8+nDRJ|6Q%wEMU3uFFEPJ_n)e&nv`<MDp}Ky9#f8iq<TCG=2j{hP1av;qo~r94{rJk3)OOYKV*EOJ5hyx%QjU
_yqfo{{icc1WVsuqj#rmDOvN3#<HdL39QeaV*C$tIdv3OUsBUK*(S8B%%1syekqa*sz{OMH@O$(%)$2>rqKSWDhl<bLx9y<Zceq6*ly;V^VUrC{+~DWv-}YL
U(!$KBnRwM`Yq6DV9@=%vW87CNbZ!_AktB&Br6<$+O67}lwo=&=L#r=MkRs}W&KEQ&h0N80B157FQjDP4_^R0j(?vaXBu1&gs5;(|2GttsEv}aQtSBtevfS*
@K5y)d4SF)9$49EosI@%157$CQB{u5@>qEuXEN2R$LfE?EZ0aSWBIw{9Hj1z`?yp_32BPM?1C~FkcNh^A@~RzoE>%d(Z@Ks%<sZ6(tH#>ZnBF-fXrgLRrAOO
hjF0FNP2NKyzEDRn{Xx`M=;G(fZSl|plZpYZ(*<wPlx;f@_=?Zg8=8TfTj7)=C&aQRND2R-!1?63$sUn65s)#bTZNhTEM7bvU3f66;b!~Jm-~FN>{T8oZfQ1
L@O9z&{zOHC6lV#|M+h*VnoaK9(3J^xCagGU;4o3%;Qho$*1GFzf#!@61>SOh(d5MT+3iI<AAzPi)Z08J<bhHtTDBKr>NBR-WV|6m(b0jp!Hzm{B7>M;PiiQ
0OH(B9nKFhz9*zR0AaJ|9ebX}PL=gPGMI96?rG%hI+}odxEv`-g(s=sI{O<AgU&mi;(JW->qDtAhWN;N9m%4?oM=IcsH=a0)d5D&I=Yzt?dTqZsx~o=a2h&1
R=~Qo6$FKe;&}Jwp3pgcrlUERv1evuQSfvKshBbN4Ur-4AE<24jE6gN&0f^{^b=bdLMO_YezVXO;&ThWR6k#7(LopBmS!0v_8$$@8U^I`{E<D+Q2D|H-n$m2
OGN=aL)QLok(0n4%<{In;=sgoBcM7?4M7hMBFW|tMt$3-ve4Vuk_l#iOeN&ExS5$LozQSufHE$CuU>J~6c%`MUFh@~Itqp7p5RbC_~*U2%oY_VSw)D%U~7#v
;^kO*P`Y=u+E(;ALINP7lbAK7J7<}@IGj#>JJZFi;x?B%XBcTjZOw3-F2t<Zz%nE}6W6|TzIirmGI1Qj6(kk{2rPz-Jx@Opjkb9eMeo-iwct+gF3odJPiRWW
0MB1u4#!<hXvLk855y@`gshk{dWpm}X<3rzx8j9{)zoyOE;I-<HR`|VYqkj{;}g+0lG!i7o@Uu$k&>oy1dL$lpOJW}UZ&zQU}Q#wr4p#SC4Ih=)cBN}<oH<!
fzz_Vmsg1Rj6u!Z=tPFLqGJ%1=#W1gI54C}F?|zfJ%^4bgu{ZKP4Z8EG8<ey0&E+@vJYeCZe4C#)R;UwWv2Ep;vOPRL<O07lk?uP>VZpQ#wrpbprgPA4o!i7
6sH-Km)z0o`(s072ESl~^k!g2J)C(s;k>~LfNnT&;N(igLWi`Q5}SfA2NOmUOsWM<p^-3*I~+@^CJl{5*pqVVo(ZwDthfkFLlV=1d?|u8I*6EgaIU@1<I5Zn
6An%|ho+~I&g7f66?Uyi6-orUnexV)f>f8+tH+3M3x?&0Dr&Q=L89_kc|8pYY+?v8f`A-G3{N@9!Bk~3IAp_Nlx#bm+|99oiw?n|n;OKni2LLAqMScNc)h^<
GY+!q<W;d$p5_kcCD0hiZQ(e#OK!GL9%J4)BFcsCmE3DP<Jb^MHaHM&1U2ySL3cSd;4w`Y6N5XR25ujp1k_C86i8tQ6YIgss?9@L1s0R@XQ&2(nx4L*b*~@m
oSE^tGbJp-4yYfu*27Usl#3$6$AzJX<Rtgs?J^-gK4<MG9(+ojq54zrgrXz!r3#0i>!@*Qq6e3ikjY)HHo=h|i|*GZ6gL*+eYLprIpE5CIu1m}l%jEd-&){k
z%`~F9^h)5IKN|BiK<F{=7cGbcl3UQReQD2EKV?W2dj5SRl_{a$_OB!_VD3e%WB-BChmby;jwL)6e-GL4G=3p=mZ6eG#?;waqK&WU?!#_Bz!g~@=Y8&vF-ev
z55NMkJ<rdm+)QyzR`hR10zABs|mlsIhuP-+h@zf=3(?mr1#)^6e%$AK8f_nW=_Zc7-;4j=;T*e*gMUR^UJu@<3#ElMp#=Rn`pLSr{wrM8Z&Z<u2W8+VPQWN
HK6#zL_-TQu}ALt{SZx-QH`aH5k%jW?hb_>j3Ky;>Se*tJvr)1Y+5Y@$gqD0PA1Dx7>XwKHkrt1?Zi~cs%syO(=N8)wzRUvouoJ#Va&*fS6L8X_!<Wj$k5qY
(M)(Wm`r@Gu(hTxi0ZC$2ztvM1i<$`mtMk}i0B+k1rZ)0%st;t`u>{Co6eE_FaOQ#Xm#1Mt#}=0F**;0a0~>oYd#f<!sth`F%yw_izTCFK(@BlP(r!y+?!3N
cVc`~VL@}Tn(#C!s$s(rx`+L9WZ-zDvR=_YK(dpgm>xkq7<Fx8ohiq)anHVDtVIwBfdSAK+i)EwVec4{UQh*V>T;gd?>U*=_LleIf~p8TI+s?txxE3?Za*aT
U0E>qTS1t3Pu(G>W}nZa!ZbJGO5=Gj;U`Hp!|K%8@7pK5QBhKL)?`FOI-p>aN`yJx{a)IkI!WO_MEGUnE+B)9Cr(>21H;mHwA;t!zb?Asa?YNL!~mR3g?p9D
2m(N4e<xM5TQwTKmvCO}=?{_`VK`y8{5q!I|H9#?_c&B4dUngk#=R8{2uh}+Ao07q0i#mGreVpF0SJt|9)~hjrQF<QL4YLF`A`yD28B=r-rlH?kT%b)>^#3c
l@w;3XY5SXT8s01lV3kRv;}!&|3T(|45B~HtE8h~$iOT_Mu}3ER$EI%sVDD3W7p1xef8z*!`?hRHB(=2evfZXtJAf-xSkDheZSR9NNS`7D*nIWy??_u)u;KH
6tA$K^uI3&odtY87qoR-2q=_3qd6K^psD{8NficsFNIZ=N1(>9PlvAefw#3d#h(DA6?#MV|EJes5_Wz8C&qoH&uWFQsz<Di-i61{;i`VU8$Euq{*&oT{1WxA
{fv0yx83X2wIlp|dcdEi`a191+o~HIsP{x8+rsu4{JkE&I@Z6^akV7-YfZWOHG8hB0QKs?ShReNb9eut`yF^@k$&{=RgQ|G)!kWxd<Z4KBFY5&<a+(^nsluW
x)SaBWzwFi#Vg1o$;^WJFN-S_4<Rcxq^HfIN;D3<&Je|+qeG?UR(T+QZS|?^L{>!qDye#f`hgN@n291TlQS~K6TUl$q9$OXl=nN$k627zq%joG{T6-QJCexT
FV@60*p@KVq@!Vpy<pVOV<YBrp76LEuxTO+W$@XMqvFJa-#k#0`4quOh6U2T;7_R^Ph0aL-UX0d0wh2S@2g^Z=?VpJSOd#Q_(<~a2sspj01qMJ0+0{#AU+`z
(H;^lA?i@lQ9$Su6c8OE6bYoE=udF^f%GsZsb4!Fo_XakOc78+M3og1(FH<KLD+OOl|vuo{h|6($N&uuO8_n+fhvT+;|K)=5FYkXchisi5r@#ieQRWil|fEy
FO{MLKjjzzQ68SfD$FX)2^cUKJ-|t}gZBaVZmXSWi0w%r0O)8c9--hfqCDCvp?upB{m~IqHCj_ipY$KDDJvjtk>adVIHc1L?_}5Up;!`Z;4>m*E%oPG5G}LU
T0^`rP<lh8)zPx~5`RT0S|UZ9atW%?<f6k5lL^FwnFQeuvbt+)og{>64QD_NL@*u(1ojD$U=DpA2b}LXy{BU)&ScdMLsc+<yQB^hZ3>+MI|x0UxF2Nd7cvuJ
|KJk|+(ohKO>_XnjtJjw9*_&)DM}?OpRAG0r$J33Vsrya0sF*1@jy^gjTEseCz$`+Tp@|d2?Rcr4HNvxiCQEny#J^G@0_4PM3h2MB?|$>=$&KO83R<UfB@I4
ckIHm1jP`LgCPobAawOYewjehl(8U`qe7ocN;HuXBJm4Ig#|4NIt9?7pi>Zl|MDY9!U$p&N<e)0o?OL3#DNhnqEo$H+mJ-(D4Hy)Wl2XJrsoF_<AeBYr@L>Z
t?Tq5_L=;%oSQpiZ9`PkM_CPZ*W!t{Y;@_=WH-oZA(#q8gXu-2_pwKoND4#fkrAiJ`cFT1;-~VEvN!Ot1iNBKXE>6qV5I~Nc<xyb41zEYiwgl_z($l*Ty_4Q
mA3Ai;-tX`tbM$&J{B#L`R$+Tp_7nkjSgg}WT-}7eZZ#{z{uZo)0*|Lw52UjroGeTUFW^zp~Q?Bz+y=ArfBb6%U*h-u4fT}l}_t*qU`a2S9W;(&HV!2M3U1(
K~?4*3{<f#4IvaH6lok)H@P-4KAq-6zKEh&mLjHtggXp}T=?%4{se&q`0n?F_22s@L=W?X7budB2$_kALL!-3A*DTijMDm?5YiOYNATJQ5fW)V)zI__nS7s#
4+t{}<2pD<#-;;3W7equd?*D3$TSMd1qf3RR74b2Llq%V{lX#slS@GOoFDb^6PG-eJ;APVjN)--S}DbXBbeKd^h~UaD7paZZV0dyfW@5Kjbe(!vnaiQ_x3-l
)7WWa?cQ2sem~)nT0I`w76=_pa}*Y-d(aki0cU{eFbfa*cr()7A6g7^VRkzk!7!3LXjvN6jtM$NV>ri+_LS5^A+Qy|+SBzz%3%!ZfZOJnL$JdfI^R|e^9^)H
^cEsPAi;41n#XhgupGm&1ScB<|58Mj34)Jj*L%JB>eH;}-f|qBei5(dCve`}8sBB1Z=I4u9~(p^d`aXTX-q>!{%`A3^xzkp-8m8?F~#mVhA&JSiR*J5v8)+N
G4Hj9p6k-VKX?2-okMMzRJc%4<alIwg;f+3+;@JNKI^N)t0H>g?1zKfJ{|*)Q90e(Ja{~D)yX1FCBmMM?8<Y1>+8c;3@M~OPdMh<Sd8b-G1eL~8cC<pl?)Hy
L*SA~umpkv?@lml+xO(t)IPXc7?P5LgbG0^NRok2pjeR_NCXI$DXM5jfha{HMDhSVx~Ece;0PzCK?sD16bh+<iiA>SSKxev4C@lQz;?zmV9q)}yz%llqsOcl
YR&-K%Fr!0Wz!KeMmw%j2s}G^aMQKk2We)cHrUYWwXl%M9!b}p97K1RIcVTnX|@d8XAooxQ=_1I6{=o<(w(q00T7gV391DnpxbIdqKXU5XuQIjDGEhsboJRa
D-l`DAeAnSEnpyKv|?&1qDVRpkn&W@5tvf}c>n|pE{X~UEwL04RMQd^uu@}ft2)V56w)L`4ucU9Q4m2;Q9}hF6oE8_4ULG#F*6A)2?}l`x2ScBJ1^Tmq%*1;
rlulbWm1G0kr^45W+9NFC@2afiiw%3qNFH-2qI#F8ipwegc2A@SY?GG5QrKg5(q?zLS*`@?mkR&{hX(WOMSTmM-m@ujyy0|0r^5DAu>J7m)_&!#60*g5$N~h
W<!AT6IOut9jG&XLzCtQaUkY8sW!t6S~rjV?B1W;B(7R>PI~Cj*X#MTl=4oGj0+GdMN1M0?YQ0mVii5`K61LlNQNL2e1n*vTBILPBcMR_3ULT4pvY&YQ#0}S
nFFTS0eIkE<ub2@%3U8#RGd`U#1t_^#7u!rAq_-G(^O2rpMEgVcfAb4ClDBX4>PGCOiU-*6eQ8;bn{_swMv~pDNRqG%J~?w3U|Pq9AYXbT{!8X5yzZ!1vHe9
LRGEPqW-<*)8i#nGyejCkba3{QB!t8bv}cbROm_o`ay<B>)!3%&3ls*s~Ghf9H#gg!?e|m+2I_4sS-_Ar*3f498c-pjo}Y1O*78mou_Y!-3~8<-S(<DHNpOS
C#6m?1OXIuu#~|xg+9z+tR+>72e`^xVgdAF_Vf=41V(5*Aw;H>CeR0o;2IhF7CL^!5OqC<^S>ug*U?1pl(h8^=rmq^qVWT>2+$--3raS}WvJ`giQoss?+<L~
59Xktbz3-ds$2Ysmw72Po4UzUSv5eI2{uzz8DG-FRX~z3sTBZHfk8lP8UnoJ4<ohiECBv5I3uUlWZYC9xisjR#Yu(V>YgKu?1gk8&^!5XX<88qRs5k0N$y{8
j(|8Ks+(s~#?&mU@*iYT1kyICMgt&$)U)9#kkG=7B?Tay)rmt@UtkB4et5XxBj|XigqVXb00$5$2c}fwq5EV5poi)&GkK>a$GaJYyR`ZG4ajbOXPCQc|8fSy
=_K8(Rz8}#aOQE@G-7gNk!E-&AUTQLqIze@A_vnUi6Tg-Bq@M`f+%VVEJi8WF#uZ_fYNB7q6(E#TB0PBC}|LwqJ<4Bty)6>2mAbS0TP8m%)rwG1ridp6e}_f
60k7K5(CoGOq2mi1OR@2v+0u_;m!RUz&g#d8ttD9U|*-x>`-Z?A&8I8g=E@bshetGqSg?hMoJW+YeL#EqC{y(K(<f{+QzgIh|ZRX*^?1e;fRe8Sd3C75>S{l
P*}p73AM2+nN2vbLjj7-q;o3?R7ojHj44$Zw$T#WP^}_f$P92ui>|Z!;l{U3L)sxv;o5d~h75h4M#<IhN5Tq1m1Z#|EeGx*3X~w8kThZzku(whetLukggBxC
0N^766tN;DWuVdodyvTGt2n}iA@S;afv`nVyNw1Qqk-w3k2J@#J6;+fbj5;%%eIN8?Q&YbLkrq)y?8fh4w4E`JSbAqR#ZN1HKSUFCHZlY!t1Z~<eoKrkvBtv
(!ql6KqU`fa3D0VvJ_@e#OV+*0ucNd1j+ICNLS$fuOo4&YH4+S=8$k+5(cMUp`h}GHF_~gMupOa|9Wtr$!vx+()5P4A>c`YPTq(tQ1hPo_!h(Ky%4a>QQ&`w
A|U&u-un6{2DiZEG{|q0oSeu8Y9OG7Bxn+pi78S7B4s76><=;lNHn07ixfq$t|9smhJg<Zj!}G(6A-YFsVPJXNXbk=5J42Q6oEn|2@*{eeCHJv1Rq>!3ZbP+
8cIr9T4)hwSuP4bi^cR}*x#I(IB(Y>s2gCt(i;)f8XvZq&YKEu!&hDMZZ&*t<h|JQUSZA!r5lo}AHDFbHwojOB-2<JBJ4LM=7kO;1@nLL)&AYwWQqfM%t{G4
z29xXQTWab@y}d!A+EY)P}|C1^Z0=X5Ys?~3KFFXP|AQrGC&0tN<;+;q(V?M3_$@D5g<?jN&tKLCINO2aZMn>2>YNjB}|bplc1&0YQ~^)7|KK>SRjxbrYcML
l66D^X8_Vsijb!D;KXJHCvT|xbNBc%(jVjd>%nj%ys>zfvz25B0Z4@2i>MH_6N>j2sI+(2zb^;*(%4m{kWboNXF@M{!v1FEdfxP-3>M8`84W8@!MG!c-p_G%
YaEU|IM4QLz7vhp;LxXvqJDybqvY{}9x<glyc4{WBs{e!>o%80j`waA-&2g<<%1~&KnfcWK_TohWz-+(upyQmS+{PX1Px@@I&IuCn+cYtmNyyY&eu)^M-8>%
YkXzSX;6Y-*j5?{ZW14GoF9E3zvU2U`<WLogg_AkOB752AkY9%(8M56OsZgJWdlf|1e634kV_*K6(o`rgh<J@47kjr@=D;6lnSYql{k@~R0lrXb!0FfNsg<u
?(NgOHe42&<8;uHF$POz5>~|xfA{6NB8D<ioF>^?=JuWtVFBA+%OSZ*R%BJ}U#D5@50QrtxG#sx7uIezPl>7VZTb-rbnm?fY9Dk2NKyY5bv!aXtPbNplQfTs
yPjUxk+1SkWSV*y6g$#?Lp#1aY|ZBdp`Sz1+$50w148xb9p7*YVGigT5i%O|PH<T;WzSzsbsPF~r$0QM9~-6^hwSwaz*|v}w$F{oTZcxbwr1Gh=s3ro1wGUU
?&a{FD>8oEwK_VTh_BjGf)A-@rvdnq0sPn`%7A}w?|#f<v9f;FIsre|C-0Z33CMguu0J?06$qH!uR!^MkUd{_dI`pOH?Z_VQXUYJXre6!j9|mWR_j4cL|ucB
=QBPu+6xc06PdfVSWXG!PpJJ%Y>^s6d%zrBEJ1jM;l<7UedMl-r6avz$Nj<a0D=skysRg+g!>=*T4MSb4348k6Cn~D#C%h{sNWdIslXIQ4j=UYZG4ILamMXF
dTIIf{+^{i-h!Z=r~Ln?=;$m?CbmOab`7-FCMt9zFm~hjU3w-LR1jqQ`KAI&6LJuSAy$R=!05=Cfe)@n4|LHmlmaY-KU5_P@k6in`Uf~E!&a2;S%s(e=OoS%
Jq~AZ__9N66pZeileeE5h@6|TjFe3AN}~}LMKsY<xi*s7;2gtNT^6Wg13cO)&UZ{RW*utI0bV(w%j9Zm8{WX_gSk<P8<;-M26CHY3CC<iAH&QJumte=2pWRC
Wc88)(jhOI7zn6~g1OIsEn$bJegrosf|woV@<JeRA;Vp;QSH{in@9yfv7XkK>&4AEg)so5{RT;`UK1E$<XKMNM<8^;MV~{RB<RCOq5)YrwvYOc89CKmQH-g&
DBbz*B<Mo-p`A(r$_Ie4y@7_%(b?lpw{8p?%<G3jSG-`-1kwc5x4?HQk8C6CK?w!Q?bm@##5KwXedzRnaE9iFoZaD$>|=Q*POgqn?7YqUjMsl^i~krZl|35{
uRwg@psEs(X_6|KAed=@n2DGmh$%>kkfN$0kg7@oiUN>YXcB}NiUDa#X($>Jsc5{k#6?>=79biZ0)<9|LZ+lqnN@^+2;j_=4J1U-BoxR@LsY~V#Ps=Z3_d*3
XNF}dfrHsQ2f7txM2c=4ZOAj{jWbsq3!?A+iDyV~Jd8U=xZrnx-%&@6NCy7Q01tNb9}c5Lw$2hdo?drQP!xlvh|OI3y2qAsbA%tj?+;-J9sua^^&j~7fv{>P
>hUs%p@j2KSo1O|l>@9pw%nW-&T<5!)+n)t6a(^r|AOF|4JYgDq58YGbQ^U(wANS!r*~tHw0_;_KB#Gdu|bg16#~Bbe!!dFz8}@-Ph_7k2qk}zs*j_e+Ud^@
Af0Wr&e4@F@WdoGWTw=O%lTy3`A!03bm6OGhMVRi@IOx*d{_cmn)&E_0`KO$<aZ7b2f;X>_OtZ>Y}_~Ll+tMk?*or+X<w#+gP%+SQ_C0~nHAzEbOYUz0oQ>m
%lmw+&{lMX#G+Ivg_KEtN+3Fxn2tbjJx-WIdwaPRW?_DmjDd_Z8<ZP3L#>Zz9-W9L$*y}k!&iJLcUI$B?m`Nh2cY2S8b%X3DaAdZ?)MXkNs|x(!0sPFUw2yi
2dwn=gZpu8QyP}oWLhH)oVg7DE5s>4F_W9D*ru(K3Xa)kxG7-P1BpEIc%Bh(>?ceRcG9IS2sqg^6)?1Eri7v-+0j}yHeDDXNMul&BD1kt*zs!Aq%w80GE}`v
ES9F%aX@Iy`3FXn)h`x7%*2xm1W5v7w{9+yD;X)H7*2%%hQ+qh!nd)3G;E=AV--M<MG<sF*v}tfDsX2Qj1g86WF(QPbv<8g3}|+*hiy@6ecoqB&ttEc&$@jR
pFfNXe7zt*Js3m^yw0vcO&>Y#<n}=HW}bcAz$j*R&ap4o7<vQkwCU*IumkQYT9lNYdQUy~<#<o@E<GokV|RCB2&1LWuIBeL$tI$1ZK0<!myG5`wlNJ-lx;Xu
j@r{DO3}FxW>np6Ow_kJXICRrVdY`FsLK;;q!QR?CC%&FB^gmpx*+mcL4vH^J8}Z>GN^g1ab06U=bhMkWQP)I3PBhspckx07g;L}N?S##MSwUUnvv-3lSf51
?hZx}O7pJoI^KBhkW4@sW>EScY_H%T*d=e489l0yQ{<kkn^t*#G{!6*2$Fgvp)1iG3z0*_<D3Kr<mzOn?Jv6~W3jmI9R=9M)NC*7{NYk67M38PsDKCvqzXVc
iKg!|uqzB=fKP#kC!n4`@=6dyQq8#obFc}>*Q*#e&qG5hefEh(?ZdbS(7r-;DFE|PJW+OX9hw_Bv=JEGU?{1Xni&>RQ$(~{*$EAd5>ib5nC42?H58n9?lvnB
+d(^Ih0dA?f~3<2VB<L;k{7afY!<Vi<s_<Fs2<gk&+`mXKzYg<A0pUsXdr<TLrJAw02oR!ls;YD6b{)z4k4H*Wj6|vz#CD2a0#@Wj7aQY6W2d`@j(0g2;t`(
0L1tnJOwh`9cwNYFgS5yQb}C|$!iRqgFPC@db$x=r}RT3CkF+Jac2_+Uk0qiNKmE5pwi<Hlt@-F`+uVG@U!NTFvB$KMbsXF!2tZ286Uw4KeKn3kmpPT#z5jB
E$(`fBY5u#=p8)2VLWZ`<0+q5-ps`_y%_{i5D{RMu%lZMB7%8MWi;gHFZJx!wTDIT44*fo^Mj%&VMs_w3KFD>Q`(hO5lJz7b8|ry{VDf`h)8!Cx(BSv3UNAU
YE2Ki?#Yh{Ixg~zJAspI?U*<$>-Y19wJAVId8G3}NKv0_T%a<YvK)cku=AcTU`-3ac@W_F8x9BAH3U8d;hl{h!#j))pbX!hWut>)9(Jg5HU$T4>9%rPYHFMm
q%E!?)i~9MIbkl!ahUM%?<VY<O$bCu4J5lD(yL{)22}QBq&3dZG}{j$oKCEru5;H<)uNaoZ!@&!KUbmCRKzPGi7S^Jq!)&%tTWLxs2-0y>1Ra1I5vtxV*=X<
nca1a7GQ<6Z)6x&#3;r7NMTd*(kxIhYCw8IPGE0;gnjxOxZ{N2S>q-lc!!P+iTM1)plTSFR#3w21p)E^kV)!?2tfOfVGmZHJ5TE8e8nkrW19+YvGT1URDg^-
lSU$i^juNaGPWpGq!bz@g4t-CVCREwI|U3yNd*-I?fW3=AytVVk@fAB)PYWOD<&D=1DA~W;2pvkV2h0;FFjPm*<M}(A};uV$oQJr^4(*ogK<-?*iJQ4=o)~V
0*|c)_v(8$VfW-EdWwkA3n=gE?400@*~C&wX2X)vL)98bV-QLc7eNA0Rt>bxTWE#FDq<VC(sZ4Xj68-Dj^rF7CLJk_id;yMA_2-i%;s3A{D@714q>4&E1^h*
A_A6VN}*2~O&}yNY*MG52Y@=jg(V2OAV6zVKx8_$_Wq1`o-w)XIj3FJ^;T>dPi{lRvv^>{vYuQHPe^R;++u}#OC~vz-<0-;L9ThB4q4>XtPY;RFBow4XOr#_
f0wtRr0&-InTYI}7DTk7l%~{V)}hEVVB$$44<k|$TWyoJ9=mxQ{yRsknAMil^DCN*>njnD1+26VQE{At;?M9MlcicFX<{lV^J6DB>Pz*Pn;5}NUz~NT^__|@
)S~sTQk%}Hk?nC!jB7c{|AF?C?x3fsTS}OvgD6-(Y)NG}kU9fn%Yde+rNp~@amQK}1x2)|EK(_LvLcHtXs`WoG6}6km5cScFWo~N$hAZN^$pG4Zmh>7Q=M7U
p$uyUFsB$5OK*VEd$|v-!x&o0)WTeBFlciDCd0&F)1|oGJxq6H$|6#e$Zn_V*kosf$v#e<O>|Q+9$6S0RQN|jtyXYvob}CS`MIOkRsGPN@x4wV?Tb#+mtuy?
kq=y%uWM|YINI1~5U2vvS1L#ubhrz_bgdZCZrvaV2I|rFms=m1UY2|b<_4bvQBNYJEs3o*y{Tzp7x?Y<`z*88;BgY+D$2SRMY^eMO)3J#TFNzw?F{rjry8l;
-=BKsKD$|Bb+XZIr)`Rf%$sMO*Si$ze7)>L($K3ynvJ427Uf`*YN#^NOKl*0S|Tq&1WflA?JqZqc&&;{T;MY*QL@mwx`&WXxP-+tMcunRPXSe!<~by2sO^VR
o2r)CQ9otLk$$+iF7t;LWT@-4UP<KK)9dju7^Q6dvW(rEi)>Rh3XC&Gh+SJ#{uHl{duE1W1!c8YjLZ&g9Bz?nDuqU|;_V6Clf%k(H5B%+oXmwlzq_NN7OkCT
=ZG1W&P`mIMk;{3HB@IIMB{B5t(JPw%^O8sYLhY*fypaIR8^HGN|w54*2;rv9QOFc@TadJq5Qt_gPJ1N42^t+9D;Kyf{)nUHi<Om5Hl%cQg~}L%_bJojxwys
)ZZ|pIZ}$EB(%)XCZnjb(_7Yeow?F7O(2oyH3RW2FNA?SMsF_bWU3$ZzVXMbA@%c!=#MOvl}yD!L`_skG|~dGT-!m+hJgfd>za0`rjTSWyAy<2FTHz_pLYfa
z)UjBp)L-46(OLnij$o0ewRn6&^mB}`IUn2DUUL?+~xO;=g4v?;}oe->bHRfm%T@25G}g5&vgnu>whgn%>4U)aF(Ad<{utC`0#+w&am~pZCE{hs~E(;p6)?C
C{<l!27Hj=3Eh2-^8=4-3j~^8cYwrFX^96<IYUmFOp?<qL-WUOElcFCW!om)SwVkWZ&OmJx-=o+r0*?3tyDRT1!6D?0D^%-7+z|eOGBT{<nTNUNfe%Tsx2;)
Z;RIFuRJC(?@H%nqn(7+ximJm{|DNu@>1H(>A5&htmRQX`uDreT2z-}VgfmP67#+{##$WO^v-Z~nXA18c6AjC0TNA%kewzpVFjW>2~t~DJ}FUetozrr*&HkF
729o28;qB6MU*ep`@4J25XyGCg%7Sng-&W-N~SHgS#xUlJ=%%(%uG9NwRjmv$35L%>&hpNrq+#1>xb_6@5}5map(SBS<m3AVX<Pf<C?LDMzpT=ivT3I2ob7K
t0s*_oHG{+u*)+^-N3*oqi(lmWee1gv3JSxQ)I$zd!_3r=lNp6L&;N^wXI;H*WJbkw)}go8AO4W*(6%GM$>lf!qQ04h2Db!vqFb8u@BRc=ue<pFxcybWb*pz
Up9d7wdi-2x1JC^QqDpj%1ZtA`966)-L!n!VkBwg#yoW?P2&M3;G(#JMRC+Fr>nW<ceot~Q1sD`c4-*S$Q2MBO`E{ZB$V9?1s}G_3c<bD=!zmUcd@<T-FpT6
x9@Cby=b6nRAR-3OoqD8wCxw<<Xp{DiU$W_dd-h&zf#Cl`3F!?;wC*vcB>UZRuCIO2%#(x5FN%Gx6P>RVJ%r8hZs|apsN)SQ*2o}6Bk>|%Awm1t!Vi-<dnZr
U~M>6>cru&tfZs)WyjRmY@tS>`)q$<$I%zwAqE4~HAGCzK{OP^Fp?7xp|9VBH<?XD$Rr~uh9T5)E&+GE0V`a(#9Kj_UJ`bt9vUbj=2ymQNaUH7hwpnHo!9j7
)bqaonv~bAbyt2#DY^p~0&20(+JZDihksLnSa`h<NT-W<om3RC;SlJ;2GnPQYN^3i!wlJ`1O{maHO+S|ZyPRMluCBg-md%rGonD}fia$|n#HughwAHj%9hc5
-S<vAsj=-i)KKT$eeXISH8u5IIJS%3d*g6;@}fmU>0?Sgt&#XSg_hJUn|sfX9ah7N40~=kM6aF?FnE+jH4K!(1prc!QB+kWAo_sG=>x~J$$*22k`CccL)9S=
MM6SI81V^00OJ{D9~pQ9juV9AqT5xt<5SC8QQoqs*}GGetNnxnh!Dr<?=b!bovc<sk6aF<Ph_|d@T!ueY_wvB_KgyLf=}Fm&a(cWuLS<@+E6*-FCGbwWrrsA
AH!7Ej^|UH+#l2}Do{L?`fQ}XX<l`TD5&n;syhTFOhjRC@x_w2{C2a<OH7s5wL8@9AX{QmDWC5j-6###e?s(NHANx)zE&I%i9JP?IhJRcGd#TS5^!wiK`{r5
4<Mdfv_An;MG0gVv<|RguzMnd^2>7x+!$6`SW$4Kv<`MtW7f;*srZr3rK3bOSamEzy_W}usGqaiUAQ)4^$GN0+mJz&1VU+li?7%n{dxQ~Dhvw?9V?P)(~tFh
`QRfM!eJ$4`M-C^-UE-OGq5;7`9m=^Busy22Xr#()Yz&pLTexq2|!a364KL5R8Y)OL7NcA^5i_a5(<WsNW>^ot=9CB?ZM>tS{>c`<?l8J1V8!I64kXr9D;I>
$UkrF6H;^uCoVQ_<RnNzkliEX0$jZHgel;F?G_{xTG7OUw8e^*F*8~ja?S*C;8vB97_cs?K8;4=Jizk(;%G!FND7FFf?%qu37Mj*Mw$tNC`k&6h$bdwq^ek$
sH%brii)71qJX3(3ZkT<3IZXDl38hqs-lu2NTz5aiV~WsrbbF&A_@Xxq@bmyB4mlEpSm+MP|+0Ap*0dx6co`@v7ok1T2H&Mlo2dc5D-+wM_|oCNNkuQwlq-C
&{a^BQ3XIy(M492GbJS~Ow9!()u7b{6Ae&IQdI<NM9o!66*SCJ)KNzMu8c>p0>lKd--Hd5u+ZVcIfLCR%TpxqjL3Kv`UKjHn&LfQ4?mgkF56vEZ~%o42+*MJ
-N9o4w=5q0+rV~xAqwifa0iEqo<!F5vkQofqG84u(?$-WW2o!qVT{Hqk2=}pIWxj=TV%%Oc|=5ys&grhB*aA*c5@xAt0M=SW>BzW5fU&;?x7T~JbIpN4QMIB
pwNNCAWcIKG(~$@RTyzPf;;;#b+|d_6*POh`*qt?riCcl3|C)3z|inJc)P=In9ex2pYD(}{Wt9-pNGK$B1Dida-R?9X#SeX$5`t_{9#WR9RQm^oE=RPsCPsm
B2WQ|1918?WFFa1Ku)Chow)s7@NmldI$|BpdbGlDCt&BqhoS8m^QB^XB^X6mw63IuA`r;q8gNAW{;%p!x^g)TJT^PKAlGOhmQ3yiL7sW@s2HHN*#g4>>@)z1
C3{n?drkhKJBN6LLnulA)Sz#WNl883f2*P2*4EE<+0UQra3{$PZ6!{NRh*_z0VI?U+ZM?ohZ^qa_y8XwOb*F3d{JO~zbj5lU{X^xTTbHeqHX<)8fK;QV>*@Q
_&>4h^*Vd&kaKmp4@UK<j$z!^c`MSstO1I!WwL`8Es7^o9<&56fWvrz(M@R9hzOhw)r2zc#5iN|@%>+9=hyQZ(wMYWw-nB{rAb92E&NTG`25~3JGs=+raiFn
S-`X&EJjxK+Q(ewx!8)*y=KFyUP#*OB?`{7H*QW#^Fi`o)!z>b^BqH|PVNU%ao7;+4=v_A>&M*q1xq~!etUOvv<~Ad#e<zDft<r+Lz%%a-kKGxlX|qzwayMt
KLsJ>=p-}2CZH?@A~H^^Rd7@xK>i{a-f0H|7ApbKj&_u{UTWf+3#`ZR3+ti%pXHhH9x#=b2Or&r^dI!WeUuT8NDzXz1f#F`6LEAFv_rR>=!>;()^H?&`ilx&
kOE{pQXkKljXL588quOg#9VKn@(RUfMAV;<eg_n-iGl!<z!CtUAO-+bvqGrCfl@%itSr))oB>jd?Y5_=4o-S<o!5zK>}i<2^e(86XVchcp<=)rGpyR!Bf8ig
;OsaPw?j~Q5HkcQaCbAi$-g%zH~$uPE|`|k>Cg+litnlt!0a#>omjWX+Lex_bK+~83tETYWB@rp0E$4ET`8dYv21$mhk_hJ7u$dXgdjL3(w;cDCbx{3k}+%L
n8RBOJ05pwqL`v)b1Z}mMh6WfHo^_iwkUi9RYGDy!nn)M$8z_r#P)#r1$<VpDQog-h6Z-cVM+*xwJ#Wy3mVD}_(KFvs1$g5Hy1_n<&JcF0;si6(DNQ_j0Ve&
F;dP*O2<SBL*n89s4c%M1Zx!97(h8pFa_B5#d*($IB*f8#!w__G+r958mKjl4r{!Yd&$*ZpJR;x(h8gR0v&qQRIJnJhqmZxZuzYCYk~L0&mr3!@r$i%wlI0w
1_@}HDP|2do><+rv$r<WP1~JgNd>Ehga8s9gh2&e%h2*r)o9xAy&@aLwsIn|jEr3LiVI{i6ifw63$wj1n#~!o_5qSj5J3QCtWaySrMMm48_=uz=yO?sZ0h;J
%+C5i^<20q5kU|Ugs~W0LcJe53qy%%XwV!qd_Yj%wChQ%0qd?1@X^+@M~zK#Qu1;$A*OLzVmnPSrJ0vK4dx#-5rt9Z^Uf`FM!?WC$Ife-!CcZ5ASW!w22V8f
O}x5AJF*=44fbJO`PmFei8O(;f`+@^sU_`2J$K{BJn=T1xfQ95ow(A3>s@&q^`Ky^-xMn}ndgdROudA&gH97V)=cqcI~h88VcjH}@mZPHV`>t#SRxpOh>WnT
$+K^py@g#30|FRJ4#N(Tu=C5kdSRV9!<9oi^fP(gnjy)u%S*QyX$sWg(1uL$H+s--N$mTWP}xh(4ur5sY$0a0L>8sV%v>J&#f1*^H#xaBkR&sL9ri0w!%SEU
w2<3nCvrY~*~2~pdZDE6<xcObTxNvsJDrzpVAUZNQqTYp(Dop0Q=>dE1VwHx4x@SS=8y!Ccv(5|;GH#gd|?X%n=>1N#2fIb2q1@HvqMU)gwER}P<Sq!t%{5y
9VHO0NQk$E25hdo>Q-0>riW1inE;ywc)Pn}T%zMQy{L<%;SpmmwGidPYl{nbX18}7ys$u86UCD%Jt|rcb_6`UMUHF1v}RDFRE88R1_77an61whdYctB*cEgo
>|)VJM=~%F#V2S%xldX0IJ#HG%rPcC*cE{AW=eO4mKn8S#_zP<@!J^F^!RH@2j|HEjS&b0-<!JtotMsJ%0-?hXm@rpQH8F}m~**_3902~Lyj+m<BktB)0XUB
Zz~f+0`AUJZW=c`XclduLA5}^O6oQlr9;v5(6UhHG;eGk;N6drW-XQQq9RtRQ%Q_Y#g|W}1mM86fCfS%l=N314$xGBa}N1o*5o0|VTz)Mn<#a7$S<|>OiCwB
E0Bl48949TCkfl0j`PO1UFlI-DqYepDpHE)g@rdpqi7esw>a7cOpSxStP(T64?XEZ4t-^YI=Gi7A1^7B(Xp+~=z247A|VVFx{eYom$zoejA_Av>UZGK%ENpq
q&hT+;TQ{j{C9+NMBw#VR2gLV@aXZ69@D5f-hl)eTWj9Sd=}wG%~7Z2^UIu=aE5aQBv4RL)hrYOwcmb@hp_}8VFlWEuC<p&&_w5ysh@yRt}AUJWCanRvDq5r
ctw?{#c0=eHQNm$%w04Qv8iAL=<J&vakja&#>@-=n<-~$2gTD2U{)gyg2bLlInix3nq=!J92^u55R0o}=NDQG1ZyVpoI2xYXEi3;lVa>PtCZoGc-9ICiyQ<O
$axLW%~x6rCUY*iAE}rwtx_({n?%`<S~yJzEa|vSJ9VS3O&d1bZ6FfH2q^3j$S~5OEFkMQCoswk>|bBZEj8}BeMEVzBsJDtlJP=slIa(oCE8gU2r7sq;4nZ?
GmUUf*g%{nAw~uAyqv8pe@8+t?crt!HVrBxYgMEMc64-QP{gM<v7H_G*c>3Y+Yc><w+?n$iv(AiDq0j`rY$=kx88?!f&7{7u|O2;>{nc0ha2efm~R+!mU7fP
plwwpLK;l98)+T+aor9!oO$-|ZUU1#D%BzYc5-OFcO$D;?QD3eWss?iM>X#*UbRZS#7@RFVXWM@1Vc1Z<H^MIPbsKE2D_4VX!BK>h(12LjFKk!=90$fuu8jD
57WA5A7uLldZOLAZPyDPMlb{25p@u}`3@Y?09mVI@f#a<EeVe{?~8<UN^4aqU}2*<)LP8!8Jb>elb}tt-fZ<1%4UE=;Rh_(2M(F+gOE2PT1;_gO~)mf+W|5F
+_ng$*sM9KdLr2OOTpI2Wsk1|)tms4Sw6A)#8V5KOtdV~KPLzSN3U*+h1uzNG98TZA;dUj-mWHE7DPmLL8C8W*%`eq#_Q{)%^bFhP;C*TTwQH5*z45nzLh?!
axjvQew?R>0f3SNN|IPD6G5-4yuT{6PlzCDu6xefo#j#>LNyt(^Q@i*4dC-OQ>>=7Da78f72zzY4x8sSm;hjzLD+dre1WcgUm)6Q4nyaSHMM}2Qw>4`Qq>GM
dpiVeBx_R4*dpvUA!4jpu;Z^@4(7V!nC<ZF)SG52P26A^t+9UlLs{BO$0s*P4*p(%f~<~fnRvZ*zaTo_Y<NbEO;@KdIyFGi9q<*SN?_Z0*jhw(bUP+khPwc&
RD<~Aur&B*b_29@Z&&DzM8gPc(R*qhA)v_V!jy0ZOb)UyCZ^4AA67%=>|Kkn;pXdufipl4eFSo~OOW8?UnFBSdbBke@fdMwynt%V5DWwaQnAN4h0+z$&2Jzg
iRQE16~i@s0<feCfq}kQ;7b8^3`L9sd2%LHi|0<_z!PwA0%qQ&z}6F2H`vnvXKn>BNEm6LgTNTxvnwn@)3Gfa5^Z)E6ch}m1w!E_poeoi_&!|=trfrxP&}gX
ar{`oJ!8FH7%Fqq0%X;YsI@PlQbj2@VYX?VRbwb+EaYl}rnFrShGUjDAiU1!XGYQHrnQ5-*IghzU!9BV7%nZwmlVMP$=xd;vYo_WLv1Jtjp*ls!oxYx&U#6S
=-yK~IJClSlUt*`(^&R$ghi;fELzP$&M^2u+qYDWUG@m}5r84x38a$t(XN@AxP>n#27{xlhAGcH<ze3OowpAfpt@|CV`v!SP7(%{55tQmlC7{!a-!t--$m!7
JcOJGR8((=m+MwFy)?!VWCRh@8ago~RdaNioi@=LoOrREGq=&JSJ@A}5?@)Nm~3h3*Bz3)>o>d`+bA>6r<&0k2L`5F9e|~#4@a7BeLZ_!Z{Jx@mLVVlAOf~W
H`e#v`?q>r8rPniGZ8>7NOmYH4NwS*jTL>I9EvhE1?vbJYOlSZue%Q3#vNO-^o7acEd$V23nQRto+UG(&E8SKP9Tj<i+nFpkj1}5EepQQk~$gO8sZtc5F15f
0+gbcB~VvWEnDqqFll5tI@bFQN;a~sM$w10t1Bvou{#@0ZtxYb;qV>t2wE$iFLB2=%NpLU&t$dbp%S|7D<Z0f9%32`8V%(VMxC#k8NF_KvS{OYch)L1RK{W&
%`!K*MWv`O6$%Cbg$z2RL=yD`I5OyCtRN2P^8phv4eZdepg_$9agSTjigy?fdCeS~(F_<yyEZkRpD#|A1lN1k3CX7p@q@my=QJj$Uf-+0$PCc2G;a^>LT{P_
Onb@K71X`G?*?nCu`aH{p=PKu1`CuN-9d?r&1h244UGe`35vj5(AX=NO5nY_Z*bO<v0dPGfqQRb-us+4Fd5Molg8|F-m^Szh{{W2NHiB>Y(IJ!?uOGAR+Wy!
)XV`Mb5C!7TV3LM$ydPIqQStWxqZQc=@6)}LkguU3#|i?`FS^_6vE#3LhnGMSZiUk$>y!{H+c2dw+}UqjontltOM4Jsq36(kzVm|+8;h=q19y^;LF<CtF4?~
fK&~DYYJNSR+CbzEcUU$l_j?>#GWBR+Q1<MT<Pn5g@&sIAU1}lPG`{93^ikfD$5VEesuS+E3zJ#R5#}qZ_GuklI`|yI57c(M2-%F8aQqm9U7Md&?3%x?8A<_
<8v8kn%Q?wTw%6V26(*XcV`t#&BuK=;#xuTLc&%FM_qaTRuKb$3ofe^n5qOxp3^S3R*mVqh-1?0tPBUyk&N>-ssmOv4y=qPtYZOI7fEm9nA3nxzE$g|fON>?
i3UU3*Cw~TMVyGmuWf=DUmZqtnp)-cy$cvlup%t<-VAn%*p6u&$7(xl!H`{*^i^Wn$cZ9!^f&PEG4ZUH_c`CsYWvjC+FXfuM~-I|ku3$ot#x79=eHi6_GdE)
8~1g{aUA0Y9kT`<d9Xc1I8^7DS<C|tNh>;p(h|Vup5f|ifh6G6&U(Uk-+oiE%=jJ%RM%sMD58jp08gn!(6>l-KpTUxx*dEABQsucWUaGAFk&(jrgJdi<YNLw
DAc)c0s%eF1dCZk`n!S{OEtkAGa~RAr+tF7f*rZ96dMbnLuP%O8W0g?$6kmg-~v%&0Pe5>sq>DgHNJb$-h|28Uhx5W-E)@|e2K}hCXK$u-qzT&Gf0||w;KzH
0j*kru&yRWurB+8ET~8r>W5T4(4_hlo^_QyuB(Go&fGjaeR|tCPL4KiwwNl=vDUg>Ro)|6zQ8$M{lyPjR4c>L8qx~*2*xeS&Ri1KFo=te^mC0q^=vp&?P|t4
==4@?I=kXeA{JS~!3d5XSo?1~;##SO*sBdvJB`#J+NxEzPJtS*T~$L6wk41jj0GATPDYkUHPE|2%ukm0SP-YcXf0`T1+ZB$DsbqD%iD`0hbcDgf;fPBcGHt@
EcM-!Pg|x5rA;MPX*x+cVJBn?&R9vqIaj_?R<lTLD>vY!NN||R+3bg>ZgL$Y#t@0xhh=<_()jU^!)V#Uu+3U(he&A;2u-R@C1RU<W;x-Qvq>sQB$s4x>P9f|
kFB5%x?l~1T1gr}(InbbXcxFLz872dys+fwp_l9L=Jl+a77FQe8NzGVhs#=WtyEf-AXrOm2x;6gCgd<|V*_@P1d<TFwg}q{BoJ~5%f(i399KHu6e^JH)Fod7
1Pff+(3*^;#9H?i+aWDfveW+KTH+Q@GrwRi{P+$MoMvJ^ET|>51)spZ_w!)!GGA*N?<W@Z3w4Z0EISPg_XZ4rR!H{U(7b-Wb`lCS@L*1^14(6yVA>UqT?}y{
0;Z7SakN=5V;QaH`oj}7nr4<e>VR#?Hyq6X%avzA44K6<MNmNHTB;@jqFIO2fZrzs?XnNHLsLMZX7cEr!gif=-C|^3K;9*;lM_)=7-QMb90%8s&`l8&aSHMD
cQfSG15ihxgYljr5@<Gu1kn;q(8L554ji$=_<5OcM_xuKUL$S7H|ToiD*+3%GUSLBy$@OotQ35)r{_a9CQO{~NqH+aPOnx><u1$yscj7q$UPvBEeeG}V-D@=
InsnTLSGoJsSXW`ESD4<O$!l%795}owkl{a4kcwxVKstT7|^f)WRMOGV$7HaA_z1#_6Y<H$67egFm<0&riJkgTnuyq)pajtT;;}T<G!%tTb(XW+Jq%Vix61M
u&0*%Z%S1|Y`oczOfft&fdh7!{c~C24>z}J6%T7ghi<7l)_Lk0dSO^;mTa&w?eem6&KVuqS-!Z<?Rm~d8OwL99r?Z1BPS$&vcxqXsgGV!j`B#*fP6H8pEe&K
r@O~RBSedI_(CM1Ip?<9U)H+Y*ZTjI?+O;f=WA(7jRL4TM4dNBvl$x2)g9s|4Fr25moRN>EYVb0aM40AO0SX@yw4Xor>DMZP{XVIF;KRss{vG3>tC%Xz@jKP
+~L)NLbv1+MgzY$@2Ap49V%?nS{0@^(p0Iyz~ci<Iqd~IK3<+<;OnmFO<1M@^0vwXOV!O0rHqRm99Gt-6~RC#vv4p}4(e5(cn~MvBc98#G@%+B($HY(4Og&&
tJvB1#mXZ<Hu!>j3^FMsIvU%oK>^Uc?go%Z@<4@36a{lz90jrth+d-!wxQJbiPUutM`Y?SJr2Wp&`pdzIc_u~o0Cf^kviR%sM`dagKY_hLYaU%%aJZLRS{i2
2vT^nMjG?v3UX2d5Rp)5&jZF9vl1eDoR|SR(IXIs6-I6W1mrY%Xy8nmF(L;hrobb&0W!IEc|1gQHyI3uRs=IMJ5*aZfLM~uHL6!z;@5+GR%>Md*)h~v3Y$<Y
7&8E%BWznUeALaUs%-+6q0Hx1=br8wV}3KtJV~=6V5kC>3;OV{xXXl?p#0#-A@xW-LJpHaGzfj<%+LX)`VfJnqyx!KI%3oof|^Pq5b|_VolqK0ARQ?6NKh12
Db&J33?(Z~Dx;xNrir2>32JeTWk18U1H!~?I^673V+S1uMuns_9TfMX0*?xYATbD2q0^?Snsum>gd%mQG~lbxFY+M%wa-|8NLm}91OV&h2~AB>K}hrdpRG~m
`7JMYPV6(GxCeSfK+>}VVfH?TAfr_d#6I7z0A@dzBwp8;Z?2X!2dw~w>kUIB(n~b%G*#^YPSu1(D3BotgrX{#kP$rus*dOU{oc2U#S_LH9Tg9HxJ_&(5AJ{_
mWb!}3ONoL5Q0!>BAK}KJZ=>qDv%;6QiLKw>ord@5+;gPK?$IssbLd?$w^oT{ST&ze4EXN#3f|br6<o>l5izJ#~sctEm4nK%kG?qhG>bJe4QSg9}AK^e4b(m
pou03QYnd&jj=S-3hZZRjyP$Chzcr*A|gO4Bmzhol7N(kNK_-xNQ(~inly++Bq6RpQXz%WCI?5+`eg&oOVhHMbSLO<8NcQIlIsdjd)D|hwm0U)@x9(r<?gr$
;s_04z6pgK?@f*aVbsn(b+x%IYXs*)^^5b&3}}m+Q?tzMeP&7^&rgB!*_5%4ckkbwe!71Fdi?x)4G=;HY0+k(8UwOSOs|>lL4|znawLs<*7lVnL<_p>QAC6y
<q|P3FfMp;z9r4+tasJAAU0ccz_zth7l>(*$fLgmi5cGOG_{nIubo6S^1vLufnrOeJsnskU8g8%Ca@+g_%YQTQ>>jQl<fgYO$<n2Tdnx*wXINGSXVa9c$D;a
ke^L^un^*tYx6xgyK;IVnlW*oGpwPT%IRe!*hAl{eueE!?|a3qowWANC1uzZR~_Uba(h!}>LrMAYD7u%)Oh{}yP=@Drb5IC^e~GMbvdnJ`L$3*#4+;18Ps9m
_#NuN)6pByHYkoK?|5rI?k#G(+d0Ld$e`qBnH9bOa#P{&itS6pfTAc2<P1M+3)>FEwnsCOsxoGdhg(>IQW0Y|a5vu^z`2ShL^;XCrq~|WV8I7rDV#yGLtxer
!LGVf>UAvNGU7D>J=YB;$Q_MP%HHGa#W@9Jy{%`XRXXIJTpBfKR*2q~4kOmkEKA-U`K@K$ZqI8Pdv0R)9jGl?vauQ>rJNAkox@@dZYHE}DT2rd3=2XHp;^JR
pzh1RQP@HUxMXwV)xp8fyh#O6x!!r17`yPI@w7(Hw<1KDvWi5Fk`W1~X%YnVr3H9<?3D3js5Th5B1XkQ)F5VD9H=leQVCC^TQb=3TvG}|<2H<z$3npdzdLak
o^}zn_UiyDp?+2l^UJ}``hIe=wQpKlYg=~7=WRcSt*W~R8F%)-Ubly7q}QjsC}4<d7Xs?_SiRtJK-ZaS7_1JtcHr#l<yNH=3L3xz)4g;q8PcODiCq{UVG_dN
)yfxLb#AgI*E`_sgA(Hz3R%|s)j-Qy>izM+7lbF%z%a;!)M6bZ!o7FYS72!qq2B7rCtmpP7Rm_X?qF)~azV<>`M$@mZ$}arOi8~saBOeJT@3@Hz~!;R3ZWWR
hl8=WI+Wn2BoNeOUS{)X<+kIg(2Qda!2)@xSTPP7zV?|tkdHeoMakba&8>4>(6AxahLa6#@WPHTt?k*-5w1ioeZBS9oShFQT=RMHs)X`WNyw8p&ND!?!j-o4
Itq(rH9ZZREb<RH9fEicA>?;Dcf6)}&NWiK9lfD7+=2wp07`tw&&WObkTM+g&!4xZK70-09Ec(ytYPox^s-axPKgaV3R3$$kRH&+{4p^$!zgKjWC<VsUrYzs
O5!-yrO^jif)`4(EJ0K!a2hROOk2R_c7lq$1GMtPkW<uzgJD-j5+(1`0^86|(ouRSJwfn<3KUo*HWRD?Awz_!5K1`~Hwa({S!!WHpc5$U3((X<{R2=Q(`U3c
BcMU<hfq(J;qU=>4(g!Q@>9ul?!!H}ccyT`HHpqlK@Bn+5cc#>S0Iq6g-R)C8W56Lg$DaFVj^f5m?TP4V538!BBMYWKwFgkBBSmiMoFS7BpD#62|B)CoX6QK
Ktz9A|9&0(N+pR;TPa77>s5fV8-q1rT39;`e~!1MQp`{E`+uy@zx3ElGVTdDMFyiTjZX(CYrN?2J_LZ^5CjgeiGicd{+_p}?Zj3L;?76tAfHj`5B2#6z_SJ*
{sj~{AjKwZu0kUzklL7_9!kGdsq0Tbh#e$ArBFNx4y5W(>rGeq>K)<W5GQ%;>gGqrSe!&8MS@on7=&C!1WZ)8!I}byA|iyrRUovEl7U7dU|LWpXrO`sk)&h|
DkWs12_SMyzYU6riUAl@PoGBpVgF1A%Wp<d(oofQ2Y`MMC<b3|_IP3UH@B$$yn$Xr^}_X_`=t^h83>UnK>HAYH!JH2DZ28Y8cHdMReHvW{ds<0Pp0t7a^&Ju
ja(&h1wqp|%aGhK6cS9Z7GPBb?@8fLNe0Fc@FDp%XN;ZqZ+zFF6#+qv54*nUP#><$<5|XMJK0G?ZiXU2sBIynMiCI$l4Fe3*^Y8%W`bpc%f8T+1K-B^*)%34
NQ57qh9wT?ygVk5+62-_b6y%cI_lwfj7;MVYmS?YjUp_PZAJ>r4O*v6gT+oqPe9oW-sV|`^{R$Ee~gkGZ0%<c1IX;CiuW8Y>Co)EG-&K~(Kk5=_h;K>h@Nlw
J2gf<YLRA`6i?@YW(qL?hS>nqAbtO=U-r?6#eFs1)yA5su1ROrF<-CwlvDYO_x;t$Q6e9<hauV1!+8DIX-}T86w^*Ollcss9F_^ql}DrVKda}U4rSItxQQi0
<dc*yR5ZeGE}u>lF}{5miHdct*yd>d&mGiISX$m0Mi_$CF}U@-i-!msK=6?A>9PanFsP%$Iqi5(KZmbvx88P|YiVtq_C)luRtWb(r*Wt5IV|#epA)<_>3q-V
IGyAWL=M5J{#a-!!HgM_G!8zD38HpjcM$X*f&E6u#^dw>|EJH~3&*xjJ$^nK4yZrR0{q)uADPuX;n;rc4iBIYc2vpuOm5%o=gr@o1UQJK`YGLmES4#bl7uj-
#pPI;N+5FFga&QYV22R|n3^>$7c~nq<1${UPBjhvo13Op1SF}`xwB+Zk&FLbfds2|T?tT>f-ciats(>aF52i6rS>$}mc7@WwAjsVZ9L48<8i=rk-Sq~vb)Ow
QEA24L&<RgN!(*|fS|)I#4KpkD0SAc;Ady9wSt{GyMpUM<pPBUeF%|50FtmV92tPaj2O5MHvtSH`MI7=CJbAv4eEzy$qqFQz>WpXWWlRNCoEoa;ug}U)h5}7
g(1Buqq?Hnq~8Yw>0kpm7{f-iqPC4ipd(=rD1Z#I98khrfz^E`z-w^e1LPt|haP7hUHxy$elQ`LNU9nNX+Hn3J}pI|aBPK)vz#RjXfZj8&^U(HplVXG#TjUg
Y_i1?)>@UU7M7wYv_Z9R<|_<^Mpsg8j5s>UT*zG=*uX|Ko+0-a@>Cv<?TwXte%5552%<)SDJBXEAet$Np#qj9D49r;y)-~OK$TCtB7~$yg(adICYhvGN{Cn}
RwWuqW+fPsNf(*pyK*E$I6yu8FZTk1<OoLpt<0h^rL?57X)Hy`Sj7-nR6KY-$)J)?SwA!0T4)`R_y{Z=YN6PZ4J!jB49rx>!xWPMBr-^`N<hIt5i}G8LsU$t
onLQm>(yb;S80ZVq^5eBlyfspwKje{=+<pu=qgjBgRt!WcEz1={#~pDnj*QZR2-mmLJ<Nd?Sc{w2ug{J3Z)ty%6HY{Lcs~7FzLKCI7`Ml(C=<{;gk^LXF$nz
Qw7{=5vBt*3gx;E;|N-;3a_7r$B=d_b->2mbkQM>!me7gRfdlx>C53Y!3pmw?A4AMpsKla-53)EUZmJSV?Z(+O{dg<yDW&16JeOD15rTF0tndwEwP4)uK7t(
8>o;t2CGn~ykV#Xs0j@FK&sKGKqnAroy~eOTWw>6=FlErM_FOXqY*^(x2cD#q(GZqhjyTp9USREMOiu+TrSqMCaVx8%@7R?qgvbA)s34pSH^SSR5v?NsIsFk
mRZ8R7~&Q7qMF*ovXo^?wN}nsLk}K}A8u`UbYT^?lSgKl41-FxMrD>W7*C{#{TF0rS!c8u8f*+BW``e)VX9}PIeq;L=sGm%`%#Fd544i;^6X~fM|f1qE%mhX
E%eH`OyJ=1D3?jaKX(S$>?3W#v<YC4X*S5w7RiRqN$vK`O`D?`-<O@)zPlN7PIPA~33|BThVIZbgBrDAL@+cK7T_%0VIa-a4I){lLUz6kytO%XV^(oYB2pK<
F_smbbT(?`2D&fjTrZvV&Sn7Uf;+L)5Dn67EDUP(ah7sK1*w-xhlYkb7v|?LL*rn45)Lyr5#b&5fT7J0kv21^^<h~MCdg<s5%lCKLrw7^(!Q&$7gTCi2EhRI
iy2~9xB?WwQbscLz(S~iMhn!)W8llX6a}>Lx*N*ELjYR}h#SoUuvLVIk}58@!1Yl2+otb3eqV>r;(3Q=iKcWhZ6>k?5n~G#c5F(*OHOenunX4R1{QDFBg+0Y
f~ZpQ4(=8XxCffJ&20_q9xJ_wai*Q39z)3&HaCq3I*si;P8qJkbU1iC&wSy2*AGVRK>c-aUuJ@0U3e;Py!CL`2L~Zqc)Je-NE@4kvw^du6j4BJI1VHOgRx}U
xPib-VyX?@Hpr{fO=zJrf&k_t+J;Esg{%}tA|^C3Aff3xh)8LHkqtL!M*w+}tTYnRDf-|YQc}=_(M%H&D1=K%O3_Lbga&SrNvw51b<<%a4~hk0cS2K(D=`ZQ
PD7J$+2)54?D0DE$_xIxh2`unfdPTC97q$2cz{XG;Gye0ll{o#f*Ob0@9#N$J;%!WvG*TUqI{rff)?8cz>t1onGFc|;~FL~2BIjW0wDg_#6c2M?lCly0>IUy
Z9!C1w{Eme9nbq`^wFk9DWHg;etx~ie8qDzReRq}x>$&VW49Mr1V5td>G%aXAEc|K4GG4>`w77(`9ap@BsP)-l7+kqS$8z(-nAb#bY*9cMq?+>^ZrZ^(E0th
e|fsKf7=?C8WPT0m~di9h#4TzG=u$_2(mSm``{Y55fm=~Mx~%l%{q}`$_%o`1G}c>)28i=GSSh1#6|;pdwL|$7O10Un6a8zv6Zz+$D@u2#9CDDTzI4ryR<Z9
Aj3hNLhgWIJR;Cj8fYbHf`Jt6)VLMKGcCc1vfY#nwOC3Rgn*JAY9c^7#`J<T;8mIeQ3g!FgYRU1Qc^^jOW+qG0~JgAY$Ta7Qohi5Q@~<A1oOZ{0(w<L>mXWE
30hi-K_G$wWC92gB4R<ILk|>xORy9%3`h|LGznEi$|Prj)7QHj2iAVYN-FW-DK6Ix8x<X>TG0!aeTb#rVu*Z!qc^3?en$RNBP{Qu-$S4-ZSAHA6niR#4>wI!
K_9up$^y9l!noSBs?L+>kb;H1f{aYM-txNleZc+`B)TKJ<E$)=5w7>R0C<Tv9qRD`Q&$nTI2&SXWKtoFS~aQUiDEX1v)Yqx6)7~<x87dJ64F8%fJRuG>_zqw
tJTUdnD>cX-%^0q<vXEqRaI;%R2<407w9c`h1vj)n`;Jcyzyptq3eh{C$#l%-^yd4h3BTF!`;6+y<VSwwCG?}6Daxs01G-toMyW~&iW}>_jw}PTY)|F>q{M*
9};UXuD55J4<DCBrgUl?J3QLzr-Fw$$DU5h(XKy>JYvRjm$o!HEE`rvl+e@lD`5PbAQbgW)Emx?4~#<f(?uN}?d7b^TC>Am8k<wdFKShv7?T_J^3~Hu(Wv?F
RW+ftq;2ipb(xvX-tle==GmPgL&7{GvzJS*=7(qE^2r8zo%Aa`BZYzLfF^(szDr`pN!E{Jym}~nS4p8D_hLn17zM?EVX7dD1c+JS=>S&7tEMMUdIWN|*|>f>
v7zH{dd<C~Rha1DVU84H1cA{Do#yXNpjU}?h!xE-HJa72Zx+07QC~I^rFYj`(mK-Lcd0zq<u6E4dr_xmtwEj?=Z6Ts_=t`GAzj-#4r6Vq`*DOLF)kIUBW!Jv
itch?SZo%z)p9W}SF&e@@gh<9%#i`i90mHEZ_<h0g^wQZNv<iq?ON-M#6#mZy$-E`7o80koS*{Q(Rxq@AzQh|8wMV-6N#R7iXpPixCQZrb*=Y!=Vss>f^!mz
jAT$<tBmq>;379;x)5k@M!KeQ9Wo`WdF$hKTQH4$dwV8>FxtMOg`M=(&SVUSZNW4aaM%_}Rpmq#WpWh76h8UI@CNqWW-|bw&ZhxRz<>ak$z=GdBu5x$*|0{A
i}(|KyCncfL?8;)oA_1)nOSvLK{at#iXc_OXe8!eesQzj_iWo-XKLQa>JF?%)Ou_(Y|qMDma)a}sFH&t%)`LW#g#mwaoio*M)SvRDUaZN$J&2#A`(nM6;nN1
b3o>(^a1f$K>SJNp^T&y%v3N`NlL*&Ayg&y{sB1OM{UMnrtIaL3|A`SC2UP!-Q?8k-DX(A$bBFmy()+)0X1E1lUp-^ifM@fJz#x=2Ji9ndBK%gede+mF{Zvb
BJH}&opC@o_Pfdgl5tJpP<>73q|s2-4pWYK<3ZRiu$zVnNh=9~m8Dr|T0>O+1S#EzGE##-CQ!#@-x)Of*&<Q(d|VYV9-~Qa!MaCe4aQK-)Cl!CvdN5j9pHS(
Iwye~-Hp%;m~(+ZIO%!nJ~0v9-_!{6=lC1J6=k!Gs2|~9`mp8aichLew)K)DA+soBEPkVj4KM`*wiNor;S@M3METk%5M+|3h$M=je8vK1prSyTh-9J-7?>wx
P*F@sOGw4#suSBOtBh#73C;8<o}QMF(r6PN5xj+YUuV~s((H7A@#VF(jcryRa2y{{oDmZ|I81>gZxd4vOHdCqm6-`(m>Ijfku?$4Bi^a~OeO_7(0FeH0y|+Z
QiT-6r6`aCmHLp<1VSYtxIH2zJ3il1ZoGJ)OeBmTP(IgQSjHh~XZU4Y_t{K)Z;exXakgU(2vI|d{%>bL5EU~(MG&JhK_Y1E3W6Kb0~-VU^0epI-|SCA$N=id
C)7bOiTGb<-||npO@<$x_>ujZoQL6oiSy@=_4m*88mLZK7fECU7<fYfw+tNHqS^<OZrm>xspH3?{Qp}FWJiYoIwFVp({11>#}K(nS0Ip{uzi(zk6x&!T#rOd
;By)Q<pPfXE8vwBM8!!74j_g$4FteS;e#Q}!<t!wsf47Z;=%C-LvoK?91uJL|2aB%gv~=EPvv76r%c~0cSK?dC5i}g&X~4M0~&RB9?!r}!sA*0WcVjLS5Jt3
6q+_)XCiPthwd|hV-25;;6sGvlMkr%AEPF7hnHjkOcW?V3<SzdK?DgbM5O?g3<U^MqEabJB`AqVe*lCWDeK2THRl|&bK)6#V{p42Gm#Us>i%X!0tG1+${2}}
NGeuZSwYiC2_pd#A@WvL#YhyQG@w!i2oooohuM2EjCSGqeR}>nrZM&V&1b3s)VfJnt{pV&R+vVSG+C|HTfIUwzG27Y{GoD0jSUo##G&@6AxcsxP!uT8B?6@&
4n<7?<RAJXfJzY}pecF-x18)Sdf0hwh|Uouaz&F4Mi$so)kc&lZHz!fwu(_0%~abul1Y+=2ql6^iYiTtQv_=iU`?k#IZj##A%z4=!dqH4)r~EMqB5@8rm7@3
#u^Ca*rh6#C1sISMht0cD28w58`jgCEJx9^RFw=(O#-3gGZaBoAteSY<AHZf&82oShGeRQpn(cWV2wCqxOg5RsEJ{%g9{K<n#L<TV#pv+X*O>eIXOnA2qXei
T0rPFPADkau#{AbXtYtLb{taBV`ix|!!`^J3=tI#25bP*M#YT8uoUISY9cW;iXZTd6-C=kLW>(1grgIft+N>opL}o!6G#-*D+J^WJ3?YCGX@OoI$IbZ0eT;B
=~3j73Gj?!kd3Nnrl+{%9)?O?u~G)6G>Jul@t3Y6dyeva;F?FtMEQWy2c-j~LH(DKip8NQ#DFf5ihzQu7VTFaN5Kb@sEB=K2Z#hT1@IVG0RRADly%l{I-lMy
#-6R*HwT`}r}bJeR6o?Pt)&zEooV`~BdDV12*v&h^Yr|7bGk#OsP&Wn7-(i8vfE1P<wPy4%ypH?{2w!pp4m|5Ui-Qnb?;*jA~M3cDfQ$7={qI+rQxv<Sb{Ou
^_qCJ+qOdsXphU`>VAfP^tQGQQN>wL{+<2LFZdL!e!znP2_!(m5<vq8hjH;h=66hd>;M@)a$;V<`n1r@$q#;9<nf#q<8oevsAm=4UVr8E<M0x3I2t5>ng#n>
fW|?cnp#?Uomzdvdtwho3r2aVjK6)!s$^*l>F6^GaEwYiunwANJ$c5@f#WD|@YLamkc1fYk%<m&@PksK<Y$gUrQeeWG?g(uB;5(<1mkj#c@Fk577SmTA%iLK
q6$P|0;ZB?q6!FEA)1;JC}EYD0v3sq0FjlVmB=R^d<EzUDs^Fqd4?RgnlzsV$YTbCF%|hb$}XT#kNpFy(Z6jfE0PBgKg{Edl*}x^;{7rgFU-q1`(GZCeI$}#
b<KzIYNQ08!Scd?Br`bBahv>I-Y_D(L(A{*u-u*y;Oz=~TQW7__2$E7{u;sw!Q>o6M^rx!4NQlr<K3AKjlQlxCIibmmpd^!KnU3ip8@VbD+WWH0d&p;1E$hv
J9%WeLFDb9_<KY0L}bH&K@-$qx3r;ePAoh3rsUOqX;B`#O~V2rtYAaJ1&?$p0JDu){cTC1JxDSa;cE>l8JaK-6SNaW1Dstegoo^d9bi`*UK*K)wNlkV$YZOr
z&uWTxip4}D+?v9thdcF9^GB%S7`gaxczb#3^-xK9(vQGN4=9wIAo)=X~Uk30y;y>PS!P{i&_?wO|=mzr1>Y&kT<qjP!xvPQHu;<p=~0-{7DL(+XHDKSQ(Y5
KRt2D#it=GV4%hYLaCY*)Pc<D(Mu8<6GIV=l8qHX(w%FKZj_|ySFV%03HDw=@g5$#pC_U(8>V8k9S1`~S8b}KtsM_VArc)W5i|yuRUM5XNkAdehmoPsrN#u@
42V>n_f~gYdsIZmsnT#2UrY^<`|xO{>7!PNq7TL&mwq?tA1*#PEAqbHx-xb}9a)>CJimDPf;5r`Z>GauXP>@GzsajarKLnmY5ZwNQ{%!P%z}JUMO0BmH#x-w
V}7eod4g5#vOP*!5Ml5l2y_LJg7z0TC|v?dQ)qX?q)=!4p3I#k97(L}3LAmC0Q>@e$b63=FcT*jG&G<o6D#q{fm5JFg=8xytTrGfA6D%~&JzKX&X*~A*Uw#@
n85+^WGBTCVMvl7iGUD+VUm&(U%x16Uy?M--N+)+s`A2d1zkPJNEJe|0zl~a0$BZ+`8mM>Q89qP;QELZ421*UdO%b(^5(GxB`BUm0fG!8@)Y|dD5OxK9Q#fJ
?&FT|x~Hp94{GFk$xaA}dUesAF<~wfygR$h>#`v6z+f+5YQ6wcCvdQK$~b^12TGQ~f(9T5GSDtdSvvwB(nWO8cuG=fM@p`Rf&_G=Rxv3I*pZ+jD%k=hN=gS7
fnpCXxFbjylE!o~MdJwctHA)|m1Acz;e<30Lqcf`2_+OoOhD;NYdH;~$~vth2ZjOhg#hI9V{akoqWp2Fk$fQ>M9Cz95Zj?sz9?t}qCtt{&WFGO<TMbZKSY7h
jg+ZVQKJP7G=Ej9>r_=P)^r5h1|lkk5|)m(GolKBm^H!O)LX8Zi4MYPXrT^;(MpX2NJZihIfV`(B?}NCEJ`2RXS8T11*lks3~CfXN|N+&e!eQPQ{`+&$?MC!
jVm_M^!*Cq)7t8Lrb7fL=<v%_v@{CU0?^QX&MF^!MQk`vL@B)okslGQUqHl)G_3$1rWbhK=ZF~O@=jMeBYs|-lNj&8k~5)@>3V(HGPH*eZ+N3*44fVsZtDY(
4=_Gu04-2eA_@>#3K3XJRKeN+;e|>7>`>G@P$E|%ftei?4qzN*4r3l(cssG^OrUnM8Nr0sUbArE2a=C!b4RLIpodutjgiwB;B&*kj#Jc<j**~4@V&9suwdOT
4g#JbjEAqUCr-Ycox+=Ru0WY2kccXpQly{QcpJhfzVm~r(T0m9t+ws9JB_(#a7>3l=H0k^n1UrJO^iTmXfrj|A^WZ&;weV+AZhNy)pTIN*to8paWDgZ@Fs9*
AwB8p3bJ^ujg0-3!h#E`Qm`o((#k_gJb^GceRwqkhfaO!^gw*S{vEwfi5-<c1^c3clfJ|*JzJO{hPpLJMIG35x;n6GVk#{uONu6DkcuLjqGh0{iio0GRG=s}
GhG^5D5)Yyv|wtIDo8sSfT2ojvf+wiq0$<H3W79Z?7E059R`U>iU=YmVu@hr#T96DwNTU1peAC1k%>u?f>fMs3?n485X7#uGZ7I@5KI#c7jEP<rAR=_ObAoc
u~~E_DWx(*HATeYIKiEi#8Zn@X*9zWCdO)2p(v_4Q%W5ssYCv+`#X}D^*IVZ2{bKv1`l}9lLSE!(8Li%Nk9|o(9H!E5IY%!n31I*A)1he0xAyKBVcoA#F0xP
u`>%=?bi-!C@O?tAd(3YhES$bl4d4>`p9fxI0$;8s3@tDfT^!AIwcwsAi8lNL_)~RB_%8IZ+h_M5CjfnlqHa`KIw_{KJ*WxkJUc7YdKCRrtB`x+h8`)-8uE(
`pw{fWGZpy0k4?op{p%rG*NMc74(52%cnl$LT_GXdS%9bET8NDqw7m8Nh%^VEURdYDQ&h0m8_*KwpCRk)=^RkYg%+|v}g)MF`SNwoKX&!NNEg6)_}IBV-BcV
2H9(D3|bwmuG*#zB$cRCv@8XPmf32k(5!&kXxY?}HMU@wiVA6DrVsUOfhSRADQN<PbxLikTUpZ;5oyNF6w;cs<TNF=j0U8l($cW35v-swrIyQ5RH9a*g>9iM
V5GLFtt^qTqG+ZK2BM0RA*7%hVxWQ|u_Y;>r<9?-;d^||{e+xkp=b%FVkU^8p`w7OC8l8-9U4f6f`%kw7>R-)C@2b2k*c67s7eBrr6>rPn1rAy3PuQ7l%)zv
T1py-N<g6~C<2z2CJHJ5q@tFZ2!<p=lp?B9fvAxvDvBryX-XQPrj{hFoXi3dB9x3lNkY|7(3KK2w52T}KorCTLQ>FDl%*7f0Mx?J6tvLL6b(>PjUZ4h6s;`{
P$eNrN>oHeRZ>utB?!_qEJZB>MG#OF6x3A}DMC_?Mp(oj!1n3Ad_9k8qxe#&ZPf*dI8S`On!`HgC+yWswIY`+;$t*n%>Bpo*O>N&kUXJB$(0>9-GHZQ3ApMl
4PYYaMr|>UeEzMCZ)9Uk9dpG1d7!C2Pn^UhXeKFJVb+Za5E4|4I?_@abhINBu|x=`?1d95bz-pz6}H~4G>gmCAxIU7G$#|MuGrJi3_&s$$~xT8cOB6|OjD)R
5o>1<$N{fpgH#Drr9@CwG=>m1B2A4+X(}p8S`wJ4r40_X)I+jRproY>R0C2~ikhY>1>PJvZq9C+VmKU^If$OgGy}E}f~DYyag=$1<OYHm1v;Tbpv0E!0IWSA
;vG9ooFi}v>)wY_lg!w_s7@zk4l<m`A55a?3cEbm4!y>;(})M}jklfAf(j}?qF4xsLYK)5#J-2YhmX79KNHeZ@bhpb<Y@MhL8Wib{O<<qMCh9E)6)6_Iq$b`
f31KAe85n#6)6<5Blr5+Cv{OmNEBfuLGo34-ELVO`UD*L^>ylNMNb?Y)qA6!hlv?{5@<t2PWSx3nfYv^!~Ix%dnh{FAaf!Blp+WC2n#rQ;W3WmC^;i^KI4eg
LOi4UP{94-j)FHv2Lg+SVh_(bGPejzD1?54pV}2r0Z|xoD4J9BpHkStQXVNWPECXT9%m6*{mP?{Tc}MB-Ha$e6qHAQQqkey9ulYBj3PP^&;f}16a7dpCrJJz
EJHAbDpIV%SVk}+Btu}s#1ntl=6mo(6APv?7JcMfX<j4z4{!WM&#4bmdzI6SSIF>bvP}g9(sgy58%5Fi7Y0R=D617j$>kQ)iWx(~DEPdPp({ach>A!lB05Sa
bm<J<v5ZPtlkq$!K4WtGt2)vMixJc`#Oh-Lm$p^T1Dui^CoC%p?IfSIA_}ZCE}8p8w#X?zJmd_Wd00cf?2<2JSd76o3N$S-4$#CIN?9MTVk|LG?*%%)7xj>b
pZJGA0rxMgg!j!UV8sO|R8aAQNZ(-8_Psi<uec0}nDfVWe)--T$R0Nkm#BxN?e_D(Y`X5DYw4ANl^C#nEOL<@C0?axU5w!a7QV8hfUHScraAi!+5tzDW6Add
cq324*r>ulOo2&%fE1xsP|-m_0{~JKL{P*N4HOiJM8w2klqgWvm2!-+KTm2<(Eg$y-x@+0q#lt1mqNuzi%8=J5lq3P1WXs2dYEJ?>BQcj{1D;-7!=-C2a;E5
`YFcuqGV>$r>$7U6y*CCsafk_0+EWMZK6sCxC1`WC(GsZWA&xVwlh76hP1|B&bhl>?LoAtWH;2z+zTZU5t%P)Xj|Hfx|XzTt%%!7OwrlbRtd$U&8)PvdhX->
2Y9DG>r<PO=FP5*%;e<WzEiDbYf$Iz%g<p|-%!E#Y^uxR^Dhk=4^uYw=b?7?qIebRW*0Y=Q~S-D*y?8Oj8dS+AjFlHAw<N;RT3D3UUm;9rfoM`qapK4*1Mj=
OgPlot!Ys!K^vvE%nG{OJ#ooSYZY0QnYNCVZ4zdKGs&`1^{2Xp?IcMjW$sQRy3GuEK1)Ro79ygTvtpYK0{Z(<UW;N_)IB=anFr6OHmxk`mS)zA?Ypb9Nn?hx
j9FR@wAt8oy13iBm2k0CbF`~jbuwq#xNNgF3o=#+?bvPMZA7uHhzbbAV2Fd_B@{0E7pkGw7PU6QvSu`>wHH3sQC;>u+@GCtFF{2@DfKzmwTvdV#0sk@Su04O
CQ?(2bxv@j^ggFV^#h62D0NGRv2&Rp1o7EJAZj0hQ7{qmy=lHp(Z!3GXzWqYb;w}UK6ONe2~=(n>Bxs4eDVc-%5nZsClETHOo2&FeBs5^n7}k(fWn{-s7nuH
?28Z|(jW!!Sd0-80s@F2qLLUwiG6b=?ZTMqf+Su74O06+A0Y$oPN6b@ZGym8xv&xlzrF`^fA796X@Sj*I4B`LMbvK4lzM275R9Ua_-ot)*r;Jcq=(wd4I%?9
Q4mzn%A`p^lu}ZWBSb+(0YH%u0RT}*$PrYl+#%j6GPPA95CsKNN=ise60s_fP(naL_dW?nilCwCN+1eaC;_6A*C=F&fPuDGBm_ec5V*n_AY>>Ah>D6-grW+6
b{~ij--S;p7q&+sjBRFzC$AWmDmg?b5dG3|A=tvupYg!pm-E<ZR)LwI^$t&2Q`De!w(hKga!W`ZAHog}qZs(Yr@2?5LVzeruQV7mqY|E_{n7A4(nSE)5|uH#
2#i8HX@w3j3xWscigd<D)K~61^fq1kGeg~bF6bhXH-X%pYBcAk5iLR>uml-7qBUu$I2y_<Q_flzqN#`GJ@%>c4FY@LQ-dJEV5&}eH-K;>wt_nuS&jgfjrQx-
eCP3JJB@=BL9Q@l3E%NwXb^k={@4#v9$*3OMdF@E@g<;qN|m5KrDCnhKP7-lcEPVd94h!i={T7wfi*LL#@=z%_Wj^xeJAU(ZRV@{7%3`>NRcU)X#}8ZBn~Il
$-+_8`~4lb7d9p{6yWTNqe{kxvcQotoLs^|wLlN4`3C@GRHInNAUtEZF?yx%PpCX{SXb5Q^xgTv-TAWP@JoH1vy;}raSuiHiBOar)8w=u%Bo=>SWGjeVg`W_
3}<a*OKe%1w4Ibu&=jDN_Omk%@ebvfP&f&I&17Y5!e(KO8@S;hN+{H{(9b=kc;NEvUS11of#Ov+b)jbZF3>v2*Pyzih@r)2s^PG*THSFQj#?oSL);j=qn2)@
3gsq=&R%;VWnrX{E@FKu>qAr~a}Yh}Q+KigRX|Np!-#b?!~v2en<NUnILRR1F#He>8kM6|xo5?Al`=`jzW!9_=&j+xeK;^j8Nt1M*#`}R?<fHQ1BQhmysGg4
LJMO&VS^5NtQ&!bTdf)B?9V>gAg7mj90m^gWdT*3y1LGBp)@fM1uy{3ssYtXAmPi_>xTRxz%|&;>%4paus<C7J`cm@8FRfp$rG?Udb(tN7JEB#_`#W7rAJ(0
9sBXN{Wp6+@?S3BS^{{JV^PKo<>;pApa_PLe$ZwQmy5YRf1}WQALa2nefk1@^8HY!#xXRGUR^489Pp7I*xV34gb{Uc2O?D`x&)v!vI+g<P>jif2)=QN21XSR
>@wF8ANAY4(K4K{@y$?z`u6PwuqKcwebR7Z3Mht!==Tk|;PW|NKc8SfF$_q@>)djs2p7bz5h6nN>`6wds)tdWn$l$-)hF2T>H6aY`uoiFFw2YzY`u2r0+AnR
kF68Whd&KK4)~HNS_Y6}0wRToQmI0kiKQ8prKKrCs)`S6DwvT9Ria=h2C5-x0)`=^p#Y|lC<Ub!kZ4LoC1eDqVG2l+s3|B`geXBuR8%MwPiiRp&Ois*Dn%*p
9DQiKbrpYLCk0Vn0GlAE5kAyM=B2^(<PiM43FIG8b_Ry?D39SHx*8r_B9KI&5-Jd+iAIv1sl+Tv?u0P_P|_qyP%{*aK%}rt49ygv2@^7uF)blMP!as{CMBSt
iHQPbOTt{z!38lSkkV{qLI^1q5{Lw(m@Dq}=xL)zu=IzZb2&^V_%t;01tjJZ!aIi1(tkYkcwoP=*nz}#Hx1+$M(Oe4AIzoDhom46$`+9FgAf%a)*>2FiGGLR
rkM?65JU<)I{~24V}f!Z7LX`HB<{u%g-TQo|44K+O%tr;v#;o2;A|R!_6&kJ%h&c_FojAA1fUe6fE1-NN^f600w2^Qo`?ZG0G+F&mE8`rNmODucT8}`HBNO=
DWVDyLud!9COj|=r2P=VrGZZwahC~RKC?DMNl?}Rc+0~r;edh@mPlzQC~$`;8p;tu93A|)q~x_YEf9Asyg97RQmVMYLf*l(!wz^u<{5|9l6-=xA@8;x3D9C$
=(tnEc=QI1c~R#^491Dd27m&oHe*AE<vrr?N65e)sG;0KG*dug6vU^2y=u2B9K8QkfchPfMlewV2cjrLAf+Rq(h2{BAyW_)K@HMx3_)yQ%udD%Qi?z4gB9`o
`=z3Q76H_MpyEYI(*C>uLCV`}7LLLPq*ndwf{laYO&y03H8pF80T{<jqBfeq@-iDqrC@aWG2+!x7*|)%)~&;Br8|W7dIWz#G(-XvBuFI)tqA>Mz-Y^vXi%gY
5`)Myz${?;0C^*%f$4t0k|8Rh{kT&V07Qi)6a*C%(iAmH(g8IvNR%Q~Oi+aj6%|xbBP6iE{=ct?hayz>8~h%G`=>d>pMP=RA(LDKxL9D+CfNgxjU>?Mw}dE!
{j5J!hehyw^5`E>4@#GTl<Q8yXym)VtyYbtLJQd^EQTQ`WROpLi12pg%z_N4D7Ak`18D?iVFPzLRXzkK{u07`r1yt!dvHPHUk!nSA&75urb;e>xeS^+5dY)9
Li2Zbm|K>K>2vuM&>Kmi=`^$OP1kYfR|~Z=Obw2i1|5sB*$o*X_Bu3N2kR=HG2!UP)(-5m2G}h$Z{$VuK?ki<w2OH2QFo9`g0ReCdY=yQ6!3kDv<AixS(ACY
O$84q)&1H!LzeeQYe(y}TuF?J^}+X$XF-fXL*^mmem=4MXRBqUgJycQ(f%2jB95IZj<%=PvkeCLf|14gpN!q_KhmB=$$En?yW`cz7Dx1U@4Qzt{QHeWVL{so
P^KmAY%)AD7~mVaMVt3c)bAI~>(r)5ff!Vn^@dLR&m`t^1lE5&Omi__Qr)7I#!$l=h|c6frT{#dnY~>aD<oYjtPN>@jL1w7QVLB3M`wc#LqA^{d(rcC&i0m#
9x@Ln!Z}{9$0!>opnsozMHN&-qYfw}2#RT?jgNpIaCX_Bi47$IN`(nQNNDa1rsuwV(|K(Tj2aV9PLqkv0SiIg9b6M$VL8iy<Q=DLVaL^gP5^_oL{!WW)dZCR
GE&fnKA&f9M0spX5W+0&+xvvr{l0hU6#H&+dK8w8f>Qr8xhH=$5(;~SO}hIySS}pfPQx7NJgj3xz)-C|OX@k7P7ApHj2<3uI52b-FWu9h(Vbya#}^RgjVhH`
f=lDSj`w2lv#n<-fXH&s&4Hmk-Xl9V#5*bi$kW}{J?;~|=IJrqsEjY+fjE?WvmNzfO7g``<DCRU&_x>+=KSvPnnRWq>z3x}kaUwI)sG$LucxmEFktzG?T3RV
Wn&Ot{9MNOweqs7J9B{b<V8yi6zH}S(IIk6X(3oLir3C1Q^!_d3JM|G7mmAT$i{{ZH0d1i*JnJ_V};J*T*(NYpts4;?em%P7wwhaiDWwhVIw3jr(b|4sy>gt
X)U8}y6=)9^*@Z9lE}$++CE5F<!q_><%x~kLlI<Han7+2)>}DjM^B@N!?r^w0ka$%4p>hsPth-WEK+*OxCh`fuWZ6oEq((q)`_-FA*|(m!@A1b*7r<=0YO1d
OKNZC?_ME+ig7dzCWFblJ*-|b$u+oGL+mHR0$q>kJ3o(Z&DFP%A-o;KnA<bzC0g`5{LY3FdGxqx+#ctqmk@id$?sy<zTK2OsH8mMcu(*A)5ltRr7G731&*@`
^DEYNl`2Z%!YE?g!{p&Vjj|sTl8K5Ti1kEM2Ei3h!CKZR4xqI@4~of6HnbHOA_IMQ@$2IhtTFZY`0NEe+X4y2>1?Tt+3u9j8_wg<eD_JV)sWI2)^!^OnF@9a
+CAhCz4CnDZSiZ)+ARBU`qE}>@b13PdhV2>3?@(#MoKY@bZM~c)uzKO&?J9K*a0(CO=TriF!GEz5<3WBF5}IoV$-7!teyvjle853?`!1MQoDn_bc1c7q!ZMq
729`ux-31{M+BKmCD8;81WAyEDhF)g^3v}LC^W{P4ui6;BWW6g{nHGD8^vzvy@4DdJYpma3IZ5O+jY|Ktym{;?3|!PgD=dJ>%D+uyT=_4NbwIiOT==X4&Gjj
X#9il{Cpo%{qPMc;Din*!36zet4gCv0YZ<jf1+MLS_`TM#HX12kB`(rygo3dBy2+9d3>d}_J^LA0|`^OPYE-`pkoCI5uXrGXNY@H_wNd#N>6-YJ*SFl0tx&X
1y(>201ZRb_Ib*HdgX)<WK9fb)rYvV{7LDWdtwKrf`}f;LlCYde7(9SY&+O>B;Hgraml~hHil7y?EJo{dzxaRLZ&^Tv~3Y*I#9%+sn*T>)1`-O%gIr(B#WTI
u?rJ5t(LT4(&T6WrIlN<A&8KuY*?zI*&AtsswoNy285z2(CL}cs-&i=iXkNkFcMKXO(>u2fLw3^36ap{N}@oCXc9oCW`=+YLcGz*Oys6wt8O20p{1;ip@GR6
bAiwrsv@fYL~-BK&p|g}-fS0Hqm!~-KKFZwogHbR@(mLTS_wFAM=b<9-6@AALwT&5`(_<cD1K@O$T6YuW}f4EH;6H?#yEI1R7p(`l%Erdhz>K8HTjZHnI;th
0?`NGG&uv0Qk#q{C{MKGm*nTkOdd2}OGbcuw83Cfp;3jkJKWt4O_nf31QC$i)7|)9upn`J+zF$N<V@(wN_w16da_bc<i4QkN*|#;*%Xy1g0242ReesNl}N-3
X%vW&ijuhbCq^1+gqM4Ij~kWg;_~Z5gG~)jXvj|pX@?=&$SgQWNnjodLI|iJA%K#RY9J^h2?Qb*sZPZ&UJHTCz>K-X@D%JE65=Ca^*6I8q=W#$hZAr@=s{+$
Y4Lu@eR?Yc#QEdJ9*9Yp#iw$ZbY<{`)vVZdhncc`WmKdn21!Z*pd}%QV1yWZOhj=cUs`+l7eT9Kck#DWMJZP4>zz%qY(h~K1tEhA5qN7MK{K>sN=?RrfTKuF
pS%YLoDVb3d=v3~{Rvn@;vXnu457y*!mVyJXWnVh>=f=0Kk|f<LV~J=8Gwk07=i)?`jEJifus`y`#XO@R@1_N0g$O#3WkzckgUb>4<pEQGzW|x5}h4Vnor>#
Mi??U)d-<~)#=cDVe~yYKK~wYi96aPUmR(mIusrDk-%R=a8%^tJM3PmFa(nm7q&1^P(@KyB^0Yb(d&#8M)%lIMMPeQ&nRR*Je-=Gr3V4)yKeY94(t_j!>1I$
dGPUKNB}^H6jdk?3PM0nZ|4#SpY0Fbhp`k4(q+}Nspf~BZ>O>KAs?7S$OYB-sC`m}B2tutLbRnc$pEbizgRf{fb3Dj!a9Uu#Jieq{~a>D2oKMCHJY)uOzd`M
V^O1&n1PlRrPRV{GCI@r&0{70jLqo7E7r0?^~sxJ6P5h$o}v4{3j+@X@-krw3HpHnf`O|zE<pK^;<6`)J5Y)RiLV);yBto(xcDB^0)2Cv5E*q--_L?`OGz{v
5gg+I7>7+PI~NP;fDA|<z<}0QzpxfME|Eo^;dO>gptEjUCm%a5rM1B_1FQ`KB`8px(ZjdE>g#*<9>N%%YBU7{26@PD#;9|<xxMJ;ii?5`OU46LSE(FpZ-$+m
V50<kM2~-oEGbX3&)akL=;K|tRWw6kLvWvo<bM83>-s|5j>e;G(TT3?aWOyR3F5?Yk0S>ibC|YHHb!4EV#rc7wC&mkRl!bHDgx$(WJyRAF7U~AA*x9_ID??z
wCT}UA?`9A7%CW<>~RMNVz{6ofT+99GkF8!$<ZWooKTY_EC5KfAHhU?^R!hc9|HECJs@%ENg#rnA&Lr-nkGYd?Knys34_ValL+W~KrvsxgU^+CWW=YuK!2hr
3I>oq^!&K?r-{RX{5gG08NieQ@#I*D4HAD!Y``<d29en(wjVRtuzD8JG&+aj_NDx6Jv1M|17dTqUS&#{l5ojBg{TNZ5$AwAu4YUtx;=5zh3(i)06B~%l@;pF
Frt)CKRuf_)hT!Y?fgG>LnLt~N!$>2c%jQ~zVqmA!YpfRC-nWbGes#CAwasF!KA!Bb|k^BK(w@AWBJ^eYM4;ghflt2(7`t2i7j2|<O9iqIb;{aA7S?h`IiJH
Rnn$}nAJKD_iEuiytd0f64O4K7&BjR-pP!L?}gPkNTQ~T1rtu5#$|(15L_A<^&AZc2d_}o7|jETT?@7wk~RM=8W$Fg1T-ihIuRCy2lB8|z!ED+&`6}J%nm^4
95eF+gaVra;X^5u8950msGnQ<USKHkHzJQ_;7t_W0W!o8loZtP!crdudZFFF^BLFgONd1!4s1OT$4L%6=q%A&2*23XdAAaV`6a>!s|Zm%L;QGvSING8>qDV+
l_nxOxvd&IHy3q~0LB2I#iFXYEp`ej4TVIu*^~zaDq~L448?`k43rwqlMkZZ6%>R~KBNM)M1(OEta>ERtYq5Qfb<#=q!QWAA}k&l;&#)|{e1T#ieg2f7_3NY
-avHp`jfdIA<}5kxZ|c23`$iR4JOfMkg{Iv($@EC<%NyQ)1%#t$XIDZ$Qm@gB57jV%DbZl(V~i&ifNP*8HQ?viDaRJ%whd@3$eXq(IIV;A`?ntSZJymEgrbQ
MM^}_beWN(;L3(1fMOtuh$)DZ)KU`w<};T{4~_uP$>X+HsboY^7gE%1Rvgrj1(FF3F=6uiUK413{sUUWjyOB)ywaTZvrdwBvu0AuR1i^BQH((-A{l~8LXwMT
Y{D50&lp6IIf5sGIDoD@fE4<G88M)IG30aE_UrZ80Mz*Q0OU73$JztbcrOFI+^>Wv<RhV6^4K$y4m%5h()=;+`02kHGW}iKWInFcIFlr!t_|9OPiiB8!1U#I
0B4IO%5gPB)2BQflqd6r1rnTKHmF0Z7+OjV_W2D7(s;*OA3-yT=xK@LE(oC=iX|PmX~NS@vrfZj&Nm7cLZN|IOnxUn&#vosC{<TQGa=?6dPIBRXrQVFiii?q
DJh94peT|O0xFmxB$^66D0gTw5ira&iA4{P9MK&$tjVC#x;*U2kR*1X8qAbYL8Z`QEvTy79!g>g7J}ymIEaLyBCR?|oEmjOXrh63w$3veQ%q&rNQod>fPt-1
no25&iUI-vrKYJO2$U!e*eaBWV!AQ5P^N(H!Nl~s#5w{Zkf0=$?TS>Ol=2NnPAaMGf`Xw5o}8mmF$LQMOGHfwBtuZtuy#!%EljZ~6jX#kOH`EwGfXnk5HwUJ
Bq-AXC_>6h8+G<$c=k3R=L^h^4)r)n_Yjms5j9krO%5&kBoM&8m=ivThwMI|g~!iOu~?Xk3i=*}hnJy2j2trSSekSTth!?8_za%R=lec{u?tkOsV%0HLVqEw
2ImH%Lqqt-K=+-4yn{kgjUkNZx-2{py<%B3=Sn!1C-H}+Y9c6#MzNeIP=uYTxj^I_`nq;!Uej?EP0IvIVrXP2nl$LdwLs7sD?${RgFxv*lStwSnhHvYN*YSW
$cIXwSxzBlEX){=XgMLW7E1?2Lk#`j(6$fK=C?GpR6e1^PSmj#m+G5LLsZf*PBdN^a>8r);`Hwglei2Ub`mHC25^FbV#J9_f(o#Q^IGYE<{D(@Xj}mOiQX>_
TCTCjK6)oR+3gBGkl|($EzzdY&HZmcdsHFxAP&MCIG4}n-!{G(0*|J@6X0m=Bkm#3&d%s#6czz_unblLGrtJa=icp-sqet{ki~s$(Of3|8zBG*(5P&?ZVYs2
-3FT4L_5kd_sk1I;Z7%N8%K3(3=Y1Y&3c4(@B{571I0-dqy#;<;CuIvXp!lEY~=T%K%poj%l`eZ^arfu8pKoLR1&pfGv(z2`@-w4IM%*qicg2ZCZ40!m<52r
ixYA#N43xb53NQ+#c3~om1+^WUDCK^Pd<RIGETVm-l~lii*<}(q9q1cL{EX>xjY5Q{;-yJ5d>5OI%_oaW$&>p!4!R@pE_8ihtZS<N$W(>ND@U%C#Dh;{wA6x
R0LiaDd6+ao|RwjgnWEcAu>T!MM}^yB{W1(Qc^^fElUgqP(%bkMO4rd%F?AIK++_N#0=6?MNG3bOw`p41VU9*MM*T%N>x!3v;#mBZ-Bx}C`h!5K?N$o1$$%+
Bt+;mRY4&v1q{kdN9x9mN@i%1lAtA#Xo?{WY0_beQz4`ukoRuYM~m2Dj<3NCJwQH{H3zm3_;2W4Kim{mK;O;68J_?rag&^f0|kL`q>~j_one9~hzXAEf3|z^
p6dIX{lmEFJvFl0f2zc$i34NCF7uFZS{qauq(Ets`g-L|s1_CpEHhZ)Eny6ANt)HXfT2kmLpQwLH-MOq&-TZW5CeO%K-y^9xpU-?xJBqZh&u>SVrUfDaGpCV
(vc|=3`RTSl<<<Mil8NmB59gJl8~T^P+$nisEVS<?|aDFWrK0O6h3>Y=3!sxv>t2QLfxQwFBVcWnfoa#ujrtKiJtcdg?|q2<iA-*R*K+1Y*X-b_SV3=<T>EQ
`^oIa($b|LJm{g=$*61H@P<TaSj-i4GJ+t0K)Rt@LP!|OBM6s`aoP!K=~q#E<HwnXc>V7md>;dL?>mt3X5teS?^!kK4Ft@VvfC+@=4dIsbIk;dp{?o_JA%ZY
rWaD3@=}8_<`sNZ>|;l><m0?B?51?S<cT|gg0Phaa-8o_<=}+e;H8R8ytq!u3IjCob!*6v@tkPE(A%_{Nfjd@s-s|DtBZQdaS%b|PuFkHarZ)Kzk05kmxy5(
Xc0&h1@&lUtEL8ssa^;fz?pUe0%W|u4)8!TgK3W?D%GBg)hoPqTceX&)@aA0cJA;_F&GHNMshIw*R8Xp^-?U6U?{@(aA!B(liJ*d^^jO|UN9#N9Xm$DFr`IJ
*;p(?ttEb4*eFk%4@QrujF*8W)JeQI#`0!TiBLA@8H^pc!Hx#9#1jdi=?$E`&6MXQ>#L`7-dVw`QEys;lBvecoE>h(7^}mi%xLNXw5$29v`?Gh)ckQ!JoPBr
*3R3LvS%{RGMuRi%PbKQlCp#`6u~hB#6jOn3Dem3+tFe5L$Ajr0#&Be9H?-8EQZwM--vMDc6bRcn#^|5=Un$=MG4U2i70BJY6@T}p^&L0n5iiyD4JLyh9#tD
#tnPHx;-`7>t1&pw3S_xMMFkmf{H|esuz55Htde&P9t*{MAor|vHQ+@?#tqzFEo25_%@@+UP|j?=EAkjVkoG?S}l#58oI>MCW<;uZpV%cnGR}2i-K}_4)J|)
oKsxNra5pp7{_cjlNj#JO{lyL&47s{k;kmM2Z@xhJzHILZ#S?RtJFM9W2HeQrDB%CSSdu64zRFKa-Mo-<wlaR5MEEAs%bfAEY4jx?#OaLG2?RGQaX~wlVY|q
2ge~#+={;P^daQ>;`P(<?!9a9l=BIs3X-4z!r~yUf{jE`6r~z|mBGhTHn5^nsClSj#Y9Dnv$Zk;lG3J@lU}2^%NWXh#XUqPW+Gc`22u0+>bxx~F)LVnm-W{q
PW&zz7e8v>0J!e;_k5m+!6LKf7FDniTSZ}NBV`zRl|_=><wU|x9q1_OiYOQf)HIk36c`A`3>6r>rCrS_yQh3+(4O{yc!{<OL_H#CZ!N@7T)@Rys8~thY(gCn
n{7}Ot78<_A{`{%GR<sZDXyu!ww;3SRpFGGH)X^*b*Uu^_|<dsciS~~n`NN%_jva_p6VM4l2A(#OG8o&$6#fEp;b--Z9CPBgd8<iL&S;YP`;>KXKxurn!+aS
jk-la0|`LFCA2~=9y_{CqUPQaWDjT4SA|Y2X~etrQ>p|-VbMK(QJTAhM-V+SQg5j^XN2Y>A&E@cOyglq&a9JJY|;%NY_yCfL>nkJ_j@5RDv=0WOzdb`rcE3`
+wZQny_1lsQ0UI7S=g>E_9?yP-4i&@c)LyI13B+;l0$Yv2-54j-<!6h=>2?hs9uZ-l>~(d0u3Vx3DOfVY)G1nB`&fWaIC@z`#8cOIQo@5-EQ^-Wmn{^JZ5C5
A6_+!r1)j!B9zu<BiEj$qVk&_5?iZ>mS!or2_rEV5=z6md0T0&ZE%|b5QymtoaJ*aAnJexekaL2PUC$fe3PT*_=WOE$x1GyKGp;^q!QT+Q=cV#y?epTI*p9c
MvZ!(ep|r~p9w)sar2HvYKQ6`y>LAWs2&gsQmBbkg)|8>6;c$?6p7*Us2-*gmW1B-OI}q<28f{nVGFA;*1B-TnN-FFD>iIR20;gTmJ@@A<lv571gylc8#O3d
iU6Cy!2yARpq*&csmdsGs~z$gKFOOT^*^DmK^YEvP~sdPPrtwh+)0%BB;}R)0~IW|)_vGOsXqp4+306%hT=l->kVbZE?u*;526R}K7><A?qYOto9M@mbYnV)
>DvOz!6Vqx+FNdBZAun?8~a*{>6N)dA`=bw=Ud{+#MbOGrA`tQ^)rvX!k$>3a(tK_^?~|Bme7RUgm`R|`j9X_xDMYXh#Um4KnQ|{i9>9Xrht2M4xVQt4bIo9
7$@yKry8Kk=4JA_1k*b4z2~6>Z2tBEhpNF5hp!qge;~eVM9C;Jc80*YJuQ5k%Y!)2Rneob-tmyr(2{mQpU}5yG#%~L#*8Kob7Gi-yFoYVcg-aYKEoyRrJ4^N
cj(v8@P5JmQDhS9uzFvyKLHdr!=e_z?0%Wo@8VBQbu*|2lPCRYh$xJ}{%cb1Ex|sv^KSr7kV;TWMGJ_MV}l!QI}=W)wpvN)(OB5gPQ+=AMBzl*N-zTC$&BqH
!is9)J|=<(x&#Q(L)s^;<M09D$0^CCae3y%Bt4muc64JIi72RU?i-d^t`l(rW=hUxWkRdKkU2TmUo;*K6m)dQVCZ{i$U=oYgO3Xc@h>|bL(p^-j#I+$=!=`N
SEy!pcN*OHb&YxsEa<?jFKLco1IbAgJ6I4o;@0Dip=XZ=F!B{T?P&O9!>IJU&bua%c#spI^LFhmD0x>x9S=nvF*jjLunvdG0_&i1j0TZ>*`e)~>s=V_u87Q=
t|N}!+3Te3vZNa}r$r`!QVUpF<f8<7mJDw?Q(q->P<vBHjg?oE2WP8ZE<0}Pi(%@ClNffgL>(twnPWK4SRvCPcXS2~p#s+n%wuB8wU@6)g?SqbQnuYRAbM$G
7gF%Fy6S8geQz^sbHkyW*m36C&_flx>A+^Vu9<ifpoj+|)K=QB;|`t|$)dWISrbK79c-A8OLR~)gvqX<Gg6TR$g?s{9{p-)V2gyuxlc+fq*IR%UB*<qbaTe_
)G2A*F!Y>f18^%tltZoV9<#VpnsLqxRM&=gBB@r=6%01*ORnvA3Bpmk2f)M9LjlTXPmc6t%deO~9Z>0@LrR915U@+7DJY>RL^R?G8c@&$1umTmlmRn9n$XaN
X+nm8rO=vGN^}Nli)=0@LsUeCDO9G$3JTi*X+Y7W(3z4hBTUE<4mJfE29l9V0VoxqM5+X6R)8od2|{EgkdR=AkRf7{kfdoTN>x;)q=>0vWT1e7HpnVci_oYV
3PyzZ%D!h;y7v7eyV2XLdNCKbI6ZUiQ3v7D_UFIDT{M&#tf8?qh)=bv4~@3X<>A&G8?GGTwMQN^jcXasmKih#j);B)XQBbz51D~A*|*gdQ(SPEWTGgFNvLuU
YugPIO*BXo1r!8L@Atn5GXfjKl6DWPARJ{hJ7C5Ev04o>`6Ye@X$uC5ZzyibKDz_5Q-K%537v5p7ClUYWPqSHs`B#scaLcdG$g9;!|v^Hsh(Q8&P4zp6-+@g
5JFW22oW@@l+dLGQWOC~Nhnbj5Y#~sLlQMqAPoaDtjbVPRYg@Qp-2rQB@GD;0D(;a1V}_DS*$3zRuWSqsRC#o>LD%}MKuytO#vJjUB&@__)QFf>NvhaWke4j
S4?0+i)+$+$?$zu!ANr_#2o~nG8$CjCW4c;4GRyb5WrIu;>t-xBFdT^eN*(F!;vT<d-tP6uo53+x=K)*jW__bnCusb8AKm|1AHbVhHW#KD2bW+(3D3T{Njcn
p?l>FLV<};#DG%F_DRd!b?c#z6Lp^#^va)mt4JOr7EYSTA7VjR69dm#=oteF9exO5+B8T7PRVm3J~L8~Q4Iu>GEq}a6G$+`3q=YPp-@U9QU|6J5v2JdaS<s>
fzlL?g-Sw^rHBjd!QxD9$_odvU%w(gp``1O-x;0W3O(V&t8I=@MDgJE7FYI&Zo;wffr|MsDn@)OhVp9A1vo+7kU;+U6$%s3FG4%dS{8DikO>Vsk*O*I0n&Hm
U&L&`nfnh7XaPcn(Y<V?%=%<J-gmqXWnfuptPUxhnm2AGrPBaJhXt_bkE|XvbCn*RMOGss>wRD*TM~6ACi97H7u&4({QKQneTqIzArv@Dh>8b+6F84>@e0r-
JqMytqz6_>rbsF7msA3qH-wc_8tYoZc_HREOXbo4`66gQz2OE3I!Q5r27!_sB&;{0xOJODNiCEpC_f2&^H-LXJ-{PJ5(lz%UJJA8l2(K!Kwq}a<G^;1o>YO4
at4A9u;juT$P!7w#5Pbcy7WMh*IXM1nF<84P{S1|O;AKsKnn~3GAI!(4Ix5@v(fSCD>4xkk<6>34Ps3N2x&GQLqicUBvzd*8VWNej|dJ6i@PG-lAt8r+p((@
gh2+$5|OG%%AD2<OWJOv<WLJc2GIvWtV95ntd*uV3DIIpQ&DKq2^?b)0z@=K97U=K#71#rwnwA_kV+7XcEubS*3PvpO%t7?xZvR;ilT@pnX>CM3l$KWF++?F
K$Igc9LiB+DVqda5=Mc=0&R_U4mhHbA%?R7lWj#Y6HRTZgGC5Yn9yX60BNLY7L-_m2u6Nn3Q*k$CX7-gDLO)FTA)HUCu>9H($H*R0s@E^q%D|(OcPAh6jhOE
C>oPYjTkIhlz^g=sTwJvqJYL%Hb_LpF%nD>GD#FeLqWt9rAk5RQ$2^c*{W$V=;y%lC?*-EB8J&;Q$$fq0ptd_wL$B|Y4LpuFQvyAg*ab{0AB!rh!X)WLH0-w
pm)e2sTzprEBXda!@dC9XJAcVY*C01Jb1`?dZNTMQZ~v(Ldu}Ow<3n6tWv5)mV#MO#0_Y127;XfqcLtXxJ@mr5K%;iiVR5UBG|*HKxw5lV`EkzlSoCgjTDyD
YevQ+WP;SoqNxfX)-!4&5@{&ke$h{3%mep`>o1|0ipCewoJu{uc*(33W8Lt|<<cFWe8rRQes&Ud+`Be)g%bv+<o`BJc~I;YLN(*c%kGm?fr<*Y!GmqNovQV{
p(1$Do-QE+K=FJiErhktnk<7#0Z5R5Qmje<+XD)Gj1Wl>RV7=ogJCRuUy@JX-<bbcj9^Ne5<dCT(fx!mf1_xh_%Vunef#3<K4U~b@<J3JPJEtXB4VF*Aj%fR
>}3Xb)XCO^10^d)i8MKu&+-@U4j{1O>+r(hHns=}P9<W)94Rn7YQ$jS&Fuhq&|Ye!FB}C;$Z&rCa7nY8nL!j4VkC1g!@4M#Sqz%6vBscfFH@YsX9x!wQM^Q8
Vgdkm8Bi7@2e!-*+Bs%M3JK(D@x?D4t{QnR`EqGshly8Zh3C3<{-{CZ$m@99bY>jz<AKv%@v=|$5#<fNj7gA&Vb`5|w>D<F=9}x;4j4~N0VEOdam2itbKlab
y%Y7QVH6K^Itp#=2jmhCp#}(jhrbE&(8jh6HOM=Jc>rslyNG{`zuc8*ZUj45Dh7cf5hfLc=$-FWdOLz5lA3SS)(k}u(FrarNF^4ipKgItOfe_)vWR0A1t^4+
)1&_~MvzBfq)Z9=!T{Ara2*Xq)ev}k2>>A?prR^>wO+OG^kG0cp;N{XMEXDgW&~GCgF=shL<9Q?prOzP5}+V35J=iUrPlzUe@7PJAMeRvs%aPOm^>@Nlm!DM
5|R(;${y!}2{HX{&|m5;M~X~FC@IDYl2P+>ggM8Uucjg*5N2n@Jpzt$tRQkU$M)=Yk5^foMhw5H|9AdS2QT<bK(QgUheFg0GQzO|O4Aah0Q-b{l!P8(D4%+7
^WXzW=r~pT{5FJ20)eDZHqb-U2gd<|gsAF+34C#ei^M*#iJ2q1%j;RiL_k#y6sh2bfI1rg2#7ytCQ3v+oE88>Sw(m&aC#LiM0~lDM2rZVgiVb}1NaB~>H>z+
5mhvh$i%Z3s1WShA(cTR;TQ!}A*`O9_O~QqM#0bH_NGtc55&w+$!VoD6aHb!_bn7-<N_57h5#SVifBPX|9&wtcX!SyW9^K;U4kfppg$;g#x+AwN}m(zP6<jv
fFOY6oNNKyn5F5$5fuy+Gaj(IIw?+rSAl8@pdZ&bNScVCh@xpA+0R|YgBg)@KII(=s-wab_b-yAE2LsEI*2H#fz&LdqykY&hO{0^8VRYO=n>F>G$=$2LqR}!
Cw58z+YJd(DpKsaiV_I}&_Xz-ATfc^PzMJ`)gt@h11LY!FiAs6MIlW@1p`8x`e0Rm53^@?hJHHG2${i``Dl|zt-Q$#2~~j#<vATNHJ8bYpkF*tXegxZ$Wz@f
Pt2d+`CjGWF+zLDhCXLVoeS1`Qgt9>%Q<A_HM=2D<1jE-qKcv?3GNWPF64SZJxHfW6rHoEv`TR<Wu?kcRws{AcJ2OH*y9=v6O2gWqt+G;4pmU0))mrJ1A}d}
DieCmXgJQ=H8F(}q}wXxl5LYr4Iprgb(Fz@Dog&RnW_-~wI%9b4)w&jB)TY6l--A9(6e&LZ3#Hj#l+PHqZswP{@&^BVruJm;Fk#3+wZ{Gu=8lK5m5e#QCzpF
4sLcCdUmpnLNLdGUE-B^7_G;lLcI_uPy=SPkbzk?Z;}6?OE^LC3&tCC8V<Hd4kT34K-7R*P|`s+YQ`1i!oUI48yMPR@mJpO_C*QYt_Z<aFj0eS8&dd(ps6UJ
lq6^fhoGOh{OwMR&RP<4Lli}SV5U@{PAWa#q~eAk{M8StL%0GcBhEO7K{`|nQ$SD!Ni={2LD5IJ08#D)Lrz+wp|D|4G)V@4nNp%jVI_(fn5crLDxr{tMjBWH
+JPbl0s~NWIl&c4T?8L`Bq8KO=1zoyHK~u%lr-OtKc4Eb00#`Du@guioj~h?kf2fmpg^T5zM(LNAz7FFAi<J%3&$O(Jomb=8ALH?6c!fo@jFys!wEs;N1(~=
bBvRQ*~UM!<9xHH<_tS~G_5(JyudmW`#Qt8)ipN;_&SS#GXWAwLsjyV0SZA(&GR4+(bt2hakz2;)&mK?h7;$M^UpZl#A}*uv2}1<Ip5^=++y6B*@>4W%3L<E
z?5->0cAyDx{9a^Uv0oHQXOuTfl&Xs3U^rWpXZnlEd5iHRQcAav6`_?gGu#Z`gB-4fV&)Z1|zvnP>F+`<fOrgs%Z*yN-r{11b(^X9s(Z}bwvEfb_2dw)RH<B
biiw<Yi;YEtFIp*3ZM!p6{>-jf%lCS5X2RsF)<WVMHMhKn`D`3CYdIos-k46ifAs$iijwdJl(+{HnAFDdJIiW*I~-~bp?|^mRe3JL^{#)?M6XCj=9kPH8cSs
B-E6&lF&*N9+AxJ^)&7rYzB~{XPO2)h4J5Q)FRo$c>zNv2$T{kn3#BkOwm=Kz*5Ix(n;283JI!-5Qs*44OLJBR6=&$j>e*>Gp+<W8d@&@!4H?a&rO}8DjF6^
N`?`L^BAPFI2fV=f*`kUs1`;d2$`UuBDIMoVFCu03IZf#G0kjQ=QRv6u+aq#G?7FQ{u#kF1u%GQ#ij#dq=8^2Xo|B#Y$WWVORj%=MLFQM6%Y~zA%L0{qNxf5
NGj$OSb(r?vz-}DDtnRAjUed@V@XJ*0B8WwNlKKonS_2|G9-vdKmkBg1>SRYwzamQSt=tagl!lzY~rGai$GZ*8HGov6?RM_!Pd1b#(<^>VnzZw1)(E4p~aA=
v4L*d%<jUY(7UiigY+^2>#bC1QoM}~>jTnWWePy9uo50Z>e&<QzqQY?I7})_sj6WzvZ18J`cp;yhf)&^QBl_h28jYlDMgZ`6Nsn7fM9y0I{k(^pSRTKalj5F
l*BA*a{{Si8faQSzi-o=v<8EISu*)+LlZ_ozUxPxx{mJSs!ceerX+|W5^6_6YKKOLf-yv7jK(o1AgYs2^HF|}C!f(?V1JbDB{Wc&f$;>+`4WUHn8FBp_x2{w
N+3X~shL=YfuUkiq4WR>9Ham!L7)<ppap-BHU!R04y1`xnkiCba6gq?!zg_gTBQwOQRTn2Dx@MPCQ2a)L$olA5)#A3Ua3;N$U1<&s}H6<)})xzyBlq;r}$$i
e35{Ke^2y&drE;Ykh^5%4Pd~T0{Qy`?EdZonT0eZ1Snb+|FofrXaba=9E=Fa1F1)d`ASf&6syOCVecPSnC3=g#I)b*j6P>Y>lr9!B96lmLSfp*=Q~PjglIts
XYz~-);)xXsVu4lun6c?3Q#}as9IALBl|c)rCQjIwxwu9DG<Xc;se5OF^nE5AaCUX$_w@oU+fwRM1LQc8h1p*R7Dg-L{QTqKC{=Hfd{1d>4QK`YCh>5Vtnw9
;q011k)#-enFHJy$1u7iqu2|me!t69W<;bST2g|6{hJgG0z?2xW+Ew1#Q%z9iJYB$`4z2cL--$6NGyT?AhKumeF>@or3r#0p`a>=YJj~OG8#ydAS#L|Dv(NA
C-|Zm6GaOhG=v|X8x@?+mvA2nFYT!kl>Nk^p#_wXW`dbY3K5zi8c38P5ZMGyJ)g4!iTe=yWeP$n2!NmoSRyDIRl&-j-M&k52Z<^t5Mb0l3*GDCluBFGgzmwF
D9jo&Ay4&333TJ*2NM+#U9qaQXqVLHO$nQm^lrJ#+ZcxkZFl`YUflH~&pCn`&?W;g1gH0E($u9-@52K4>5|`}iu4Kx{Gkk)j%P^h%AF44w?R%CnnJ3maVy&z
c*4?*cHp1seJ7Gy-G>KJ1Semb6k%dC5M}hw)xuL(`TVwB8qK>LKdWI4x&+p74iq#S9i?Hl3tbFc)@~~h7_oztsJf51VleJkgT+qXX))9|5s$3t9q$R!`P~`U
+igtfrdm+8QpQw4Pm7t4sAAFa&mqEVd6gW+{5{8Bl{2%DW}a}EthH9u4_tfRJ3v7%TsqvWre(leQ3ml&Iux%`O53PvBYU)oA>bH1aF!U94_YOCEwt3M$mZ8%
G++#xi3u4cfFZr{uiH1Z1t3y=n82y~Ez2Xk2E7s80jFLMl2&2^mP(!n;P<80vKa-f8O5ZI#;TtfF;m+^O%TU1lc?jvofRv_PumNxQfPENx0bx_Fo|#2s0L_&
#sUZr#g#vHpAga8L`v9Lhxo*zXBWO){15c^4(cgAJfr7K)%fb_m0~N2Z80-;C>z$OcN*7%`GPD}OSYVeZSpsdZoF{!Rg`;JpdD>Wfm+F%6EARW)U>cfqFCB2
+7v|yN&VyYe?DS1F%c*B{{-E<xaFG}*ukRajn*I5LyKYkMhSVK%WRdE_BTNT{xL?eI=(P(P<sQ(DNiBFYPe*EI1M+`)wdJ7x>=8VxL)!nw;sK*?wIxS3+kBh
jTDQUWr_;~t!YasMzr1AkLGMJHl)XwZC-YQjRskh<}7|U1T)%7da%>esDcdWQ0ELEz_fK$?B-Tkh-VT_Kyij4cX2WAz2>);vu#DUsCYP37Ec2X5zwF*oyUWT
?SOc~VoDT&C_)sW?<OX+bb~=h=6G`h-WN+uKvPtd6wp?TVjA+1F(nkBY(7RlXX78oj}1>;JR$m^#{C~S;$odif(iUa&L3Zu4+oFPp?}9#=0l{1{wxXL@&$-g
PYRVNpvaH-UdK#L80piNSg>e9m(T~fbX)SyxQ^@vcJ0Pvi!xsnog|t`&#xFSto|jOb!VDRBPNteT%)!!L|O)IO|^Xpz6gE5M$!lSySIZdsL^hu3~(1G1{5xx
dM9vLuzR&o087}lI%`;bLt?ZlNQ^lc8%|t|I#Iyc^`~D<5fDml=e>O}r!km55)E03Fgv8jp1^*MLz@PH#i}(Rwlr<SJ237UPY5?#%JRTsHZDC5@Dr>i0Hg_k
)NU@$OSDb+qNsPqu1ok7YzV%(nlT@Ar2U5%1Kn)>GmMlMpN%J8K!}L5Q+imcGBC8>PBmhzOJyEv5{x<}IVvB;l~lC!#tcW`-aa@?Cs8WFk;b9##~Cy%dE;Tf
@)GU`9W|4hk1>#{@xLPj!g6zG0-?%#b7bq9vX5m?WgU;hXGU^oX?xSME@df(_JP7`2w;#XBFH76cI`AsegZ>Gn+^)NRUD<n^=z6t<6+xZRPJ{@*|<`4`RtsB
ox^KR=O4qrhNrDy`r6xHoffkPR!-_$beFib{AWB{6L4g8sY@vU%*}iFydc$iz0Vy$U8V~Gss$8<3t$fVNslHOIEXC-`lh0Z7TS2k!r9=nAB7}6RWOG|DHFBf
X;*t}5f*f*5+d|q>@5&FtX@|LMyRJL;h&(?I|)`>PrW9jC)4`j^h55zsY4c#C{iUTXlZDPT0==mf;KcTOlYd1)Xj?p1+$42ph_AkA}E1|Dtu3%dc-iR>{T*o
rN0;oW_LV96J+VYf5rqU4W2A09v*#1Tkq{Ww0AD_;fdyGWFV)i0_*_IIqwCe;bX+X*k&t-V@6lVC@v0&uYV~pkm4{hP%Sgl0iO{)h7TD>;Hc6#8~{K>tOF=P
CHum_1dOW011Q1*K#+?FQbi0%$s<xo1hAyMs0KqOu}TonLgCo)1M+9n^r1{I;e|Imqz^EFc!+~q4<r`#2ZFs&EdT)^5<{Oyoq%?L@05i$l*Emg!ObfT0n?y=
bY~kIIVNxsgrM@GQj{q?C2{fJ2bUJ{JYQNiv8IsQ4Nc$3`jpZqQ1<Jiavin74_!mRz~^G5P10bU+F^A?O%GQ{po1akD2wv~BS^Xc)VuP+av<<P5M(lD?mM?4
d&%POaJc8zVe!5aKjA0WKSU3df_##*=$#ga4+*|Ln)&8aM#t)IVT#5*+=MHkbrn-IKkn=SVS)M$d>}Omt|`Z9j@;-!XCJ0_=r44m_#a8~2teWba$aAbes!%Z
Ydi~1fcd2&dY}|SfK$_e$kIMpA5o%FX7vCMb`U5%U=LEdT{NRq33-QJ4XOaF9a&IVQV|019r@(I_e<|J#N?2NK?IX?gm!niBEDIpOPVz@QTXQaYgvjWidk4w
29xrku=29Mn0`MI1dI>5L27_Lf$mHqg8;Wu4|r(YZu-*!5xql!5DT~*fzgOQUN#19S%twR=EV>bLj_Iw*%S9NzHw*vpMErx%=(-Y)+cbl>vINi5d`5V<tiS-
4Gh55`*luf=aAr?{<u+e(1EhwPWsMcyDlYIf6!1^MTBf1ul0FgP6Ye2r4;D($Y(+E`TagLr{3mNNmVVgp#Cr$!_v&pde89~)1EMLCh|Zc1zWJ1Ho=KaG@E8&
rSt|gQBgF(ML5Yu@Ci9U|1n^Ni5*suC=CW!g()hc{(Ncz)0YCBl4wAN0%}5m3CRSKM>q;nq3M8@WuQ$UVqylUAZ8f|0t6v}8mcL#XoR51N|=#}7^xAZ1&BsU
0fPY=p`Z)_s6xDe`w-?}#~mD+ZV3c=xEBURGLk!vUe2w^`jk3<jHdn=al@!`n8RSi2nKt6FdZ-Rlg!yrA$-b60ZH${Q}DKSe!K@;bDz)to5!vW2&xjAUZW7a
V|+h|B>t-rC{y@%Xzg23P%<@5F&fUDX#I`S9dZP8RMgB<OGQy^XbAl_fzqb7z!Zo?3Q<i}6G;>mB@lVF5LC28l$4PaQxzd45>Qn%X#+_`Q9(>y+oEQOW`H6?
KxnAjL=zPxB?m?lnmVG`5u-I|rV4?XioJ1@otL@P5X~bMd0^I<m?k2K39Ct^qhccj!6ehI3T$F1i6AP0p(>cfU?L>hUWDlqied^DN@ie*hG`~QkcJ5V))y58
LS7j49Rx%%B@qstO%gRhOzh%mpe7iYse&kpfUIEAtu+k_gjGopl%jUjlTcAGw3})o2&!p-ni(`SI#`+nA_a!CmrYOuQB_O<RZSB$QWVrlFj5B=pqQarA}C@C
sw%x~(FHRUcfRjKgG9w*h%~2=IzXx(u_$5<v7(}?DJ7kq1Qe_k#F7}rR#<|ff~{gHP^79UqAChB4w#c;8XYt%5VJ)^1F@E>Hblu14J^eJrBFc)K|nzfDMv=A
s->8Useq!As5Ba?sEP_`rfP_hhGJl-s)kAmC<eOGOjQPe!i7{rR5Y}cB~=BdL`6zc(^CaC1wxVH4uztMMui%nT4}^lPK+jqs0xW_Xkre6gij{#?vGwLv>5_%
oezT{p^=h;feH{PYA)EObNrdX9O9KH5Q5PdBy8Z*Qh`AVEkojkoy8Op&rDdOY%J6wsEnkvP%3Lf2wPO6C?K}gFIkUtrm_pgwe13>K21_>sEDdcLs}`!xIjb&
Dg{EN5fUf@k_|4UCMk`9Fi}M@s#-%81Z_r=mrXs4fmE~sREpw)g0_@cjkFL(1i6$HnkK5A&T3_<QmSaGAfRjthC&BH8xTx~J%Koc#>&t%5JL>9wE*oYN;JD^
m8c^SWue$KMm1|elxc02mR2c23vHIA8i6WoY#R*Dmee@-?*{Vo8rmrlv@K%WXsaMGfTaS`)k|W=B1tspjHV?3ol#j?#NgPcC5#p`gG5mgEKLAVlp#qnx^WoT
akj?TiYFR$l>>IrtyL9lR)UfyDjRJ~)vQoZ(Nqyc%#gw~l#)mq%QX=pAVjp1(NzqD1u{`h5<xVzNhComP*RZr0aVR0K(Yk~&8d}+Hj`a+lu%H;HpY(%f`TYX
AUa8atZM{OR%Pp>imOyOoMTHHDpHhK#FP*xOQlLfr@M}*eTf>P`1Rcl*wOI#WEYkQLI{Qx$pso$LJ=Ys*n(m+^*=#XMjs%hD5R=ti;meJzjg;v3V^1FG31>5
X<U;_&1VIMn0S%fK&Vno>=}rLl=|4CtZ58e5iHEagxV<7E-hN81t!LH8`5a2F-;{D1VsZC5pXRbq!J)$it7(sWD`JbmV|he()1>iM6Hj}p`3K1{U!{IjDSc4
5)z>#y^{bEkiLu|s#Ydz)tIk48LWl{T@=CnqyvQ?+Np(0v!9=lKMmWCsGVwtE}V8>JI>oHl<>_2ZYj0SH7L}gD6xzXtSw@7Q*(^gGuKLSjn){V)ls84C-d>n
O=Xq*QwONs_2b%QK;D7iLLEXK0Ymr660s;$h>$5uOF~doO-)pkF$yLDq6|w2K;QB6phKviK^sVm1VR~)PjZKRll%^1Ke+S+CE32^-JYleYX;aBf3U&wEdqoa
Md#IBf{79b+(g1D5he^ny$=|mrY1z7Nh5|kMo~h+a{P{a%m=U(KR_q>rLn;TJCDbYFje4%^I-b`6VXal0TL9zKfv{R<`RUK(};oyl4c^RfhhziPCaCLMSrw|
!UIPnG(?3(R8qa>IvLuyo1S>3!5kXQW+|bnDAB0h-Okr`C5ogtiAn;RT`ro4qNvY1MO|Z}nl#pB=#J`j+q*|`9fPtC#!aIM6G2T06%uxHT8BbVlpV2c-B_wB
8K4<pJAy8)3DK%rB8^B^0)oM%DzT+11ywPOXsR40=qj2hbQc&ct+lpok|nA$X-YIS)a**uj=H8Esy2xr?jm-<8Z^>W#X$tmVS{e7v2u$s6AO_sY3pztxE}@x
lQT(WZ?i)x>XoR~7PJn4J!L4djV)97S_#&*l{{Ew6DA#P*4avCR+|*GKV>K>)>?MdqFCI{A(okhgqRi4lD@&Xj8!_n!a&G;z4u#iqZII~{H`EnpT_{@P7?zE
Gzmxfr49%bIz+Zd>h1AOG<;JHY~r<06ckf-y+2(dz3&=yoS`&;#F%Q$pk~QJ3Q1x<7=3f0^iJ4bg!Cn#iG;lYI$Op9Xmqx55D}=Trs`MgcFd}+QeVg%UcU$h
Cqw&y^fP^JJ5%y}A|k_Gme_mu-_||m3}cE=L26RkBY2`|R$rm_9z5`N+LDuPUp=}*>T>c&RE=(j*_;_Ak~pS>7)_u|O)U{US2%dX^Zdh)ddI8*061>WFjx*n
(I>OGPu~1jhQ{sQg5$p#WHbmhv5W_7>Pg+E9bwm$hMesZ)-Y2kX7+*}x7P#rrTlEcF)=eLKdS=7-r<;xm|$Xu$=+rng#2$zz2sv>VpBnQzqKYiDP7o6nzTtX
VSr?d{yc&F(!4{S82SgWJhA0Igg$G$-8Z8M7@3w2(8?Pm@|8*Xpl}-tK6b<KW`pp*Wx%vc83aK{BpY{<p~_x)z{Yo$6qt$=mq}|=@c7I)<9P&T{&d)&z~$MJ
qEUXJ1q0|no#~`F;1Ai6Jx4VNkl$hmSZYXuStyl?gcw6*M~~7U?NfacY7e?I`u~xTGs2W;`?Sc)C6kNhL6Gwl>WdyDc)-lz#YyO&xdLRJiLGe;%d1bE%z{SE
4vbHoCd{hFgE<ngo%?p@$T!Z@b0tHF76l>8YAIRs8Fwi|NdEeICNs?;xinqyUk2<5V+kqQ=@DW&DtP*aV4|l82fi&z!<38ls3Qn3fdmy)^@WV_e!QQe0qJMk
6X$fD6#RR$)l$u)bd`!69F4j=UFf6lB<t=USQviG0R2usDIoTqaPq+N5*}WbhP8*EGIKDr#{hlO#a~zN53vwg`L;Rahr&?urYB8Gs(&_^QjI^*QkmROQx8Ma
=YgR=YykAIIMlI+*)K0+3-F8Ku<kr?ag*M0eVr@hPNur{tF{(qvKK8?rIcza#hN<B6jTQ*#^NHm)-y1Y$u_2{qC`|GRTh@oR4Qhf+cl+`X~b4Y)lspREE;Ir
8qoxm6*~qYCm2S-V%tVilvQP=GF3qYjJ0%FDGj!xY(+gB#|*}UxHS=7W;IrEV{1&ws+P4yDQcCCsuX2ZTU%m?txVF8Px<yDx^~#Ak2iCu^@6Z_iWo&iQPir8
h^`We5d}Il&q0`-jZ+afMT->+sJByEIjmUGwv~)QWrsGC2G^{<JYkBcsDg+jiX<qBD5)j$J2fS>w^`PSRV5=*!7Zu+4Yn~`Wk{F`C7Pm!h^mMQA}J<ZCuJ}i
2hUua%w6`9L?^`aFQ^W%QS=AD(>|TpL%;??6G)Z{DTsmqz{Kzo^$IQy0e}xz!vH9u^k^&XbP}d5EG+!A?&Ei9l5C0?oJgN=WI6{_TZ15V2gVqM3P8s1=)um(
3PS}<6D&|g^`@(k0O}A=;4k(`Q7aIHKrt&#CsX$G%8!07A;9U|lj7`;1fXh&nkgb!n1HDzX#ysw2&M`Mk`@XnYjO%7xe`Hr0&pe(@Df4HA%p?p82)ZlR6LYb
YOgSqsz8yFib5)BnxKU~3>_&*-2o+wigAFZ2|<Yn)Gop6JVXIs#;O1fk_W64%rG9GBirpWl=Qy5QT6-(u=wn1H<H9|#uDS3kHcS)zu5MOc*I2l7*9fip!vRH
5Jgcig9!MBuEpdid|(iQi4t#sdV{?75!N0L&*&e@L5gKbngAjeNJ3;b5tHgApM@!lMl}9+3<W47>%Awd2Bx}cgOVMn8!w@>FriX%fiNhrw6(IbX+^fuXZ28}
DA@5z$3iT#vK0gGGlNE$gquGp$)K2rX)Pf=6ExaNH58nd+egd3Xwf}Or07YcVCbRaBuE|})j;%|$Kqf-PsAY@C|Vdp2gwDntYANGDG3pYB3ej_sZxNbf@G+K
qKJwiDF6zXL0~9JR+gd`imH^Us**?mgh?tQsFJEmrAUG%fRd_)2uXw@LS|SJf+itoW~!)&sv;zcBqD&QK`AI`h?*5-B~n(UrD91KlBlQ(S}KxCAt(t3Ndg*5
L6n7*8AcGQ5{40>0GfuPil`VQl!g+BiXw=SxD&t#S{R0kl2oMhkRCp#1PAoU`3QL?l%(<lNuyB>1cd_$Qh@;k&ul>wv{b-Ql+`pel%x<vKr>B3Qh5#|&dPOO
MugKw3(HHR$y2D9mKh3AnOPW^@&_>_Nv}9?OAu5`K}b|oS7_y?9&)V2!2sd{6ns!zp8_4ddSppm28K`-tYp9=LKKP+Kui=Z4u?d<(Ik-7J83ABKokOM3KFU*
M4=jK1|lG(0wkh?Y#;Sj4&BAWjR8YKIzZG*6BPiFB`D|(I$X37BEbt4Q6{q}MH?uaIW-L8QilO7N@*$55jxmAG1?)fN~$RAjsR)XL$MfxLsTm>NEC`&4p^2?
7mihUS0I2*gw`-YK|xazP&5>?6vRO!#5Bb;!30dx6hSEvq{#%7K}a^nK@6wp4`Iwz_YD$Ah*Kc|HQI-uAbH4q<Vq_SgaLZ6m>~Mw`DvxgIFDa2u$qW|4V+N?
q2xo_NPYwYpngx~m-2wGUA?%^7&7hF;HnSHX_#tS6r@!UtcF)iA&K$qap5t8Ny%y>6OEOvvv*fdbipo2+1SZZ5jr^TtB{nKn3F-CupkfxOV~0QEP;p1x{YYq
S2!^OPG18&_5+0skbk&oX+X;(Spg_gOGawppY7^HkLv$P-~DED{>_t)x5waVsw9V=zgPQs=KsI>c)sIR9Pe1YRTGfH;2bduWH`1%UlC4Cu`i*%`oSz)Vsr!0
;qv%@)2kF2)pWoiooQ%mlEOoMgH%IVaW7ZNoQe_>%XE!*awtZaL6nvuoBF>z)%N+D<Qn?Yur9PET5FrTv+3|~ShPg(2R{zs84(0^I@6b%96oI%NXBgqGh8zy
91#wmbjvYnYZgowdm6RK%`w)bhYKooaCW<YZ(h8>XnD;!*`9fx%H|GDTm&TbMR<gwIw(g^MWNllk9prfE8$+eG|^=$RRyv&%V3&B3#XB?wzP`q5QT0gA0owr
RS2ypo`7aroTbBl()iEKNNCb;$KMIi{p5$V@U=LN65bFwvR$X29YBOLY{XgCu$2Q^l5w`eOxN!B)P~Rw2aCoA5EEV69p|o7s-ST2qK#<kd{f~Z^t#MrAKB6b
4(RkpeJju?FPO0GuX(8(8B-v2?mL7?6kJGLv{?kWsE{T^fkMOr;H<#fW<_^TbyMDfRkA&1LG5OREvg#@7`1MlBe0V}7f1?#L?-O_+M8RPQthoR9N2(~sYDp!
T!Qgi*K!*;m#N!IwZ>y^U{tiDnnMsMJRC<(x`*EP6e>q|KpZaoQ9REs#jhO~Qt;#wL2aqbjXi5`!Z%+FHmkocF88J^lbM!k0fkdYXT`Y3N{Z{=xOjE96m8dX
Io>h}zT0Dr0jI9Dsf>MvzgVl|+ZvR!@#7PsJ$%8uu-4VCCU|)6PZ1Ez?=>{TO*Dl@+9-?OiJ|kGKJ+j`cMVu4?(=j>D|^)DS2(O0m>@6IvMBIP`Lr!9hxdqV
4Q?Y3zZiZT=|E?#VY!|MT<u90%i;K?F+@QxZCRvc)s6OBk<uBh{T``}O=`vl4hElNb|?$$shMCb(BFp}@xO)S&~kBrV#URjcsGHiidz939ZOIm2f?i885$jC
O(2V{<mY)a?+?a}%DHm~UC=-d$FIQ>*rOd)05>)GoSBSEqfMGb_IKjxB8$VXJLZQ&z-&9Z-kRJ@wa*YybO(14Zqq<Tto2o^@<5Pgw{TCOFd{{EmQpc0s=Q9a
cS7V8o<q<QjYo30lus0PBFtV3J;)@H4<)dm4i}BBHVH78!?As~r7AbgT0BZ4smXL~#hUGw#T#L`jl2-w+@qk88NYXp<an@K`373`f`k!Z4;ZSbVm5)U`Oxl1
wj53%A1*UYF_1Gpfq-F$C~#P3XjoB3AaQB4dgF2`2o6|Ms;d#8<3Ux7%eg^<sE*}81Y-hl(9b9jh!oeVT1j7h$Vo?w^cd_70x*Za!4F2n0N^F4T@hvjq3Hvw
)_h_7dBhH>^;xWrGq901hEza3Ey1$67Zl`yb6QA;*zY+Mu%!U-X_sb^OA9i^TD-0Xu}a~bQpw>V4m52~UxQxehV|FE(|j0xA&tHMe;7q#Rxf|~B|*P7|1ZA;
f#Px6N0$w>Vjl*#csZ>c-m2K|<0uZ#(CmGQA%&*)kN`coP=!ZLJC?JQJoW9&(xStiH2O}sb!Z*-mak<~-3%|{1S**T_RzQ*-%lbn-(7GTvXbV7*kXmCgIejU
5PKsX_l%{{=#I2Ad|{EzP2JYb4Q+f&bzF}G6p%=W)evZgi7`0>bUZN7W5}vQVT8k|Pz30t+Y7blSn2J~b%k9bA<I~zp1SwIB!@w|mX#`&*!XM}SjWYM(_1NB
@5X~b#M(-v@?n?-8Cfg}l>~xIr?gsq`R~xI%*{h31VI@P^jG8QGuGsYgQ)akY!l_}di+(jT;l8DD?^z9^GI9E78c^2ru&W@HVtYP4v64{HoYF(J;ioW8rA^8
AcOD5$mOjO(?pCQM6d!0II)ee1~H}(IKFn_%M6<$?_UB0Hoig5fZ$zftTPEP8z+S`xtzm#tRf8x$*T(oK0rh0<Dl5lts(HyKKfmmw5oA$fn(}Zt&ty(9}-~r
mxv1&2<vL#CjRkHz7l16>Q!gnQ0)17KW#8rR}>;2PC~7pp7b8Jkt2z_J7Cb*<*sb-IB?H5fxwoQf|_WNPe=w9rjWwgc6TupUCm;8(A+`Wv|@`4jjn{1Fz;~9
chGQet_?Pjq7%^yBv_)05k(Rj*7fhcc;3g2nGV*hQHP7HIL5`5GSSbS>wAXhRNkzh=rc`jLcZzbuL`%%pO>+7#|+lRkdO$ug8>Cz>5;0VNJMUBgsE~E&`OQ2
%y9RSd&7)(VRL#^j(cIGfdV9phDI3>CfD$p6avMLU_S+*jS6=m;UH5QakaT=1l#9|{d!LZn=~LqGF4VeDPStH&?68Kgw=XV^I8@x8#5*IoKr-z=1#CGQ5GPb
Vrv<;2};+o#p3rN6c!{>W~5fCRZeu>=4p~i(K<~ek4tkb2SkDzRD{<0=wTe%gtVvK1R#wxdMup~iPmlQc4|{_RyBuR?M*&1*0n83Y#E}K)vXnmsIJD6lOC@&
X&a-1qrold2K;oi2tI35m)5&H#1YB4xuBp~U`?+_9J>Lc(MxBWb!xPS-bxPUt-0We(ZWE9cxbO`@Yi;*sWS-}4a(&2WO=_k?Xe6tv;bJNk;!2tuOn5sdN83b
@XsMI)L_RDmD?yUaCvSH5{6UnL5y7CvJ%9B27@8XshzuG)fcejV+O877K&)$)^87nuyaiBY*F=>a9PRR9v;qhu0YDOwGh2Wg>PgD6f?!)#?LS^L`9@c^K1iF
)(!8>UsK|A>h!}y6L+l4=!Khn<msBt^`v#G&b$bMEh-vGTySkw==?5afZT4oCaCVhO$u$%qN~Z5d_aA7_CmxEaG`t^>GhF~5m*?>MrD;oV-B+EZu@92o`aoT
+(3XXNdyX!CMUzEQE9Bz@<oi?C^cY8nK1&8luZifn?iZPvvhPfF&H_gz#VuWyLBPkYpQ0!-UQQUNFcgUYU1r)1nY$ZLM$Jsem$Y83=pW&!l{tZL!r+qy*ZKx
=b#f3)Z<$!vYeeH91PcSw$}q|nF8z_vs8wW=mlhOb>nBTRY2x&czr&x0tyON&=7>v*&{$iU{Ui(a17MeyGphL-J4@^t!nyVv>V=av8~JmkZE$7;>&<OYu4c(
$Jcxu1dIrbR9*?Z>~sv^KQI=_NjgY4Hooy2NvpW)bPL%*oq869odOmY%|WG{8e8M19;yi1nKgE_vnJ87bR_h0xzcU*k;R&Ho_LJ7jc6JL#6;r-^w2gB1L%89
Uum_mpu70sk!%`|>XjkHBkR!dq2Ym`L81vX2=zPHu2k>4n@%<f3eOGk4sWir*UyZ1;4F!^tbIlZf+RFRZO;fcq!A<vqAz!AlR8m{d8=sQ4Wzp)^|lK_$mqR@
Rlm`2i?q*m1slROrx(=;Ih+Xy8|twIQTgLEru5k6@Uz5QVAs{y8}nPQh+Z~YN78){2m|p0QXDkd!qK^;Nu0}xBQw(6%_XYg6|79mAta6UH9OU|tsO`(se9zb
6B(GXoZ7oq+fC_Uqd}gE1Q@An%$@Y`^>yJ4)Ee7@4PX!*_VW=Vi82>c?RvZo_2adxWcOuKJw<zV*#z|(qO6-*)gyS*;|dD9K^Vi*l3)=Z<^U8!f(&d#IIE1E
#eC)BuZ>4B0z^IPIK^vnAA7Ka+v}_HTUUtDXH<8-`R?~g48u$fK5ZkKeol=u-tz&=jGMgXyE$=vsfL6vz}tD^k_8UoXm8Dh?KE3ZW!PQf2N`^dTx6~{(7b`I
jt`zOFi1enm`^)EP9?_dte6fQT2=1@dE>Q$>fGK;(s%aIyBi+V-{|w=!*}`4m=--KU}!drOs+clM2ro@y-l9Jy&m=CcjLmks4)3u0-%Y|+LV^Bfpp^B^6Fz~
V((XVgf}c12GmMAgUa!XxGPhPC#1>+^ah2FzO_vf4`W-j2QD>7@oQo^fL}sb>(#+J6wZqtGKSD2Y6%49<4{E7U9G;Pkp1(0Hv^{C)oaY)BF~T(8*xgGvgafW
W(G3wPf+fnlwe4ekop0SwM%u85m~oNN(i!w)AKhhZy&FYbUB;ZPi~9&xp4MlQJ-FMg`HoUhoW+VBmx55HNpYHmzgddh?Z<DA+){DOk`XxmzxW!BxyECf%wrx
dOYvpJ$%WX?dAvXxVu<Oz;gNLT@LfJ*N8$72sp%Ok_|>EOt{%eyb=lsT0I4ZbiG~fW7^wK+Urs9zAhD;@(D3{5o4OHSpppAD}6nb*7c?u?!{`1;hBN(y9^c*
$`ql-Wz6t4y6aSZVW^)2AXx?pl6Bh&c=pxa(#|Q?1rleN^`d-_ma&?Q>~cB{XQTxOHY)e|YjbaoPC%42BC23jVWKdYzF*EvBosbuE|hjTPidq&-;IZ~^3lj>
>L(^k7&?M=77p^I0dxeZ0D+4ggb-tQlzPE^axx4D6mz1Vi+$dVRbim@u0HH`0J;glIwp$_0S76WL;&m}15O8ZjM{?I&N@Z`KoBw};Ic!h$zhU5$syO4?@b?-
JLg1+<4uw8nO_~fIP%Hcen&~v?WRRj@EnN85mljTs8W<_J&c7j+~WMKI0W$pf*Dw2Ky}?auqlIMdui-bQ>b@f@<o87uZFeF9!Wb+r!2^Lq&11d*hAtdnh-%m
!<|z+5+o-4btK8u)(0I1!(p0+`WWj-FN&3kzIT&OC7bR~9gEy7Ag0GA_Hf~{V8k-T>ERYMA!OnA=evrVijWqH@LM25<V;S8W_x)=p49g~i`K1Ao6%!|qgD^o
@U{^KpDC&~sT)*YYpuIi^l|3w0@x5{VKEgUIgphzK!p;l)PlMwsO@D~zg**+@ta(9-WlqHw%_bMI#-Tr_98g#c<oAxz(;T;=W{!+4z#8P1}kBZ%EW5wbt#-B
V#u=u6NSCJD4nY`cb?4H=>~R!_D4egt#@{JzggFuX8c5rq&UNF<Qf(jvwsq6UceL<_B1NwBSm!-&TI*sCk|D%da;um<a0WxSfqUEu<(@L4CY9~wLD$y;B*0(
#16&<?<_zG5gkAnt-%L67qPK>j2{(F`Qwtj_%nWfdne>=D0V(87IZ|}?+qM$&b8mU(Bl8=qGW@g5Ca3bgGNr#Nz<Qgp0`+hx`klPQ?~W7w6{sg@h&N4T5xyg
9a}I`zi)R_mc$oR>i1TBTtv(<bUL`Klip}Rl!SChHBf>(&^Ro5!pxj)397WJUv(=}E!80Bv*Me+F{)Z+7r$i^YH0v{WcBi^Fpn0P=bP)kWoBOa$CKT7{<f<-
2l(addmGUqg8y)&$E*lp0G&>V5VhvAiQbb#iBD7u;oa10v}PkAcH~PCfBa0-aDXGDyYY@729B4Wcc&J63|2ZSj<ZNAkKQYM^8&YrZ4fbybc-1g6p8N@54gWU
iz{Wt4J=cgWn9m}7U!|8<}Z>Sy)pFnzmI&k0mH%B9`dI`Hk!wB{93izwUeD%udVUrt@XRe$r#^c<41RQ5W|ay;7mLaO=~Aby=o^-T4~S}AsQrrB-DF*8L2%z
%MK3|zT6$6o;WF!y0^(Wg+FP4&Y1{UDJAO4xCBF?Lx!hdc0w7(*m{+UY+zd>6=9Jg2C5S}p0$EqsVEwdV&>GbVcXRE9KoXcPtXUHKnN<zp$C*K%c-Jn1F<_D
1P*IGVaad?(YVJWE<?89q{16CL*N((k*N{XeCk|nwWfhXMC5XJlFdqO6jRibf>=XvHA8?M941K)a=oF2Fd@wAH0j5mRh;n9{414fOm*uUKN&(Dk%V5?Fq1m@
-Pk<k>vF93&E4x;U|D}9T7bIdqAGUjDL`iD+57_#I)*k-10LV2>VGW{vIANCnZ!{+`gwx+biy5ONGJlFhc-^f_SyZqr#(-|KV2LogfwBs*gO+V9G!gicbDB9
`fusOfteZ6m~cpcGKcq8n$F?O7FN`~w9CKE|E1vZ`?Y$mC6lrTG3kp%vb6IIFhpN}Nest)rLSW>jHg^fCMn|2Z%~k*bhE?+KB4hQec7{gAn%SaIIa1+fE-2v
3WO^9*plGb6g_2E5Yc(RG{N_Fee=%RE>&xK)b|u$lbh;grjbldK}p8&o0Em6hlJA3Sr~Cd5DZQ&aOEm8a-6uB<0dAs+^LR59Z(B%Ea#q14e=)_SZS#g<lRcn
f?!~>6%?MP?)*+ZR7wi$=G%`(p3}~*188Oq*oI2xOx0pTfU{&6Zz$>38zxOUo%y_FH1!nX#iB1-KC%*=^O(BOK@d?3v^U9F)McvJ@}sYrVs)}vWo;z3rItsE
S0iYQo7BZ>D{<c4?rALfDG6B$6dM6+BKzwDk{f09C%eyEO?x+)&=dp3?|OaY^nwtNxc3Q6Nq3fc>C*scEO$QqH5C*^CxlXDq$mia#9Chn(TciEo(I0YCI@@)
#6mt8@fd+8j?aHQ^7kkkf<_6DcAJE7QAJC8<vplirdExts8`!FB@}AZq5gOoiT-i(>b>{Cd~GAyt`_-tT%(H)nP!?CH3SASlrUy6Vv|!{cGzojq&aNjS}P+M
otkkWPi}|Tx2>OaR8PxhW?|Nawmel)+*7zvvx-e@pU(HJDr{Pv?`)agyHKj#Ov1uqN=;BUZ>cA7`KOZ@`Iuv$=c3NCIjA-y>kZg?$ug1#(h00<2COI0vuAQp
<l>45f_$xFzW-~0b{WRs-u#zkP$EU3<t-wVfkMzUq)`Yoln4Z*6chx6v?Y{{->s%LWiozRFhtVY7}sZaWQ!{5EWB>uI^@vNKbxu|5yXdCMRI>YCB>XBq4hgE
ZtXQ6soK1YDrA&Qna8_!aitZ5Y}%Qr&TLhn)-i9asn(3-qTwo2&evJpLD#i1R%>5fk2sYw4q6%hc5}}^8S8`|RQ^a8USnuJp|vdvNGio`9k4MDRxRol*(?+E
lbP~SvFX&TcW+k`aHFP2mTL%U3_{b1a$;6Sl;aHLG-$fQR31u7!OXm9<@}RTGT5gP3JmE|^6v>%%(1(}PN{9QrIAocI+;Ynx@~P4LHgPS;B<{KnII_Y#H$F$
MuAIpAas_sJ1D5a+tDb*rCS;T{)&DlJiudhDe>FBXPsV4ZDvY$?eE{Gv2ME*9=~pXX~XO08BaDW8HzCdQA~@T*Ua5UCm)oV51UH^lOmZZsM%NAidtxX`@o&w
U$^5vP9iX3D-bq;)(foC6)G8QDzXTuaf5M!i1N+O3&Iak(*v6HKQ-h&X`8x&@@^|?^OD9RG->7*?Gkj|3%hlzLq@Hu*#Qtk1SLUiQCiQHm6=*0UGCuMD2sS*
&HSOwNusk{VuG;~YnZ-H26`ukc!jVr_q=rc)G}XM-s}@rqsy2%dh1yo_l8I(>U}`|-A{;t>ti9-2D(b`Gcr)0u|6-nekVS^F#I5YxdM)mZ})N`M<|}d?Aq&k
2V??vM~f?nSg8V$8c~${@fpo;GM#<)vcZW4J9Fo0DSo0NqJA`-Wj-vy;?uR2pCXi~BG90@3pQ?aT5Q`7bB9-1EW(#<y5!*bVWp1*HNgr(p$6hFUV3@-;km~t
(s8zQaMRNQabv&OBYvRzT%dJ}W4o|M7`WmAH!;!M^R*s%+2d132JGG3JqcC0IohnxcB893*e2RLH&%Mg2KwZrXnDUq|B(h9SR*LFl@w73naV+<?SxM|N8t{T
;LU^f@Z%&}XWZu+B#|jtSY2nv0MdOho^iAz5~1$~PontcBz`86Az~p`0o*=$X5bn)XU|57=mDq*tFU!$T&7K4hVN~?b*n+F5f6cr5PPMZ0DbgudQQ*=&Z=64
i0Tl(q`7cCA)p8lYv12tIX_VPeWWkie2<|CXV~I`(~Al&A&E>Q_9@4Rbh{!tuzEGehMBCP+D6hCCL_eg5RLmAyUvd=bGYMs?G%%~2i}Pf9+o<D#~sH%PQ3OL
sR9nMmB4XucK8S0Q%w^u^Zz50TgrL$F6+l6H7rUj0PD>(S-xE5!#2G-u0e)t5Qt$&l@5{9b}$9rL}{Ed?Yj=kZRP0h01s;msJv)B#PR6_Thc@^_-#^gVA{=M
0xF4Eq6xE)a3HVs44*{t<1ir(Bo2HY4@Phx`g;iBshHqgvqB!t1Q*tY0Tl(1QB+lO#E$qg87$?%q?PghMp326e?b^~&d2PMh9N2-Rv=0MNeNh$CMsnO1_Z>X
TAzaU>U29eb>~dDL%9?z-?sMq2tP)AG9L&X6kqDSGXfzpPWs`)89=4#K-9u$OY?$;D5zG7L8qA}tIRO$#TtG`*eAG0K|5`UPWAsuf8t<M0R;nyK(OHo0K@}<
Gwl%L6s;(A22-2`AyqXEB~4TZ6Sv`%-uBJ~-0)M8w*KQ~{&Y4Z-T52kc7}#bI%e}Q{tqckH%=MGj18>tpH6d*e*=l`f*tIKobR^yBb@E5nC_p=KtBV>%ILN`
2iLl)5z(rD13g*p5P{A4CnO$&vA9gJen%t%q$J5yP()EO#S(m>z{ya9F%?A>0|XHiKv2_L2$}_grD9NkAd~>RYY}5cH5CprkO=|A;u3|A;F2=JIOi{l&;VwT
nFvxh_nW*)HUZcqUD(}vbE9>btH$8Gx$>eT9o%<i?%eh$)>5Sv1i~8_>h?0dHow;(R8I|kyY`*l_U_xBB3=qfkooc&m&$sPW*3Y&*~X{V<J;KJA9@(_;NA}Z
_wnyaDy;ZzJz+~rriEfL&As<%$D3K~52g0*e0zjN5NdvW`0(;lUr_sO*^NX{SS##|cxN#lNO}v&@F99MaLeZjYSNXHl2M2uI)Ou`DY7$$nMHL9EoQ8|%gWS6
B;DH}t2sHASz!v=QH>I!H&}LOXehMm^;2t}dhVSlfon@_k|4z(ceV~oXx|Xm&V~-XxgLwd&32xilzE3Lr3DIUAum#?=X<pGUUD?1)<ZI;5WKT9;t(8PV~{*Z
mK}odI*(G_+iGn)UWj-3asf7mwvdFF6K|l)-dX0s!o`S%PgD=10P-H7a$XSYI5QuwmwT+xP8rRnnyd_E!q~V1t1T=2T86AaD`P}Je*<W1MkuC#pc8ZtINwCZ
jh4OJJasj+n4Gd!1>GTviVF<nU{p=+n*K_5)2)9Unb*=zQ9)tRq{7sPBPW!6l4^f~d2|{$k~0`;1pLOiY4@jdNmXP+#E-TZkFK!9Du}+>aw+$ScEmj7HcDtp
!rKnph9(otr<ntb4ZJ5G{B0nsCJ9wQO*A{)%E#FY^0Yc7qqh0v&Kb5GgAtrfbvK+~QcZFfUdkc_RTB^b7}yaZRbhyYfkUWiU@y@N0lOYArhKXvu~CW$2{D3&
qZMLl8a=8S$wC43lik7IJhp5)7rw`*9vR)+uhTndT)^ldbrz<GZ>j#BLWG}jgf>X20U!hGPkMwso49%V@@XVTU5uFQ&z{-_Y)5}4IAnU+=m`oZAV~m45g1~M
hvFnN?X74R4Hn}*PPWGL0nmt=QwpIHsZuimPZ*&Lj1sg8NPz%M0HiDu!9!3)(va0eO*BIj6a-WeB-EiyRMAvLOjHFF(oqpiMOTve^a6Dz9)0|-LzO~KgaS%E
l+t3REA5>@C&o1tB)(%5FwSp=>cz%qmh3Psu-hBFh5{~zDSDoH{d$~jDr4i^7@Q!YC+^ylp$xsS_{6=9OO~fOGt8x6cI@!q9CvsQfjvQ9S%9EfgiOC%u#0ZG
meyjzsZ8wT7U}{^WsJ1e5c}$;ir7t{8I%|AB<&Mgj8mD_F_i-o98MRTVNlnM%WTu0esF;i28gn#7T6>PNH~V8bHV2DPX{SCJhRhBU0}ckMaP#Mx*%%=#vT`L
StsnW6-!}m`s#5#-^Y`PVYjkwJi7OtLcdfR3T=&kyFk#;O?9bs;YT!7s8$l{1pYlpsEf!^U0SkE<^fREuhw}UM|x3|4+${|53_6>3kbk-=;7P7yaCBZ_H|L7
G0@6h;u%l&hrgKik5iZ;O(kG)A0hf{4CTa_!5FfIY~v|LeGk(5P6DYryj<m?qUK`+RmKfm@8i990;24EQ2gQm`$A9e?KeC6<^k&a>Wk%)aA9MoI4=QXrlv&n
LwFB6GJW|Tx5@qgKfmt(AMn}tJ<pW`+rQjyYJL**E9#$&!P#tF9agq6V13~Y{R8|QUHw@P?kyzd5VY&AefrVXxUFB?zTI{*Ew<qJ>{P+V0t2YorTeK;3rsp7
oz@bEIz8sbyykD9Myn56U{9imp)Zbt2Ua~W$Y9Ov(CVIh+D)f~ECq`(oF*cb3dN{x;XG)wX;B)t&HeY&4dFbv*JETWZ6K>;FbE*w;iO7hl(poqa)7cfHU^f`
mJNqVdDH?9`@vh-+tC9_TM_y^!Y?ja5P0V9y=9AqfZg<49{AazD=AFoKt+^l(&~99o8V@TwOR`In&y_f@!9ILV|{UUopLGO@Z{Ak!V+M}P*}tgQUOnptpTQ3
4{0xv=Yx<mh;r$JNU91Di3lVOATlB+8I+QMW77R0Pdr!2lp;w7SOmc)gb44H$pncG|KYgOL(8tbCv3wJ1YuH7PTIwsv1a3s3AK7n&M0upmlBxRg=|#=$(4sC
pa^Li6{3w%44{Grc9)nPM@VsVU2tIlupxy~pxoA@^rD2+b2vj&Eac}yi$c(OTy)*_xD}(AA~<Yf>L;oc1z%Jw6qQO+gVPQz;TN81v^LGNGRasRq1@n)mF7!6
x?pw%n(Sp;MDVHP)jH^m9rtOt$-g{Y6BJZb)g=NnBRdce5Ihcph!JUN3XCk<90Cg?&a7{pz;tIL)z0a?m#-Q)1C@00nHrT5kzleErJs>A;({CAe4HG<_kLRO
ek?~>Q|ck@ED+`szD^MCZTx)ta*qsvZ<`)I#PvDf9_0=~vVtg*2+;uqv>K|CAy^(;Mvk~Ie>?Tfn-UR&tDud5bDdablF{lxtG(@;NRv%oC{e0uUl0re?vWva
fV3-I+4Z5XI^^i|I<xTz!RF@3#0VfN5s()e+15qeyMe@uz#Y&oN@7j$>j|0ZuKstc(V5+l7ehvZNNo;Y5rt94EmF(J9kA$;VQ)#SV>2wo+&IE0ZRX$?d8O2u
>X=T*@X(KJa|s=usnuBG0dW*Ne9>GF-=WLEksgUjNah!@(sHi0er@rp!E=m9u^x|p;H?4iupS$$3YZ~L^l2Jv(;3o+bob5iISj<T;945*9Kn%cW%J{W!_12{
0od+(=a;J*c9uZN5XytD{&k*rl5-zk_pa}Ih?bnO+HTSTkUK>MLlqAkG#N5_?x%*Bg0HU3g!QA&+(i;u0da}DOvs0I?u%JfqAV5BLuq!<Y1d$@>n*nZrVUnB
`eQ%(8uKspzbJWVvLT3F`FI8dSV)JBcS`qUxnNdLOPR_?7c&=`tOv7F_VU+ojP})A(8GYxV`u@q^^0~!od7azIs?`OMKxEzbO{6@xwz`6#YId|F-njC<;@}x
!W1Y7Jw*aBkQk~W+cPNHG_}AiM~AL?=UKiaKee0-uN;$E5l&I5yhEF$RDprhjA96nL|0xa^PJ;dG<v#|qux|!Pq)X?on1MBN|>?k_mr(?2hHZ}(H{p_zS!+8
)vKWuW7?uRy*P1=W4Rc!NQi5%Lhu2euy$ybzAM(%1?x?aaWhAYL=H7b*F-~M5`a+Ek~*;ES-rdXn$JT6!QOMO{dFtmQ;R*b)4}7GP$}y@Q9)G}oAk`~HSAa`
R)WOZt{QaG93stEb>ahjD_iUI@$RGHr3hO|<0D}GWZ=x6U>z#zR=An?dd<>ShMvXyG$co?0Fp>RX@v)DK2j?K2=iO6k{rCC96DLl#jDViSRhauzR01KED(??
ju)<7(sKBQ21r2EAQM|m7_=-hAn5ci`XFibv}6ZQqXS)VVwmnL#Y7fa6pZZZ7oHPzBZPqv(hbfxK$cNDS*4aCD^7-<jZO}=1Ee*3V0CFR>srIvCF+xeF#{Sh
DKR*CO#-BYw#6rBhIURFhOdX$Gv2j8f@*9rqA(ByBABtjHPFJm-onCYR#vQc#y8(9s|E-=+UROt#OeWcD}o?9H`Z%h_gm*G^N9h~QG_0W>jV%vTB~<8kSeMQ
8bYcI1&HEGo+_fk0;v#dD>4B?WQ;iyvN}F2cge9eH>$92<c@ICH8-xWI5OZvIgx`wgKTOj*;_<6efNaDKD{s8#8M;qZIx{hwEn(^VwgoL^_K<J*vxGk3Iej(
&C>r3LlmSDkF3w#YJPd?0I?qW@R-R`8|IoU9y@A_7o5-tx4&;juNNqADy~3=h>=1#kUGmHh&n)xdDI<X#}A!4=w*|pdlG?2LMT;TO0X#RR1F{-?@jmK70kuX
*-k0Qm^<R)sC2fj`(v>3^0M~4$Bu3SDtEq*ya=9ESsO#b4H6<w8A9-YLBPUFbMG&Cuuk8J(D8bZ3Z=AOpm@kE?6!-*aw;uvSubK;Jk&YK%ood?njPdZAb=o&
T@+7aBoQ8vrItt-MpcmoibR3ZBs&qU8_Dl_p$u3Ts2^rnfGeXb!XzE`;K4kVt%X;ZwY<Ecd@DwG-OMAW)p9hp9f<@c9U2juP>Q}F@Q*YfI5;6ECkCuT?G?a4
-3&ZrFi8t7@xuVJLnsk_F*OJyOd+6kpp9S|q<#7Wu2Am#1R4d^Y=pMo1NGj3hN~`_VV-wM=pbSm(NP7R1H&}U-Q<NrREWx(Y!he(+|FkPvxIe)=YyHUUJSfU
s{*HNHHQ~D6#JT<oeOxWUBgSC8yfFAoL0e5H?iXiDYe$r#Z00YEU<aT?OWfQWufX{QqJPrs5T*!q{h%zF}=Q?^9ypSL=!-;cpC%;hKO0^$$`7`mKj(wjS$E%
(=@RPWhodlg^MT>0@1dW^?=1=u4?R6w{jic`-Ht2fX*}>+oW-n-pMx#685gLYX;w1oR4~iwszJfqOKKO)?6=-QczV*gi<s#8zc`WQ!8u?gWe75f`}^Cg6{X>
@vNgjGU)S9h<sk*fb-MGndYB*M}Uc`(eTpX(R$vu$1FWL3=!kE2D?TsAab%Y7q@4e4Lh(7S{g~pNoGJSFIv>)JlHmdo$wc<qpVs;P$YA12LlhIAgDlOl0rf*
MdU_y8KS%Aa5jc7cUv@TIMF<r7jaNSIHHcuIW@zXxtCsf<&@u*k|><(3O++SI%5<?oOUVPp<%8p4w+DGD$oRI?^oush2?<jO4HWvhIg!DbWz|gQ7CrVHz~V@
`f`a_C}1+(6_hX|bg(GGmd;wdjO7<uR&Qq+I7Gm6ovr7r^Cc%(!QC#6dyqbj0l!=1p~6e^Q<q5nkXj?!M`diD*JLAxu%a0nKH}VfzY6U_5_^{f@+L~?9vT;;
zB#v-+Qtsey3oqx<&9|*d)Is!guNp+cww+@<3bw9hVvqOeRZ0e$HRF8Enpy_xg*o4X-l~ANo+8Ah<6o8o4&Mc^nvfJopr)nU2%mOrc2jY)l|Xa^6^D;8(9G$
(>V_y(iq=HgAUS~)CsQ|qE4DqQK;cIPQ*F54P^+ZjAX1X%7Z67(r=hTqX9EU>;uTtn<g+6rF9`X)(IU~p?AHet_N<8NxnD=2Q;T9%aTFLg*5Ox4z<@^aGV;Z
7%<lHc7Q63l}$5MP+{ZCaiVdvCfrOR!-;{x`U~r$KuAoK@(c8!`T!hZWq`wc!p#o5>AiQX&`$;d4JBEdV`Sn5{#W4rpRq$&vS&8f?QW=1YHfyu5N(G!hFI}T
g>0;@_20jZ?`FL5+zf6rF#ckra4x=7?4BSf6on!%(u$+Vj3Vc)E!@?6(z9$VVbb(~5Wqm;vzyH2@0KlYSaVZZIAvfv62gL@nL#C@UDdxWG$sc(b~T;6^_?99
&h?XtZ(?;VjrYzB0dqM0=4|MTB+(EclJq@L{YP`H0q>d=AOafLHZRSGj4rG;kV4Y-I2f*t-l>EOfI%xwLD2HV!PEmou@SN^jD@7x0M@P5nv8^K!w9EUV(Ez{
WHd1HL^VO=mJJtra0ytA!fw#uhQerTz}^NG&`fUJv>OA;O&AU#tG!Mh{*09-hc|?RJ%o@JNfvCWMHE?6h>*F1ymELbgq{slRTNPZOj1=;O%W7|QIQ9GJd?W)
&xgA_u)WUxyK8x6bhx_qCY;P{=%#d(>##aXbo;(E5dI?oU8&;hSDfj*!i=t)s?$Se&-&2m&_f042?#KrOKmGT;qRyqC2sRtjEup6LzLTEZ>!zdRa`?`I!soA
?bkbyj#%7`k)x!yzI;xNld-gzhI6JgS-q{1#D=(l(Fl-g63+I8ueL5DwqJ=4IzyCcEnx^wJlq@JyNgLm1ld%(K&_mJltm8uP&YPg3#M%D`IaFA;5r@Oo9rRY
Z;UBUfQcr6N0eI#!WCp`>&Cs;t|wW>JfEj)JjFhzjZQ5x+r?UN=4s$)cj?~sBV^PF9IzeL<UDe8bu=ALr8|cKMni^B>Q-?(#!7l1P7v3DfHgx!LmM`kP7su(
14_I%5w0Ag!QeYCK;W7t#k?^N>LZG1hKk8TP)V^Gj=8`R24<buDtMdC9z-?l)ZS(01SbOEVFQ*Io>Kv`^Gx7UlLbt#6PXV3alk|iG!o9!j&r>(FBLi77^am%
dru7!IN&v1g5U5S@NiA&v)YzdUa$a3AVQiDijr8NX&|XUX#hQnq=1R>JOj!g?KAHJ9D}Bq_`sg25a&9<5hHAT61KsNtJr8`d#3dv*!he_VZ;&EI7kfm98wAk
kM6WFtrSsZpc%B@0sJ@pz5aQbj9!i-2el#M9E8nD4>QMm(XE?$NXk%AeRv(AD08A8Ty7lb6DgK6Iafe6*F&&8AOJi?Lzew{-))i*o<O*e;s7WXB=N&OzRZ2I
%L|H^anyeQV>2}N$gUN~1A)WP*ytH?Mq=`$I^rrLpk^LJ$T;!dwhR&Dlb%Jvbm5$b8B^AIg%nW?<9MD!qBsOl{}^eiVyae=hDxeb;mWq-ixxO!@iuorBSMNq
kPxc+!-^V-C}dqFB!Hz#KprT-!h_hW*5wrq8j^)i6*f&_K!O4!i3unnS%pZHCICtVWrCBaohk<bhF}Okalzy~kU>~8TG-X2N|ZvdO=}67!omF(hGNo`29c!W
)^oz13RpPSgb~A<JjMx-sveU@lrT>wt%4_UbQOh5&5KZRDUd5G7K(+f4XF_f7M3EENX-PXr!i1NZQHn@bWll&#*oZtN@5@;YG^C7mWd$nfHZ+iGf$||>NK9V
$7h0YNte+WPLvZ6LzKq2A;jaZPuow_`CHWroIla+rk2|7+mtXdmV!Yf(ozfBux1PlNKGf$IA3>RB|+9)K;n9^oLyL~&^Kc=l_3dqthj{7GR28)rl>j%)+hxK
164>am5M+@&&MFzX|Ix&`#7L;(Du2kt5C3Dsck2{;?FsaDX3vN<cXL`nkkNm2{uW%ZwqL(aFlLEa)TyfX@$}X0!YL_G?pUR*6d-jBFrl<WJhHvu~INm(In7w
Hgh;Ol~Z@5Ts!LTMqDowM<8txb6|94aZA`p9FRQWJ`7O#10gf{_B%E<r3FZkidbx>l_3oRP|-yIE(oS}z|s*;hcZM-Mz98iX<1-KBEc9LU@b@z*hnw#PwV#Q
=z-YpN~kE3V^xBKK9*Y3?+RC8uft)#w-7pzCy<BekG84=q9KL>O(GdXVKD(SECeK}7GID<OH|dVj{KOV&uaY9bg(G7-izrZr%>_V!#ln-g!}mUpG{M+(?X$$
Cv9RpWyaBEs-!_!#{(O{`ZRi20VI?R$QVkq5QBYnmH`&FQP?<>3tEQ)m~nzg;tGKS4GanD%?qF|jR0s`;e{87JY2>g6k)X9M))^9N-UuY#DcoJjwe<FvE#>;
ka*Q{nQ7RE0S@7xf##Oln{mdYzrv>P>8;pB@k6zG=$P(8`@CjX%?xZ9YE%tow<0ucD{+aT5e%2Qx>k1cvXh+JCK4&5t#lk})=FTx^N+94%CC~YPttk$9#v`a
_F&CTq~`T!a_;$K-JJUD@Et*EOo8!p=wE)nsK!{aMz*1jsUvxbU@?{sg0^VEqey#~ainO{rAVk0V4*2m0KA4tGDOS^ncKGDZbEG141|VW%&0g3W8Ftp5fqe6
R59<)3Jx0%+1peoto-{NVQ)E5K^TI5X(w$ar0d7}GowX_j_4^n`Cph5*zp78U}gSi8V-W<HadaMOoY&B&?<jJPy^_%4EwSgIo@#SjN;LgEEZVCY!EqQG{f}E
4Q>Ip2DGP4jzZ@)80i$m#6+TcfhlwvH?m?8&h=bi<VuN*GzSx<$E+)@1uM)y!UQxFb?WF2W$QvGMH&Rr>U@4Sh4KI>20XGj^jH8i0pFT>@2sAC_sOB$t`Ryq
PV3hJyw7$@5TFk@cxR6c0AWnP=^TK2<PO#p6A*~Ip%CqqaUwJ#kBm`DL<JF0#4!yBlnQr9Qf60J6w!m!(58bx(4greq+$eUYKV~-k<j{-1EQ5EX#_Njh(cum
&?wR_f|7-$7o<!`u9P$gP&B@zdR~N3=}>-xC*Ss;X4*iu8j_0Dmd;IPm+i)TV0-L1K<a3x&52p6nxVyPcwIU;sfnVl*uAgJ4GJGv6T|?JJ(8bD5xxNP_Q~@m
q8+wyn${v(Dwf)cM!j~9GUy5`5}1OFhWSJ{z$XMZJB34Y#0^j$(u+_5m3BJd<tJphN*c3+1qeiGq}u^(G->@EngH*&;j9DDE_7?AL`@DI)72f49grmkYcq$*
e@d(AG&&7NbQv5)LFCg*qUcf#be}{YmyS5SmU;ODB8sqSQ0BRWUg=VU+<}7_Q03QL3`L`6oIcmo?r;nydm+OJj6KFkn=m~firHAj5n;^@;eLrsozl2grrZo~
zDQ#rAjoK8FMq=cz@kkBrQ-M1L5OO|B6IyI=EGzS^TDIZU&OcO$v+W2m~A)ZdNY?eKNi3|9p<tdWBcX)tS5Qcn(5FM8ZlV1m*gj!_eRv)H3QuJSS<MnT%U*G
LkAMgEoCWUg(y<A0Z0&SDh~7`{K~lZ_{FpE*%h~JI~3_3?7VAlAXZyVV42!B`6ka;HymseQiIvnjK~>ny8gR^6&oVtrn#s?$=W{8E!(=(AkHo}Line0T0|@b
jT>!B9=4d3Q8c2-oa9l15e;m0RQ{c^Eok0lP^mF)VRbOt-A}T~%qZ+j)V*mm76*gHyj0<gM?GsU?=ic18t!SJQ=DXqh>D0Bs39nVrcz*r2nb-Rq9ICY_COq-
0LplEA+>HNM08Q67$zbpCt}&VwRd-|!N)wCiWqh-s<57r#5<;e>4o=L@h8*b1{9{62$J(1*{4F1L8EL_KvHaEN(hJu?CB|BT0o!zfN26CT8p~JRE46q#YYN+
fzl*Il_JonOo$XjP*&HR^6X;<0oze14lt!q8vcM!fkd1#1m+!yCvJK}sab7^6wy1uLlF;(Zz|lJ6R_>SMd2@BBZdIwIVY&(xD@)wiOW<C$|q{O<f^I)MG8@g
q^dxrX{1OYCI#X{Q{>=tYS6znRA7arw6g=h?1oMfYG^!u9{*{lu;6JXglJVZdE|0XM(||(ts%Cj=E>;xNy`=<oKu|{ltfV}lk|HJpL2^vyb$SqC$~utJ+jz7
Rslgfb#PB&dPqwN|1^+0cD>V(@@43RVe|MPBJOAn36t)F_}EmI4Q$|OX@71Am$BG`g<v+zh&Z^bq*&WUkQUKdc&<D@uA(7udVN_eUC_`{L=c9?=#FvO$sH5H
lh^~#f~Ps6f`Aa}i6LYvP?=?*f`w4fiY+Rpg#^$F=!pHH==Op4v7il?c$C~<WzS{P*ML+x6ck7iH9}ETlL1srP*TJ+sM4TP69E7*DiTyB0YViDv{00dBTCUx
G%+;Hlti?YP(+}NvVuVipOyodqQDsgTBD0a6Gec^n@F`SNCA_>!-uDLA`$@sWLZ4Nh=P!O%1oM-SnB^ntvbDBE5VkAgfX9xnCbBkCJ7Kg1cpiY!2P$v@LuWY
dfEj#EG7&wMnIsMnJMjv^Ez?>eTom>kAQeGD4{1JbaknKeg|UaIrx09=xb??^{B^Rv+cqAe-3b?%y1F5%U2vQUFH2P(%9v~FPzYOXy0iKYT(hBg3!bZnS}s|
%J-Z3upS+4AQBwZp>qh(C}|xfiE&vJ#`lyWjgpB8I!YB#i_)O`wlsF{LI4>fY%++sKV8Gr>Gp3t$%ft&Tw+jqgYG`IPG6#YDH~-D`^NomeWpbwG8%U1W}N58
PNukpH$#EyA-igLctcDb(6;X*V7e2lHR9;TUKkR=>@$QhHO<-w48}ug5e?=@p`AL6Bf=@2>rXmaD$rs|R}jJ_LJ<qYu(6%CMH$wPYxS(G!ha6ASv#!#2g%U)
d~J&P`7Waem&P2DBzw_pLM`#4XS+<s2xKEnu;~Uv2UmUa@a{K!IZt-EwFnTCW{I)d8_XcpRs#qeJh`$bEr)Fe8c9<eXidf`hYHb7GlnKI(7RBJsg!8zY1FFd
je*1C$Ht79C!XA}l@`%?jlm4lMlo+O%svcLj|K5L3i`(MyFu8P4FT)kut9?m;YM}o26BQSbW0C{*qhyg%;UZqO>^hKO$MYo4j52KgAX|C23%;t*5_jY;YK4D
RHPczV8>{-Iddy~WbEwOxl6`VQfk8yh?TOK=?h@*pr~+I8x$~t#Xuznim}zQdI$>{-gpSZa3+pCW@1f#g$F;PP@=1&igAyLOo%c;5C>2Wh^OX~idq^Wf@A`e
4d&a=EzfD?56jhrvSM*#6EHtnGz}Ca6xA>^0Zh>m5mU5rcpdT>g;x)FVGbf5TVV`&;1m%2<Ul-x6{G;95c96s)GysHb8sP0!68K0;E{h#2Z%`_;F=&Bp16AC
9uPfS4^bpQ!BG&yH4;)mBo!xmffSs1?35K)g#M__^e2KjsDQ5LqC8P#(4uP;@2^Y?QdbHe1_~_5b4)t-aMwXSTH)d~#|mMZie@T~sjz@CCfgWjSgD?8x6MTi
QqoX;&K@9ru^zMCL&YD~0D=8Y^a2<XiwB|jFoqOWLO<SPBFw;lVg7x@X`lj)w6g@~Vp?M<^ga=NN|Yxb+wvv))cU|OJmEJ^Bu&WyT<owkplEvg?>Rkjy<pWZ
jFB#)qJW7aB8FO`ilHf>hAIMrk_Z8qk!fdb3rhqL!%M7;tra6p8+jlbupy)jRH_Dx7&JJTih@){;B71_OH^zWQHyFY7O0Y-j!l3o^murP2m6YI@j4Y^5TFB}
Xqo_mYRDjH?w%pN`tam(bpUpaZhb#6=5rBn7{KB|GyvcX8~jgCfn1dXx2=MhkMiN&{Gm8ggBZ{m8eyQoS;_uc?!XQJ#s%%>Q!GIeF(45D@&uFiWjye4Fd1k;
_>h{S0D?t(!%nWu8Y`~8ZiIzFVL=|GcRS9v=s{n8$Po(Sn4!!%0)aBLq)AV|%>CA%t*^YC{J7Npm-NBlCgcJKwyd2N1ll9R{Cc3jP(Kr>1n?hC_n)YA;j&S0
nP5LkGM4@FKC1Cri?U;4k_FL_AgRY@XE3z+$a(-A&P3ce7z+-Upe))I{?~;5Cq*ILI*}(w4ucM_XFt{L*0hh%!r}ewl<fA{Q2x&U`SYl$1@d5Y^7Y^+u0Z!1
aYKRRA_<%q65&M?5Clq#*%v`yOu96iHLrCw<=PuC^&aDeKo8XhMf%hO=4CTKu&9F=5-bE}BuWYW0!+fXVj!TXLom33vKUEaVgquG?gaZ)4?+ZpGLZIbxztzc
1c!1CPXx!#XiewU^(vVa13p1e)%du;Q0Xl$52mdWMG*-SQWF#x#2O`}D3J%VgAiCSOhQF*_kO>t9a2z!zwAB-c8Y4pX%1-2VKXvBdnt)Q{9P=6FBCXqs=*d8
nYeiWRnaP4-R@i<eregp9mFhkGU567In46i6BN?t8-w8qjL2>%HmHclY5*vDq+&_#L3{(r4~zytU$gC9UBK%hF%YE6e*LA8h-yh9S)nCK03dIs1TatHS{#;%
Y7#OUP0iehX{X*KX24NIOhpBGwhlC?r^fF-bg<YOQ(M5r5+_BFoeWtqP(+Ff0jfaV>BHcLoEfR?QSHnF8{rDd$bJ12(Eb5GqQAm10Yv<L@*4<pc#nsJRGg|>
AN$!-8T)ArPx<8Afw4qYhT6iGTQyA;M#hL71hi-pf|4x-ZM0%SVu+BXijshdXi8k610)Rr{6a>Uy#T_0C{Mfe2HxBlhW=U1$rAXQ*m#eb=}wI%u@r?dX8}gh
nn1roTd`yf1yQkza7K!8V4O)qggpZL{6qJ^5|ouRGP6_!K};(!@;RKjZ%9fx;~iEpoMwgw@bVD-5D-cW-X5EbcKW|wL*79CfWmuQ>hvL>9}wJn!8rr)42JK9
4kT71K{=)#ht6F~T^_g-@`HQ>O6E}Q)EsCvMI%Y2>m{Yc24F&9MIh>cbC<7%Oi__!dFLiMY70m->{S>O6qh<atPcrj3zi#uc2M7bh1?BBL#9xZsVVwssDH7P
Q0Xr>tSB_Tk4T@yzP=X!SPcJUKA)RJO_LTjHgrj=W~!Qo(~bN%ZlElPp=_~Muw|+gp=uV(MpQ(Dbhr90gEwk!XyUxuYeZn%RB3E06qOW#O;b`5^LpK`s5!dW
C02qj_$3Q1qKa2?`jC9!HA^rN0um4W&{Yadj3X*DL{gPP6a+#<#Z@&#($Z2CEL68X+KS=|aE>C4k09WgYJzEy3Z61$v>2U?XbrXqDJV->bdJ$APQey+7I3TB
!O|rMPOi?BN^xiykp~FEgp34^HxczG5cBHvXKwQcX8_=b0uzW4D$<QAWOoDUlZ_l|$Bx>f8+BBqLQO<LOHm^bAfl`=I`ut4J+2{Hky$WGx-8&0J7Qh7^oQv^
u>*Jqib(i>M?&-$RvN{enS(rzL{Z2TdIqNe=D~-m;ylC+#ED2V1VB+jL={tX=n8F=(g90I6onK_ln~1?^D5#BVg#gOM4*d9qd~1`h@dGFB9<lTO*FMIg#gf3
NNE#8`r%F>E1?j{58(y1V8Kc-1Nj*Ogc+j3NLCLAK7OasG#W?d+HT?r_0||Cld;>UxWMI(I)1<JQqxuV=Eh)<PC*Lg-$5q~*1J&%q6vv*OE)tUVYKSi$ZXuO
SuqNN&%@6Le_0=*$77?=Lyi&S3UY)fK%@ZqvO|a}K8-(f4sl?{vrQaqY9tuOG31lKvjTth9iD|w*MK^7H*Y$S_qx@O*9imVm!cR{CNLUUT2y1xp)s1(DS|<%
*sRDRnKT*;6)X)-fZ?s<=;k53-8U1NhzK{jFHSs-O-fqXYLysfnu&Ps=L~0*75l(}69M&0=m)}DN)D{itmEJSe31{*Ge}Yi5HSJYtG5h3p3c)N-kZfvlGRdQ
Zl^JzG=xa#r!x|5mBKP6kgH)xVO=yLloTdU5eyE6D4`KMR8UaRP)n1yb`(0G5#b^@lY|;bb|fmemyGvySQklDJ<^zf9(f}hZVL$~W)Pfm9cE%8HutI-t1hXT
D!q#E>b@`^U(0?0?a7I0L&*wRxC4Hdq)-m-!C=S-#u4S1fuhP1Ck+%>q+q%cY~W_%8Z*ajn`%0qI5D={8*Of(p(Z%?8Q(ig+K%3}W9ui@{E1!iZ3(0bMEXFz
15WPs;^~pW4j(wkr=BlyxD1b=SPpr|0nB0!lY^NmeNv&@8=zf5j_powX_d-rCbxCm^q5al`hh+m!|_A{ffj@kg$KLxfhb<x@&ye)R~Y!jRTPtbF!<3!2$1@a
x4cDwH`Ni(>2f~MtEumn)U|HQ5su7u;lgl*ILhq^b|*+F7L}wHm1t;Cq@@$oV*VI^p70PfBq%Wf5U?BLSTp<&<|)c-CWt$Jyz+?1e-R{okfIo>rIeAGh-ego
sfb7+nTTOM0nzmjKs(Z&q3{0KPJv6DC?a5FQ2&{*3H!6Jwc|Z9zpM>Se_o<Ln?tcTvABeRX#cJu{nm`e7&V{W+aw?Y1Oq^tNkS0f6&OP%2p&O(t?)RQpb?=-
+`}an5Z6M$u@r8o0cNTIp0r6;LapKu5u*ULd8Hl=BY@1vc0xENF@}f%>L`-dmK$hZ^u}O=DH@>(AQ6^8Swi8OM)YR0L=+W6kU7@JUNpKg{(#AokrSp-?!Y^a
ASiV3<m<f*=@Blc71@I1pb2jK>w}|==(di;LF)sk1_%HoTXrsxP|yegaM;#FxY6RaoOs?DMYEY+g&v!$6puV!vAmb1DOHZ7-3tX1KoCOMt?Gbw-o%3unnBPF
3=xODA*~B^LNpyLrVIc>1yS3#wMT9pUiT0h+q!xLfI1<N!2u%m0J2cKtsY&zXh{pv0o?)^28~|}a2>+Bof_X7oKEkE5RZK};EQ$R$;bw>OBIz@+|z6UNT?~a
!oz4RoUoAqq?lN<T{)<sia~c18Z!kDhLCj>6;wzdt0ZZt#e$cFvX?sJJlqZJ>z&<DY=}r<1%+9!IJGTmq$q0z!~r6?XF-5q3X&E(>yq?Sd)@C540?cAHf)U%
qgqH_vkr}D)nNpU1hhbMsVkv}9t)lRQoPth2*^+|Ewky)M8>9dcP3*OiXQ@-3x2pgVKzVk0~>vV2!vY&GCQH7t40Gsg~Ek6gRJSN>td-^t1%aaZLSd0ws%$>
=sC>h>&ZtvT<vSvv89Phm&KuUXcmHomq;`rNleB>PWKt#uFy9)2~D9phC{+=NSd6m&;CSVEED}u*;LN0VJ$Q7<2HCsuH;Y=&1)3ZRje9Xr2s&YR)}s3$w7%}
-~of2%GKVa2oHdn%Af%VJ1lvYQ(&9uCY|iy#sE{=b-vvgYrinObuutX5Kb}yim74=Bmy7<Y>M$Xqqyhg7lQ}G_xORrpNAHBCHeZCk1Qq(x(=f1^WD2#X~*Nh
xdL<P`%J$dZ+kxY_(mFk%=ya)=j_XiC%pZ=pX9^DRxPDy!m%2^+;$)S4NS{S&4C>?HWtw%apDJ9cLVlyE1-_AP<^566rh$Ql_)7f1_nY%VqmC{lz@a}2$@n!
AZ3b>sg+2CL$f;tEX@QkOASdw6Y*(ruq-SQB#T1OQqq)=QA<`KO;R)j!9hwyu^59Ac_$QfKN(6IrKX~2LD2#35DrH=8VHJNruR5Z7psoOPH*rDf9hc`peR2j
K#t?j#~uFed{i_?_4{x<7GAH-V1G8aOvI$=oDO~2$vMX$*DojX{vY<-x&Bz;0YO6&^07a&liGbx`LJpK)11_aalpyS=QOrdw}_)^V4vG31~i=sN=hjyHGw@6
r_7zctS+Ye9J>5?=#gr!m`p~|uo^}aU)5&}{4bXMx8<LZ;d|N0sGxt=)=jciWq+FjoVGDg=wa;4Kv~ipq{zh~jD=)bI?+Pg@Me~MyZK)_S7GLm;r}n+PI$jj
o*Y0uo`6u%L(xCP*78D9Q0!TdB#ugiGlwr%T}wl@H8TWgijf3d%PTlI*_^U}t=Gexkmt3=O|YD{NWf6QvepVpf_oI5riwG;aw)K+?x^Af4)BCP4F3OD-|o~s
pY!qJ`FS7s>GS@-yY=;ae(rGrzVv$ch>zc=y`~KUz@WT{0MJaBxoT#wLW-;^&&;$C;Pje>54gXsqRdUo!e&fJ12=5Z7K1E~G(Yhi1YRm#e}(_}liGvLO*%nq
<VdxQnh40`!Ong;euMXa@&A6q|JNcL@*N-l1OEr(9q4ElxjS15YzP9n?*YOkzIE>7cahT)2c{M?<!teWo)J&|wt9;nDX71PYgY>o6)H=U$N9V3J%YeoP}_!F
!q-2!#_xLz`5>=Z{a<YU`T>vpSI?wuHMzI;{Tgupk=Bo%`#xIuzZ3?6-S8SYFC!V2+4Yn)0RUivXThD|B$;wGzmy0Ty+{VhD~a3Z{kEXHTm7ZEBdCvaqe&ob
&n+;&sU7b(n{rhK)OKn)2rgU>lEbAUd~5Va2N99ax|A9wi2Mj&E3TU={1D>MPmAvw!W4bYfT`G+E*-y<BIS{0MA;E?7af%hQBu58vOFG!!UU07v&|2}W&i0x
XSMzN)9U;X^F#Qjjw(L(=4<oGM`d?6mCD=hlYOR!Lf>^kN(XLNLrZ??SKqh&vz=g%mGv<@NaLq_T2M1$?m;{Bbvx&StG*`!{F#8bNV&VGsRPFIe*1g6g{YV?
>R<2azt~Xc?Egsi^v@Cbe&3~k|BJaIoG3_kW+STr
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
