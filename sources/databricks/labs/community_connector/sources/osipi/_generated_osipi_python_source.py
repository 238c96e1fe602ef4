"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q&}!(gZ>1b1^<9%L_`38|NsC0|NsC0|NsADw!ZaWa!1er(NVYEt3r(x_dRhysD&zCW;D0gCYj%Rp7&k5x8G}8&h@>%C*O3hTJu}mr0<@++nv2?
>C}DhC@X+Il@gU&YN((COJzc>YitxwFb<tlS_@#cgH#*6!0{Dc%~oJr0=IV*peUWYtk9q;fE>GhI1ftGEf=$rl~f1MzVpDdX<9P+G7fozs^m4c4X`z)EtNG2
6<akZr7BR^&;V9^&0NBYG&0IS42s!;M5fpbWP@5LpEo0*C<{@6pa2FSL{gNhHMS@y(T1=Ew2BQ$qk5$+z4Ci+EANSds10ka(aWd_3%<MFX+l*1M3EAeDjhX$
?z%BbXvwe*C;$Kfw{9p=$N@kAC;$Kf+<SLa(Y?E@Z$X}dfC^sP0n;LY1tbE1)c^pyO^!fUeK6?9nb8oDRYvPh-MP}Mt8`Uv)m*U~WpwT}6<ogWO_@?HmE<0+
+e@(awcmSD;5}4w**YE5=L5@>6!OXd){3B^$Q``;igXUP_qTV}o4%hAA6IORj2A5rk(+$uyQ6JQyOe=SC<-KyRWDz27ELH^x;Y$Z!qDm7`tQ8WWFmTHTQi??
UY>zf?{mHK@2QVm+i#C|cn^>O01ig0&Yvtct*L~OAOQMydY0An+e25|p`EWD+s&o6<6Gyic>1)qQkg4KM*G)2>Sm#~F@0i(14zdv+ja-h*O#lWjxakgX>8iX
Yun!~_sB`sB(6XVKnFXc>0W`?h&J6*Y|%%LtQzXu*D5^OLdlv|cer$YN!|nBaHfW}=A1i}Bs)$S$cK6L&wRyb%upIBzUNiDvDz9outAV_V&$sX8+6>G?|N6a
hTWN3+oQSDQ7())EUDWC7I8}Az?OG+JGwfqyO%VlU2B%@?{5LKz;Y@h&;V$3?#D-3wh{rLr=H&Qu;TYOT<hz_&$s|N>*rq_RVF@xx_8=U`n#0(yRDN=O|T7b
ts|{AI_;X%0oH<S2_)AiAt0bA6dkRUsn;I0>R#)8Prmr4kF!;FJp0Y&&L3Gqst)(mp0!76qab%@+n*wdIy8iLyn4<Dc6fV(qP^(Ns-<rL9xra{2A@oP`(oGK
zVCzIRqmxyg#}+GEzf;%IlF<wwqnxFr9QWydH@aC&MnxMY_Fixk4krXGq%l!1J;^yZUEbzxBvjc02BZVs=$Ge)FrMvyEj{vbpfCXTTZ&xRVY_Zc8<L9^J8uw
dKic*R=}&{9m>W`cCm{B;kfN<PP*OQyJH}Ivv%`Jcna>a%G6w&YU~XgHMSkpj&i4V?c6xr3I&<K^{4<&J<gB3<RljYlK0CH6uqu@4y}n4t6HgBnGjv>^LHXR
?XO@wI)G6j5da?M*)Xb7(^N6;dg}J4AOHh)2FTsikm_<=vZ_S80AzK&-l4#H0l7)Q$v~i@xSfp})wV*Ai!$H~UCfP9mAKB$KC_^{s~z$JN!WYs=iBJRfHqbD
01kivssI21O#trJ$<dss2sX=$hSr3Gu7L)U2IoVB3#iNhQP2Pk>zp3?rB}~xAzf*<)>ceLj>dMu_qcbZAdxg;kO)XAB-X4;Ei|;1YkR%#0J*ohZqD?5jRvJ=
s&MQD+P>IbyJtPw>E+(7_8qplYe6Fo-~en{x*u<SkGN~@l6rONPQKZVz3Rt%ZtnQcT}fQBuGqA~lRI`c?&WYh7zWK7Xd8X(efLLSPV?j51$*zl)_bz_x7~x`
;vMnDjy<hsL&tAA!WeS^J8Ig{TquZxi?ywaP@7cy?etnh+jC!f6nAyn*ceHlPrF`8VrHz#7OK*HS3wFv&s|rxo+oj+nnAwrsV}2O+orFb-O88LL0c!cZ+itA
plP5WK?DQ=00c~$X^EzQDe0ujc^N%JAsGRt5eR}Hnh+H9(w>z3KxI8s(ddclJx?eDKxhB}Nuo(ekxx<TX&#jH(^E|tnHnC5G-Lp6KsKNm002TtB#AK-BShM0
NwG2%G<ecaQKR&sq3U{odVp!5079Y=2mn9<1jx_`O`}s90Roz2@=fU)jT!`+NQ59jCP6X)jWR|cG!jo5o|;MNJxx78&>o=qZ~#~&Ko9SMLkIkDDyn!uI!d4u
M2etH2&z)8C?yDhlp-WW3Jin+2zqBK0(2xmf(l6>D@veC2umoa2rvCn6jTqh{&)TC#!F)`=jz_{X|NFeEaURJFYM3$w(n(S{7@)wq@sgzKi$Kh_K*ZYC4cP>
;hAWH6*xphOJDwyoZ(2t@Bhf}SjSDj>v8{I)v}#C1KATF`H{_E|Jw%6hvE1x#RtTE4+pe7otB2IE+77;^g4v@pA?unm;d$e#_JF1@jP&<bmD~s7Hu;!(=2gN
erf;pmThp2;N7ozKEg6UiC$Luu!GTPWJllrd%llsbw*$CBX<K|*CWuT5Y{C>*~aBRkb&Vq|L}Id+wiO8sOgKJJZ!_m_z`#IP)6ZGltuR=#<zeRI8_J3@AWU0
Do|KkN?TIf;a!@n%PC+PR*)bl5s1o-nGF9D!S(H4nQg{#%Tc7)`g&q5J-wC_eieF-!Ed<gCyCpxGP~k)@MRXAP&n@X{EIa=2*|eB&ijRta%B@?7^`=<X}aJy
{@hq$=SxRGOcsY&b-TZ}vg7fee>!8EQ0uHuBR{>fh;BK&n4HXEb_@R{5_%yRiu)hKF|)A0lP0pDne}OXe%voS(nxI(_J<A~MiqETWh}G>;H|3A>?Lc~o^f=W
d;F2~9T<5fl0M(QZ~ia(KR^`TeZB)AV|g&Y+5aa*VgJJ15I|x5(xUN`t@nOYo}9E{fAAcfxFm;AH9zzz6Y}%`bpW711Ey3U7#JPnB47EN|DK<Pf8*%Chhf&E
J0*XR0hE8v8NnlBJj#J${$KsD3qW*eL;ugJ?E6$hgs=eFKvW(M2VMLvBY$9qq1ATu@V@??J9N(W>;Jdm>$O(Ona2aV_2a3>v$lxJsO{Bv-PV6x2~5FD%kx7r
|3N-lyR^Rk{L|(Cml-%uUTE~B2lg^_rIh}O8Rk8bijRvmRP}a+I)O;yIw)pdWy2t;XZrFV<GI{iU+eqAczy_+?r))P5OH@m^H;S34+r(*-wVJ20wN@jz49?|
su6s>q4xLI<&sEv_58heuM7@WGv94*YhcXB%eM}4DchU;J2X;-BXMA%mD}W4hbk<K@=&0ec8=YL<NopC^8e4{hquo`_ft;!VSOn|&YkPQW!(zgqRok)pY_9`
D^eXVJY`XYHLVy$)4%&}C;T;k)lYH%Z}ra_L_|>+<LjRfN_>Ny^P{9cmTDI9Y(`x}AyNLbZ(rEVJU+iu*F^+a2mPo5zR@09+(_`Si>L_Xe$X4CWMD!dBSJ=m
gV<>f4-lU=1Nayjlm-^T`6<PMS``f@k!Pzk$vxU^+EIHo`#ETL8XC;LRJ$9@I=Jei&l_Oa^}j*-MWqG5X~pNZ=!Tm6yZdd?ul+B$MfNuL^}336OKa59IYJ3k
1s4Qazn526Ybb!831zoMOLfjev-wCcw1dsqQT#{d?uCLcc<KMtP+}pkhydrH>N=Om&e#W-0U0-yQpE}j@~O5}bOOl<&=8xBs$FIwA;x@E&;1ZGT%tPP^&joU
+z*u^59nX&{XOH&N9E#;?4<omS5LV92HxwGL>2Ar(SwNi`_(nX7GMZ$x6N<)!mxrF04fwH!my(h-_5^EJ$_}OSKncdYq0<3X_I~}&DVmr(C77v)8xdH3IYh0
hXq}X6)mS<(f><aSZb-1TO-pgKcn!c>u=p}@alkdD37*%pY)c$YW^lY0c$OOzwlcB;_J2)ivr9NT>#jBFAnh>0*pN{)+vlb`>iA0n02rs9C~HH_pj>S0)3C$
3Ub5TBs?M1*Ni_L-A6L-KD(p;x83j2+vYuXapUR;$^R~8fhh_~vW5aj?0`S@U^0DYPw1dTR-UpjVTKmMc9Qz2mj&b>Mq5A}n#qElA^@Ty0;HEAff)CHXp2NX
wqGuXt;qwb`;XM?@B57B&zo{|cKiA5NJjF^#p0HMX#s4s0P<XwRPmA(Z+V~dhAk;z$%q-$i1qeUQ?0cM`629rbjr~vYhFlFoxGUn&?beD4G-SmF$L&BH$8Sb
k=XO0Z;_$>U)CP^^V<PKT-m^gfiTEGSp7vg)(aHI{%3L4C7<e&<5WJ<pHNVhsZK%MDTn76-XVVoRDlZ9t6~_>X+tc6lOafDQ)NFdxx=K;QGs76xHT%@N4IzP
;fTjW$vsqu1=lVBQQ*Gr%^{B7>F0TM*aPy1nc3x`z4-aN{OMR_yI?)59~;4KcsFnUUAwyW194^$J(ATh2$PUi&(Yjf0Ut219>0l5tnUb!#e+ts{|w${ghMCN
MpYKC@>x4-69%!0Mh<@>x3;GLPw1(Sn=HPg{4*O^C5Rm%SC{J)M<zq?$ksq4HSD9MOKMdlj=RVx?|TJAihvYkFKD3(B#0J5eVS}H4I+h!?d#|1#c6(vZ-?#H
I!gGnw-h|<L$XD>*@OvN!w7`bxeTNjA_)YaCi046ArnJ#1P}+6#@1OB7Ku<=J+=qhN6W=EJZGw@O?EBR`mzWcF02%S8!p3x=2^@KcQBhogiR###0x|Lb)lCu
;n4D8#C>}OpIK=y3Na91h&ysu4IoW3L=cJ{uF5Yz6e(Zxy>-`Z=}*Byo}OP>uCeUQxxs!M*DYq+>sAE1NMal<QMR?YQ1!)d(IhViF<zTk72AYvL;_wLmkD>}
pgN5a>(}aEkbBN<!POOm9W(g5&b{S&+TrM{U0t7UCPZL2Ty{8@A;Y~Zns1NC+5F?<^!<NF+P*$(f_LgULBEeI!NRYqzp-nwj^SAtcu-sT-e2Y$A;s6`4(apw
3dz9tU@6AUg(?$!D0fy6llz9?cU##0MY&z~*5SZH!U|1|U6c)_RD0h?t`}pqOa(4T13{Sgb~sZT8BpN$XGIUWOw7xfsl$ny9o5EQErJJ}@fU$vBB4qL5weha
#Ug~fgR#(AmKIZ>z+GK|x}-Ou4NtS9heLJTfsvCIqZ_Y+2pu;vMZ}2Ux-!3<uQkiRFGJ+|(g(`TY$V6T=6J}*ruu<e1Hj-JXb(hri}EIIc#Ik+?xs{uza!>Q
2(<F*6J}M{gE82PHIRZ?E&k7U`{hT8M*i~x@OAQe@v@5(AwB6KQ2u)3`ucDiG|HaO!I*M{uBS>Gr=yg}Z!pxoY<s-&JRmF)Df?m%B~?xw!Ds?(j8$Id{3X9x
vO_`w3Gi2FCMV~+*MH_tAe33-i|Sx34s9(3cK;tbk=j_+{4BBP*q3|Vi}8#=*zX^+{0Ib;BosnW5<jq_TvT6Ux{rUm@dl`bns44=ts#Hc_Kf{V5deap%Q%1R
o<EL8;AFHUGdvV@PNW8yNbRj&LZ)<BNzxDv91M++)F6fcj6nqu6hILu&tQNBelgcKv^J_;W3k$R+}udsP7r^5$cWXNwm~v3ieN%n2q1z`OS!OT{DBKSfxe92
Ix;Do%s1t<>`v@Au6B0QupI|<7=-|G764K@-a5aIyf<GM7j2u2B_;_n7&z&l4xHXP?TJmY8X6rDcPo?tBHI8O1W+w<Wl*?iy?ba^jQH5Ku|nKH$TzTX&i36w
H(%#(5bLys2rNfS4N-!VvDwP7V-N=}s3H{^6Kv<4E+GVqUGCARt?OoC)7`*F`_6>Zw0eq!HLZu3QX(7}@}R(LELEDJsZ?7FS$C~fU09wgH#i>-%otzq-f_V>
9m^F;@k*$vVp^!44}uj?p}QiDGItDP#+B8}%Sua5#wAuG7i2tuxN0#QV!iZl<Fx;A2z|DVe1{;q^(f#T4V!BwnYd=-fYF0q#RD84r#?T|iZ@LH1m{~$?99{M
!|aZOi_1e2!#q$Ca+|KNuP*_ds&mL1lW8Q_M1vA9m|hL*J(J0*2&v#Sqn$-X5k(M88iL?}Xv~C4w3*0Gy*YP2WTcP=!dkM9+qJ26R%wDo20MQ*^8Zhy+or6T
b?^A=!rS-|N`iVvK<^IBJPZZ}gasG^s%VL6>l5M>?B$x^-Ht#hZ!(Uk4bQ%4k)>8Jk@$r=biF%6Uflj$+P{BCAbD-`WIN@YfwIthrx^9%T#-Rbbtvs8GQ=Z@
B+$u3GYXSYB8st`_d9Cwo8y)OVe1x$-PwQzI56vH7}5j?f{;-N0U&}Dp~C@%BBYu?q?(D{(zj`rN!^6#AsNmwz<UotO5GrBND=os<xmbVN2ak@EI}U!LJF`@
Q5psr3M!eVNTR`{oJrf0iU7;j88^NaS&=I*njk1CnsmP|s5r)n+XmjkbnSw%CNSXRu2Z4F<GEaf%&A391VvPpQnW=yAX3v6EYSn}A2%zlgL9^`85Kc6L=e&=
)p5n!6jKopL_skV5fN1s#Sv7=Qp{0X8_?1sKp~2XqG<bJ)nm6d#B~yjFs4P?^Hf8){*6DCl~c|2)E3CtsrK#}LHmCuZ(ZDPHJx&bBH*ezFyiJlIO?1Y=Jn0!
;-bd3n;Q!ijLg8zWrU%+gc8aKi%gdK*4S~PbczZ?X!RvL>C02cw;nsah;SI=uYK1Y=?nQd-%M6We>w4FH<nmDol|^<TN;|7jki1^kNZK0+g>8ONq}_7b|l&p
WyaIKyj#5<B5~=@v+;C(!^!TW#j}rh)Tk($D_DPVXz`Ms|6OrytczjhRViJefc+r9T+4%|v)F{9t1Ka*WM)?JAXs*#eD+~{&t8kRZJMFA=K{PC3l9bkf*~E*
o(M#`6RU$Dn9wxSTg_hYF-J$$C%q>Sx3mu5N#n<D2KYOnhBP54@3E2xI)(|ZOri1l6lP<79~VsY`9{u&nyNe+*rxz{8jZE8<_xd+hk2&bFEl8i4<=kRSXFV_
=>z;tfJF8bK%U&bD<yYuA7c}<BWYDU6o3^iN}@+4kEVjjrWXPMd|M-c%y15fjP3&#TP0AeN~s0!zW+?2qxU_r)$Q$38=^pv)HSeXg?M!RDfEuR>Qw_KP=*AL
@<6)pcsu%gg2X^&8UxRkEw=#Jx<D{xh{m`LI`lG0Fd^Rx>VvBcTU)yrK^hgHK<a1>L^Y5J^5!Fg$dT}d4Go}JES;2J+nrS^wR>&G{?BnVG}l()cDpnpbaxJ&
X#D%#S)dX@Xlb^CA34k?Ll(4v80_#J0l?@;9P6##w+<dUIELY^iNLBLx;57hZ(Bb3Nyj>g5)ym_`TcW8&%3~tGMpklwcptkgQ^7yLxMM3;Fu1GL%@MTSsr-X
_+4vr?mpxeBHA{y+LecYknHc;SfFl&Ct2_OTdjAn0W>LS0j&Il%hA0korI3;JDt&FKAe7R6hsD`MM7lWy!K}&-PcGPCZ!BDh4+XmfW5bK(Rs8RxS{w!BnK(#
TyU0H|FZA^2KCo;Qc%<hfydf_?ro&JoNgZecdbdoHRyH21_qLJ1PcPAl1&fxYJy`2Zf{?B1U>WM+*(T_5=0+>b#IX>g#ptJz77~#mVop>eUdj{&j00E0N#7+
$2+$p+vI?`R3srJfF1~RQQ#GWv_*;;Dt#{~f&m13iI8rSFv%THwV4^-r;z4FCG_wX+nq>pYBlRg#YZ;<sM%$0e3%mU#6(&zBR6A6#Sp}lAwg7ZWr8#Nr46m?
k0nXe?G29q!hRj&zt{W8`uOW>Pbh~6M(u|zIQLVqdhdU-FJ%LFcPfU7HB1mv1oyr%Fj#2;mxnT|WRP!I9oDd^6a(98kkifGWKxKg?4MmGd{=h^5?3GX%Z?4~
k59-N5XWc8UWFzDLShJnG4nTPNjMS$@FY4h@}T4nh$tntl`6vr@ZC;baCs+WwEXxl+R8T)JTG`%hdO41N2|en5#9pT{7%BeDFw<ZMLe4ytV`i3Kcl9(y=At1
`Y<{{QH)OZ1!ge6y2^&pykrfW(@f^ENA>BZ>oJP2)B>SB$yh(a81L({<l~zsW(PVd-O?D0Ne!W-nIy@!NQNkvKRDv|ZrkP!?#x)h-I$P4Ca!}li^T8GW1;@f
@B8|P0Eno;I_>elmv?)6zD_{<&S39HTMheDX@qaADX|gs(x_#BvO0$191v4yx*4>{I%Cw+%(tu2=hqc{@H>LO+YWNbOT+D>+TPCqVD7BdO5hTNf=ZQ<oLIqv
l}8Q*p?9GqoFbAI7Yxu+L5d5qYNu{t#F)x0iiN|8O{+9Z5UO#l@RsKm#IRHvRTn$+17tfuxN9dk-_vd)d_JIqg%Hmy6~ZzV3BF=xMb^(ISM-OO4>by?j5(cY
)~!}AleBV|bldOtguR$>ifB$*1?Ba2v7Jjvwr41|9HgfRmxK|VCmXJ)QPLfgi+O4&<v2~#lPIk6em+Wyq4|BQYS9>H4oa1s^3A=IWLFudPZ?@-i@g``EWEpU
O89jjf=&@lr%nl$kr}&mt<G|DZ120oIKB1bD?2=8!IjvP69g2RcyMULU1kFrktKR|lM*bd@X?$w<(t);GT_IuRqbk=@Kb@(rAf;r9!qaIME0sqL!PuMa~*$e
9E@n!63l3tq1a6`k0ab%JhQ*robR?9mMq${9ZTKIJPcnC>wa--idqlwhH9|RZT23vil}|pNq1#Cm>JYzpkn{eRDFWK4}1=Xg@)%mD!JuaR&&63ygiwGm~>-h
zlItvH6x?wcY%g4@0?xXEx&oG#&^JdmYV8mimyfKDhSTDR?@~SQykrIzL;;P8lL;wO|s3hDwBqsiUOY*0=T~MBNr2MnGcRTzHcS~Vb@n2+jc{pql2jy;M-C<
D4nKVOqj4@xHhftj$N*sVwYx&Z9`~$u-jUyWr&-|`esqK6TNe_tnSRAlP$ohzy-yteS@UyOFVNE%<LUhfuchcbs(g%$uNfdvjWF%u990PzL)o3S&fxpldi5b
0quBtErLGJWIW$%-QA+*u)9KwF6TB?kE&ow(aP8@b&FZ}Oj+MG#0n6n1tMxKM`fg9f{W8KSWwX{lF3h-B4WHOt>|Vhb842eaWSJ6;M6&fP12!u)7unbSs?U$
wV4zVg%wJW6BSJ2=8dqqyGqazz6>7n3=Iz&xqU(6_t4*gun6?D_MK_1?=~c@8w~L=r4cZ`&S?j#n%R1Mo@KqPfD-raId{@KH-$&zEN=O`<_^3$C8+B5lQ!*7
zl77o7QrSq#5ki%GzR09QO6g?H^XB!^TnYoMXz;)$-E^$MTa%ftnFaNgTOlhZxDPJ#>)`q)yn}6bom*i8K6f;s9r7wsIIM?(`}m}B*_bKabo8gZp<Wfa5Ndn
t81rDAZq-G&Eyo}vhJ*>BHoJy_U4%ttRmIoITu;c%d2{92z+*jORNCvZmoy627{^DThJH|@J%QSEvHQ1jd9ju!)VHl-BBDnBz36?uCNS`nSlBk*A?(*D$jdB
;X>Y(SXdslj7_LQxFeGTahBb3QCQksh)_C`_HIwrdCSihTRWZ%yVQm<D50_M$FrkHCrR1j^2c(`OcxlY`rZ?!Kv7_%i$?dllUCN+k)C>K;9pFE^y)zh0<er<
wQd`dr9s2okW*-{eR$vye<CpXFoCloqeoIWTpD5#<bdTfJ{G3^Qtxe?i^dn@kpC4ASM%`1+PI)ak)8&V`I>sS_5vnM_y!H7I_7<Id)G%|6GyPHGq6$$sRaoP
#Hfz>miimx&6QaRpS<Tj{SUGrYX{J0?tZm{UqupRy(<<=V%kbC-|hXNch>Gf7bL&8yxYQlO?9@J&UjH;6)&Bh{AjC@7va{Ui&$P2YP_Yrxvkkz_l-JkZI=(T
Z1Mt-trrBjatu8*aj}7I%F7XI53#0LE9%(Iu|d|oY2;cnLQwJ0In2XZlT*@IQd;odmWtV=>>W{t6@Q~vkJ{cki+$guPjweX{{QqFczmf__}^>|F#Ypy<WiwS
w~K!d^<O;Lk9E(%RTF{%AN`Q5EW*TjSw_eB5ZO<n?j2o6(f*1x0+~tN*}tsV=Ju+O3D2vr<CafocE9X5me=1&GxfLEXWS@#6*=}0fw*;-wl5FAj%^m{lWfTK
{$-z`ZFj?sjm!c)`Bsh<Ea$T!DQ5zMdNlnJV9pJ7SUqna#JGXmidw)p@lkdvp<Fi?hlu$yK0T{8j~hVsTXxN&2OqW(jx617{Owzgi~NnpD~r9ImA2(v_^(Fo
6b%C8c$(++_w5^7%L|CWX6?^sBK>08;^g59u4BUMp8_UDUX}z!c;+eu?D#B9W6|FPfnwdM(@G_lSWZt+VIj|<$=*ekoTn+{>eO{_1Z<Go6(EnWrP&tHw;_iV
@5ieD=dYJDTM>2faA#fVjQa9e3OG`$M+eR{8JmWtxx;UG^D@9y0DvK{2lv|Ie({GbV+4p8hiZk=UaA>#;Z5K=R1gF)z9F&xcNLw_^0}s7p0L3m1KF+~o_;gJ
aKGN4+!xn*w+QPsx@7~z{RTbTM08$YHq}@73?r%0CGV9ET!iFe5+MT?5Lwkwdc?VY%9|k4r)j5ERHj^I>?2G$xV(OMVYsCf%+q$tLYL-ji&Oqn=?2HI!tS?Y
o!qoV_q{t1G{Kqg{Wuidp#Zwo={zfnz-uM@iSaqM`fz#M4I^u)6eYIOXZb$K(gQI8wt!@sv{Q~aPW(v$Kfz~8MA!u&wU2h06@&%|E{Y{AXoa<_*0WIHA%(2r
<O5prn>0o3hCwt-BL&;&;RM`N5Wg&F-R&loy+fzbWKgk4C6y8pl%XJkPTd$d+b>mn4o1N+?`$ow?TuaAmwi_L_fr<Ua0W(*B#S|ee(v48&7#R^s(cZP^3gZU
l?+Edvyh5V6a<h;k`#!<OKL#j;txNc8~bt{zJ563c;92iyX3N)bJAdbs<Gk*mBQhfVE6z9={MRx#{4`%%H!<5+VkxBJ?EBI+&Eco4qq^A8ELBTy6JTUi!Mb?
$4vo{#vKc<k-(*9%A%_v@g73p-9|Kdf0q2Xv$vHe`C(bw)#2J=Mj)_s%BG0KO|TK9kO=!O(t(T1zxmZI7)8goL6kx&!Z1*dGCz4yk7-_O*gdQdGCn&~La?x=
IA7Thw`pGr=fES77COW<W>bV9C|&$~quIKG^1hx;VJu4YVq^KH3E)ZH#c=@xk7G(Vn+cQ9mI!(<b8<I1EdFadz%jxwc-eyNy1e6dfkMc#^GxHs%Mo8P(%7(1
QkxPg)+>A4%FsYo9L@1y@@>bzGv?N}f`3}pAYvc)h%Y(c36a?JmB1t9w8A1_MWJ7LY_Hv5M;l)VW^9A{cgS*zC5qd|>d;^n8#0J>;d7s+pUFcxsFecBb*^mt
m_igSkYH~M-BkV7MI{(}B(ApTM*su-Hn3<`ot`$u=z_eyB+i!DL!FVT#qlo^FgqCld*zSZ5ECVE>j(=zQw<GfYji%^;v_CDML$uebl>2;<@VXCFO)}L-Q7Dh
{wGsTrcEmky230n6jm&D)8<Lcb6fq-yB2n_lAy+9!k|e@GDHhS5EOnzAd_+ek;wVazCiMX*@CCA|1o27Z7P_5gs(x}R0v-#xZ2pyV?<auroUebs1R!EEaAq)
W)fiyRw0OT39p^Ss2Bb$sWumB&4;t%WLSZ7v`y2Xsq^cz9COvh5mIfG803r)1r$vYmLnQ06HXK!Ks|hV`SDmv9+LWz<Jd4iE6CX6qNV9vC}vBX8RhC;vV-V`
a!p&*v>TAs^?XBuFmA-vYit(pBE2LlCKW>p__H<bc(m}`klw3uw2>9$Jkzm|`=r{*nOQOLP@xtN#HQiG8QYu!^WI1wc+dE!bJxx4^^<ZMfEox843LU|Fih)a
)@&L0SOJdmg3K(nXA@x-&YVjT-p9$5X=M-fizB)^PoJqen8D811y!$BXW#Qf3p5|u0sT9WLz`QO7a!tB`**9=_y&wey_yHBC~FpM*eW%oe-^1QT2zHBK2a6M
fbkJ1Q5F36!K@b(E5zr%*syUeFWCn-m_u1=_4<LQ@|GJA{}bur<w4i&^Km)9s-B22gap690PRTdFYs`t{fL*xn!kmWJ`NRCQXRZs$F2lBqSePUM{?-|X5YW{
+|OC*${*UF9OEUArI)9(EbA&q6$AZsgcRT~Ht>Xp_%f2l4uKtXr)%|3N(xN*A=w<b(HQi=!j1Dzv|?1zew{V`M)p+C0|?Z!E8!ha*heSCLoo>gt}WBkYe!Fw
d?Tv?g1EPTVCKQ#ts4Pla2<GOPD>6{Na*1r@Tz5~P{uqnf;6B=SaEC2vjt05)gs-DYfYa0`(qm|3i@4|;h+$><A)LG8GpdnO^JW-+v=_UJc5o%LO~?(oSp!x
U6s6LN~_<ct!EOPyH;^j8`i$j!5AcMg1LLOfPa@JUBEyXM?0cc#6|n>Ct0m=A;<bmfv(3drR4P3{d0N6ka+OHf!!4V{A}za%E&?5KM$I<F80X9_(bFoO$AU%
CEQ%lWP@U&>sQlt0Rj&0pVa!=jD26WQTS24pG^zhVo*;5%~3hOr`GnMzZK`W><%cq)CY10n<EhF6@mJE6m{_6S5Pm3w^<#M!=MWIy5Ni9J}d1zBzb^tN!s0p
X}F8=)uQD*;fP^-8aeOVvCKM8ihBkZhEEd}6}2dj%JIjiN6%P!(dRczk2@pJKwqHT;9&uYP&y&pDo;eRWs-p(Sb6r7laC_K+VFXI-!P{THXYt!dSnU%1~7o2
z31c%2r0=xr;-$pkZ5G``h6vZv-fEUQJzlu^WXJ$x<Tp`U@$-}`7E6U3K1UW=_5=mMZ)TcVYU}|g855Z&7?@N$B2Hh<lcTOM<d636B^>CT+K}}1Hf?H99Wfr
(HAD7IIy!kvnDwXOp*8HTw-i0ZA`GpDYC<_BjHtG6SS)KE#4|5W0&9MAqanNmcM68yx#?$<6EsL*t5<7J1)qSQDs^`O1BLnHM*mLVXMNFR$dr7SGCtivX^vC
0pNfy$2tMLs1ojCihy>Y_qTabF@T83P>_k-0D*Y^jz7Pr9Y+ajz~i0gxV5(eo@5qC9|A5K?ZtqW;1uNhYW6+XkueYW@Hr9oTZ^3zhokFd4C??aDl0OnH%<u?
<VSnl3tI1=ruimO1ep?pBz(rYuz}4Ax+&Y-%m}RL<}UaG=s6UEcjE4%PF$#FWFS7A?KP^iJ9=x*?|;L39zjJss8~SnMbQ4%MOXvPP#FoqjA+GBV5BG{l7g6U
U=N==pH7(0Plv$deHW)*xy|@I`tlROhmmddL4NJLdvQE3=H6$ZjVC}gnTSw~WeHXJSURkI!FBZB$?x=DC(2z*v@i~yCU|s}^ov69%2-bdnEd4%2CM2}<IlD#
vU+`2U_KlVMSo&@PePuak!wJG_g`Ns0^1Kpc1-1Z!1ucCmLYZzkftcBG?!vq-Qe&GYDa<73nwI5o-==E&s%vsHNuJ@Xx)^BMFcZ0G<@C3M@V0`YEEMf;hZGx
j06(4XdbCAHvNnb$H(%Y8uRXg6KJYbk|cVs@%@h`*vj{7ad`uyL~SGxjT!P@j!^s0pT~ML>ED20@5Jr2ouK|*RywAqC08=O>uIi;7#nu{W54OQ?iTM!fLTY}
tCjYvX3HO^Fg>G`i9XUu-1o|{g(AoJI=Ry;a-Tm--n$)Nz>BMle-#0Y4hUS3qaVdo7t)K$o=9Tn`xoZ49A~2b?9mtHcTKmOUkIOx2{pC<@blnskjq5m^ZLr)
@HlPv_*=A#Zh6^XX2=ZX{gt@erR;htDFJMuf$8wh)@&|mizB<nJ^bU|eVHiv;-;g|3(47^!Sm(s>;CTC-^VJCm9`)`)DEnwz6MYZwbvCaJ*5K5yN<MbWjww?
`ZbklPsg@1iXCsKBs^i-Y~bl+8UpA05E~$9g|OsTo2nfVWKbJ4H^Qp-^t_ONTE@6lxj=QK1qs%_(o`EoHV|b1v3IbrVI#DCJ5agIDpON9r4d9v*is3J^`1E%
f19@s|Euoz;U24HdahU`6Nu2Tv80~~Dj<u~1}FgsW)ADzYs(7>VUVF)OvEm9YvZx;w)2C8TEl3npqPm%4*&oZ3RnLRE5@ti#X{@l)V-5it0#_gf~pYfmPiFV
A4nSPH3bn<jBr^LPI9Zqma`S*n23IF#H|W<DvmSivw`Jm06i1EXY_2(BuBhAV%J0WnY4Nynp3b8l=RBD9TFZ6%Agb$7S<HtQw8O6naI!Md%1br((f9rfpQ5c
Cd4&egMuH|d|p~L0ixqPc<UCV6=u`AdLrwQG99uc-xnb06MGDr^~j+RC##ocU84hLY~5_ASwu!iy1>@xa^eWp{`P*0H$Y}AT(aoEQTrHrvs=45)4q4X>J(7&
4lVS_P)8YKF0APr9TRzhs1+ju0S6r{U5>1e)`*@zx9E;K#}FPqyR)CuoHAJO13u2DKGP`AJ%y5Jgjq`xMlOF#2Gj8?r4wjBgiJ-Y@ExBBW-^}7G8iEMkW|g~
I3bOWpasg2URxsaRAe4VZ15)V9Y#2&cE<ArW~fpD=+$wuA_x`$t<ks=s_K^^0*H{oQ#xT{$WUxuJ(<SpzClq(Pv5gTB!7x`y63Fc6<45LKoN%lahKwzk0+s0
-D6=6W!Pu;Mf97{^X&4vAVG?-f#jfIGzYX01cW}t)Om_6Z@jOK>GC`lNN=IKl#(78Z_vHY@44_fO5KOQvCGSKH>d{^Puw63L;U{!JdP-c)J&lX8yic{O$6Vz
?5A$tJhXAteM<G$K+k9(!q`VdQ3Qiqyk({E`X44utjnQ7F|^RZ`(w)bGIVV;En_-b(yO17U_NjN``JYa8C7#ot7nUevwH=I#?yGg6yqMoV#{plfro;J46Fum
v<qICLs}98Sp<GWU;I{$%#7%tk4)jV)e2q>KN`qb#;%Ycfdc*Kr`B5Co+8s^`>UR`Tc38!%4`Rr3_u--<$}bHM2BtvV*z5ebWg8d&e`80&t+^5@SrR}P>g{{
42o?Z<1cpUhiouLT>pTC5f8h+Y(!EuXeK15rfR9wf@FS@VS3Vv1*X2SvOpFWP^zIyl_*9*8DOW(Swy;mg7Fx5bo0<0RgFnRTFUFJLLLa*g(k{92eWKi(mWyZ
4mGqE4iffJw1)5@!zR?{5g%dUhXhFBK~QwVep!e(HaSqB9<O|)w(g`_b#a?5#%Q~TI(zCmS#8SExgq0qEJf61LXbhW1+A4`EdD8|6TO7{U|92AXVT3tMBRD^
_zq<pI97{W(JBGGm{@fni>+j!%wcj`=JFkcZ2=F5G(JCi!SX=-Q52PORFV-eIJm~XBYvzn60#-zX6%FBr6`0L;Q*Xy0u}wz$bz*2X3GNLmOm2W1S2?{SS$##
3Rjr91EBzr9+eVDT*n`@v}V%UZ>!jqYbaOxx9_hl_U`O16c*{Q4H`Wv`U9ic7(gK9V_c1NLxjP{!*)f``5i6aZlc4yv5(H)9T=|`o=p_$>A@19_-_f$U4`i4
zHXs}xl9KU3QCciPrJns4TriUC#F}&O;2>c!qy&|y)%QFG^Z>&8b&DCt8cR!yB&#vhLl39)`zW6>(^O@y}l4<^ZnD1A^VdVvaPZB$A<qH+m=kj6dCjnzZr79
oz16DSFen{bHEF+bo2w-Dg{MuZKWRVJlp6^fzP=6ocV*0gJOD|Wyb5SFlsWP6$S#?gR&_ho$urD$BT}DdKsV>gF!xAHi$oLL@w*a@Lr00R6-aDA=!C#Fu)LT
3&5q`87HJ3&~3FmXWzo7a+O#-jd3e>d6XCS(`8}5q>h8nS)fp<BgaEM9IWwc4)^PuZZL`DH@|O>5f#G*&|+1<?8EOUI%HZyjt%;SQ24Fe!WK;I9B|0k5;LdH
@PzD`W&m7{;ReGHc@Z!MttLl|T=2sWjZGV(xHo7RK&W`d;mLD(B8Dy|gZ8uQUhdNZi04bcmG0ua{R3d`F0w+6Eys_|wxG321nKPP%(B&na$esnw-7j`oBh2X
DEVxV!7R!Zf}wqr*sLmnRjl}d=hp4yg2;oY(edF!7gttwV7X+}I4p2Ng};|Oet1uDsj&)ET`;0jN!*93PCpjjM}|E#4D_f?j>}hJO%2i)Y8A4!12*Ic>1=x;
9El5=8v+F`l&ZO7np{w#g!tocK>iTD^|53h-pU8+-SrtQY>y@$2v*EG+TP70v~`$f1K3~?8WjfzuMXVX`t{h6@;+_cZMB2rBA5p*28~X`%=o(dk2(N!c#Y!t
UYw7>{;F{pFI2tbw-koc$#K5!C20f|6e`lsQ<kuX$CN0Uky}1o2Ct@vs&Gb4?4#@{iN{ADc=(UU0?v30X90r3sp!uS7(TM0zjrW>J^xJWnj-Wtx{&-&q`Bf)
HRtiV!egSPgWKf%8V*X2&xYC1DH9iLlv-PC?1c1Pc6G{%1QJ0)P?Msb{Cu0+d*b|+-B462mn0Vi=n(!NL=KRkkxCR`{NBuPJzG96?5rfD<wKc|_jUd6DbOg{
ywz?wTNWi{DW(+y=(8t@@+s)6=yRh@nG22vZd?#)Zpq{=0|u&X;VchzMIr(6U4<z7v6@jT#toH82?zKQ@_x~c-g~mO!I7GTpO3h8wmpGB@js{KzJutJM6&F7
RfFG^KXYE+KVNk9*$?x7!@*}t=;!xj^!zxakk3<6%PkJloe(=}QZVV|ko*q!yURak6ToDRx-iNx9bOmBY}8Nzln4R(%WL>u9Ae-JP1tF5f{Tc{YKC3O0(y-M
CU~K_$Vt*gDJwQ?j~Gum(Z>YTJYjpr9=)Ds%q~0*8RU#iK;}Lz^c|1)f)C##|8?2b^bi-)a1_zi06T|!18OEf`dL|k)*W3;5B>AMMuP?*!`9e6s3pRtPh-TW
1WKxYA7)|UgMTzMW>5wU2?wew^igJJP<HiHV`Wi2RDRQ=2`iF5qAbz$Ke&5bZ(oN3?`b||MSpuDf*Bym1%Tx2>)A#u6@h*k?4=l=s+p#g)A*0JTT94b%!}(v
S{Sk)wYrhSPtNVial&Sz?ZIuK4J=e?-h!Tig9xtLa5WHoToVu|c^~nP81COyLgsSsP{N?4))`RJ=j!9PIMs4CX9{1(*ftH!0miriqEssh_6G0~07)b%2k7-Y
Y5;wq*&ZhzmhnQxl;n=!m!rEH!=(FU3=BUeUIOYsbZE|e9Q5=PL+B_GKVMFm7~K$*kf@|=7^3YAjO+#xyn`>_{=Rk(m9b!aNKE{Yodxwmy3+ROk4M%(J&Ciq
ONK}L9PtsAmigM!1yXp$%nb@5$a}f>6+@>A*9U+?c285Vao?%LIaNDlK1`Q?ap!5UyW_QbFX4rKA}ksdf(3{W$PZg{YziJ=QdnYrOAsTL9lB=@HJSmJcG-~_
xFaenWwNMp0^kLio+$^q5Q2@^*7GM<nwB-Q=4K^?d)OPQ+C;{Dfe`%&t?v!R^$Gp$UwSNM+WnJ{1LhVXZ~QMc62(U@upN|eMV%CaHz^bOZ8tVUfjH>e(a_U6
t~cqTvouinHPJ?=f)pOMm2Yrp?A;_A282r#uO>kf_-S7km*Y~);HT=dc?p)&Q{8~_k>Wd&U4_-`IQ3A;^D%;g&2myyijS%u(lk;$MXyULZlo#e3z-OrBloH#
g8>QL|9PG!3*D%&dGpLK`*6+HpZGbz0AOHd0VtV3q%o&0+2De}03wkg5kF--zv$cB#2@H0gMX)MlgOrF=IX=RKk%{ME#Y5tJ^3-@s&O|W_FqMxRad5F0Ija5
@<p1qSMpvlUGVBICwXvKj3PH|U7T?Y-N!l23$deEZ$ZCJ|Eq52jz%K0E(l;qrnz|qZ*tji%%J>4{v}FXRoRE&tmhSLd~cc-`4Hs>`-MQzgcU$t^W|yP{2K6l
iZWoO!D2xkyVGq7g3<Nn!{z*%9fAhQJT;-T>IJpCI|JP8bXb77%$xC3rxB~5+C|W?P(06GaM~YjY1PUpLAl()8x*t$s*FO2s9-^1y93zxb`R{@e}9~C6Vx9s
^S-W>NPrPWl0ka%<SGXss{o-$$qLAaDv48zUb6zcVP#?(MKwRT(ibP)&1Zkn)$Ma(VPosP+Ig{wYei9Du7ET>8B3wsH4Mu}MvBxcbW@sw_lB6P&27vYn_b_T
(+2W$YIUKFxtQ>1YbU52__yavAg0HzH`L@?3j@Q94t1X~m5vIOQ)TYkTDsycNe6kRehUR)SYv>ogP|6+oP{sY$!>ey>|n(8HP<YEgbQlpxo-BuDqTkMt^qe~
*_}f&>~2%_zm|W%wsA))#3*IoqNNc<B#n;Sc(sNwTfOqZY%+^HwVH3HR18To;NhLr3TgG!CQVz#RU!25TH1)`y2#{kLkO+$O2-W)hxaQ<v2MLKWV!4N@5e8{
r<=IZ32gEhc%UZ*N+*iP$=j;D3nx&bG{bP8C7owJXpu7)>}_Jsv=gWY&mnrr6j&@pRFO1W7@Cp_VttcQ=G6sIq(&M@R0Rbhtha<?de!3UT=-#RLBHI6?F%S+
TO^)uWPb~R_o<L>n=ps-VUjes=zU^m$LE90;m*+Va0xGvPe%k+iSi<2<GhP!H?VuIdgl(B$4lX_Hdc)!6Jq&Qd4IB2P1f>kQH`W^aJUMBC!}cF^m@ge*7HyJ
yoqwCRTjC%M);&PM07gO3Y_0yWpTr8eXdKLmXVa$OK2K`qXP>3ZZPKcfK^E581yT-U6oA?t)F3eV}da%MGs`Ji<_yZ6dc0k@nx|Q!`ad0toqGe#%%px7;{i5
W=`8xr&?z+PW{{m<c*2|3z(8#cMyvOZ6AUb=?xNV=h-GQVm!L)n1<Bl#L=5w6KHb_lTgxneKc{nacNoWVJ@lP(?m4msD(vVARsDKoKVL1*vY$YJMX9Rzc(4r
PqQjGE6vv1?)(G0rF!ji(40eRd)GLh1e{gIn(K@hc&p4yiz+A*xp%bZ4Sv%%rOq&|Hj8U&e7#!P9B#c@Y<AYy5LUuAUN_z=g2wP7-#;+-5UXBF@B9a!axWiJ
evL52BT4~I`bl80N|*04tW@{~llJd=6aC&+{fET&mC+*Fap4P-3LTnPf{Y0>#<4%ARu#r)Q$J^DXk_J*j2c<k+Uk3X1|3RCBD^e&Q3*zGO|2kQNMx!|h%Gu)
y;xvHHSJiVFmh~B5lx^vU{MO8RR!>43dD%@xMalzg>fnb0<coVOiCkWzVF3U5J=W4BScoXcKLz2@L3Ns->JDm$b@^4jn*U1Il`*8NA53K`t_`oK6_3AI~fH)
_xYQ(K}m|YM*AFY6#?<zY0laxjSu3&!{KY7KqMegcU?R4z~8S8&vA8zl1+2pjD$l$)dw48L3JLG1G~jsb+tlOPTC`>3gGA3%WWc%m|=lIlHxAdLezrxK*sVA
Y{z9U+AShAXXh5M#RXA=+__1@mAGLbqKtc#b?~F)Z(OpI=qi7@VH-&8ZO;TD`tvku4!5TWG*}u!D|}XD!7Oy0N+kuN?q5p|&b6|^tVgR1!|0<mikK?+EW#RG
3tC~|bFhyH91t;o9~JUX9{wAmkReoV9Pb#(VN5BTQ^x~;DaDF`_h<z5FkfWycMn|@?CDLmdfr-Di#3+PhnRABy<5|&wWtsUB_AEt74v084lMo~qb5*Nf@>L6
zmvuylwsIg1A;ANqqSAEe4Wl6&-M`n10_SrjE6tFPH8(1(qp_1`Q{#>?^e>*p`=aHzD|YSvbNg;pX1M?ov)^UPVivFSga@rFR>V68VIHhu?YlCY-qHWD`><^
5XeD;Vxluw$3><0l_*5#qVPa~`yT*Pn*r_`ObEF{YcPmm-<j=&q`EIV4sL5de#<V+y}DpeJTc?85OJkXE2z9L2orFL?)Z(VR1Vyu;xGz0pMxxI2_$s;WrpO}
Ldn&*l?v>^FgF~LDQCWjC$p)w`#7{KvW|c<+zQXzBPl88Hy3iZQ#%ecJg$A!i<9=~G5P#?5@(c3N940g)tJ!oL;M00@7&7A`NLcp=J*{=VZ16*XI^qa1dWWA
wFr*^07R;kXo8}6wi*^g4{=T2PknmL=9>=W_#^m4=Z3+-O4}AF;{_R6O^!zv^h#C`PzD<iX793F=2r_pQdQE_OXDzE%QTCVmu?s1k?$xK1qk+`4e_G>%~WQ%
95dagJD;GB`)OdQ3Sl|$>aOTg3!libCa?2v3KoY-yF-I-Mw4_g9?(VR6odoYe_74ag&@>i!^?FYk;p0)eVc#y{@dc;Qj3FbCo#B?>>OKsW<8dYC@T~Mkik^n
%uFkhlB9bS{WkRkK-b4uZUEo69@cHoQbK~)q8L0PqRo%L`IPF0sb{uFY6Zgdns`8LnkQt!hO^jE4uTRC1tB~#+4=MOW&Knu*PSZnV85PSTdptYn3@$^Zq!ye
A>32`&z8OGJRi4z>gZj)2G>A=Y$`-*0%5>hH(L6=ik~g6*~_Pa#3@boT@pZY0TJtCm%!JAv+O{paSP=T+xwNp5}^FZZYiisY&ReZ!1vj}gdS=XAn$XL*O|t|
OTDK7wQ|ii!)k2P@51ylL<Hm9P?RW0(tt@ReVg6e=pz^AS(t|(C>5yaLxYAK5(bZEQ1LL7ej4fMLiFcBJS<|Uj69i8mGbbW+t&u&lh1ncJ~Z`~cC<)xS4r;p
E~=zEVAjfwFimUt@5{JFBE&MNQi#h<iGzfU3P1*!J^0P*k1s52yQs|pVhLQr66nqpGo3HoIxxkiTdyka2~mapJ}mveMt!#TbIv3|>GrZ^>q|8Q>-I&x3F#}{
m|!_cVG_LxLRP1muN4#m+s7A5pnMsO^_}8duWx5#g^V8VIXHqFo`=-f5el_sUSb^ViqNCE?MlAM!W>z(3LBlRecL$*6lMjy9%TY0dzE0Dg&>j2WjW4zoO^fS
wCViNJznV-$oEjL`s)o87$8v);foAo*vw$T0!|rduiu7G7Ydt^U39@Th@4d*IqCAi?G=WNYvI@P&YltC4l!oEIC29Y1z6Eg1<5E0QV^Er$E^s(9+z%9<=VC<
ePd<Sk40v{y;HE!gC%IgV1y0Y89Y*5`NDg5H#_+9r#>dNxd=kd2)o2$?FMG5UfP>YqwBfsT}i_^?bYZHBp~ldjP2CBsaK}DN{1=I?L#~9Go(1na_j{Vs4fZ|
sCEv>B#S@m4yK6wB(Lf|@%+C--^s!w-HrY6_51a)11w#=2#A|*h}1M9zL`B}s|6;KR8@e)EJ^XXaMA21DfG2;b8?l=TyKWy(QLLiuZLF*NNU3kf@=s%bi)SU
C3XY_1I1YoK^e_*aF}b0&l<zyT&4~0nHIE0BeA+|QwdsOlTkNB9hykkgRAJR3w2h~G|fr&v1E}U(8i=Dgx#!VV{M6bSb%WO%qW}1*{$idvlZiof)?x<g~~Si
U^AwP+G`gqd5aJN)3^G29BTJnuj3a!pnPkc8XnDibQeS>Fd=$4MCv_N>v5m40FI}!0hS5^VHZU968pOVh}wHTe)x`#XY?D6qV`E589*h2SjrN6SVL_Vf*-)r
z-;%E_H8;mKr8C+VP#EPg`cL%{HmS;t&)|41rp4JSPoXoqhD~FXje}gS$TaLEy!DA`W1R)*ZILLeIT6)OZ2GRdApk{QBJ=bN3^C1Ae#rcKR<VD^|1RN*L&OJ
HU0;~h0-m%DGnKM`QdR_vh)$#g@a&cU6w2i86jMkDbILepgbX}ycwtkHc+E?M!|b4-B3p{E-+&r@;Jz-JYvC`6@LfXy71|{=6#vlTwNWCn^WpLdZ_sE^$3@+
*e`SJ=R??bVpvVD1V>0R8ezAHRuJ%5YDOL5<*_>k=2Uetdt5X5(Uuz0*1|s-CddqwPMXiveK1)JD`hi&?s&!e9-HW3V@RoLoZ8sUtgXZ`>DIDErb{qzst+ZM
L=lG3rBlVHsve9vO(#s{CN2VqB*3JC$isP=QdB=hs1_A?e>d5LPof@ltTj!mBl2MoN52;Vsqv;q$W$)rdWaV8dRRc9%A&qEs#$5fXQQ+ebEkHMA``AJCcyI9
4B_d%agA?XY+q$Qwk#|e&D?<Wb<u2sdS1dHh`TkXioSD05D66zXYWoXmIE2tU7blfUzvma{9}tnma=)as`ja_#UtRMc;e{kptzTByRBL|stxu;HMy^~?>Z*a
W_-!09cp3SAgNn+{?`wYflM7xuE)*y%*b>;>px^$j-ZJUiiqSYs>`Y`Mqfx#>YduMwCmXUuKcCN#jXIo-GryxBkE`ndm3zc8(=KtG_pGaOBNxj({Q&M2>(V=
>a-;^RrOoy2{!=#28W_1J!sewgDcltdub;X@pQrk`GVI3+$pgNK@wB@J&W!#M4F~-k4<#xRZ1;B=8uv28f8>^&}Y;upI}>%r9Zyv`$OLUE?r#xDF@!$OXfh@
AGD#-?#d@KXHghdAW>0P@_#`@Rhv&kYHVZ~Q0wo-%_@~VnjH<mp0R{B#U@w+usC-iGgxfxAh;7>IX7K?nXe@o)9}y)fFWRjO(RIW3_OwI47tVJUukedJapOF
V=CID(Q9y`*c}8&=Y%o~KG=i7=usQHViGDHB%nrX#q(NyodCyajLV{zfrvPd26Za$Y36VA7LH2nSjRC2*J3Zhy{Amp&RP~42I}2%rL@+|dpjD3LSKl91`%Zo
%~1f3)w+MNy8ae7(jKx7yEeM8SL^mqcGo<VJyf;UnP@``CPPpXBq+P;6O0^@kFTts=e9lufg<<U9(5sp`9N<-SD5bXP(*ST;R`s#0M_qJO`6T5^5&XJ#peLY
0<t$R+UAZFL$m~Gga!Rh6r-ZL`~g7u3j;F4?J|fEV=yOAWDoiF1P3rEarh`=OBC6P<Kx!u3ab59ONw@fR&RIq552UO_j{JZenO9_{);Z&87}34zYH4Zr^1}g
io-u?7e64-Ko^VAuDne|&`k?9rl<}pvMVS(hB^3fWT`c9vTd_5Mn47{>TDfB0)CrNoZ^!&)E~d<ShdtJI~D}F+w0-zzRO>7sOT=y#V?B~{xHY)-{dqli7?<Y
`~1cu%Xtk*6+l%45*0}ivwpY5Jy8%Cc&adh>aC|%UVk5DZ2@y%8?2H3<Fk)$aRiI|S-aTV${@n+``vCF?ChT65l6TF4BRihlY6*j_<Xrz9;&Cvno+q6wIqUR
)7vWT4A9)U^rr0qGEtQf6rzXEZ^%ZExX-nk^tO@h8473W=-=_){9AVp>bVYlo$`uJQ|`FY5;h|~SA_QAQ6*KGMo11gD8Yiuir$lH9#ww>fk=fEfRm(AH}-f(
N3h(WTiXHtl?$hWS1JX`C`dxBaW{o%mB|*Gv;P$Pj^Z~*MfR1;-M}2801y%YKoQ0%OxgNvW3jg6PUyO8%d=n?4>|i70r6#`l%bfDN-qn$9xetnMIE;MxEXNj
3AjF&QLuYa)C2@s9t|E4M}$3eY&;+7JUInU6!qpk+g30dt#)Ajg$RNc_NK66x8Zh4{_D%zWIMQ%yCAVtKb^DBTEjN#$gdj7hq{Z%&+zyxI<P4_>1Y^Q6l!|y
6gW2)kU)F*XX)P5bsZ!v#j(UhBEU;GTgM%E=2!<@m$>8h1;IpI00k3XfE!B9jQ)psB~w@8I`X3U;@fP0X;K)2wqf<@El{_@fg}f&H_aEN`kMM{Gs)43TJ&C_
`16Oz<f+F8IB||$Fpx)%ByOU=Uw=F+@89*?>#ZIC9A^i6tr}MvBY+0p>0l5~o%#3ph<U;A%GP7UIOOq<H#N@Ev~v)BY+&#N0X>!m&SuL9*78FJ5^Y}UhStiJ
(p#NQ4uJrl+1S?ivJO=t!rvONAc8?CfGMC&qs-iAZgtGSONr$mhWWr&BI?am8V)oTLn-V)-bC059F-Rg-d_%0ATugnv?tbJ@3iZ)SPD2H3N(wvl$@;Ze21|b
#!)sXnkXQm3m-wg;jR>t({ZJ=?9L(#*jRu7u-=V{Lrl}!V?6v&3#=O*HBNq8g19jU<ZX-z)hH7b8j(a1dT=>V?dbPlE6m}bZ8W!eX&8@sxgJ!cV%u%24(-P~
sGNjG9#SkxB#h(*l|gMUYu$iL9kPs!5Lqx(Ud_A=ks$_?lR@DjalxJ|11Efi$JI`b_C~*q9g&8s%OWykJ!<Ij;lr^=J8S`V<F7{0RglW+omoVtmruU}0L~uL
5|pS>KcaeZcAOo>k*R2oF=4b`t$RI++zuUS`%^_}^wxVSC{|&OeKUvyB7&G5n?Cf|_T8VJSa4`A_}nrNogsJS<+<vDp;AC1Rm49_Q)0tlqL^KWafG5fDB$3_
qNxX=Ug&kGb;NQx6ntN%qceT9g2;c?Rfe}5ki-Q>8-al7=hEWTIJW43dXfTMNRY1Cu;qe>_FmQc;CMJL7!puLg|^`LyhK@<4SeWZ!X4hwTgMB8<YUJBbUf$k
KtBMiAeF~eLtfTwb+PE(jqIOv9y}CUoQ-I(Qc-VP{+K{0oC-h%Avr{%odYDNqQsfRp=H;sr==Q-AqLU4XQ{l*y(XKZ*CXvrH_DeeeKH#TdhT&9?QKr)xv7As
U6p;i?rm}H_2I)=GSfjpI10HT78a?>mO+fhZm2610|rzqJoui)evAX7k4{Sz^Gj&AwqdqtdvS5E2pydwh4|Z-&zp?!@3cJr5``JY`BfPxNDZ!8Hm&VZWji*y
*pLEtD&+#D$s~|E5g~$vxeic4b%QSAQw((jZ7j|&frSKuRZc2}lxde6+H)E5`FL$|Bre*;<(|*P+tI6qhS3;uzPz>^F9AnIQraC94#gj7y$R)yQLuQoPy(qe
7DK#OGQ>WX7g_Rd!G!A_kSE|kRxTqpE$#`$I5{F6dMb5%bBMYVV}=2V;YG8<o9(!o#V`y8K}kOvfJceDP*mOQG4(9q*+CiIunCin<E~_0!tDzF_7a9ilu-M&
(}zLs&d|GfsUTTjhC&Jv2IpAa-`CP-$c?U<$wUNBX>FE$3frMBjz#G9Wx%GF*d<sMSmDx>l>$ed*ZA~+{RZn%7$|mSc%!r5u_-ozbWn3^*u7SRI=wJ~`7=mO
w#v;hThJ?7Wy45)mzV2Pvax%Sc1l?c0-yr-tD?dOq3qd7`@J3CO}<1m{sW~#y_k31h*H;UzXPX7+h8Fwilc5{4W<E1kF9mS?6{(rCP+Rx;6NM>R_vfg6$Oc~
>@U_=+QRJ`+B%bCV2Xf@PvMDpeFVEQWC%%tAd3P4SMyyGlWs`a#1Z1Hd(R4$+QXk7xS6#0vh;0<Ogx*j+t0D8CZ0s*)C7{y>|dL{58V*%B)R3oq%zR@CUuD4
wwVl?=ze9$zOuUCemdLD!$;8TXnVSVY)97i-u9(17{`dqbBx(5D!B^G6rQ72qqxiwd8kk*D(%&DY`KP-A%h`gw;|AK_Noi*D8_D+4~HCOfJ7B*-lk=|En5n<
2pV$C&H5dSk_h&~&bHheDDb_Hvg-!cX}l|raOmn?H>H!F_;YWD1e-|LQ-gjA0(uEgYzlH65QlLNfIo<386VFQ)V)@dqu%$hNf+zpO3OltE`l}rnn2NNmXiOw
{K%br-5&gM5<bbu8y3KaEF(hJUzdgm6Vl&j?6m?3Iq6Mw%SpZmXHEq4u@W#LSF(ls+dWE7r%H6$#T72ge}awD#Q_8q1YTTF3b;7-!g%JT(50|0=ji&?kWCr*
3o8*a<L4KUEL=oJLJa+is!YT0Rx*I{f~zXLJq?j&h$MAi$vxU&ln5Kl7kRwUwN}SbcL)_eXk@j_yZvg}_UBQ1<cv53T+PC=0#Fl}3UqKGI~7pKMT>RCm*@9j
f~_4dNp{fjfs@M8cQi<A#KH&>7FSkyy+VCprOsw@)tqy1rMo8YtB&_ol{@B@Jd;8xxepQq?X=6~m;)g;ASg&A3=$zo;SSMCA*bTy^hYiwkOCQgC5jyuaKnr$
9Akyb<3;R-aDy}jo;>X6-h;vzfcsBf+O1llhbO!bSnE3$EYL@HN`cCF_BjDC1B63$zLnN>p3@h7un;FwYl8#j>#;P#I`_Y07SbpIjWa{ei~++}Y%u+t6D<xq
?5R@dG7*@2i$_`-9-1z?^{dteow{@+qC+l<Os_rzmv-(rs)x^m`F;`r@OR%@%?z5>8v2>L`B{8e2GjH1fwWjCD0cRc$&maSA6=Mt@pjz93Ef&GKjV2pNbk1g
)wYW(B~b&IW8-|>o6lYE$9~PNFL=BLJ5~aMiW3$q1sZ{?!ZEhyhf`21&#gj_C}7HdB~6a>tX0B`r(dl{P8O@9#3h-#XL=4z=N=DYVq|CG_9>0oORb*|cZhwE
6ks!;?HQu_^GgjJw`oD(-Pe7@&Uk#8?Ak7!FIYZ2Y0e_^i{)ArP$~+8>$>a=LMti?9>*5jt!_9Gj{}o&@Ag{PH7ErJBy{|ImF|9te^_nswb#S!+p->PKg3=A
!x-vmMdW%e9ncSI+DUa3%hh_8+_OaS<Tb}_8>7Rox!Dbf$mU!&Q2`+x2gN<XHEQdNK8k@DMFBU^AxEiqCxW_BlK0*8?&#4ws{E&K<b$qTgM@O%73f1C-mW1Q
mtX+;0SFz66%Ig)19jQ3Cdss2Z8dL~d3q0jN`s^-ix5@mxepv3soj+KDg{DqOQ*dUuw^gf+i{pn39{)42w401)XvVdj>@=SKJGY~pM{4)C}U+~in}b1t;Ikn
mO9;*I>YK10h^7;L*~4JiA&DTE_lL(&iAv3bPuX?uT16-Qo!ua%pTi(Z)yY)pF7xG0SUAQ-Oa_qs{VM7j7XY^5Ao?rx@ygUf+1Pm5yOcr#P<Iskb=XfRs%vq
9&ggNVo?(e{4WHl9)t|ihAmnf0vyZ-+kLjyhsMRT1=k86$F^uw8SnG`+a|NOkVE;~0IZT4YD%AAk%X2$<?}B(9Mm;s1oqjTo3}HwI5wi35(bnu5hW(XB~wbV
0?;WyX}||E3)yIj=3PWXw*F$7n_k9bJ9tY1N|gtq$ih=J->{2gAygtMp;klL!L9WI(#mS1<I#L?nhL^7HAa}9RXV+xBQ&;JYfX4}bZj?qz`0>Bel{Z7j@#fg
$6Y8FQ6gMDJU3XUb{2<_2z7#hM%*&#&csu@Fu^<gTHB3ji-w-+xHi5Xij6Sws2^X^(LB9ke%)vO7SmAZQGqRHs8j=T<ew5G-Se7Z?#c>VP8hE@$aA%y4+~JM
(>m!)8dLPJ4OMyRsc2scvLL|-CO1(yr5+N3<W-PIii%E(fiWs0(@hFjrS?C#u#;$S$^BydeMULvwiHm5C#v{{f{sv7pAw1YET#l<KAY>ik7b2Q5v`LA<8j`4
)T!T~$pPh{jrE~NbM9@Gg9oNd-wisx9Y$?p9SYq;n+JcSj7m`X6k^2_R#pd=N*d*Kcf$r+DlSkd9)u_!xD^nFC$CC6iU3!!f|ea^>cQbqR~fVD$pVTEaul+K
Y3$!l-VD{g?p!UFjA5-<3F?+^cCtW900Ea>FFY<EJeQ&wV-L_U$w1KV7K<8uiMob2`1QwH+aQcNJ1Ud)s)<@*Ej@jDmaw&>>9itWvfH5NxS{ir-Mg^a)FTnq
LWJ@erABsN9s5*c&#4SJ0_YbSyACrLZAHf;68>~M@S(;Bn^0l>9!}hy3;(&oqA@_b584-_3uZQ=Na*LIr!3ha&e|*;$OyE!RRM$+IN`NvHww%(Kk0ygOoBG@
aj(B2vQB??<9vuIAXZKd^2)+FYJYoU)0x4?P~*G9kr;_NMx$jZdA(}t^x(n>F{?mX7fA{D|6h;NE(M>N>7Z+@RjENQYJLWBkgV+*hbhyEBdZUe2C^Ss%IovJ
9N2z0Zu}(df<W1(XRn1~T_OTak113m_U$-wdv`>VK_ku}Ng?4v9-@H6Na)%hy$6E=t}WAI<NI4@Gt3{j)sbH-hQ6d+jSweq4Jed=$FbO&#5m!W&t}|=kozcN
)hs9Kl*Zbe9!{eb{Q6%bL}cMrybX&*LjlKWpBss=RkhZdohD>U6(gn@p`dNf7)?~Eq1Z;%KbwW_Hf976vDW<z2`RUV+1zY8#5G7E;hNI8Jc>mrE0(|_A!eb4
LaVbdT9w~Y1%-5G5)@mmTEs=yq21L6Nb8(6OttgNx(S^E2alFa6!m#e0vYYrZ^)tOn=X%UC~Q;@`MmHg4p&!pH;QUR+IC<p3MYvdB+?TX?6m-qW4}1mV%Sk~
vtK+mtiUzuWHYLi63u6te$k|>TF@~9@@~g9soNG|3vsy1hjt?~2IGL!7qaEX_LkN^MX=|uhPmpy&NFh$LSsS%w=ZcPF7aF&f-eahi^+3qTB;WewlNke4)|1S
TEs=A2@+A-E?p#9L6rkjYziU>bIHtcJ#PCh!<Uj`+IZcv{1~`WI8&2?8p&e4vX-x<M&|`@a6<!dLgCn*KzF$A?&*G;<BN-DDi@Ow##G&FZU<Yj#?wkLZNBE$
ngkKO^NohI;l;0d2IegM)=1pyt$DdKQtq;$t7W4xE?r`<)MBAlX-U*>)O=QNh&gU#b-1@zBS3BgjrEQAB3rIOu#rk5Cmg<Tu-Bd$<<x5V%fPzhp%^&6X*TIj
_?r_ptfM*Gl(mq%TKhZ*j*=%1RiKb5qE~2eDrE712Dd2rfs0%+<YLz=)|oI;&DE}1MY6qh#cWSbhil)u@nN<43RijXhr6LtQn6ypI;g*#^kIm5SS-0cPH8#Q
wU+?h)xjVTBsF(h=ww?wm6yf#p0FP4TX%;J4VL~t#h_n#R^}j<Q3YUb`4ATxAl{ZWDDwM1jx1Ws(_3fbQ19sm$E@gW3fo&*_{rzcbUv}Mt~L+De91gZq8h&o
)L%PeN0ypTZ=%ef9`qNC@1Af?bxq$cx7CBdpt3c-{H*mgcIEK%t6=?Q&IPiq(vv}^8<V{vq><!nh-R{Q>%KbGnME637(PbE5&D|x+*ujSrtFILMqE#4b3985
J8bK-om|BR?~Iq>Ma~BsxHm4pcHJc=ZL(OdU^Kjxv%_=6lE%6=*8?)6q-e3p9W0@VrmJcofh*m$0PmWyk!2)10^x>^RO0<iC^j*r7zvkQ%;OeH+PfJT<D5q-
pg~sNot_Bg@<Oep!64|1H)&W}NZCdegXZDd8`=jJq241bk7_t^pi5fo%R2QRvkh4T)-R3@eb=IQN7!~-&r*6<(uy~v2ckAz3$Grv*~|#GeH%gpmUh{gIo1PO
ow4B|->zoc-F7**Xe}_I`pVHRqm@xLNiZN#h2XF*cOoRaSSW_~v+Im23c|5v7I(c1NE^bFxS+e+t_0EMXj&H}1>>u5gI%oY6=Nd74v|r1x{ZPl)N$W^1-(YI
-UQ-i{W)hBJ8rjgrRHF7#pqVo)%V$AV=p?>j)!ds!1y3wJ3{UaE&3L@j3_PF>u~xJ;p*95#{XcI=lL2#K6+o}oUCjcu9-nXiAI?UD9BJonoQUaWO>Z|#dhg=
ff9^0*1JELnw;xUg>df49ueOYep=MJzHMxm7DrVXu7{9id&D6Ifi+saF1|>Ep00MNR_bR1^BeBJn*P)vW`b5Z&zSThuKR+WQPi2bagPuDR{qV$1Of2+K+Ns%
ZI%30J|uf3P1R$l>i71f;_5O*&k(zXd<AqDf+723+6Zd(I||3~Gw^wJFJ|7=?eI2y-Fhy~9h_yC+_%2FxVSZb8=eGa_7aXna2mnqot3R`W>)<2AL+2D9vQ~Y
Bt(iHtR$>HH4d)T4&6QzOeth@;+n5OSyzP!uhcLt@CdOf%1!Oo?;~m=m&4}X7RMo(vB=Kc|4Z?^^yP<U_MDx)`n{K8y)jL(F07HpLzD8PQ!1dQR$cI@mFj>+
__5;I51LfL1HW&>uD7PVBdh!E(c))r)zS1->fl3+Tfdd9@wNMfuox~=0Rw6k-CPyviFK=*DQZXlYlaXE{WPG4;sj`m-4K5nq7oc)K0hI4?8>YDjGyS6Vt}PC
uq;ev0uY2CR8ZtJ$c!9x#MNrDZ*<x`L@w?vSvfa!9W1B=wz1MIXL5v_FK+7kFj5*S;ijG4&A3=@bSa{K#CSqSR46LP*^mbM=-o~_&z}#Fix_ec3@4Eg=T!DP
-0)=Znz?<oez<Je@GS$AZK_knAYe*utToTS5bkY15dtZj*?UekC>-W8u)u6IK6b18RgX?IFdbKBQ;%d~b{jkr0JV^A6>h49MgKeaS~kbGIfPJ77y*54wZny^
6b09`3<FA6W>QUQTf=?tc$78_NFas7Do)R^U<DKa4cQrkR>3J%!rmB`EN7)-!_5xYUQb_6In?m(o|BZ=kwf$z!eSQr-fJFQhzEcnMZk7JuqSa~!y+!hoX6$O
gT;F;Hi1*2Tx=510NFB70tLbX<Qo>k<Y`3M!2_RsMi8FEnYD9Ns6i99(3n_dluI;|`d??U0Eg|qAxO~uzfYipM0}!v^a(bU(CN8&#C_OP5ZTx_Ky3tzb&LcR
fIjXujyP_GUu!W}z>>~^NcAG;cN9YE{7@-N0kx|?A4nD!&bZw*Hz}I}TowU$Hv6HmweD;OlKOV`LMNw!gmVNBzrJKTdp+Dmg=d5|>%}G8E83Fr)=E^&rtWi0
&)b^&^k;VUXYX-3PgI!xTxJn=J{k6BC~QY)`O?Llwd3FS^F9IkxjP?D4#7{jpfL)Ckg}o(#{BG_dex~|q(vT@t@aiKc941%ztd<n?Q^6&d!ChsO69SsVlpR-
nC<5eJHJO<?)j(f<-OD5?HZus(Ax@Mao-iE!@F;~z7{+&xa{I2(wApom*3I3X~FP|-+OPMy1v)2BfIRqpl5p4ZCwV=`@1kS0mb%r2Sg~*z^g;+Zzs{N7rz*b
WOC244tKM5GC+Ngp<l5@!@l(HOK@T*$GY;<8Mwv%i1D?j1sVrcc8(;jj*1=Xb~m_y(8~jtZUoKZ2FN&ic$6ma;oAhJ;ndfu@07jy#&3ZhEWGi4A$oXmrM_{u
gX<_7G}>NTL4aaO(*{y4c^k;i&)vml*`}^MTf*_M<(Lveo)6N?9C17C0(fgXU`&ALL`3$>i%f8-Y{lNBZ|7m!2VFiKSw?nM@Gb4|zFMGpy>oqjlUvYym~s8K
9n%qKA`G{{=y>`*<C)q~A7+bQ&$;@KbLSu9eB2_+9wS%Z+39{EZQxJJ_8Nta1qJJ}yu$#)bx=ctT~z!WlmtfU5KbmjT1q4p@7qiWeZLS#@>G-`IGa5W=TpYc
vDOfZ+6bRyeo?fXHWkP_Y_@#VfI;_zd&p^8!!XGm3~gyyYeq9_6i|J|wzG4bct6)7yU@Q<fl3dNz>(jxT%U>OZ)*4)N!CxUCGf0Ec;<|CroP71FY<+R?y^Zk
q)Lbz>5u7jrUmT>`9=@<7i3)GEbpcSutXJO4-U$`x1N=2MlSKzB!_cj)kS-1DJ>o^PX0mNF%apxvVqyuE2^8wp)V(=!p)6e9DZ}N>65jrA8p5%!F7ePwH!HQ
e$5i%$KH~oH}{)|d{j7ob70w<-NxrVxM`pj<-A=%J{=&lk!WDhb?NYqdnZ*?3_!meV0E%TWm1pn>nfg)Y?I)#WO1$wv2PiNZ1&KmgmToT)0bPvE(b#Ry3sdX
Fn>!@Al#_R8X3Nw5HUa;Yb3^l<Am<hvS#e*n>2`u_5N5Hz73hK3r1?5ZkhWMj>K8ZFZNOtMHPsmz3Pw&0I0U|i1^eq8tqcfSnlrTqLvMX{`LqOQE3&dLo@54
oC^4r!ra|;NubVz5;>63166;RT+zQTe0&fp4+}^k!oMTiQ7w{5AxctBStNr55&^zwGGI#q85uI0OK(wByBeiZh{M7aJsoCj0F$?Krn7L>$>z3gXO#_<ta^Ju
uMgG|hXis^Wdd%$U~Ionc@4_@1i0_HJ!@~CwWERa<92c1_uaYXa}^RO_%XO%YXy+`j$%>`G8oBNrKL4J{}=s^{|x?@(to)5;08F+Eme1YkGGw#8Lc|Df-#My
`~Fw&raSWBQy*I9nG<6faCZ?EJ~ZFoyxIx~#O+Izsxw(~oAsIlHPz+KG@(^`Lyk3-3aaMHryUQ>dBBb=H=iEii4_(z)3=@9&xYwSE^dp71|=UVc+N8J<{dev
xZ{-1FCF)>DsX2hh>7!Qrd06dGZ8pSf{PS-g49RUv5jGc-v6ajxB{g<#jo`LPy7e>Abne82&zrK?{@p2|DVo?0)NPVJPw)p=azrpnFa|TYbc7JMEkCAYWwL~
*l)UyE-|+31|Ga;jA&)!ANnAF+7J4|13)1_QkoGoBcv43LWoHLpmYJCC=*3A(twl-h9OWBf}p?%r?doQ5e0rKgD3!ifA#bS3Mk4cC<b9!2zdYFC;Wf$%%Adq
^YzDjJ-GiBDa+KUnmRlp?TT~=bo9D3KIHfPv!V8XVrl&t`0oVAuK|i-n5w_<7!bkN;Ca%Auk!o-f&DwOJ$v_m*nQ<be;>Vv`w{(z2ve~AAm{#R0eu6X?f%aX
4-l65`rLm}Kt0txxlmA`gs;Ip*`E(zwB=@_;p^k?dMI=wd?)ejIh)Mq`S59`bp2L!$NO26C>wouSNr73fXDs+Lk<YmC0Rjgxki&w250^lTiUH<*@AzBnqTa5
0z+3!r4}YcSGBSRTEj_yQe&%Dad!Rs-u2gw;3DPcKgT?L4~ro_@0@J>KZiZd2m3F9pD+7iO#NRDbpc};p>XonPG9{{;@fF!3LRYUbXt#N?eh|`O<#+zmpuHe
Yefmss^Qh1d&&QA6vQ|gNNuu#_%Qrh7xzP5UZ4pfP=SVG4u%p4h5U$;374i;|9AdMoLU>`A+9S-nUuNx(h7xCA$Aw016g#Dld`J+VOg9@Rrkj19#uggD$5-e
9dx_uaNu-ZiyO#b8M#jS9Z1GULJ1=v5~KlV95amaEE143M!IF)IpZ^7%~s?b3tH=~)~42D{>%QEujnJT>$)N-xH=8EMjeWd1P-C)yN5?42TAfX$-eM#!a)Gh
MH*y6BOD-&ILD1=S*n+AxV>W5#9U%6-D-`gEX16`-(`6s^yG$B&YPcYr6T@0H*3S+d(CUS8GSomrS5v0?N2_sg)CJUIBOU-68G9_6*g9-w&q)ALBEv?#u`hT
TMQpDrWFu(S>izd@Y9sGZq85}U4kjO3UO%-K~^jm&9D9T5cFosIWL9(1Sn3@I`&W`6a&8_jlHAdMpH>;<x-3xC=fVJiy@a*x`-`x2#j}KGcda#f7YLX5I#Rc
F#&(xN9*B#G%r*9$s!z($f{Xie;p1v;6WSufa%aWe)1;{(P4FTd#F`m+Yf>O69rP<iU6}s)>LNCjajh*)rh*N=Q-r%c$<(A@6@pU><OR0hz9%Y4r`67ioqY_
36{eOW?yAmmIkcw96_R@KJGwlSgG?6Vy4RaE<@y5@1#3thkwBVzL3o=+Gm@GKMlvsqCbBl{|=eX|FnE=2n?z>+$bclQN2hITpRSp-TI$1M@KK2Cd4$)Qeood
hZu#53=wh3NelpqE)srFh#*1db`nCs$<iv2Y;4lK7Wusb*!UF$z!-FB%DHAD3K@K?;|FC#L3!rQAd%8hwHr;?mqJKlOX>|q0l=8Dl0WWkfPnI>gS3F^_UKmK
STsr9x<sN1#)QPnoiB@82rNfQw2?Du11dUnh}f+A8xY$;v~#7$E{=|M*t49B5f+v3|KHQ)@;*jAfA8WU$__r<FJHsuue-L^^S&0Rd>A(I#!h-PhMb0&&YrcO
z6~J%LZ$i3gmnpIwPPsf?EUj7%keh|ns|63AY{S338w)ChzZaRZt*DZHFAWr3VG$#3hkT?t(Gbml?)U0*NNrgfqwA`uct@K35>wdU>+9Nkq@NLVllF*QM7A`
8(mc_Gedn1n&en*U>vjAXD~O%#DIezhFVR>2X`)<yOGKeLF1kNx0}-g%!a@s3_6CHXoV6bfG9?93VPRxnX_#7vKwJ`(ngk`xRMXoftM9LD;9;bbS}oEkH2-*
PoG^+g_cfK6XSOSre(Vg><3$O(lax?#;;9ocwznl?}#mFwZTKXN;!9K7f=IOFCFmJ1Hj@2){%r&e1huNv;>k3no;ic??5X&SVJ4r8`8JV)RC}SqQ*2(d35^a
<zQ*i$d6C+;Nu8vk16Zt*K=Uhdwv1qVa0=^Jj*142coXdsO1kgzOf@Nq#|;tx)DwR6Tol0hcyH<FFTH8MkRi&)w*Gc4i4lob7IS2=^~~!SJYUN25Rgm1NGZ5
>O5tf(-1T{cMD!s5IIrYc5%VUTj5k<5zZ8vOVI9ww`Qyi6e$8pIl#q~t*qco^7WrMcp;8wxXm7RPP!E1#O`jEA3lwnlrP<Vvs|iQ@MBMS?sDw^H09|jJ>y!T
<KJyfJ9`|MKoAk;g37timGE}$`}*HHGqbAW4hiFM?)Prbmbw+i7r4g6zAgnP56Hq$f_))#3z>fSLrt)Opi9$+06jX4Ionu+EMUP@cqLtWBUqknF=3^s7%^$B
7`(an!<qURFNE>n{2BSG=~(XXK&ThT4W>P~certwNGV{kC>A<2@!mhm!J=(mL8dT>h%@N+L$Lef03%?6K}8Kpmb#Wi*;c)sy2Q}xrwfICHr>_sp`R-2gFfDM
Q>9%Vci%#y%PAX+jebM`<~Iu{44@!vMzM&dyQp^zxu`I}QJ_g68H_Zj3u78qvIm+p2j}EyJ`t35@I0#)fK^rvP|FO9%ypCm-7)vwiO}<TW9~E`f)~N*^7?F}
10n7#2gy=oEcf0^@y{l8*0iFdU=9LAy+|3m`aM{xSEh(ym9LWfx3Gx^+M$R`f>V`yE>%jZ%OYl#)nJEE<%W@l$V#b|ihOl(qs;{ud_QUHTF_Cp&BP6(oq_=%
CL;>EpnY^ST3B6;1~(u`Lz~I6uE!E0tzBSN)VG!i<$$1i{u7e6R{Rcqs7L28el+ImHE0Wi@)qUS%#Fd+7y$ONgwF?H*rn<fE3bHFU5~!dJFS8#7Zpt$U#P}$
BD;8HvLGNNZWFjmL&~c!6ciU!g8cAoEMN5N0AIY}!YhvkKor2V<D$!T<;yRDPPlV%K39tCti8-BlCceNKAyL~NWgmx4a1BfuGYE~@)m45hCoOtii|{dx5$AQ
MeC(YJq?^O@iuRCYWJ;{j1X87j-`J7{=QyPFT(B)&77-=6B=Yu2E{E)g15Sfa`ki~C#hO*CdZAviNX<)bx=imGZCIUubVZu2j|L+s9RshcLK;2#G&+>`RFJT
7U$5Ku<(s^i{79a7e^L{92tgIB=78pu9<(QcU&Gh*?Nm0R>1%fw1S)^jUp)k=_^b+$Xn0ludZ+Cra{TM>IM+$F@?GayLOp@cuDMi^}l}fj<&w4WPScExHL!3
xZQbLl{|xEeqCJ?fr)UL1v)4!9{U*%bf73K1<+lbsElo1W_Zo_8CV2lS1yd}-dqPG!7k`e7uon7FF2742LCh_J_pwgp~?*jgolVpBr^y*USWE54V*V_nMOFB
4Tdc)a_c3mpdGtc*@1tBx@TtC_Vyvqh;)|Eh3x415e_`;ZQEU_#oVo}+VB_<d=e0zBM=XrtyK_>L!7hUrQLz3>9ePdttcZ6XS_pX2=?SN$=z?oy7Wf=Qr``F
Jla>%tuaDU1{lZ}<2~XQn$gZn_uf~HXK+5D8`hW>1PK6;)hZ`Ln$LrKTh=$NJq{|rm9YBEtJ_zFj_wT0;(>^Oa&XI&nighjWyTN}w#8d<w5rlt@5zXwMme>K
z!(N!VFQtOxmc~NBGt=dIk?H-V0nOdbK!Np+z-!UMOn5!kGF%@ib*{hCn+GYVg??}c;ee(5#&Lw%yrJ0RqkkE%%hHjMha9SS2$qOL8V)wr#Z_%Y$b%1u;e>h
z@dOf!UiYtVNM|agdjF)5wZwa8Jib_wSs}Bq<FOTkS-<VRi;De8-Zg&<~eIu8(R0aeh%}urRH_9Xe29sXlx#>->#G0Xy+TSCtA^%Nj4A{l9W%Hbyu5o&J9(G
I*K16@YfM$6kc9dMv9+Fu}CDBi)nV0z<{VIa$7>q2zEy|_(7327&;a*4AKbVKsLO+SVc-TI>-#A8A(h;Qj(sMyOC$=xV7YXU#=!~SG!JxGSaVm0HA|Ob3>l?
YmvJ34LaI~yE#r0<Us+z?bE7`L~LQJWfBufJFcFOt^<%SZDP)=7yy+VwronQ5e8!>{z3sF);*-IqMPeQc!rMY-LBqFIKVzf8wMR}e%)9f5?2=&A0Bi&osRQ#
Jlz$ngO`dyYj34RzVNI_T*HvcK`y>Z)?^kAU=TuigHJ`QcRsM3Z84fqRu2P1_Iscwoivae*STHZv8W$KG;AiQeSL!Wc)Dc3abd!)nUtrN_mJ=jvTVSmuM|H(
a8%j%x`l><t|dug$>~7q!T2%nU3@v67w+`tb*tCj)fW#;3g^xE^Q75y*3tIN6Vxt>9U)Dp6QsLJ?XPyZJT2O7n{~fs(TovgQGx{sSg?gqIj(JHTP0v-8e~XI
bn7|`tr-*nh=$g|Bm_u32AUqJ>Qb)?YLH+y9Uxqwh?4g?fWs9%MdcD)sFJ<c8|O~@hZdEeWKQ8t3$BdfhfKbD*_xu8@M(x4C`x<B%gg6T8}oSa5B0LY-FC+;
W0rxzXke^U^1TI;X-EButU?Qw4b%F(;{Vc?ME|P+?!Ue_<F6_nb0gG+J!M#lc49*k{wy2Wx1Voy^r8vv3rvCmOk4Zi{uq9cuq?kPZl-6`EQ^SZL7;BzK41zV
KE)d|7nvONMh{-z*#dMm1hO5yyR-?;UWZ2AXu9&zZL?4mFuRK4R9p~Z`Cx0MxaFGNR_((9X0~kG5hl+MruHi9SisT<jr-N`+Q2mEwh(NGc-`RDeQoUh?dAVU
M~l|ht#y~M*VQa0SsE_OUi0Zi&pFNS*d{VwK^F%C#Z8DO7>G|QR354&1uEm<Okq9>BB8QTLKQp<%}~zureh%&V@fZ1gnTVCTh~)`mC9e5{r|=u5h!C{JP<!G
ck0iteFh%U<;`1}!#*7q@YJ)KCVJ~i%wXxbG-QU=2l>7<GVb#ImMl$r*j}JdTAy<E39>FBgf(`IUa*9;s|~8hp_dU#A$|xgw>f#t7R*<)8qEw3NDbDK*|V8e
f>s$zDS2_FZspINyyveOVXa|UGw!L;;fYLMUC&b^eqqRRj93kE%MGJ;F%J20A%ZZ`oR%zip{Wn+%`q8VZ7*l5wVo6!=z6%4YT?aeckdGl>!Lolr=vk>1bXNU
dr1?4_YCJXhl5A0F=D(Vy1u@Wf*I*>LU%ZArSfBG47XR?T=W=n2vOCByE%oaG1;096?N#neSAHC^#99mK6-b`U6xmV@8kV8mxWRf779vs1ts4M#Ez!BI{RxE
YuPH6lNGmu+#0fz?<_>$RWcjkZEZ}^GQY%y0ViuT|Fo}@u<j{XY;oOK|Gt^4bqD`nrg86C0CpfHAh<m?9T&dNTOdm<y%Z?}`R=I4rh8Na^xy8a8?7F68QDj;
=B^mnFIZH)>Pai?wi|xi-ya-T$Yge$If3=-W+h5c?aw~*^``$3V}ciTbDCU~1b<`hIV*!$ySutiQlZ1BrXJ?lw0s@3Z)pRcH!4B?iT8WR3z_rc9zpavBKPE!
@3H5AeZQ{%-~9L8^nRLRNg$9xAkM=f%aZNTtJP{ab^A)UC-h>S{k|&z|DP3jfY^eJuCF*~Kz!x~a^n$}gDqF(e?<RAylsAb8+>~Ba5Q#v4c`_ZtEvBlO{~F~
MOq-Izn*XI-|4aoN3l;E8q_$Kg{+;a9Ee*vYaV_ruwhrIgOWEs@bEr;e_z#%{JMG<M}+X;bpyAbfZ*S}hw;~avl5pmfy==R7o)eL#Ap5Z$4#UAu8={K@ZL)K
aN9!gIJ4k!Eld8~1dkU6aYJ$9UZ_vp50Bfj3)=~~;~-t3jPRmbex&|bx_gQd+xAya9n#icJ^Q%>*xp2u+i%pk`}b`WQ}bc-@n5T|)p3Gc!s)~U)~|Pk*N&^~
7Pt`-1|UCiJZ8<g-{Q6P=c8GKTs7H>&fZkpSkqTamsljKuja$G^&b+vtM^H+q+(a8ux-nE_*1zcXG%L*sVEVbn=BX}pW>s+>jLeM{bTZd_>o|;1^ia0>F;pe
LH1o}_g_qHrX_A(A=y~{$6X$C)uj3t@&a-9dPzRr<D>X@E8`#9Y5kr(Ii5M~t@By8)$WJ!Ro<Hxx|wM09+e9tcJsHmupUd080owpKDdLIy!X#ecEuXPg?li+
pN5;q4Sv?+Y{zdKHh69LgAmyF!+6`$+KZp%ZaU*LkDB~_-`~zg{47x0j+>PoVl=3+7{^_DOMcAxc|Ew@cISy!D6F}6FOM!(97S=QO!)fPlUD3++V-ni!i`w2
ThyZ&j+;S;Y_gvvid%ypMqXcxFmvN8Hd4{<!$YdsPvq8uRF&<9PMN+rc&k-dMg5M<Q);F(-)MHP*S9YO{+nLjfQ<87Qm3r+H-Bfx>-OC}WMo-ChYFAB=54c+
;5m0<^g=mA0|<hM$?&J<^gXxOz1Qh7;Aj~4_wdo%@oayQOOxx~9)v$(sNEq(_GT_tg9s>+ah}wYP-D5)ol^OhfBOE8cl}YGqbE2X+qa1#mzG|0bbMnnMcw&z
3Sd8Oi#k|kojZ#QJ7dmq@sT(?dp$gU&OEF<NVz3?cJPayn@eGQdN^Ks?N#ib2a8Z~^p><u-kaf-Y;w5q?&B+1>*hQ05sx(u0_Xza#;iNcznfUlzAcU=@tdc0
h`V3L!)SBb4a^Z%`F^bjEUxjU3|YijqX;44YLEjK{_?WBBk*s?OwDe7ENSWTv~OB32q;3SWPqhAs456}&NIBe*S|XLCrYZWx$V6f$`#JdFt6nNJK~l}>ety^
Rz5Zkf2Q9ScIdiR4?yj4#Qg65U?_pbS%mftmU1JQ*ccC`OA9E1ECXNtN@vUC-bG$USI|5E<jd#$Ezus{)*qW{ALa^h!Ey0c@*^fDhxmN=uc%MB?*6)#`Plu3
{iojz=CAE~Og`c-57Wy?vcXR8^)T1brqvr;+yM=aizlzZer3Jp_f$|WIwz=b6#P5&XXD2?=piKP-mUC`+v&G{ncn%jg(A2`3drckYH7lx48n$qZE7IkDv&~f
4e9l}4$;G?cHADC9_Y8V@NdWIWM=pfp}E7bK3+W2{<TLEK9qg^;uG`_yWfTuUyaiY@mp49{bs)3)ZpI(RD}c^gKB>w6hitsfTTBy{+?j3&#!${{*o5J%*cPM
{VDgf(-yYNEhDXT1T+KuR8vz$vEs1vE0Cbnu<BHo{MY3kSK`(l-3-5v_G3u-EtR(SK*osth7GzNE@sV6UESdrsT#~ue1dH4<?W7=+2cf&>zdx!%tvPYuf*Q<
V`Q|QPxo4q{XBi&jigoUeU<@_ojA;B{@-=O4e*cZu=kg9-Miu&aBf$UqA+_?z87|=Sm@hOxPN>I+O9vBbqzSabB-E;Ya*0WZ%e)I$LRe{7`0%>gfWaLi49l#
b+=pwy<t^V#xwT^Z*#SSnH#En`eJ0S+Xv-?Xq*Qz^@e31!2bdQ=_uF{q75)s$0~whM2U>XeLkPQ?}J+Sf0n!J@av1>zLKbs_1nJR4*Ze@$8bV@9>>4fzfne#
t5<H*@&h64K|Q!X&M;idyS7UMIe;e6Ccog@7pkgJy0ogI!!OZ2<#hm&JoDo8#4f&cjD7SN_FUa;X#IzS_N;63A&}n9FIZhm;@?Nzs~UW<lK{fFENn;QM-|u3
h0@<j%WH`ZtYzFNUpNYVo4?P@%U+H%3k-dHr`o}m@<4!t(Ozc5R39JZyLo6%gcZQka%_%KbS~O6;;Vi5ahze4yY~7x=qCy2ypnySgQ(R$@Y^kn$bFTp+sfP|
ixBfxjWUG`wQvZFD_1QPHofgSA}!-<S#w#bXN;Y4G;Llsvqyzj5qhM<hjjjO!@>UQd)oTDy268FzgUd(4U=PS>|E2afGeX0^2Y5a-@V6Sb}8&9*T`<&x@M55
P?po@o{RrFgQ#2Sm0^!Lmh{`+`pudr!b6SBmm>Z5=;L->7RKwf!@()gy)QR<f5CiBk6$@yve_)dL)`Pni$5N@&O9~4EB^hw8qx{U+aN~fco5#g!1;HaOvoUN
;h-*0%hPca@-6GE-&YRTSQ(r9PB|}d`ohi|5>E>=4H@=kW>PNU`DlxLc(sf|)3w}L%*6H5iwc*!Sxx>c7RD#V;$BxBgIlLN#MUfsLBNe~uMb}LPl*%W{Be#B
RyntBa^q?o)Ed-WM!HvGbhYiPWZ0#0taEQ}_o!NuwRX73mR+v$9eh8YyJOzVB>EVzfMZc@guu*t!?(G-F~>}IeBRp^RpX6=oCn8*UY{3?ETe6Rqo32}*zt?v
;gxh4IGt?!>;&C>@X*fL!icqt;*HOVHog2MaA4Tt^ydfiLk|w^do#fjEyG<R6i!OGvoiZXhBolF*E*KJD!#IyYDc%fd_?NO_7{$t3`{$M#(k~j*S4~8bvHS<
SSl2O1&fY0W}zNU(c{SVVcR$AFJ0fax6!N9ROb<_x9(=zWvgBa?p0K+%@*9i?&4b;)5H&bm9DLy74LbUj47P^&x^;q#kM)=#zPx>>w8%B<!T{)-_xx3n^304
V8$1WEDFJ~^)GX5IL%)qFBW4$E4R_@#(~{+-*~*K(bcwjfa=XP&Ul$oH}Kc>O4j=hxO3hMc=x`q77m`6jp%i-W)4*Qx<3x$+Ov^<%eB*!yY^}o+gKg**4Qwi
z#?BKv$eYeXD|O27k;hr_;|r^C+i9h-ACmAeNDTq@M`$6{qd^{TOQJa;N?@rdIp#ynYMNit3xE)_D>Y?QCj=IeeE^vXMb#cE$DeCdSO&6p6(s3o(-b?ms@PX
%>7Y^(dqrS@zd{{8*r~HZ=z>YGt9PYAJV+F=WnB{3dY^=+>F@qq4nRkuOs76e!Jew7KMLg#g_`LEKks_wV}p{!M~d7xzpsYXIA=Qc<W~A^Ht@<RBOUscJj@;
@s{vaG*FPemm{4r10EYY1@~F=$jt`?p9XCeEtTz+(`y&N@y%`4*w(PY`jv&qX;gJz2Ysz+;M&D)qq%Qm&N1OFQKyoBLZ*6tY$AG?aI!47cO$QRu<6yRpmk-r
3;1{G|6Sx-_AP>t`)$VFRjPj>(#$8@vy8o*uaX5l7`pN8@~)8}mZ$w0>oFc4OKRjk9`|H~SCSlGqbz&Z4wpiNrhkJrahk2=9u`QqUviu<FLl@=AoElJO}lK1
@ayi(K=I(Ky_+Av?d8CltZ2P|e?`@mHmrX&<_yltJ&w;2uwlE^pw39AD*9H&J)AUJZJ38)Vm*>SqtEdBlz!%4QVHBvv#&t>9^9`>t<e#_gL`!y|5kJ04Xmtl
bawQQu=AJ;xLY;%VGPKJStE%4a9+-@?^V3q5TNvHPEYJ!<TRTrZMaehur5Kuxh%WgZ^!uo>x2S;A^_$EPPxC+HJAQRe%c56$M<>%^qSGoJO0+C)bRh7<TeR3
>J_A9WmTb!#1~xeds!s@$vG!)`D(;}?f;|c=Qj5d^o0(8+>?ys-N}GG|MyJIwX_}3g+HC+e_iE6x{n)4t&q0$rdAmZO*5pL793bl?Z6$9qez7!v>u&M8aD{z
-|Q+7AmUJNeE-g<0sMWw&vwGgmqt)PQvO%?ZU!o77+rDyZ+0KEw$66{qTMX*+7-aOtbNkUglALCeN}d)BkUott7Q<!_A@?hBln|f;oHxab;p&7&v<{WJ$bR_
!(FZo6_ens#G6?=e^s_d8Et=&PZHbb_8;w@%17*RkdU9o&i|)B+h2}8EWHYk8^3=z{EL4&hW?M}9(R-2o~$`W=)*tY1sv94x%hW~kJG!;;PCDLG|Hpj02CqT
53}97BiHH=;PBD%A2mVQ0YugbAHhb*8Tx!xs3?zL-Mi246rhm)2dQB_ev|!m)cHul_l00xIQ()u0eJzt9j*6*86_1$B_RQW1#eAX!ci!uyjKUvp!$Itp80?E
nR#8F0b}Bayk$&AA}W19cN~X2dOqLz=dSzkcqO&L!)#$6pw+6fF-e#3WYdI@KxSat6#ekM?F_h^$J}c~f&C;WQaInBwE!VJJn7!T!KIMmO$X#v-*nRk`?_-J
VK={%#O~15^RV(eeQe(+^6%@exKE@OVp`bCN{4TI?WsGj2=9Zt?XmFWa|pZrF>AJa@&>`u(J}$m>ReGgcvS<EJ7@cF0t8?{fdznJ=usQcCH%?TB_93`9C6BB
se~XM1sKnob;u-#r2a$>zz-mxkb?yfb;nMjNb3L$46hq>@e<4*oCslER8MZab(`yYom2bVfVkUfEe-yE(=iW%zUyj#rfZ5*w#yZD(Zbtxw)9QboXis%LomW8
hJc-ts}pP{+5a3Npy8U6H+-<b>Rp?uU?am%$(7d`i<ZP~yn9mzNY40SzBjE@Ruq(1rk@ROgbTfsA9D`}{OS4Sd;iZkt?|`jr1R$H=jDdJHccSCo|D-y=vln4
#nxBSoc>q1iXzIaa8vU>!vqZHxcB|-B1U8tMkt(oRUD7>g}L0M6zlc;*l55$pEX3>hxAlkQy~8%a?q=d7HGbjP%qWhzB;(Z;vvzhCceZ|1RGOv%n_6EEJP+s
0Ifr1MF;C!y2A+v@nWMtIUCTa!qzs^`(}XM#m+=JsA-=%9`hzglgReSjdiJVV0jC=F!zd;`nvJ@Xt7LE-G7*dVu{h0?KX$t?SUN~HDF#3><h?YeV1Zis*Pv7
^ksEDOCb&9+x3<nUf#Ypfz@(H$1d^W{@POf8mx4DyElZsZ@Fm-4{u?OyO%9J`<LD)nZ2kPT@7C3xMIiKGWOK8u4b4kQpI7XG4|u6OkhWXF!OajF_mJ&by*Y8
UBZ{N;4c+p&{|l|D~XFL&qnFI&wSJ9i+&U|IQA<8b4#=GE{zV$&Y_i=%n#Ayjq`yn7d}k>4xcRF3*l!yKMZ&Ee2q-EOz^9i0v%&xK5#l6{bh`Il;-Ou-fe<P
Y9NBx<nB?+B#^z@NWc$VT+5H6=k)x%fZ+x%#XCBH6s7>vFv<D)HBf?$=3d9T{(WKywWq5$z^&aU<-<%X%g=~rNmP6DsS3S%XRnr?u_R{<J$;VW$2%eo`i;8Z
=_6x<pQ$w5AtmH1?4iN>I>g>AL1!p90muQ!L1gASClBT=0tmI~l|fKJ6!&CISyPa^mowABcDD^cVO$ZcHX{nh0T`diT0oMUL#;prV1bMywrK&|&)^cF6nyn|
1RmG};*tlb82w10FYZSZQao<ABdiTFo!Ph`@oI5mg3sjE9I1-GQZ@;C&b|-xxbv`j*=rhYo*W4xya!Qo>%KK`L@aEK{IebLjsF&&cb%7~^{1hQP%F_y(FAx{
t2}U5j*bdwF8*0$j=~y4iEbP!2qhf)yYLR6anVqfgoJnHSumm6F#ZeDDDEQv)Ys@{dmWXJf)1fHdRxzt?`?GL&!E$;Ci3C@uos()kitkK3x{)bP;J?o^ex8@
48&Y&9xT2kEXqxa0f4@^eJk;7J1$A$HopmOM^zU9f(GS1G`m3i6QadW54kql&4%C3vhsL-`e?=W{u}2z{X1dtZX3cQ!CMSQX5zh;56=_H<_2=UzJ5`Tmsz+{
e9$;QYR68WmrEVyJVVFcsnWi`vU+I-*dMAJoMdb~JqZK`9tlVr+s%yZ6+8wREl0I_-O@<tx5Y=olw^o#b)@?GNWDutHV?6I?K1gbzl8<m!(J}DP!cfgVaKzG
;UYG59wXqx@KIzy#KFZ7*kOY6Wg>$Tp;0H#i@(Qv_;usUlI6rmvDsKK3(=RA#f|;*8Qa0t9}L4}$H7z5hf49}i4<VTe^J7HnH@5_#@-wqK4O2y(e@YZV5PdL
C#OfV<eL5o`iKx~dSm760rAlUW9Gyb>0f*dKy|%_YkB=T4uk|EX#jI>2NA@s@O^Vde7dzB#vO5CvqT3`k%(YlmS$MC`=|}L+DhUtZT8&3y87|7&814O!L`<!
cCj26OdB|LP_KrIGL;3EcjDf=P3vMge{2h3TQI`6q1Cpb-26Gk4<9ezk^DF1_GZHWnX31nMzJ7iPid1uG&}Ox6i0G|7}o9FaU$|1rlGN*SI=G!E#w9=D?BwT
VFNIO;VPj|*4P+*?F+kf*%zP2K-i09ZCG|HUxMnPQ;MLY!E@t*orSMg?U8Sbj`qfwt%EA!)X1Bcvkn$UA%~1>h_}MDaqwFL4>pHpa>LC>QO7{R<96_?kF<60
_T=7N+-z`jyFL8G`VY$p$%9lC_*gmCLDeJpW6!=7h6|y!=eCd_WDn_JGmCx`thnvzaigONo|te?o;*!F0?h8i^~atu9FI`DV?H9s9xnJ?LR_FAgeW*wK_ws%
Mb3|Y)HfIbNK!yt%Y`gUg;Xj*1%^JGcdn<3-ZRDn(X~w3#H)f-+3ne6-wo{iJu%lzF1NR}v6u`A{+aP*JLpRqKY?jH9eFB?_Dnjv5c#RT)CerrZzu6x<2N3)
Z$OhNbr4&Ey2@{0F3N!|vbiRa75l-W)65KDv`wTEs7@?b&gWlHx&0=<>#mig$*Y$v%4;r@0^auAK`2TBQvl(G?5V}gg0IDul#~TPR44BnZaG97l)rJhU(aiv
(D3_P9<mL5or^2z!ycl9joc83nYt$I1U!K1>U|LTzH`YReDt{Q9-N{#@%unnv7kUdX5!b}D$wjx;2ovGM8Q&G`RHx4DBE6*ewy^^yW`qc93YJlsF&d+gwT1i
DM!Fu+h=a^UYQp5cLPDvqicPG>{vd?Q6|b1Z;uhQ#)-iTh5K8a`E2`8RgeK23RH4>sX%nye7CIE$)79Ye2x$=n;5vO^;zwG#15CJ4|oklOP+*FDuq?x-h1X5
S1cH4SXn_#H?elAt_uZsM4~Q0lZd1YLIVl;pI6d$GRnLbLL|SBvjll>)p_mLW;&oaKzu?UP5Dso!QxMLZaOrsb+w!;1&sk%Y<Y6*6pW35rcmg0+U^7o)P$X6
t*=$ii>wcxOvAmT^=r3}ewS-whvN5qt)8>)#9)UBN9y)4xCQvxn0qfehz#R9z$e98B(#O`dV>l`V!@6jP5WjoGRxKS859n{dCqcmeFezCHp4e=2Fcn+cyt(W
{S=IDK;gW}O}tXNt4P9m-4ty=cDvmO?Y)Ph5hJgsTjX)Z7eg3dCtoM%1_nqafJsZ97eC>N)#Np|fW9Hy$|(LZQ)bU_`FQkPN1v<V58ZKlKn#Fxu<~(uKo<k4
9gPq~VY)Jw`xUl!y#WJ~2X-V!$%_K_b2fOyy6l%iGduVA^$wUA(-rc)DhDBoFAV#r*)OOlquYLPBoSm#yIwSC?4RUiH%e6Z2{3#Iu2KpWfDAwZm*WA$0_r-~
c%H(Ac0q<<-92zO1V2Eqmw34MmIDP7Mz`#vVT_L#3PT(eiB%_EkgiMZ>+3vM)@#d&o&j_4<j&s0I$o2ybK|GoedmWBC_B)vg|y*PQ4nin0`X)HrNbal%!i`m
JX?bnGzt1P{WIoA)U=&bVYdNkM<)sqg135gs14`EQ?tx-0$<W~6%%OBuUwy&CbJFPVsuN5J}==<RgR4p`HE)x4T0=Ncgn9}EJx+x^e~$bV-A3HW<b&Gfhq(J
IqkErxoh9(7K-U_AeFE&(0JmJk&{1X0vpYF-rHPu3Gxl(>MVG`d$G$;mwoW`M_#=*#(x2|x(hG0`sfRh<cmcEiXwbjhb0H>A)qfKdk9nG<5by>!3>gsf{F7Z
NnwLs76IjELWd9|>Cf1<J#SQ|4vAr-udSbAQEHy53bLT#UveD5a-rPgp4I;UU3VDAZY;bpA&fFFk8U$w_7((tWAyKV^v~sOq4`$hwCCyKxW~f^H!xDv!MfpM
mjmjxtqb(;cfM`yEb0fP)z3K&!eFua<Bs#Q(Pgfx!ReD`SsuSy^Ytj)l6{I!?HpVVo51Dcfj+h-YpNDh`Cq!E;C`j0l)m#i`@F9jXLHiY0)MN2ew8$P>8^BB
NN)N5ug&j1=kSwGhWD)M<;gV1kyd;#8X2IBsJ$L_#5Ab!J>NDMK3&DoX+7s8et>qeg#`dmw(Q`_{mox=^q05O0j%b|hYfR}r*qXoRW$(+5d=s?Q&K@i^lHV8
wSrn!KMy?0|At@iPEzObLaL9TMURH#3^wb~saE`;boz!ql(*CDo1>kXmoM}d$7ybfvGZmP<kaPHU3D3~PS&3-g(;P8t$NfT9ldq~cW&jbD41V|HWM>Bk+~4$
yTTHhfT&3%`XQR}ePE1&DI!F-OlccT-`&@u2kyMwXKUsDUR6*OF5?KF=t_pr%3%(Y&v(m~Iw^;GzkAK9*9D{7>(Efr%@9E@z_TC$Zn{NwbU4bUNTcA`yNC~D
w%9Y$uT~*K+<Wh7lBD^ZZtW@_Z=aO`+{r~Hbil&5oHcrNM%I{e=;q)Y_+5~ZiTqlyyr@you9xg0#CwX&FdU2icUKzyN{!}JVoHIqQp(?;{3IzMJC;3CwzCk+
R|sUfrw@043}u!!TS2CjBvDYl{|V2(Dc1a%yeMt)matfA5Eh_f0iwfmx5I_so#&Iblxtjde{|74NMk_>v<MM-HwPVZKyekKV0$tID>aqZRXriUZf*qF5%Ax#
?~4278Aroj?0h6rbt%B%vCEc}eQbTt{Ljt!|9|y@doherB*J171cRc4bS8EW_Y!@E{*UeX%YKZx8k6z&9;f*J3zJ?~3;pTY7_eii$)Iex$AkYB_1a+^7uQ~b
Y6z<3^?wuinfG%2M&mvX>^Ocu<_|vJW9-7D@&2nnsevd)-+0jD_JmEo818^S)%Jcv#CzBKo6Fr2i{ro_4UmENBEoj`_^uIEcf$k?`fNTTP+c@r`G-9~pr2F>
{{EZzc0fGS!N>n!!|=3uFWRH@_4VX?LG02`^nNCpv0fH3vOPVMoo5T2t2EtL!;N{UeA>?{jfQFC^8NY8)^P8u$cgE$lC$@J+(Xv7hAJ%$GD9lv-673+x7Y5A
y{m`GogTJ}6`OW6{F!;(#GyV4u^%>bu_Z>CrQ|L9<Ge|A)ponS^~Zs>C@q7xg{?F8Az4=|yYHrG#D*cIe8B(qf7|)W*V2JeK2KNtJ{fZ}Dw>^}0i*!te&^PE
@Ii_q#e)Q5Se!|Uiyz~Y{`bFAAG^1&xqaViht^U(UY`5T#-QU<`wx-)jQsUJ{Uek1-1T#u99MpG&Ij6>XC&P}nfvFcanb4jF5O6SA!2#EXLs0q$Vi@NL~tR2
;LVbpc-_IB^LY#UdGH*#kc>i)X!ok9`pDLy$Jk(b(!|bwzexJlU+dmt&f9mpcoCL1y+td1nv|F)rXiHDthB{xUfWXge$Nbdb=YgO-t1wXh|57leQH8)c)b;9
@>#&&#ht9N<@<Nu)~sbk`YomFJvd}_7g>d1S|-lWw6O3W4|kgAf4bNIE3Jps>1Q4h*_;sX*Gl~E`HpTpycN?IVAl-{j`(Rm%^frJH-A113uk4xy_%&S3-Qm(
Df&_9b~59eXN`Q|ccvF>f%bA;unWdGn1J)##xJkO_TB9D*kPmza!a(v?h@E-&bnCw#I@yLT+lHTG*IVve(~=$3#pN(co@@Xm9e<9Xsf@2+gPd<C7X-hHt$vs
&YEK-4s@#z96`LA<*Y2TQvA%bjwbw6Ve0j#p@+%kf|l=oIK}H+wy~U7Xk$%jg^illNg?mKnT8JGSP)F~+Tg&oI#u%g)fv%S<!Sbt<{Lnmeos@uXz`pL6f?#{
0t+Jw#3$(~J*7yEAD&+{k9uDA2dq|-y6A<c)=g&SF>Xy^BC#10VT!|eD#Nv^+nu7)s;+F@OW&+o_q!=NJzhvV%vvnU{8jTa8`jpHx3#Tyg0-M+rGnWq&!~4R
)^5t3fd52m;%C@?w(aeH8>czr$nDGgo{;L)P?zB(#QGFY(!|a~;Y7YSV?xUC-f-=wkmC2ljPC6lWv0?dw=A8@zH-*IjI}JgxP_%U#u<1n;n$SLAHnm*%OjO4
1NkT&bkVFp4q)uDS&?S8U9P6G_b&_1I!2=OGrAHM)R`^VWZn5;5|Y>Zyl80p-nBORBh*=e0hLZ09JrTBCoUMB8`*V(z9RF*S##GhY0<F7v#qQRaUrLi2Vk{W
vn-;{YV(fIseAt&M_CduwT&BLzG}kWtb5XT|2$PrPHm_eA=TN#S(je??V9zve(;@ykT=4ozWEZN4i0u`+W<Gpisn>vC@5(N1t9VxSRh3SAYu@o<J$E#B!NWj
Zxhc)jax|m{cT%qivUUzfK9>3qXhuMyr>|h4zdG?^V`2}m?!U(i`1s4O_PK>#LpT}i^i98b-M51#$$No;AbJvUFdvC3Rk?`r$NL){;D9GEufl7!WG+~MRi>o
9!&-{0Ba?p@Tnh&7*s&T0FiJ|Vvt-;#3(e7CMTCSkBIbKpztwO9JpLACjvD$-PS`$!Oc}~zsvfj$~9LJGx#(b1JYrX5nr<ygnuhLrkmr)^8QeviR|!sUI08G
DZw!DqgYovZv)H6z%tr#B1Qr3{Aa>??EZbi&V+%s$Z#2m4iJEwI7IXC9WUTHTpSLz^wE-_gJVSs=RcnGC&<)(>@Hn<dd0`t0a1(JR8Vrt>eDmlI?*^EiLZaZ
lUK6?SHbP!K6YXT3Phs#-*ioiK=AE(DFGxBbCf}jQ*{Gib@zLl;`$fcE*u@^!gWX9g-<!|Hfvap3a%Z@*``Q>NNWV4b+;njX9P*xkh=pB-~bE+k}zZPv)pUf
X!}uWY$>Vn5PJEUINmpRuN3X&lZPmKj=m-g?{|gVsiPWfaA0Owd_4P|9Q%W!9|N(l?=R0i>Hs~-*Pb2j4!mGEZ1BjI*#6AF<bQwi`hPFS{hyY;hrW(}n6Mq!
V<!IcLxJt<424ivg7{cJfe;8Dt}K^A99kws8aH_|@|wqWF->RcFLv>rBEp6f!l|GXQi-4OQ9%7MVxJ{oQOJX)f71WsZK}+4n}Pz@L4HL(yP6CY(5=ettGkeU
gh%by>P8slL9kJhK3^`7fOJLH!M~Saz&Lc!$SlIy(O3+~{Y)Cb)mE}W`Kv$Z_1_0#xR3{k6HL)4vdsn2$OGzm2a(%B$=xTQ31J;aJ%9jUx(yMy+P@(IU$0i`
p!e}N5DTArlrQr0z{vZzY7<sRf9IMd#2FN*n@X2<Vmh-ha6rgQXs7S`!8Ekh3CFJnX5YKGd;h>YgQr5z14B*y-*={hFOPFROfr4=WYaB`5b|5^8Ob!mQ%ZV4
MY4<6aFO9bUWM>II?zj)6+*mJXcGgy39eQ1?S=}rmk1}PC7bu*<uj9`sU)8HwbWq{Y>k2FoV$`71p}pElPnpRh1<(^Ng#YM*CWB)_}>4&zn>9K*1_T^S&|11
wp+aRL$QJdnnK4Y8b~mYVI*u-!UR0r689YS9S@p4pQY{+BtQ^+_LdsFsF&UOsBNS}w#dT)TQUznBXT{Ee$}|MFM}0miShB#AMLQ<jDjvWpThl9VMtJsxB#ZW
mr#PB@HGK~YuC>v8p66g;7&72D<cF?7TQU4Wr@i5&f&AU&;5FnhEG*^1L3LI+ZOlgU!HX~e2Mipv3)4Z6OWf#^|#xGn@tS&`57IZFw1};3w0@Qb85Gxt_MH>
L>ge017++s6AnKCNewO(Nb?DO!F`n|5J(M$Oju+?f+uwxk=UYKi~5CALx*j5YT@aZflXz)t{p`JrkCAUQ%;AOzL#Alb)fBSCQkapAsk3Oc^ORg^_R8g-W*^#
x(|nVUNh(+-8zjQE8-I75PcVMA}#2_id=A|1l$x1HE<`hND(UvJXv8o^i1pzk`B@^2p0;ZgPeDP)SwuM7&P)Q`5N}mVS&#Vx^ddlv)d;jf#k!%I}#a>Q`X9x
k-nTqwh?Cy({8B|pyk3-1O*8$bPt!0dU3Q*p2xS}*{+1M%X!Pmj}Ag$$BVyx<Vy5x0;CcuLSa(`lyEwWFm~0RO!*ScKyeIR0G*vG6m$wa4uYF{0GA94CT)8=
jY=z-N<i}Zg2>FlC^d20ChYEMWdw)73HG>b!;KHyg7e=v!Wv{0>(j|3?a^yHvKeez<64a9=6%M~TkFe%UAgV=mT;J$v1x(~k~GC)*=x&Z7m({nWcomZA>>k(
=*ljx-QkhR;HV@S3sx5YpFDb}vygaQ*e|cPVTPH1+dA$Bq!&m@z8uIN^r9!2>RM&oPhx>jKngcoCyrL&5Ti{S#iU4u4*<cH*e6f{_KBSt;g0I4-Q|C`d6VLq
-7Je>Kv2L82g`K54p#(}5`-zr3vdx7&}SU#c20RI-?a7Xn>zb?LysXRLk+7iPVL>Mj*A~fl1w^c)I;Q~@CWG#8W99XHz^(riDWzVPJCMFkLLDv=X;wkW4Vhz
3UJK!fNb}~IZ@l&OfhjGpQ5?2Fi;jiRFYkZZbyc@T$aZ9;%lT<3dapJV?LeSJvsjm_rFvKf`W;pCMBSdAc?4-wDb3W{?!5h0)*XBD0Rp5%g6{p^y$=isb)XY
;D&e`l$T)Y^gDd?t>82-k8vy!^gJiK<njKW--2>T_&U)2#_EjvFq$%?9uU3*Gs%Df>b!Xx8!gwI6J%qK$V7`m1cAChwB<P_5^>2j%h8iU58uEYxT2Nhdfnf2
J?Ky2|CjyNu^;yTy)roZ)s+I;p<|lNT7T}|-}y2B10nyTulZ1@!C%kK`sS2T@6MfdjDSdrxLI92z=L5A_{k9w5-{~<Y7zGi;0jT<tEPh_{%kmW5IbWH0eY|<
5box&^U1W-;g`Js#((_-Gp=W4?%4~avFer6)^UIIGx^S*y~Qu2qP~`tF-UN+MSsMjq7ACeAqaP(YXMyPH>}VYlt}-hJ01J~PyYT{PO_?vYK3Kr#REM$<DdDA
^57$*E7$ye`1itAg8^cOsv3lv2pWkWLx!$Ig?0Y`M#Di^M_W%Sf!#Dn!3MQ|^l<7#djaJQ&ivaZ+LDa!Z%$7~W5E0zcdHG0nXLie$m*1x*R0P+7s}YGTTuFe
%To+Ur;-(iFNDS;1u>GbAmenXd4nAxh+s6BM1Uc_rjkGzS}@+Xb}HK|kT?1(B>sB96eRK<O)^bsilFf+YEHrKIS;u1#>2m-(zCteeSODyX^6?e#R8_79@8`B
rwZkiLBGczwjZSOdr?WuS)IxH@!YBHK&(BP-`enXV-XHPtr%h%J=R&O7I}fLnM^6era|Akp|*!0qM&pcC^yQ|XOv+~!f<=Le}0bpX4X3YEO~ZvGIN*nTrg4|
`R(!d8WtXrfsS?C-G{$umn;f_l2hUWX!x$+2e}ESj|&kkueF7T@Vevi?Vlf~#KYXf*-~-ExkADp!#?d;tT=C}&bb|Y`sQ}yj3nF<A!vIDdjB$qvKxD+Wy*Oo
O*Y9zPl@hu@#%T<*iU@a+uI4VjU~V!fI<c{GrcGfKH#4X!eFYTs`<{3^lB8g{UMmn9y=Q53G9bvO(rDtB6V6{fBDQA3VRU~f(ZeA|43br{EB<|ayz&c)4?^;
FWg}o_;O`W+;Yx!eLORx;XY<`&OG;Na$QVnE%pR_27J1I!;WG4Nwt&F+K#6sKfKeDq;(l!9EXK0?48IAZweIbN76^P!FhgEgUEH7JM5=lgzRP70RL#ua8-Yz
z1OE7IKdNer9or>ZBPe75Rd@yAR`&i_B(b}UNv7cqzBh^4JqYsQRh9l+))F|WevKM?6Lshk59P>ROp_}Cx4sbWcPc>Q>?JANig{UVB3zTS6(nGzdt!CpHFI2
EVCbZC%CuU;Bz^*$H$ZY$L}SiZ@hg1JB-m$|A`(O$Ig_2UHd(gKL45b|B?XWR{HSxKm!};t8gFyqyWl7a>RJ;Bgqm%=}9Ubyc{|m7q!<pqKKFXj{gM$EHF~R
2Y?^T`V+xa`+|=@;zExT{0zVCpueB%=!hIRZl8Gmx&82<1O4mCVxRm~4!sKg%n%@iByWlf@PcS-;^3<#p#o&TuA1JZg;Z&n6+2{kaMw0*#kv$f>meAw=dlN3
1Q`{uyt-a@OQ3N7zhIt7FVhpCs4PgE6{3s)DBzMB`FL*H0>~2E$g2!sVG#k8D`xO{9gW`k!7IwUM(K8v!&Iem*-f}uLXwc%mp5%(x{GVK`Ek_aN2T5MV(vFZ
E*nfm2B}8B2qtg-Fg-my>^!G$9wa-cftK3Bg+@fQM}b<$?=%0_ztCzrE4z0=pku9KDAdvfnefcQLl|Bsu|vnEj}uS>j<<jmGNj4d$n6crsOMbn$nOE)8c0$d
(sfQqGb^xm@Xvnb>KB8ljB`#7_o1=Cn`~s|*Q?*sz^2*8^mYSDe0S;3T<=UeG@scbg1td16Y2cdA3}uuzVF4G`oB}(_gnC5An__w$vP`-_w3;UbRbW)JXtN%
E<>b{MKDxQti#;pJC7eQ@9FJyavEwcZj)c(@Cu&GYd+|)1W-^ie$Dxw7qW>KU9no9@c7N9=WfXD8w}$>{O{iYEI?*z%I6zEkFX&6HIWJS5z&-oId2AhESc>C
%LefB7y_Y6+7{2%fbD0?tK2YYSu_*50D>Ti@eEh2gG=B#l%KgptG|t&5a(>~M(g_?*0A|-frnw?3)SHygi~)rPkV`nlu9QEKx&Q<#V`El@?c%ZTs~gjAV9vP
q6!hOM;+I{6Rc*#M)^<}pzAChcDV#kWIj<x5kQtl&ZpOeU2}FIgiHi<DzQr35uFaemTwcDFEF957isonH<o3Ssj*|cBYtzob}Qiz@)~CUlcYh^*_<>H7CvoI
QZ`hQ*n(RPGl#*T%?J{<NG*m}*ZcnOFCtD8!XX5;*HVUCW62-5$btkD2plZZvAw)>Y|%U<?(0XE2a;$LO+c;c_e54iLziL?#o%1GM_xJJ_-RjT<16RmyVZmV
rdK_8&hmmbb3D3a;so!3%r*=txvz4$@yki$DVCyWP6YUQP@xQB>xK}`EST`)n~#t9cjw>q^)>4C=9AJLMtRzxq3%MW#hz}urTEygUu?`t$F<C*_ho(FS+~pm
QTdGXu+iW(b}b-y&v?{rXW))G`A^&R?K6IF9PsW3VmD{}h2mce`L~Zn7o#K_E?x4TT|6J_w=gLNq-;qO<H+aK4-omTlf+y{ccX(k@z0Ir+vAYb<YA*;*LJwW
?s{1l9`*obx_s|sDI#rM({A;WCv}UUPUR4IlnzH;%7WbI1O~!c6@0mS4lWY*Q^W_jP?S6F?T>^8x`7*W-bTmzXU4(7+%RWphQ!O51WVIt$4g!<bE`Nf5rz~T
nrIHBguWXNBST0-);XDx99B2%e8H<jL@gd2z>>h_H>@|WJkido!BkH-gj35w+V2f0G3K~(t)_5F9t#9=VFQ+^f|m;$A{x_#2*POTsh5^7L}-Yk=_y2-rBn?K
$*xY@ABYAQ^AmE6eecch3;L>TAE!R`Jp6hdNrfj{%%?rQtD2nT*!XBKTHd{fO`<I=e;zF#eeA=F1#%vhh;r+p=*{K!b6l$8v(>GvO|4mS{a^5h+%Cy>BK10I
k$QZJfga}_E%6nL`1m6IK2u@#74a&UHuO+PVuIx=%4xwNumYlTdd>l6aerqX<T8Yc(+1aWoA>hXv2kH#zR?LQ)<s@j;x_)~|33ZhA8mHdWUfPDS^~PE{1kXX
`g=Rsz`|Te6u=TZ?>t3|y__IGoBE%%t=*o?pZfIIsFRnw<3&FR?78-M^!vsq_p%*95nqCbXHN%HP&^0OjdsUZM)1I$TyOA<WcKi2pKFLBt@7}vrBHl~RoDgk
6){$Vs#q^2A6E1HmhVA}^ZX-mjP!#XA(MkLP}{edbo7uBkpUoOfFaBX=F`v5S9G$8L~L-x;rRLDc(pYER4x?msOhZAn}`cwzl(^~s>M&weNOKWW+BofpL%T3
h@@9>WL5HXb(+StZ0%nn2%teaAyO-=TNWS9YcrLz-iK`~_=6hj<N~}{*gWz!3?Xa0-W{=lT$Tn&%F&@px-PKb+9RdTl}<;gwjRm{9!|<2!%zP}gjkn?=KHo_
z3Z}~o>&qMejjI6MvC)Rga!t8=*wy2wcG-3DQZL76XPLVoG2jI#1Dhb<bvGetvnVyUhksALweU{7ILyS)}HS9gRD7t)Dk<di(DujMu=q5qRdZ6->6up_8a16
i)eya(%x{y-h$yiCSZ{Dvz_SW*NtI^XB^vxS+t^&gwr8{l&6Pt22$S8^WZ(!d&Kss8rhLayCw^qzzR^pxRpx6(TIFwLp4NXpt7LG00`n-1#qHD4c{xMYr_1s
YeE`poZe+#?b%yM_J(A9yOn!k41?(I5e|^ZI(A1aH93*gyZ#Iock}$*QMkbtWn^8-DJcuI4#uA*Q0}bE&@5X_?*@skj>I*W;C?S%oqp5sz8fc#wdZ^Y+`aG5
r737!5lp9eJL45|d#PF>P=+d`k)xOMDJSP~EG}(zKKKpp#67H)S&B637qJ`KkMli!{_U{f!97KTxN;$W5ZeA_5GIbqcsij!vIlpFa7GFLn#Xku9Z!y&z*68Z
>h?$I@S3g9cJ__BHr{F|l5Q4y+_REIirJH?_Y_ZlZo)|NJQNy2kWZ5a3=h%2ICuwx1Q#G-vhKrk!&$xT?E%|U1`3&`3~WJ`dl;?6`~2|+!U*|cuP=7nU8XK5
RImR|c;2j47q`duooxBq4Ruz#1s5oY1M*e6Nae2pBBjreZH;a*s?3C7ClEsvllUI4D}a2emKWsiq~uYy{V`2}MDMaFdQnVoO2D$5!m5Ma+T+fwY(T3;oEcSB
6QO9j6RYX10Gm@WlD|NO+LV+T7t0ASun~fg80!$+&eyet5NRb`K9SnlS|E$S{EgL}pR0HE9$W~_D~sWb$QdML&g?E%dQu3skDC%N3%P}#%TTJI_}8(Yhfu^0
N$qpzzt*P))o_zQy+;b98&wd`zt^dsUL9|)Wfn;u<{du2_2Rq9IQjW-9*UkCm<K%YtUpoxkm$r%$ScuT{wwVxF;i&Y-Dbg>Te2$>%00!57bS-!q>`r@V8E%I
_=!(kZC6NMxl+u`NGK0)29hkQJ*SIt7yyb^yNXMf48M6&GhDly<DYx+R<`E{2Wu!SwH-A+$>o;Ey6dEH8D?2;m@RLEK|Hp}1(3*ES#H$5yv^u-|Lpyj)t!XW
Au#83R418fS5wK796E(6cVG8qo8D|%;=Etcg((4gXTyxzMsmW$didja^6S1|s*S@85WDQ9awDg<yml&15UCutE~?{QOhf<XuROz-^H7Wl2X!1DLL8xPiok*9
R_eO-kpIj-s{Z$O4R;Sviv#YR-t)J=XZ8u()9!!@f1mXjemJ92IAGKG?%<>TIl&P|Cyc+l%i8zonvp;GLHyglID0xAA6Ircy7qI`U)Zz<g+#cIi+Dr~Eqg8F
^?iXkuab;0OaDjO+C6l)Wp&QV^2G6+$5vt(t|`e5e{#${?0$BLo7J^TJx#e6A@dzGPh~2kD@FRMHf+#rs;W9X!agpQv_d^Mu#H0A<w+Fh@pW}KRqH+U>044|
_m7WP+~-!!l%^@%;p4ZH-xJ=q?)B2mENx21VVw8<7)_{L@ObhKvabBhf8e|MRmW|bU3YxjdK8)HwV@p)#|;|RjT+EtQ`$dvd3V>x%>7^W5P}dRNPGC<5I^=m
N>gP24A6#%pZZA&<dFX}`hViIA(B7v>xG2thX4x$9e~~Sgoml!5PBcx`4p&f70o&W=F5Dr-Ir`XCGMXk;4V1eGXs)N^&~uy%&i#+P7sDYH=YkjsQChw9&ZRo
*$N6(A`mGkX&Mmrpdv4F>p(b%*bPKW4J{=lGsX=GENv<6nKAsk*tER==hO$!lX=c>)N#)53?9^_3QeGN-&hLLQoj7K&;fim!s#Epdc)EWy1+vl|9z0GL<!Rf
URnmyqiyHD5;B9*2i_6TC*B<nkPn@OkFECOB`Hy|+W}YChYEc%EAoi?hf0T*FOa8|H`Y_hPhm{}X+57H9TR!5ug#AvN*?c=DMFuKVNa+-**z~L(7aS3PlS(3
be~c_-onP-kd*YJUoWG)w`mCO+Y~!OlmWU8q}E7;G@?e4(gugN3ycR}Ax@C{Uciv$Bm?GqgWk`rKP;lUD%yPP8cUW(3gQAbL<7Gb|M1=H&`0C>eE{XIxh#j@
gZT9Nk&<eGb@~V;5pz?t3bK7{z=p{B3n2|=VpH0+TA#RxB8adNiV6o5IvGbAx;#Jf+e1^n-FH5lVeaoY;Vr-&Oo{*4G9?T!*qFdxOmDUyw>6$Ao~<eLkmEy}
;To0tTtQ6Yx~RFe#GciAh7_zQ#ab)^IMEt_aig$-T1Sfr(Dt}>LuSoO#oku59Y2kbC<6}LYAAtV2oNxBn>>InZns2YLFJuRTk`V5uJ_Ro9ggtX-ps%}0;H7V
TLdr9mO*T&p9K`iLfV`zka3~135!`aA_dmUybz=eSW-LKT+DQ&bfEx?-A1Nybt;tTlClCp9dzCEuM{1RiXI(TLqo+@2MXdvv~JHwak~4t_HXr|e2GtjsF4jK
C{+a!2&E#lE|e6q<t>Fr5TSN;b#&29r4nvV`)pCVcRiiPj?8JV>_5vP_lb}P*kL=a>*`<8+xfrgyw|%4`@~MkArM$V|L$?W&UiDDia+N{!B3Gv=V8{XSSyTW
hG}~kLnRuNwAkdgMV-fWZ8$PZX)3c|#=p)V)SaWL{ux>d2lgM({`33)&V!bSY!4#={tTRX8(}CYq$wV_+-w2)f!^nt|CoQMnl?#4kac)}k&Jbm9z8$u<e%a_
4ewF^sl_>~%&G`Kyy&68@R^7(Z0yuT1RKEXIiJWp&jDAAB_Zf{j|arV!;e`>&`kmZ`xn*GC?}w94=#rOMLmtoFs9FD3>cXH<xVPMQ039O*NPBsG!4C3D-WO^
Weg7C<cvWc`J<={6qM`pAGpE5{_HNA5%(QNn*r~a@@2D$h627=EUiTPIL?GWuk=IJxtT%BkKY{&rjg%d<XS`wk~9c3l$5a%M4?pGEiDBC|1f}YBvdT$kPV(B
3aJ=O&gLnoTnK%&wiBS$khZY`%m3lPf5ZB!w4*r=N&TIv)~7QWRP0P*GaGMD^grYC!S4W{`zH?`mK4OX9AiK+ob^P1@9b3AM{qCBQ-0;#OxI%LGU81a_l0U$
EQ{i4u7R<sa=nNg``FSIq&}qmbJNm#B655ug$^u^zL}!`b{7KZ{eXY!e#yVqQ3LlA=$36q+#dKCU%cb)T~f49k>*ohjO;4}4bF&v5EyP~A(C&dD5ZOlq$LJC
fPCi!XaJMpb<`&SjT3UeO-_@?SdfEqKbsls{C?wk@;{hvDyB~Y_nCc@k%KU&;Q^thBsELfkx#$&(WX~oaGQ5u$3cEGw#|*dsv;oMj+*M>1LkWRA+(PTH+wf7
MUP%JP2~K$2n6gTHraSxd#Xbajr-`e3MEg}ejirGpJxd9XmzE!S)`iD=a9qW)<PFj0o{h#SE(+w6%m~ZvTdDbJ2p_U8jjgCETd;I(4F}%5J3In>^(QaEMIQt
<v1S2kB2axJI^k@uw4LO&zqK<B*4&E#t_X|WQ-ZT&(Lr2{~mYA&lH|cIH)3ILgp5AW2K9e2#xU$MgjZU#fRM3koPC!68*@Q{x~K-GE@}b{P2^VSq&Im`^>>)
GLwq9DE7Jo_<lwhf=HZtvj15E;HkJRsG=9>3I)+B0(C$Wuh>6lmy<XB0|omahF^OAA<xz9nfX#}QE5Q~*s3!4XF?C`vuz<?F8#IV&TwnDohA<<5kJKZi~|4@
`<NObs6rjXW`pD3dS4?qbi)Px`!$nBm4<Bu5X4L-wf-i9xEUljKe!H0Ba`BE9~E^tJI?eq9%2#h^8Rfdjh?WoVqV4k6yLwoE{2*X=+NrceO#oY5f){^(R4W;
q*4L68v)>h!@jlI)tT6An-1vRw4S&`E~o;9vITkr=6W4SYH391B%*nBe!l&6)*LRMn_i8gEu>8qD$}y2!bZPARnzOH*}4=Z2S%uML`_ZgHK7Ik1T}*~Y+79y
EN2<CyJv_ylLP9F$5Gm+pP7As4^D?zeFLb+0eA4Iu=jw6VBLL{d2sh*8Xf{c(T&XLN=6>zynM`o)0fAu0hE8#$IS51`$s^><Bzqzy8Uo~V2enf`H}uVs1f+t
{6Qs%Q2*FiqdLb9o6~8v>sSgW2|t=vBNUkN+cRx}$_M<-y?YGlNUqoS8E3(IG{K>U5<*%o%^13*D-}++tsJi9%C{1N&YR0;6k8K~W(&13N^02kcF8%UmJDnu
U@Cwb;-kskf`t25w+8@lbE}=DkPGFg)`XBwXgNqKQV9hCK=Y}sOcF!~zBAUiPg)l+CkWF}kh)>9${rAeBd71l)}_$!gQ{wUter={S9g$jb-yuCL5f0b=AjR?
9f}UzC$)6}NO)9$4pM^i9wjMK*e+7N8LGK7iP4;E3#N;`^L;z_!@TVd$<UoMVaNJ!fr~cCEK>`!Kj<ORya!b7K<+?N5mSByf@;9G4&5`>uFPaBY&eIe6$lc&
1ydc89cZf*3W#aPW=w?zv8Fq@oehkqpnvdThd>YAIpdJg5>IkMk}QlmOTujom9~zqF=X-n)1a5Rf4tGR-_b*9!Q@y6Wm-o<9|Zq+nbCTEK4-K&f3;VxU*BE7
F*W<i{*XIBq5VVpmP!1{>qF{!|3?g=jvv#w%MV{F9Pv7E1AXP4LI_=)n~8tlB#$8uGc<!hQq1+XF=6*uM1Hf*Rrdre`&f^3a58*Fe$9Z>-1|cYUD?22n?b=F
z)j<-xK#h!0&|eBd?#H0v<C6&mwA-ICcnT8rtJ;pPg~_Q53*bWdf4{mC?Ck$H<VagQT7|q!@Ld1Mu>U(KGPn)M{%N?8RwMXNt82G5fLRSBEr^0&}+Ixbbs;_
aOobVXV*Jt&ltN*VkFy#%ziY*1u+CO`OQOIiGhIq>#6V2+5UY4z|+5xi_?L;4bSW&ZGz{H;tZBjP`1x~E_y)VK{^DoPN04J?8&%0LJS`L9<4Ma$@m|z$@ze{
Y>9{y^?)FI0vUrjLkB*(zVrE?f!vGxmBZH|`WA$ssah%mq6ktNA&UmL`$NBpJcHhl{r>B9`!1#tU|ekb^MT8fQbr6xO%TOhYWDtunD@VHs&^T4@IB~nA9DNl
&)9K82w=wnU+O(H0*{a{^MUo-cMrcz+N7DnY3ucup5!;`V_^5MxP20R((9*EpSvl*l8Rxao@b8}sW`prd=HOThrHtCiOcO&-{aV5SbD?ATp9BW6RW$R_K!X`
Fmq3G8cE#;>mf|BN>tGUGz~;E6p(gcHOcXq$FPrP@A7ZmIF$?!-p)=i@%_Maz~X-b<PpH0rUR4}L%3jCP&bg`kZ4kN*oUhVO$_Q5Ywd7`zY-J!a{$32nG5f_
NSTnOq(7S-X`iRh*NT2NF}OdtcMYGozXE=NsUjO;-2#w9M`9EM2u+=9B^YoAzo{sTKFX{<Ns#ro;GKq<^l^t`Iw<$ptR;(%mOP86xcHsF14l{3tQ|Y->_lm{
c8=5FM?<_Li{rdSh=gQgKiR;)zQZmVZec%8Pk*%}==IpLV4i|@dX7q9aXz_%cn+d+Vxn_(4vEDNR21|&7~}WUJ$*)Zr-VkyyL{kI*SCrG6(n#24`CVT-T!Z^
d6n3X$4+VKe(MGCG|@795`Fq-IDN2ujH#==boZ;GVUzxIh(q!vFmi#%%rUnE%La7-^9u>;51G69(jwq5`66qvxofmJ<?!<N`T3W(T<9sPxm_pWsqTjp^My7Q
C~9ybg1~2Txqb1|)q(Vk^w%FVp}vk2VFw!PU(`v?iL<CfM>F*s5Y#dx>-^pYFt^JgGbru_>>=Dh9Ak-$_F5XdwLdagRXE4INi#kHdKuH8x&Ral<iH6+x_O`T
!>tpBU&cwJt3Sv#YD)|-p6^%sp3wI<Fc8}x@Xb{?>m)K0)c+O_CS-qt4Ge58K1BWS8ShAQt|EgWX+ThwGHkhzfUwjMQxbGEj|^-cg7=-?KF((0;wu9oz_1Zq
J+R<8B524#h3D-;9msyMFzW1#elgk($3$f|WHl@h(J_L-KhOIxFo_eWa&d^yh<_ZWGQyIS;!jw87DMBH+4a%=OZ)^hC<*$r_v=PeSxD(6gY^LH6Sj%|;EgZU
uPHK9A_9K+h$$%eTT5Akp#FJK@)a6<kcy2oiKM|&KH8|S^5>=Ru>n9}F|g2v=yq5@(Ut#nF0cxrq#_!G4Fo|&0DV$JbQ?j^+*FrA%*9RE7!_}dUYodkUt$l(
<33-)Pxi3i`XGKOnLg9r?)RTqH}$*#GIBn^;WRiS5A&fh`g(IU{j`0qOuayABT7LrG)ctJ1Q92w2Jvt=HXq|KE<}d`z;O?6UJlea9p^zeJx)VMK+#>o`sk*P
?LuN<1GxK+A-TzgJCn3D2edw?S&{9SlX2Om69G8M-&G;55PSa1XXbeiD8W$PZ_4q(j1%v|hq?-B>cxuwgWa5<c_aNhRRuj;BNCrqS<Or|&~%VX6kkx6oWP&l
iz1O=8_(YgV|1eZLFp9XT%3MkLC0|F4xIJ<o3zM6A}I1NCv^pX<^BHIz3wfW=8>IgMsc~0!;aiw2>d(2z6Zp}W-$quITzn~>X`qaFED-(>dNY7Hyl^E<&TnW
xL5frzg^+tU=8C#Ni>ru1w16l*`ORkd?_X>WP`{kHAGh0fQiO2jM&hmrAb6|bxcM}8O~E7EDbgynv$!D{V%gei_AL^HbVo;Qws+N-;>mRcX-sD!NkY696Gbo
(|04|gUyF-qw`4k{4fy*lrb6|!QYdw7$8;R55XACYldZz%=~`;!zCEn8HQj^`I>aIf*Ku6H_6@)>E6ws^b_xYwE)@+I$`}VcgzDw9a0_!W0oJ=;5?@1C_jR4
pQkz%dI9|5DyS3HV@Sb-ECTAu+<c6r3~_<PVeSMr^I`2159l;!2vIs%lt)s2;vQz8YIzhVj27raOm-b+&Jd*hA<PfV)YkmCCO@CqhtQACyayqdr!Dm!u>C*~
Zgc&8T07&=AJAJokUi(o4zbWLsgAqb3UN0k;~czuVf(vH0(Lf3EXZf_N2u^m6PSKaMSCCEj$*1E7X!)SgeNEp5$;pV%O;Q-kg`&S#1A=;nxs$Ta0&KgGzmE;
$N5?Q=s1I>E{#wzB{68}?$RZ(LlFF!A4gEv=9o^!hv(0_?TD7v1T>J_zwrJa@jqTSuiDtA>8u)D-IyTi*>>Fg`<;Q4_Q5}(9#9Q1AxL4{M65kaJWfm46J&eU
eB1n5j9A2QQEjE@&HrZqW-5d4?3enKv89%OP`Vwk7BDc%!cT78?_3rS4u5Y1J2QiURwU}sP9Q*~K=!LPkWl~ZoYUZ*^bZ+1iMhnOTG<@IqG!wDdcFbre*HgA
f%t6c`f)Gr2m1)#mS)o%Y<2!oZUCswGZX^X^&c1gm?AbcFO8>Gjcq1FzRDXS=j?0Y+EHw*`Ed{osU50-5_FeK(R0Q@sB~lWbRtXUvih-krBgc0FxLeAvU><0
!cT80ct}4l^yuM#fufhHv8+?AIL&R8G8)@#V?DSlkmAYeJuveC>@ah9s$m=khj3*MIWUFl?oi13Z#R$q4a=%`Z3B;o|J4T_-_MOWS^eJw>?VYWf_9y9O~cQR
Lz2vSGa+QTjeABALUrx?vSrK-hcJ{lhb4sPig@_@zH#<Qj(OxF9J0(}COd|kCxUyx`tUq`?fHG%``!=BgE_XY=za&%d{Z_*TD*x&nO}Ls6L2gwp^L10&N1Qf
%k_Xgnbh^dVp2vAwM_)Vd@rx|;hbWz7L`hp(T#^u*nmTnfOkKi3M&M1NPbLU_9AkIf}gBPaPM^eUH|NI|FCJqf`bw7(UHnS$%dm0{oBZS-A<45uaYMN3ICQZ
c4om2UX%OH+K}4~G8Pt6o&)-`mY?Si)$;2#KU87P6|JPp9IkPaHiXv6ES?7MEh7+8VKeAB;K*)=a8)x+Fib`Rz8<(8bTINJCR;v3mQDfZdodtzH_NxGF<(nf
n&Ot1n@mA#A)W01FKPBZ`TACV|J(dO9SKx@#9pYQcm!{{N6f^Z=NHG6Bo`7Q=;RR^D8sh9^LXC$YmBY#YSBzBMgXJ(4H&PNZsw@$yW{+Wsh-f~x0rmSJ_ol3
TC2cJyC6FVek#hj@N$lU((Rti?=qTcfRl0dnGBzD9ZYoFpo={7k;hI<r$Ijx2lKUIdOZO=ruXC?H{hRZQ4Bz{LK*JX2?M2}z}_BDjdrmdLvy&v`iD_^jSdiu
3X|ai9vv7Qz$svB<L}UIF@AKesEu%<4#RPvfd=BhFcFj+gbSPZ*dw!17>lK6Bp!Nat8DW<ISk~=OZoyfA&%n-x`(42z|_>an>>g&gdw;j)WL+Frb>6@^e33V
56klTjyV?CTWM`g5c)7bCUFq>4@}x~*IU$6ghI%Fv4;oe&jF<^zR<k`yFLCpFPjYu<%)!=Si5BC(nN(iG>M~1P*H7*026jFisfWD#ShZ}sDCH<IZy3x=s5@4
R1-KhG0#kz)PvU{q;u6AnKqrN`_VDFY2JOVx%;GyA&=?W96>O&&@_PT#u9<lF)#OL08)wBuP|Qi6DC9ReqYD=2l)P7&3AsV!9-i6lHQ%#41wXYua6gWAVP8n
=^%K5h?4~8_ziV%7a7#d9oRV;I{0!qKeP0GhvaSjYxO?={*pf6)A2(?_5vS>q!m*DVLwawf&B+W{e1W)1N|V$>GA#=(ec;FDg5;b&@<3zf3UO<U_;<|z9qpP
s83uSIADq`Uj$1D)gibhNlqrA7y#0Ue>b}sorCCo56d3#`wfBB+X|i}8{o7}GED@g7Z@kFe_84~U)PZgk(?d)X*YV~5A+(Zy!`I&o_`M$to<iH9_*iZdp~C2
*yo%(i?uia4?<a@C<DuQn(p1i4nUJddTo9O_WO@WYM<sY);#)-%g8@7VbS;i^a+7E<oG22m&aPvNAKM?!6z^c<_-G#`?T3!vt2T7kaG83gaDtpRT!i53Q(4F
Q2fwHzGlNfO(Yo^B@qGrjgYO38W}pidKw7CabXRmGN3lfpY>m{R4|aM&E^GTZIW6~EKvm%G^dg-iWJ*RMo!5q2R|G!GCWvNPp9iWkja?|X-H831p%S=e;t1;
(wa<74!>td?2>C_{wjUjv%`2BfB5D+Kg&O+?mL69JbpO)Pe1v8EN$X1<GoT)NdGVSkMRDV%>HDj=0?<l>B4dizu|j^7YCpCe4Im5C;ia^4gb@QUlyR25Bkt_
2)>YDbl;eV_r~i1SkV7&t`GLz3>}&4Ck70o^gxTDrWludf1A!1O*FeB2pU~6SY`@CD{@J8$YIbAaN$18I1vhy-<DKLre#(*9`iFky3GiMv!LKqMesFKBO<|D
N>u{EA`Nd_;fJn*^TBy0g%cEES~ezJ7Frcu5M`lt+%y<o<EH|eB(NF(cl&ol_on;X-{Sho1W4%Q9>u|5YLK1>xV&%XZpdX@`s>~Pp2%^Nmh^}ZmPigasnC#T
*9!AH?};q}2IBLWp`T2&E#weNg#lb1O{_tX!cOB{?2spd2mG<`3)^HLkt7dQ>wrB$Mml8$`8TJBkAH%DGT@-jo?K1%AxQ_<r^!~%2W3xH^YeBkOmqZ*&$#`4
gl!e-6B#>pHoW`K_;{D&3L>g=+qL^<b_ON=IO=zL<Uifqu<X3>#}cR^%P4!PV-76X9BP?Ad^@=CpxYQ;s*_hZy&tBUM-NVI?Dwt=h_FD($&qhH=*enu2m>T2
Jt7A{NEDKJ&73}7Efn?m^`n&JeXW?mU{ZQ6d$dmNH}81#3>zEd!mn0{l2k}hF+ovEw2@M>Oh9k9bqx%W3)p525=}0!L_21NkhUo_&MgvCHeb%*r73}bqi9mw
1&5<^WlGga$+39;yDAh7vP5B3kwcTG*#Y-cjiU}MP0DcQ#f(?qs_*I!Tk%$b_5YfHd;iS3pRE5!_jLXqV=W{9Vfq)RGx`0W{78^TuDt)OPhtN5=K8*c^Ys}V
fp7RL{VVw%SK>Zi;UAar3KXaQ1v~)t{Y82GfBo<JzvJ>><^5mP{68=9|HnGvJ-=G@@$}8V&%=|CsPNzL^8VOK{{!@V&#}+moREP@A9K1V&_k2^e!=$r|M{o>
|DTos@IJjc@b(6?UXQe1NB8}jf8^3f#ngT$#OXF<p(K(^ldtpRF|6-!ALvmGKYSfFnR*Q2&_dH0sEf({lmwW6|5g}MvHq+%GWqr^K)mXMw>W`)?Bi8-*|HIc
l+pd|>}S0745(8IFjka*9k&8!krh<531l1p1jez4<tB(DX8HcT>w9I^*8DXif8E<HcivC$&$IsxZP|TyaB(Wn@QW+qhnK7HcxZ<O2XX$M)%hQ)$_Lc1^gqMe
za5k(PwZ~vk85};pAPC9yZ<H(IdRW*$9}f$wD%ADzjy2X*TZNpjlFyqak%?F$9Vn=U0ewHevf`L3V+wpN0vC~u^Wc4=(YV**ZW{rJ;AX@c2Lc)qTP!}*=K$4
^+Zs^NBmyW?AUX9_}*rre>L`of*b$ETVgUi1AZ@EJAIz*yedaMdh*_!`M;E3rMp|8{Ih0%J65i^C&P>Imkoh0cg%3>u>8yGB#w(Yx3{hO-@eEFm~F!M-oJlu
zn+*vpXW+=$I3w@*Z3a4(dWGXHk7jTQ*Exp!MgG1_0N>}w+HX~{;wSL=CQ;0`gUep4^95A)tvsTFKGE)cwLXk56los57GB7FK=nw4KKCvN&GwU{c@>qG+wRn
@?C)(PJ=D1OR_ovW)OuG_|S7D=L(N!K-8`TE2<xIfaAyM{*L|#1a&9tU$=e!z^XX<$1Y2vfzW~5r*_YecFV#j1Hgxyx8#(%QK8b!2%22X2sB0WR+o>xg;Uc{
z1~nP;ZiH?YdHF&#{NlF{^ZjT4)Xekd#!_Uci$952emYc?K6~swdag<Tq%${II?g4yI&?@tUm;n`}Z8kS70vU>V6Cz`W^=G9mH5QnVg0Fg8eOVc^*zG$|K|N
QZ=on4~>*=lhf;PIO}h9++lT#L3R=BeXk2<7srk)MsL-92FLS}_cudnKhjj7kV+Ct1H`CbHQG+VU0hl;X7TzZ$3y5Css;G@eX0e$e`Vl#pGNC@5rDjGsk1AJ
PKBTUt)eI=1XU~bQN;!R+6o8D<i1;is)|BqKY~TNtE^QLB<zmeA@-JclH@VJhu+`jL>k2(^XwJAnMLntXAH_YF3weW!~?{71w-PUJqA4(bzz`~VLDgLE?I)>
=En?_;hX9dEd#=)J<c#XRys@9x>!iO5xcf=s{0evCr{>N3=sFQNd5)EAN{FW{J(_*Jgn?>-2Tm7K>n_3Gf}pN36jf1Mzsr+<-u5`Q5g&F^!z`6>-c@^@c8*B
kp4s))$7-{ade%q8Hp03GEk5gFr-p(1BmFhZ^@S5@lZd30T_O@A7dho4hPW7;f5bZ-w{4WL?!U#ep>&J+Wmg%f6bY_t^ZZOhx%7X(`~XRv$1adJ1am6>?$XX
yM@X2EDQXI3WEUZhlfrd^O0qOYRu5**bDpN86+w5S=3Q8EX)6_3Vo9rcDPvh8GSR;LIGB3TuOugJn-$FcK3C^LrgyXO`BHOJA&it4X=p#5P$dmb=tmL{b7G6
ob<No&ZK?3CkK*J(TFi=Wj~}KWk^H){<!xJ|1o?RSs;i-AzJo+Kj0}}SK2V%{P!rP*-cW4Ot`^EifMwJPv)QX%`-Wd4zmB7SuhJAgC`H;fsED#HKPtA_;J|<
2q+)B=Lvqj?Yw*IJMWP^K3^WPS%#>FliNjoZ6ta3-%!yKB@d^omRHHe^JC@nZ8m_BV9EH|)lm;?QjRr?Fdb;d3I{{V@p;{o9j+4@$-A>Gc+IA`aLA!eiO*V`
p{NLfv4Os!t&H2I8%{<Q-&`0%8ViILK}LdVQ17`|h^CI*u3Z)>z}QW)9c70fXyM_8K6`TbLQw6L^0&>)>>@j?B6`45<HvE>va-~qWT|<^j>4FZc_GX5vL5=l
P#%*rGN5@ZdhrZb48d>e(}&bx{&uEq4F(+?P-6+FrFbz^r#lL$0Z4@bLrTF?v?T#R$WBhUhLrhoiqyCHb79$$VItJKr6+lU%Hk9ieg9AA_CfsR_Dv;6XKkVw
#>9~HhP8r96N-u{5rVTV$(5zrTSGY#rc6HF-6Ir3Z9@helGfO$ELvjGFxpg9Z7rZw)T;zahAh}?M%Ng{rZEbcSXF{zu<AC9Ma3o8T1p70n^i?QhS@h{=;><F
+}j;BsHG*7TFfdcjSAOl)?C`swXGd(mYLMiXyr;FZ7H=hHx4;sl*YhKMHN$RgGOM2p`vDv*m_<rimSFeA*iZ?sk=ESs%W6Cv=I{^#lcMBkw&&*qI1p~)freJ
!Y(qE%*v{&$*r_4YiQ1`nu#h3h@#V}sECSccEOF?V|NBW<pZE9A)#rcVrYtlrJ$mU3TX;j3TYx55U8RWDJTj+ri3U80+N)ZXhI^WDJf|v1E`uxN?J-tsIT?y
KvGZ@63|jr1vOJ4O#w+t1p?7aLq$<C#Iy-P?0Eq~(osbT5fH^u6j4+q0973+p`wB%hzN=b5TMgS2VD<E3(}<(RRq-)5VaIl5j7D}5kx^n5mh8iLK!nP1XRU5
IBpPPKqy9mpmeI3fGGqhMu0+)5`d%-&<muBkrjvv1c6W`>%XoR2r^kMCC@C<aia^t@A^-kJag>N?%5Y<KM$6>^WDSQ2H}1XbxJ>?PLhU^q~cS~RWl&w9G-vI
ls*#c#{ikv2;=~pkbof1Du4n|E!+LZf2@B~b?t6ndr6y9_2=8<1^|1ZSLp>BN)J1>-}mE$8c$p~APvbO5FscL6P4gX-p3v?F#NQB=eGSnMWe5V-7@Mdh#;pK
w?)?ZMfX@Bsdy#8q*CS;K>oM(`nL9VZnOOV!$0Nc@7yYPknfRBeOU04lUU4SG=T@<L;9rj)tx_7FJhk*{55;-hpngm=mqtaU{z5ECyfH;?!_*DxQi1K$ZDAo
SkeAS8)r-iMLfMP`jF|`efE(b@x2eHk@p|xzkDj<UWb&0bov@g9~C4rs>MV7Fv;Sv7?l+mzOh~yG5>oT52s&OLoPNorU&!i4g;-XH&bM7#QSMxaM{K)HWJOU
s3Yh0kWb(UA9)|2mNdMxcf&*M%mQ41KTbUc$_P`jEC5mxP;L5Nf|{35ESln$+5I)vSSVg{4q`43674qVU9gx509`~S3&&8632h5H!tHNpTw2alflR0g0&L%H
(F`L+2o8XMavQ?TkUyFsz-$`rAT1#DUP_YX;XtgVh+<5E60XF^A)`YOthT}b`+@UVX`1W=hXO<p=4F9;ino>oHKRkmpf${9_CYn;s2B)uLP){msCxxbs17Zb
8B}p1H-lru=~s$sl?SxRgwksE-i;!=PTd+GBvTd<0^R7bU>%4ZTGnGy(V?Ocyllqk%;Sz;A)WJy#n@RotwlvANe)`;;_fU^>T$dukD25O$g@?Tbw82?P^H;W
jM7dpw8NrI=}oJ@A(HlzN(HS<@d()|cu)z2P-NDyl}IT}gr%`*Adw9W1_x@mY*`~0g}Z>kY#yHIXf%Wta*g7`XwYF{1<?dvXCQ<flsAuh1-m2##P@uws}wxc
SZt0*Aw#?62sx>$F<K#Fr20q$vvws#N^~I)v?`!wqxXfL!?0#kIJX`V1mg9SJ>ADld9d@yrNKuO^ZanHTYqLZ>%WPw3C3@15ocGa#+Vv)9CFEGbpeRhcW7k7
0WAb;V6uA^j;TBw(4m%XcY~SUGR}6n-$f3cGiQ6T454`kK6ptmfC6*+dp}{{=jj;z{+a!rt~uOi2g=}kzvzk{@5BGUAJ6{34|o0X!9YGIsXl&Yzt@ZO8T}|i
9^LRpnHNjQ9?W)lKJ?Tx{$1wf{qlGgk*MjNG}7X69ehD*f6<y4Uzi&GpE378kN^SmMBeT<@{j2QlkfCW2^5rK9_s#BV4Sb#l6TbpofIO@%~HR!2U1hxCceHZ
nuMzRCF9ham@11nz+SX-Ea0}5;?1eH{`K}AJOY89w1T-TGXQ7>0YF&Bp_2gKi~vkR%)(KcJQ+S}f#HI~G{Ol4J9hmr8{`9oh){h=`A2jcqc`r!4^*5r=XMHm
!DgxP%_}vQ7;cknDnofrx0xYc5`D%T;df+*&9K$gwTLv3#E0_E0O=->ahq!eE^aV~>5#}*Cimt5%q2-HtpH3~D-p|>R0+c&!fI)xr}QWlQAzPsNjOGz$Bz@V
JRnZ^OcRL26g=-GPy-O1{4@Em4o2hxQ@`+0<&_BXwlB6c9Eb3BBc>_c?N=_H1uuq8*dFWD+E@8lRmrxT;8O!{;y?HQy9`O8Pr2e9&jfitvuhELN|WJ@HHz6r
YgjtBI?E67d3h&Ra>aqK9O8L*q|bjCN`4IIV7UGaGS)@3(O1;FN5y25$(l4Q_TAdiCM){#XI%}9d^F~4sl1vKzD2|%iiF(=8bJGB!6$i?q!x~q>)7e&(Mh2(
38;1qRF06KsxqXufT2|_p_2)OQdSgHO3_Hgqg7N=28Nnj-Kl|$C1q+d*dBg7aXRC^v7^sye70>GRRZa?(Lp3&O@+M~hZVuSU38UU>QP9^O^8I?g>^+JJ%!45
z*L*86tNCN5v;p1U{Tie7#qBdJ-B{dC5g7g=FbaC3W@!sJq4*<;wyV*{UI$FHqm8%#>mdb$Bti}UphE4A_)oG7IhPg)z~br8#K|&C?;^0Wqr;t0SgD-bk~Hs
_ThnXiX<}#Tcj2&A&n3cNg~?gSdW#dYN#%2Sh`I;z8r6w^TZ7woLE8LVPM43@Ps&!maZ|mjTlfgSjE<m5LyI)K<`e8pc$nb^Y}u!5<{m@`CHDc4xiP}7zJW>
TjkpPUnY1_@bdU@psXl@!O2d!$YNoh#3Lm{F$d27jv$gu@2!wWSJb9JVtgH?k!{1?vzpoNH`R%bLMtqE^kf>lA@OBNW|x`kt9A=bf;}WUBWyF3)K`B70|rLG
i|JgsUl?awh0~E@Gb4B5gne(k>7mE7sX}ku&h?>B{8i1Z!xCXneK(dF9#BI`+lI)t@Q%zxD@md5`@Nf}QYxM=1;HL}zIM*>7KK}698#sQ6ea3gRmyeyPCD2e
S#`r%+5+g2)p}3qb{qhZX|MbPrMc_lyF01jY+t>=83@uw2Td>HX&QtUtE4E)R<BB$;+VzNH7DW!8h8AAaijiNb~_G%9CHuNtT=Y&+WFeggRfuJlgbTQ2++WD
g_>iAiA2A($Vjw@U-(wOwjYSeu8ZJQ%ms0OJs?gHk3@1IFzgs0jV4qsUAp_MFFf*Qmm10>7rm<ri%h*H86*+~<YchFADd)+@4aT6@(%j`8)S61t-{pE(JB;}
-*)#}M#1Qq%HFr2)?zYR53aO9t%HL}B?as?uJcCr!n45ni~db)t))gj_RfCHPE4572QCa@v<U`OtKme3IoCV}7S1Z@*%<Nm*X^~kTol8B@5}c+?JnXrQE?E$
?mKTvFcAjO#{tRnlGlr1wZLtyn<L{bj0lTC{S47om%<1t`BVB8A}Yb*VU>+`F0r3=+8{<&m0<#rmcu8(n!vA3Err{kYW4ZdzZTy1f?XR>3y9Y6;{K3~3L_EH
);~nVxMo}s-qJct{<qk$b^6ZVc*p?qgRu!uEQ`SbK?wRZbg#KM`PseD`<ZyY{nKqum>yoLL+7qe%>w{R>Bj-H*M;4P+$tKu-2(dx*cbH54wYK+3K8fJxFacW
UC_{cBM?;qg@lNt<qjapu7ysBz1#<tgUdKU)&+ZQ-{pz8^i=yByJ5YUSOd$KW9QH<!4#Znzb(X%7{g2<Mj=Ri_9k$UJ-<FBGv}a(dy{#DFPv9xp=1z5A)=6~
`6L!B08j-|YaVVF#pgz^ZV!gMzS<WvxFSQ9!(WA6iU-%UFxCp;eo$R?c@jXzNT!i;cD?t>Fy}KL%P{4Kmsd!9S+4Y&R9Pb87q?;dC#L3w*L?q<Ss$<P-k*1;
!Td<h^^FH^xD?4XT+B?O(+UI@qjNCmphF80;_7*puQC{rXb|kO^|!%<7+i~3v4WuY6C{XGnbt#oi@!_>5jALA_E@sEXO6*w@;easFGVg`Cpz)}(Z><cH!i>T
(k~q;+>kWXdViS#|Mp6{L*axz5cquL{bcZ>qDpB{El@_9;bWJkGQ#8>U}a=g5}AokA?{%;X5lmoM0kvDae)4IDbWOdh~}_6{$xklsA}S(YY#lZxmJ5Fe0~%$
U^qhrpEiaaTireTptJlFd$iSC`ei?6yZAmP^v<0;>r=0U&@>7Q6i|ICpO|l6h6MuzX;kg*mU9|yNDB^w`W8HtERjmabYwU|ICUEprTiF@jC7ex8gRH#gYD%B
2lXa2KON3){$+5#e5#up#3F$F^VgoN;XrGVG5A*qB=uoGq2K>qow|p?1NS8Bw*?yB`uXo}!$VTbjKue)Ocs|!I!Zj<Cik1u9^1O%rYb_H!lA69k#UM1%uot}
>XoV(NA@tQSiK$oGjVnHa&U%IL%`UdAgSj=yk1&)#<Xn({S8+z6#mAtWZ`D0RBEew|C_wf!pbN0O0<wzs=3eGnkoNNSy4QU!w_pvb9?$7^`_Q^YAo~0s+~}k
hM5kqs!m&$S;}l-t6dlJvgK^27WQQ$t5F50vUJ=Q#rU*;1ad^G@Z0Rx5rrDlf6<hHu!u*Z@ACRgN#lxKD!v~X;|B5aPs<JC*NtMLXgRkFuYE3!W@Sx`^+Rua
?#>)O7_>xBYIL3wE{e*DJ6j(7W_0>s6x|GV>}v+r-8r>6W*vkoekf*WPA%67U#7Z;8#;<r>2Dy214lk>%-<7t!Gkg>5Xz=i;5Q-Ra}e=p>gzZ2`*+1=gL$j)
aP!6wr2Ezb?}53ZIor>9-hI`O<eRj-uffD^J)U+d_pG)A%UMyIy`8A^m9@<g%B#K}_@A}Cdgc=9uYnAt`y@2t%TAF?qCJM@O^qt27+`-NbWW8NNmLi#tMz^)
6P^`K-p>8a$j+;^;ALu_OCj=AN!2i~Xkz_Dv!pvgbV8l^Vg1icWnlsyDzW=W1Q0v7;n)jAGk4H!zEIPizZ|3+&<Nbx63~duh`KD_Z%20=&Ih+OwOC#f8C4C6
C|upkqe8?eo>pZcq&~V-PO$<@Xklq>*W0f@timATXGtjt1{gzd_xCsFN-pvFv3mz?X1;kJj=`chR`;YdALG*w4YCfw7u~gw^NG;@H}d&#7gs;_^xj^)KHIE$
rB7io?EPK#mi?M`soL2V8HtQD-kH#M!@6LGzFCnQONmuXXo5rPmr3>Ow6<?j4;9Q5#JNFYkiy1hO{+qHp|zAlBfj5$v5&Yt-KY9#DdvhX>1@eW$XIosJPqy#
TdVsTzP21khI|>DtMju=>CkLNu*8Q1@?-@C3!&vM?CT1zy$B33{bXOCK;RIQRMG>sov+aNl!zQEi|S@%m)B}1?QF5ks+($=*2XjNt6ACZm^@l>b3DS>W}EN#
T=UjZ{Io5^&3(vZGB|6qT@envtr&tJ5n@kS*vF+oa*9YI$H#}<r3m7ebqmQz5?;>41tW~Rwez8m6g8J9c-0_ugzU*C&@{#JXWx_!y}MIbT9q-D*^CZGL1@O?
6}Eycss&N!?W`u1<qSaDMbkVbL=jC55kOE_0$U5=qIuAwD#)F$xz>xvzVPVnOWM!k^Q-1_#<Xp$kJ8E~=9M|}vpBD<#53PaWX7>3+L69(eidJbaZgOr-t7L#
Up$xyuFrKn`Q5>Mlb+UST9rD3T5AtSJgn)#oiL*hhg3e+`X!v$Ue-}lwCfP~I?l(>{u{=8-VyiHP)^@ZT&Ah1Y_%4`V+ZsVUXTipgn`Ca%MlT~gTJS@NRQ97
>keV$GARUMa(AaMpC-tnKKFa5%8|dzez((iY=c;|c_m@{azSAi2V-G@@=wQ>+{xWm0*~LV41$U-;#4{NQ<E4PVaqOwWHdiLeI4K+a)*+rO<1DGPMz8=fP*b=
y&MKRs)><9Y&cDxwBv%XL{tkv?&inUF4~V=&i@|0x8ua~4!b6BR7<W2VI|!@iKgn(+Z&O?;?O-FxiI%?kppQ|A%9x$$4qRp$Oq2e@Ti#BCj<nU?({(QjD1d|
C?ST*He$_*W(rpXf#hjlv?_Xim_-d4HnEI8uH1U#SPJgBOHaNX^$uj}uxwy493addkQ+P92x%FtV1Ii5<Ct9QZtv5>VgL2}@?`Ukcvb6n{Y*8wq4@RA8s8=!
$tbS1>Ja#_CgJe%`@6#vO2E}EJ}<%1t^OJGxs#@T7SCNA{Wj)w{@nWYPTc37Yw6dY2dEPn0965D0)ZHy?JBWnxPavV2uLx;ExZqH?G6hGrNl7|Kw<!5k;hCr
PGZ9l#Io3v_&yr{a)E0u56YC3*3if>Xr&jz(F3RZLkKE<<FQT%*rrJ)X@q{bV8S<K1cY<ZM<IXP5Q4@^F-lcV40)(rD|~D%u+;0au|Xt-R9{@MVP%8dfW|-K
xBS-G=3O4R@2sWbi2|$thN*Q85}}R=Vn_|tb3nv`m53Vt|Ne4s)9B5<*hqEK80;fou!M$jye_)Ke%7Xkb(VI^-&Y_Y#gL56mqw4|kT61iQUq#tr8%c}=$#$v
ug9gH)8yO7^Rg{o7xA&(fCz;E{zVq7+vUq%M@FW6I7b<Zm}*e-)U@1RqNWdNMmbWh2*qJ?3#XF&%wObq&Dm}M{m1y<TOOZurLN<|tubt?>DfCd>rTd285hmf
tbYelyl%?MpU02KcNW^foV03K<lU;D>pb|z?sBX&%ov#~bqw6FE*dskJ~XsEc876uML$vAzqjYk!I&80S}GRozwE{tAdq13tqtBs(rAVjJe_zd2Mnb4g>t0?
5J>7|h#vx}bJ&Lb6gf+glSE+AH#NJA-B5TPYi_(H+x@;E!(6mHB?>+xEFvs}(g<ZOC1zSWr8lh2b~DMy_}v>tFG_!IOm44dLomV%VPu6N$RFZUj3^IEn#K8C
!fmBuJV;`g1W4zl-VREY*>IxGg_cc~T%ve?-py*$gqVGm>e!%29S~NqMl`t=58_bPyfIsGH{Q_{sf<+}JMZ<`!PdUI?bc>xuZI$2N2Wax$o;0y#A$qG&nklO
y67po62=|`?z5aIxsXTRZAwK;29(HPJq}7urJmi}CMjE$^&ysZX|^o_3QIieEIssy5fA|&APB$&9w%=B<UsgpGnjuX1@@xQEmQ87^C=`Br9hU2xVr)meKLIA
^bS7Xm*BC@<ie#TVr#4jfILc)$Ue3}<;tF`09b+0`gmxzdU?Yu-}#08erf$*AC3FmIHanjw%lJjelEWcEam$(*IqF`gYUSEE9q9{%8;kP&*c+nSotO&UrDnG
AX6$EZIYpzAMRVp`}Z$(WkR=8TjuI7n~807*`YksFtpY;0I$E>*X@2f`kL6`Neod96jf1G6$JxBL-GLIIEr@BR@gSSni^tS3Zjx=)1dyiK@&)+^%RA+zkYkY
{P!vkvi3pj>4L0$G|rbeaeh{q#sz2JlzgwE8Sk~6rYHX=Z)bt*`X@+!dz}*sMmE}{8bGp&dW&IRDoWi1WK>8qEG)1v=+LDHQwTzRCj_#EE`Lwm77=WkPppK<
A%nm4#AJa5rAOqj3k1o`f>lh)?D}&85|`Dlk&pXN(AKdav_c*~r4exTFXboY4lPxs;Dd3jx%~L7Lyu)JN*+kuXh^}Ezr%oJT=Gyl#25qt`RP+U4Fnqgq2&ZU
$FuCKk3@J_TR<Uqciqa)uszL_&+&KmR%Y-o(MACsEf$9`IuQ3zyYmh@5p&kDv&I>doV%<ZmgdhTZJrH`3)ZuCv^QU|r~|PPWf!>eKR}TFsl2Y$zk?4V3#*e^
W9A|c*LsVYt?*1lo8>(~>o>D1VrcG99WIFo5!LmuEB1p=#>Ae|3L2&78H__+BND%b*vAcT>nWn7>(Arad6jqXaO_R35=Gg+W*=CD`>A1=K%TK_ryn@#VA{;d
uG9J=E9ka*M^2tHEgdl@ZV(UFfG6MQ_5I8+idXm9o%C09Pp}WngsY1P9WLB717$%Fj5>Vn(jmO-*S-E`1Xxiknn8GH)CHJtP99<{bA<&{d*dXc4+h}n`Q9)$
q0a`H8bkMWL$La53ZVEB43K+Yk23rKoxPzd++o$y0{V6t?og;FVBfm`Y{qre*wSU6+etr%PaNNj<1fDiJL~fHX7k#vP!~`Z6~R#TZUhd=q6LrI*Eo^Cy@!gM
(LB3=m<h%k+>Ac{2>+yx3jMov_$T=E<MSHlj}ki+Vh>){_x?T;Ma4;Q@JTe5rH<~gNAk4CpwAh`es=cef}7D+yG%QH%J96|Q)e#~T*pi(#raR)-1bf|-oaJi
3#Z;|?^!;>=grpOvgkkp$11E106+oITPqKa*Vp%bQ=Pra-vC_M`5&ifCcZJluZ&&a0eKfI(*O2vJUeFYxceG<jfcPC{geMM|CGM~cj_na_qNT`tKaA!AQ*Wb
zUA@y2j+x5_V)rS^Y>tM?5c0Q0=$+9)7Z$|0nuzhaJ5d)XdB!@ZVYxm2+nhvbr$cgB4LEC#7UI;w-qXXGcss>JFpoYRd6_AK%3pAUAUtaTqu{}Xn0+OVLa;{
rw#(@gUy=iBoiB`dn@@ZM%Vv&@0ml^%6RYd#@5Gk!1nd(NFquh?R$DEM9Q-TM*LTPks{klcR}FnaUXp9ykgQ%OL#0Vi?aY)?=c0DrHmy7^Qf}K%L1?$>=Oar
w9B1Fy6d01{P+<b$<;Y>(uof8tiV=9&&ChuipRP~b;iVZJf6WUPNnJU*%oxD_=?YjetYb180Nang9v-zcTn%Kr+>EZLdRO0cL+xVk2%`b16ms}+bbs8f&*sw
%Zpx%=*ue}JT;m9e%}u-XGXSJv9a(eJ*;!@{GZhQM_YOHA-__G^c^9O?&iz_o>#wL2DHDU&B_cLk$AS4L&G*3;P4qTxj(NGbAML9w|@50^QWcgMoA*iYq$ID
j=Ce=e{LQXM*)63bH<^|5&GGCzK6H_6|;HpfdvU7_v_^E*W%bF&eywwJupFtE%eJdUYc5enaijk`uVe+M;_O^tP#r3)0yggJywOsxm#yNY}%Z4;Ev+{K6Bs=
#N_F%9oO0I59q~9`){1j$ID<k7*92xtCl3+Ub^Yi-OXlO0}Z;c-6Y}PhS{IMAA2~%k(=+d_5)!dQ)z}pmY?wcuRTChL450BIb4epnwB42j5gO%XUjXm3`syP
o9DvUFM46(pY{CyzpL^J%&i@NpdUc1$0;9TCqHk(atJ-H2M5@L<Acrv5^iJ^@yPAIH2zpI!wH$yGu|7`grlev^~3vD<R7U2mph*SDslb4tNs7`Ah%!Fhm64#
?`v!G*}|i(+%sv({~P{e|5&=RV9E#wKzCKS-pfp*bzKnv@%`jG8j8Q-c>A^g!A;k5qmhQRtK8tBii_PS!~Sv}@yt9nGs<?${lEPSb;JJtIsO)>$dCAE231x6
rS}?pmYPlAI~B=n_=cgjEfhbKU+W54Z4?;)SN+XJniv0WD2LX28P<UlxMi~6oh<L?GbfzrvjjvvUe-#?q>)uu8*Qy^>~M<>Obd8(Y@@;-vv#-qrK~Y$_|y8y
Jbm|ne)1~CQ8BiZ_ZF*r66KzTWPI}D!Q{5PhGyIi1Gy1y!J3o}24DmZ$^PLeAi)-cM$_TQ!R|>ny_cwGPqweS@GK4!gf{aFR(rkkMzs6e_Sa>hSf1n1_2-r1
M51|m9^HjEzQt=6KMFqKqeEI-qj30~la3dX(MO@Z<h4Xa@+Gf}=iK|I^nF5ohksG)js#2JUZZ!XZ7EsujK;F1^$D!cmSX#ld7Qe6DzB+&oa~cYRpwXGu)gVn
>XIaQ#`hxpxtKnqRN5c5N`k!ULx9y<Zceq6*ly;V^43iB{$D5Zv-{BgAIP7?h(B_l({6)H28ZwElrm|8M|7sa29k|IAz0)88n<d{QGw{6peUk67?ub@m-ZpM
JG8uT0i4KSzSzmY9=^bN9RD6d&NR3l=}_RI{%$EPQ5z*-rPuHNx;?ai!9T=v&PH)C^2W<V>~J$68e!3DimY~jlEcXJIhL(nKQsOzX1YNuAH~lg<tKD+*}|eQ
OH5WDatO#`LK+&thtxpa;Onopjyc87XMPaJN$^nfy2>pU12Kx}SH~b49mazxFD@pxorv%BZUn=~<{75}xWUsv)ssSRVXzKQcl-eIfOa{90OzrQrTI?gwrN5v
?Rt^EQ~&4}M1KGwfCE72Wgrf;;(`r`<{J5`qwn=R=ap4TSF;G5-g3P}EL{RQKmhcFR$90J;k-e35e?XR&gezJI8SQ-=z!<U<4@Shr{TH3QrQd=yvZtvLU1r#
%V0F)fVxkEXVzwW&J9hhF|~lF*wpr37%<+a$(ut#>cPkO+ueD=<^8+^i*YP*By0lZH$iX!VFSSn^&Eyv5_lfqp@j<S9MRf!H30bVI8u`ePgA~i_Ztp_&O4s*
J*If|q12eed}KV1<k4YHG$6%PRe$h0peWhrS5qI|y#vVVjf`Vl29A#vuvV=_K_Oyzo<022+6OPR)MqmGEbPo`J`RBuGX_54vLrp>`G(B+NOQL=)$LEGK{c_I
B7A9w=RE;lCosF^L-Y2Slo56%hGCLCjm?@2K)Fqw<UaG%K0yL+U5isCqJW;E>wgzW_ygIVR@You7><N=2T8%GA>qVXJj3fV(tEz$YI=02vS-)5zf0-Z-uJf5
%3#O~2`U2nv6K`WF)Ur<!C{bCUU}{X1J90o+l;|sQgxJAj7A2y(_SuBhm{MbdtIe(LzECA3Mn~*T2r=po3n|;_3PfAEoTw5x!X9yN+WJ-gxdH@&5Q#gL%}_J
=R4<<X2T~D%pp=iU?76XXv5U=@hID8kyKv&ar!(7-R0S?Y02#gSpXU9>%rLTsjV2ZvLW|{DsYvP22W8qhOH|yT=x6Wu-eU&N@ThOG;h)W+20gk$GS7l9Sn{a
+)v2%a&s<@_>jz(gZ#$%qhDv%CBVpy2}&hVc1rtv=c({1H_7g@6S32>!IxKv_>4i#+~`DxwxVMYmDLD+_;6uJjAHsG&U+6WPYH(wJe%a7s^D#K@)Ka*9gurp
LvrhK)}+DV+buU?lj44c9~cUIeJ}6#&fZ`#vrN<r3WARS6gf5p`_i0dQeSza*Yu4ifF=6{4bc$+81>`HhY98gSp#vy1_vS+4&;IDCd8)Ti^0Uvgwra4Q)pyN
61yBrt0oPNMA(yZ>YfR)v#huXOhXdWf_y20H9Ck6Tr010xbw#Z2+6qPh<a*y9PUZGVOMI@fmEPNvp$zxgsCsHSC0_h7Y)l0RMlr#gF_pN?<b+5EsQ}1Fi-=C
!HMTNI4X>$M+}&3GL46G+nKg75n<RgGh<km(I0+4brj+Go5k)2*D&iYu0>lFN&WK=r{Q=E$a(obx0c@7Jb90J<clg7x>s?m?~h<XB>4S^ZV)x_@kDnyHQ+H#
7!!j#o(6G~-LUE=aS9|bgNgLu<yB^(tb&V4__NdlK}}CzQ99R;^-fIqT$z%VVFzBB42)thG_;&})&nQ7hqqsemQ%Z#@g2GB)a?((pIjvoAB`wfJpWdq#ipPi
KbwJq`=#QTLV3yf?+QTVd4&8Ilg#IXDemYw6B<&9#rk~ffujJ{m~?x<)i!Z{hP4w^l={sGQyu)@oK<_Y&^5I553fBPR}AwzC?JA^+rx!>EuH!?ru|aJmd}rD
@p-$ZIQ&9>58zN}*rECZ4n7Tt#0D!75rpE=PGM6M8NsvO;dA6;5=X28!%Nt_0ezzayaq;tM^+Pmf^#(Xo3_uNiMh$;4G(t3*r7>>iStjMOEPvp_~E0NZ==Az
q-pRtJ_pm@Z0@5r9mvR%I2iDj%ryL82V+^eMDN7spkl&*q^EFyWH^Xo%~+%MeEw)A%P7Xu#t5Qyl6%9<Q|DlECTz)1Ec5c%$Z$H5L6R&VtEUrXs0>9D-8`G{
IQ{(<H0pMLvhy!_!EI?}i#tegG{c#Z4^L4Lr|L8v&oe`1XGJmK(qS?3y293&x+AK&%pvS7bQ1&I`ki|UY9pX*;V6i<N<q}`9DCiFA*@07um3A>;JwPH2$vZM
G!wZt1_@&Fe}=VX@Q>z=50PF?F2$ulwzk$#Lb&UxGbYnJF+K^fpt;!1cN!GcFyV+@L;cfa;CQ66UeP}wvXi5j9zi@9b!}pv+<JZ&*XQ|fT*Tsqf*C`vKS0Z5
KO?@^H$YwerbF?Q;CUI$?Je)e1ym4vwJxo5b9w`&+<vL+y0T&Jwu2IOXYycc+h6U}?3y~V3&!$c!cLNHhta9C-`gj?D5$AA>oOuColr1Ir9vF;{%>tioh0y|
l6$i8mk>e56Q?bvKpmZt(n8LD+wr~SXx7fk!~mR3g>JbD3LTU7WSujl)?N3$G+ylK4~iOLIAF8>ouOy1=}bfXi$nxRu0BsEUn>p}mX3sn-=@GG4vi0<<0i-i
B0F&Wp6spLXM?p24ZMGi4YRw$cnd!deNv!ppG(+zep@Oi%{tH2nX0uH<oPDPUVUf^^2z<jnftPde{HMC#gbVAF%e=kV>)Qc2vQL~f&wwOf`RJV;tzN5@YNdj
_vqI2>b{+=<-~An7u)@o5&}}F6HV;@E$jTVdWCNy?yj9f|C4GYm%v!L(Q7HBuu!h5=VxP)rM!wi=4J&09v8yW<z=K}SD%Nod$`-$tTAT5Dxqtmw{Q7<b`J+;
;1Yae+F16Wy857dAa2rFeEvG0)G24{E$JSUZ-TF~zw<BSj=y)aqG|{E_;|RFrux@@-rYg5y1%*IPj3nt{Jk1{bDaOyH`-wPYIf)7)$YAl0QKsCSfl)nX6^qY
_A>ZpUj662FCN@(GmaU?^nMXf=#@I;aeN^$IF+HUNIL&kO2~PvQoMpQG7IFqXH5a*4xY4>`Lsz!f!CSB7_^jVbzV-NVGr)T+CA8cmOrymyurR;B26<9Bt_C@
W>}(k*Krg?%oI|eCwZ~%5}vRqixhr~KJJ~#WNnx0VjAuo$=Jh-Llb+0Q$382naX^^;BLXBh$)xCauj`7kb8bg5_`&Eq(cC>h1vw-M-6f4L%a(hx&%mo7w1;Q
_0klg-sNc?Bz#@r2Lg~l0pvVDQUU(*1L{FNBf>?bJ(M(*P&x#~1idH}38bOuPm*~F;vgPmova9Va>N*dDicJN6%x@TG!S+j4J9-&{*T@ttvuCNLsGyCh@eWL
FzkR(K>_n+7k&8usTn;OPr|JPVyX&rVSKF+8UHB20*Te_O0xxVNKvd$$Oar}pU4m8%DzjeBef)e1EHX(ddGmyfb(dohJDeg{URc!YP6=4Kj=S9QdU6QBgI&z
aY?2h)stVog=B=;z-C0qTkFoaKy9-*tPRBl4?xT+<hD*mALL~#L`buaK{Z+&lvrW%VK_jUk_YW4nJ0Pn<_QR>d7J^_1p}c%9|SBUKs52e+Fr%+J8|*pJwwp-
On|>q2i{MRsn8R!gWKDI_RgWqz?%>M0GLkVEst7jpavvxM*DE|fL{4ZQ7KgYq>oB;6w)RqKs2Bq&>{bR0)muirHN5J2mQ6e7@Ug1C#eHO|3V^Gi3)E|>i|3F
C=gL45R?f*z;QY!SoQ`$)hl2CHR|2_u&lu`L?j@{LY;^mJ#e3{5HzI#G^0qLdrCBs5d!fGNQDJ03OWVQp`cR`AphV-k%SP$DwKfwaXk5og^2<pUnx%YcWwa_
oT6y5sg)rdcAK0WKaLOKvY!3E+gsV>hu&xO=Q%cZ#@dFdrjD{2>#xZZZrJJ5sK{@S(nBy5kVCSKVa1}FY!DU)Xd)$MlkYtKf2~jP5VAM)*n(ZLBeR@IRxnb6
2E2DHhlW8I2StT|vP1;ZijRH&pPKQ{pGd4Ihu%-e#V5tK$^C7g?;(?rXpIhJsAQ-{UVXr)7Qo2gbJLpju(YKuP^P_^$nN^{AYp_;lnO9T%wn6|%U*h-u4fT}
l}_t*qU`a2S9W;*Lw`88ktDRx&{cVdLlrDbLr6sl1sX>cP4Z2QkE?l*@1iJ{C5Wk@p$@|#*FHPNKY<`Yep|i)J$L?tkpul91<E9&f+k{OP>7~hh-puM7HNH)
5YiOYNA&Fjh>0|xD(HFy%)U?5hlCk~@tqtbV^aa1vFlWSzC;3oWEur!0)#1uDk2Ihp^A{Ge=vxDtkTdvCkOr>B68=F$GkPpF`P~;%SAY_L~|Q){;8FbWk*0A
O~Do#z+%pA#<4|V*_2+ud;O2w>FhMR{yV}%56AqnDq33E777lcvhpoOuOOo+1sTI4umyvCniI0w4%8T4!E!P!A>@)W${>oTcLbdxv7BSWeWf)J$ZQ30HnjZE
@EAgHfLX6h6l5@Ab5_Iy7m}DF)D~2bNF)~!Ijna-@POtWh#@%GANvv{uuK$te#_tR&sLphKJ$>|>+p?#K|6-`VAlJs3w-R782Z{FE9y@m>q=r8FY5lrKTZL8
z0;8*GaO#ym}2z7sGhnekt;&TDNnU&G}-YGXY~Jb)4{gPs$3{2^E@&<LaK@iZacqRpPK6M>d2nRdnDlY&xe5H)=qbJj~)*kb#h3PNpPo^_GLN1b@kz^h7{5t
H=J{AEJkzFIqY$v$vOU%s9^tChxJJ$SOP(j9qGmmdw&d?ddJxdLlRO@P=QD#DH2dB6blj~NdSQo#WhU`&?N|@NS<H^yHx5<d;kRXNFflB0)bU9F;I$3s{Buw
ft_MkSPt06Oc};w{nMu=6zQ4{t7QPSvPB6NI>}gw#wksmAc7og&LYcQ!P;4=4Yo8ot!yMRN0N2thY=m-4q7-CT4*MvkSR`%f#_DLdIL&!z|aIjQOOFZNG3wt
Rsf=k4^pGpQ$-<2tqz{MCZ%F4IfN3W(WR^e4AzWIMN~-#LDC*dnL;xPU@ss5fo0J_K*hEqf-0I~LY4|lZMA1vDx#W1h@sG8A}S&XDheoIqyms8kfE`$7{(@H
C6pmgqD$<d)+p@1eEzV`sBW5=iGh_$5M~5qW?7hqLWH28D3U5BW~z#iq6i>~iU?{Lq$UtZVI^Uf6o^6~XoyH85+w<f>s?0k24C*wJVIOY$Qn41{FHIwg18Ua
2$Y1#_by+XkFOB(=)gy(zgBt<1ISHU1Kf6?&GimsH>4l4)h5_st48tvy_?he#FfiVY0q66H~YV2STo5wJ}@jmsTC|pBevss0f`j&K>A4Q4I&tY4e}0RfohO_
fgK<Ru%{4+x_CSC<mvf*jDgc^Dm-v6a+w#x<qnUks!k$oXeeTdh?xSKLK=vXrl^^LKMY}@?|K=L4j?JobT^6<6AAZ1$W0!HPc|0IRH@VfWHx@!*8i$k1c&w^
58SmC8SdCbrpAaXNl64HTHQJ??A~2IOR5h4%3v}N%`9pvZpcn&%ySBukWddqDHtX^T)CMSh7@I5Q`Bg3o8V^-(^fNQgmMO?Ni|xXxx+~-Khe$TA?2y2dE67U
?eROI#qoQ-^+yJ{KhtFODaIgxB9F?+OcO{`{M#BwRWt{2I5CVezEXO12PjC2Xf;BKOiB}C0MRr95YGa^)At~QsqHtN`8s~yiYI)fr>uWbqVw$+h#i<lfg(^^
QMNlRM_$xV06s@}d!68Y^b`kGygAh^{sc?Bl$uT5WU00rfH4A1l+{L8^|Dn^B#bIWKop=*P#VU7uQ>zE?R$#=Ka<V~>Gl~n6$i3SIwo;aVR!oHC6ea~;t=Q^
{wx|+ghG{nWFd(@OY$Kq0f36D8)Z`qXjxa{KFFjI<XcgR2}lpKpWu~9XkkW@f{;#X(uS(O&<`~I5plpr+IXjgn1e3?LlTJxs#M~k`{V<n2kb9Hd8Z}EzZr$Q
wEB4)klg(bL3Y*t;0=e=NxN9AeY(1E=5g2!44kqY6ObIl?omBc<`DzxfW(m`R1y@!1q4vk6j+Q?u;Ku=F)ou$1rSt<lGPC;p+i7~#S|!MU24)806*p9iDFQw
S(qANfTBWHf`w*5qE-eOVgPztNs@pnKoA4&`S!4<2`qmrpfRzwC34xKlqBuj(18{#f-w>KP^mVUDrdHiD6Jx3#JDkoYX;bp5XFol8#n`2v8@DRGo_+7WW-fC
Vk1NrEK(&BP?$7OSjdtVwk2~ZrxplcF<G>ZodcpFag7pUsxfV%CA6VhM8C8KI7o}z^Y|v(YmF1Jg9q8c?ClH~`@GGQtKg4>6oo3xx>^tKA_|lso{%(R7Lha&
{e1NZ4G3{W1OdQC1Sw)fO6G&e5&dXz8U^`vJ;2x^sa?i{5K+MOPe+<#+nuis5In0zA(M?mT<-^S_m)p_+573vf@uOlLUv(GNm)?&G}eu37?<P5M+>gM)s^L@
Il^v}1*L-p-hfK`JCp&TeXyf4h9^jYh!BV9z$Q<x#zMOuk0WuYYH4+T29R)G5(cMUp`h}GJ%1)CDA2l4zqW9n$83f)()5NbN^&8{VBysTG#wu7`lR#MB4INW
cpu&fh(7e2-(NJ~*7zKTnGQ~D_@HK@3J79Gfhb6lg&-m(QX0@XkO~2%1fW==EroFp+>kT~cw};m<OrCBgpo-~B@#wTVqyp)mV%He1fe2HqOYvtqM(ED#*nHS
RH3A#rKP5n7G;v&qvd$MShhFkCJr0*$ZQR;Ug-^p>J1Olna-OEZo^ky@@_SJY~;Pz^Il=j1*IF3svo_;tTzeco+Q&)7$WR9CFX?=BL(t*>#O|tagrzv=P@WG
=J$QK0Y~9DGsf-vbs?_0WKi4AU-bC_2oTdig$fd-3Q)>`L^41H6-q<}3Zz0%Gz>uj6cHd$0ZIUTIVJ#h4|z=h!2tW<GbK!sFq5F6&}zn|G8oE4Bw)cHIZRZS
`AIsW0Xr#4MyLvJ-Hjarlk@tI?eFt_s#-()|9yBD0z1nWiF!F!K!6m8P3XFUmZEW9;`J7e`uFAF|EDd5T3H0_ml@ED-Y~z3xn8%uD8mJ_SO!B%)NtJq%YSe1
FOJTRese$Uckzk$sqko1#Zf;&K+*De!H*cyon8svNs=B~ly#d+qepwU3h$}LZ*swug@8l!amRD~jCs?K_Iw=ojXe8%PDC}6T<N!P%4{ZDnpoUtmpffJ5gazx
gRSwGIi*4ggJD=`fw)M0q&Pm>KWD{3qw{23!Vv&O4J=VG1cN{ULqiaOK{Ba<nUoD8gc48?N<l1)R8*2kQV}C2*fQfXkJy#LB`6hBEh=#%KDZ8jxa!DYKG}~;
wC?TGyf$1Gnd5ZOk}(ELWfE4!4*x#4NTHc1&y&opcf6m;1Q2%Da>#B{RhbogSMBRPq4O}|_l5EK;`<H8$?`QmO}|1SE}i$0+K1+Vi3&gB&ZmY)wSnAc@Me+m
H*?F{@-_Ym?2}JJ0*87}<Y#xsjhVdQv@_;<ZW2g-L7{r}4)4qYm_xb-giMCL6Py-I8FSau9Y+3q>CeX}N5bibA^N>T>Mf|qTW7xHEyE>Pw#GJ>{i77_1)C@z
>1jA-D>8nWYIJow5nsAef)A-@rvdkp0sL4b!hn812c8TW!Hg%ZjKYWSli*94LUJDu>yOTtiiAvV*PwjB$R4lDy$Qy6H^B6Sq&y)c(L`Aal%Yw4TbhE!M0E`V
OBQ@-v=$#~FuP+ya8DY2N9tPGB31?ZfMLvtgU}u@=>M;|S4Gm1-mv5UfP4TTgD31O3GHD%<NsSq{iXvWsL@2oM29gS6z?iG#xbgJ1rdXX{eR=HnLge)-KWz{
KSsaR)TiIjR1>uRJ->HBVsSOH8q2V4rm-<o;TeOsAI){>m|ajolkn!42`Ej-LKuZw7vTe=B4z|W$s9e?MI@jRWFh&XC|`mdf3wgz!A=^qr*gS5gY)Nb=V*?j
bHqF4O=O{-F}Qei+eoJ->|-SpJW{B|fTo%%cP7$XJOh|9!qtSnZ53xarWwW^YR&;(IibtsXw)~o$<qgNqZB!ae-6fEHpUZ<*oZ%epdDZd;qwqRQFzJhAO)a8
UqUd&L|hfld--b&Jv;Crxjr%!ogEAWLRbfF@kKql+<~+Js1`H()|dN!yPb+;0+0J6B<{Z^VUHrpcKNsmOcYu3Inqvy(dd9yPA#MUCyboxuBgUT-4t&8_mXrW
d(h6M0OgawSl+<HXlU&5r(E(=Y-a4xi{3D40%-zjTi`pDN4636poD_tcI(0>;u_@xzVh_|aE9iFoZaD$>|=Q*POgqn?7a>9jMsl?i~lGpl{~f`UW$4_K~yCm
(<D_eK`_$+F%vLB5K@s7Aw^V0AykwF6a^|Y&?N{l6avze(oi%dP|<m5h>Es!EJBn}1uBgQg+U68%B&;kjtt2_(nL)XK}>|iHB2PTb$Dx&Cw}Y;JToaw3?9kY
J?K@D5-GTGw;<1!G|gOaE{nhQrJW(cJQi@9y^nwYUBV9<kPZEq6;AEwJ{?AhjA7avN1se+lmd`+(Gyobj<MyOoX{usp8)&>fP6vG<Lf{7`2nzMC+zVu2a^ft
p26m1Qz{2ohi$nyFQnuNN32m}0}27(0sdD57!`;58pt2u+U$p(pW9B>0cqXX<E<a2^dCetz}TS3X$pZ~eqXpFU3BgG^$%n|APE@0;-w!he|x7qID&Py(>q2~
yTcHW*^--5H!tbQvGbe+#_7XW#|<~kN8*0IHu&BYuMS<eiH{FVdTMwXFc*$8YyHl9favwVr<NT}Asygx?aeFp=omTlz$HAff!UE>ByoT{r9j`vO7i}mR%k0a
LgG;>H7|;;do>KYy6LB2WIdNO(f0UeH!5)L+A;<(%x+L@;SRPvyn1#Zn<lyJ>kVD-q1{`JXSoO}XdZ)uplKLP=%*C-2fyA<B_>LM9glfFVE->!K4kSizTlml
Es9~3w!<RP7;NRpXZx3kQh;M8H(9YwTOt)5vdwT(p;`tQcV35tTssNV1Rb=gOF|AdO$AIX8fl>@i8gdrjg6N^2of0-CWx(f8rE+Ot3@G`t(lUg>QQ927P|@s
OBcvGG!CeEvJPe>p<sw0OjfaJBC(R3Opl3x6S%h8P_67>O&cg%3Q<%bf-x6FO^osQlBWl47>cq?gpxHbr?2m!jSkiD?Zp*{_1m52j-{uGKDhFY-8<06IrRX6
)g(Zx%<AM6(e$3~Ph<~9Y3JR{0)}T8!;1vGaA0}^^0evb-?RhsDq573o_bF{Z|rzy`6Q>I*3#{@D2h5<>h5oIDJ0Z)Hqg_VOU82|+ZcwaN;aG+$8BknrD)uU
Gb(PjrfOTAGpmuQu=23o)Jqd<q!t;eb9(lPMpRR-h&+}MV5>Jy+{nBPsvTNkb4rJH)Ouux5@`xTB%**fnTR)K(snVnD_E!lf(fY}j@c?@V|EP)kRZLCyEnRA
z=a?TEJ_>>lD&i$5;0?*Oud+)DDaNCb*bm<!I`9ZB1z>X30_gayb4a|e4xq9Jt7KukEMl7rNc563$`w!U_XobArdM=mLQ-i86;#y08j(jIlkJURvC%__L(;w
L~{RFz(Em9HslS?z$YVKtYF_g4GgLHS|t~|4&Wap^AoX12bz%iLQW<JwvHvV5g6Ps3MykUq0vq%IgN#_kdWBHB_z-FO&Be7R9IuB#iG$8Y7DldE_BdD6(*QF
2N}r(kiC<;V6~kGDJ4?XK=!PTf0$y511M1RTMjJ*5F%)4F)HE!FqC6NK7HH;6yO+wl2hQRECIC_`T$L&<YGr-04H`{x8#BNb`itUI01?9Ja`IaxH{Hcv4=Xu
q>{P`lGYhJ26-z?+lY$IKav?4I5;d*i#V7n_&m=<B???>4K6VGM1^A?%lz+78#<_%#^<=b2lNgQ5Am=xf8{}f_-l>IL!B@W83Txfx4r5}jpMv0pmg*7!^>Nb
Ea1<ZV}$06@xdt+L;@@lmK1AZBv4Q1J5!xMHUDeJcChHZ;ghFu)&?Re5<wu4KvD|97ALhTs3MYL_U7h-Dfv_F4Fpq(JD_^Zpr;e2hNRH@?(CTGlcPEmvyf!l
J7x|GI{lpCtx8Z59%($#P$>P@xj<z*WH|%7Vdp$vz?v6e<|fC1sBB%4qCwhYY2avf6U2btfX(^lT1s#v@^=Hlz(^B}*BOJx&BL^Uz<79vRO410<%GK_#$&_7
yqmIZJRo8e@=fTLHCfw1IzLpnO>?u&Hp9qg6RRg{ob}W6Xr>5T%<Vak(ftoKOoe1JO6#3SFU?c2zoK%WdOYu?of81y+9?T)3v421b=OHx5N(Tj&`GSpiLc5I
Dn6|u#R9t!KA^+M4yXIm`!sXj_GKhz88HjQJaBAJ%jhKoP{gvbh8Jik4+T*n>w{<z^_Kz;y9bUieRpq|r7nzfVNKRPRirAA5r=YU#Gv1ubr)uJnhh9AYQ$u%
Efb6yX>K(IA|j+gMMhimLli|;Bz`B;wpUUGIn1n>XM7G^e^vnK5ksOlJR~`PMRNAJZUjW*>Iz5lJGb4BcAdl<ik)`CajKU<)CAZReTozHZ2UR1jW8EzsFe~%
LSNaI87M~V;wdDvVaaHr>Ww3@h$RYZk^#X|TVt(TVhzSLaGl&~I!?&O9zzMoa;6az4wS~l4kSpC0OcQsb1YPT!V_S_m}pE&=u#m_fTfuds8hyMNC^xZ6shNd
;19BaNkT7(5FXUf84j(z->V)cjBa}lY1ef<RhtG=-H`Dt-WV|}A@uBcoguTkaf%h`ESTm?elyw~2D#>hIcJr!usVALykW!H@_pe4_<MR9PVH~_8IjpCEQx7F
DNU%!twWGz!G;VG4oa{QZMMT&OzX*~_w62}#;mrdnOxLgSy+sCEoGo`i;UzkXZAZMO0-PU#8gw}#!he4m+LPyRxnc+=N)SOXKOyC7p;1f-dtpRTvKBj&T_xm
_LJ_Qr>R>?n5Ba#SU+qol;QyB4UaAYnrU$k-(AOS8VZWo&{IQ3+bmH|Y%BlLCPCJs%EkKJm+qmtk!pwk#63NG)n;^xes!OxgfmzvihY8qZSWYL?nCQv#ul=5
Fqaz&8XUk$u<;l)>1$4=JGFF(l%(=*r|Q^bXN1W<PMu8TW@0?DFgB_1x?O6sgMG8tHJj~oN4Zz`LU-2oF%N87cAUEuHe85%$(s1K$)k;}g(D#Auex_}oiFTn
$EEdqS8r)S0Nq+X((7aME7H$_Jiyc7N-5-2rLi@p*R?GyLjOI!zh#zs-;LES60EDCWLv71#L}QFRji{}uFz%yl;Jx!=e=_uU96&Yve9j)ZHkG^n`fQZyA<kt
z3fBM(5ph4jiNUe<zSO)s4~$@Z6JJFA}>J%O!pV<FE@&Kt%^%r;$~E%WubL-o<Ta|6H=l(U1k}8Rk1Wo3?jtVj-@wMEwZA1%abDgad2Jd4lK!0*E!^#P0c>P
6A_A5&&w#y*|@gFGf=Ax(V`bt)c@3#{$HQH!!iYBwO8%1ep)*6E=5pOtvX9m8$p<uhNV$vts$9^s2BHiLCa@Zx#$LEvy)a;7^(vB)ltY%INL_6WuCM%M$uPW
L(&>U$aRU)ROos%ZF9|AD;r4Xx5g)hJ$VHW?tSA2G)1f#8u<!21m;x*AMl>1ktaJ4GBPPYlTva~Z7A`TW=5v@g&E3}RS_ko+zHX>veUiU-gf6m$QmQgX$i|B
$)SKV1hLbzY!ylV-1?aHAb%Z%$eh?L6=M-lQ5dXIn$VwLck5Gk+`$pUu4&q$nn94VF;EaqQoB+RYa{`J^aqK~<aY->ijdG()k)5G-jb)1p(`kY`IUn2DUUL?
+~xO;=g4v?;}oe->bHRfm%T@25G}g5&vgnu>whgn%>4U)aF(1awj3Kb%b@|B>ce*G+OTzZm5gFv&vzi6lq#;VgFZ-bgzmn^`GLo^g@R6B&tPIHIf)0K%|o7L
G?tpgKRkBg)V@mOyJXviNCI}-v>FJJbZA4tN#0t6TBvgv3&&t+BSxQKywy0Chd-Oi;CL94DK_R<w7N~cFI%3x@R-NFE1i;#{fXA;!)tHw`&E8QTUos~CkgeM
RTF)0dfSUilI%=CM=xStcgFZ>0i=%2X@eeW??GLiMMA(tlVap2OCOITs+6`RwPWIy7W&V<drgtTzR_K_)Zw_vcNAGd{ZG5Myx|O|Yp78A<TzC3rR1t&+hvzF
uXEj~pKQd#w%b>MlzefLBO-*6Vj$W;q7|kNOcP4jHB!(1_KicJNg;;CiqCx2j5;G%dc|N8TZA2~yx*2GEcuynRvOL8{5UWaQMbKj)Gty##os5%O_K?=?w72i
pYCG8L&;N^wXI;H*WJbkw)}go8B0gKvZt@G`t9xQ&bHPZ?|v9IVMChOhv~@lC(tbzY<0r2d3|!p)}V0L#Jtw`2u!Suuo8b`3jOx^K6yRew0zlOBx&TvJas8g
W&%$^MREld&qC^YyPjuzfzWjiO&I59k&NttU^<&OfxePc)GQQ!+b}Bz_hX_ch|S){_k(rp7xLe|v6}UwfvHi878x=c>ps)8Uz3q@HBKlT9fj*QJ*xdnAyecX
K|_d`^&#4<RSP~tYE!Q+5TX3L8@<1OtJ`M_muex#6yc~U#Y7a_7EXlA-rH3U*mY}1$-g9}`ilc;!mm~*4TWVTAImO2ro&|lH4YXVfM{%@?Sc?sHHN5(nTRHW
n1&KUViYy}Fz7?P(K06jLNbVGeI6GA{hzocd&jX4$YhiDhiXybqJl0;_{~WcMKegy<F+oOTQEc{y#KWX8i^K(FH%ZopfP~5ahm(-Ser9`?RGBA;`ySAc(;kw
K}!x14vZjeMtCNwoE2;^&6;39W{_fO8>EWM39ASYhb3HB*Z^llfzJYCH&+_QrR3`6x^Yt5Hr@A5JE^hlIMh(*J>8-6lV4TCi)g*qzBdPtDkM}smNcW<*&l<L
S#3hux4iiA)oeJR$F}2yO8MaG9R(3$q+qci3INJQMNw3ggX{)RP&|7)m<TwTAnp|8J)|NCs7Ofz9w8_|9Ahk_<1YYl!f=?#+i7!}pU=5R-KveAwLcQC{Q(1H
6CbO*!}ywZu~`B=kUEh)lHfz)s=}mfv|@+z8YKLLpREI(W&FQB3H?7pfzJ_m@Jw?oIXAHV+NQL3I-KU<{$XiSfy|TlY=bBF1?<s96*juGb_k6eF(%)S8FjzO
Y4&4dqdNAddT&}gW2J6?=pXHL57hhphkiUVHlJ@dYhyu&tfvvV!=8hj^XZM3V^em3<_l~mFrHhqKM_+!31k<v4zVP`?S&8PsdEY37*<+XQE;TR4t7&xzf&Dr
KEgTFv}lH_4yA~9vf%L56Z!qX^ie2Ug0_pYatJV>JE}u`S$|k&_H+1Z70!n9ea{yp)2AQn`g6cWF@(ZO%k+OY%isf#w;k{tf%Zc&H6%=bcL#Jb>eSe(Fi2}4
5eYz35fakVOjJ<JQ9+v!$M~`yT?qw4Nu**FDOT%xNcQ0Kd#w)c{c`u51foCu>IrJvp$<VgN8%r+>Jw6Q2`4XqIq^$Wq^G5?&@J}O`}IyfR6ZK%K|0nkAgwWC
rA$oLhFr6OW5BH_L}SqPe0?<=i1P!>`b5x(RFD-B69hq3R1-5rRE;zf1W=L{6%b5J%SlwRF;P_n6%`dhK}7*bOcg~*L=*%=6(q9L6IDedM3pl^6i}4aO)@f5
0T56V6(t1;5i&&7Pv;q#sA!65(3*)U3JPec*w9-httaQ$N(h!J2nZ@-qp)V6q&7?uTN)^6Xey{mD1x9UXril18IqEgCT4<?YS3zeiH4{qDJp_!nX0KGrkRRb
iYV&n#Ct$2KuaC?K-D`94g2GeJ<_~&GEWH1hk<X1Cen(R5A19-erLe4ZFQCE0Cjc*Xh`mz!9$>J%Ll`D@ExB}Lb`zXc&X-1Zd)-~L}e2m#%abLiJp&tpkp&J
RC(5(Lz6rw1+<vl&nSqI^@e3J#F&^a?B+XLRz?pt>A_&eA|zmy-9jl|c=bHk9l=fw280e01k^C&L|3Z{qYfvSC%@L7lAjE!#Xm2HyL@g76p&MdD)sXW4G#mi
i@Y}ZjN^-W{*nftp8ceg>+V2Akt7TTRNVSlkDXyMX2F{f{m`e34uDOdP7bDtR6C*&kthJffw+9LWKP&mAdN}yJ8}Cv;Ng|>>4f5L>eC6por9ke9*4AN%9V-e
lwlPSvbdy$A`rqjFk)~KJAFQh)vqJ4hs(|M$w}I27Fn1aj{Uv9?nA!^U8NXA4{4wTQ7hV=Yua!1iQGHHA{jzY{$&Gvf=Ws6>;0V${<gMzw$6P&Yk@o<(`hPn
TCC+VcnKt+evxdF7;&!dk8lC;B*5&GN5K{cz4+R4TLO}qm2EqV!il%|ENPmT)>+iAH^Kf7U#ZjIT!Wjf$a*)eL~<R?XOg`u>cAMQ23sgGa@eAEG3x`Jz+t>V
Xr{DlL<CL->cSa!VjM8w!Tf&7&#&e+r7>u$ZYiB@O2UdpTlkwX@%g-5cXO$uOnYJCvw>(lSd6XfwT`*VbFmerdd-Cwk~Y0bLbI&R+mn*~(0rHmcf-Q`$584M
yMff4b_6=Zo7C*|`J4i*$XWW=Z6r{a7BAKg{U(8&!(>C5#4z5P6|9qbw9mTd2PdB+0(0siGss;Kq$pxnek>~BsDPnAp#t=24#jHF^NHl?V|C`PDWJN{exZGI
Kdbz&z<Aj!EDk@W8|2U7!M_a%$D{~BTY^#7{Y2bd4QPdLH_;reZnnUJ2k9s#<bV|vc(3itHko*G2DC{wBIA7qfZpBrvwW}UXQ}JQJuZ+oz)(0CKn_@rv@otH
kTA6CnVd!dqNX<6QHKUz`!l2_p=uyg7hUin5RJ~wV8;Rk04!e<Ww0YDU_C+Da3^ktpz#nh1SoKKGrP&Z8<U&=dpj3QOK5cH1>Z$?)d^sB7z|FVTjXs@$2B{8
>z>^go^<+nKs!JR+A2v|3Ws?X$Gwp7Lx@8Bva7@hTt~5w99$Dy#t?JMF^0Alc0BIWMKMIo<jNt@A@ahW$eqdW3HnJ>$~-g67MzT{TCD2UP&fs6s&O{ICX`@j
Y}2eLQXcb@t3c7!px;PzMCyS@hof<HUoKeZN3bf3RSgdq^JHK)SohYAGD2HE2pJz-4g~@?<#0x^J30pkD#3se19l0k@WSRn8a!nJMw3P16{0E)V*{G+C7$wh
F3+LHfN2Fy`hgC-=v1uJ=!drGX>R$f^lO3l%y8$Wzb6iPHFs|1lVhJKpq7b}mSEFt@p<9mapfIro@Ucb4c+O6fKxV9MPeQ(Y0y$VXtgN}*o4kQ)8t;qrleaT
6iUz<G&xP@JJsb^Phc`hq6i=iwTcaPbgbc`5XA(Jm=~##ENU-td7R-v!d@K$kbzLHmknWiQhB~!3(4BvZ!8YXe5`@jJmqOMfIW4>9vV8<Xm=`TAha|MIuO<)
N{BW@G*DF9euca~G!cbS<@3iDx+7p{GY@V#?au`5%^{(9vltmX)6q8a=@jnBbL2PKg?Hy<F(M?>Ce8{P?|P({vVun$%*-VbMUaxDF+{w%ASIsK6=wjTR&R<G
noRS>GA3TaS;40Xoogm|vmK0`Jh1MPO?a|QzBT8<-zF6zUi#OFYV7X4cgL}&hk#(9#VQ;IhR8;TmackX^y>~)4C~O%=XPj^Cd(}@++n0EQw#(LPr9|Z1;Tqi
rWLZ6jShscNNgcywnP@C$;@0Hy6a;PtUNvNo!AyBf*bNyod%Gg7f2yC%Bh4ywJJ$YfQ|?bMl_=bhPcfM+;=-J*}=)D21k$t%6b|zEjly7fFdh#aCIBcZfO8X
2ZfWK{0Y-nXTu0s9NC!M79ih(q#%MFhRqEswi7#SkwM_Pa<(ckh;)=fwIU+k6dAI*@2Oc}9-19Q3Zw$Aiu{{(*N=o)@0{Ku(qR#^Z_Xj`!mEo5cxJbE9K5hV
S`)%|Pc*4$J=hTQl5F>{XLGwlD@0JkKy(eiIo7y+>FDgM*N|1vm$8dQ9UREOLlm8%2IV{W99=23wiy)94FHV*a5qSDge3z(BngG(A#r(OO|x8zRSm941W^t^
Cj4&f0(M_HlPLvV*C=#s8l(*bjf)Iw<|HPkl`<T0d?y@md8VAVV)J=eniv<>ekYu9>HFaG?MQ84@h_)rW>|T?c}=Z5cIDq#7#B8hi!ioUY)aK32UNoq*s|&L
z?>KsumH$Ja-NFh12;=4b6g$r!>z!FDTXSF9&Dl2;~>7*$uTIMG_FD(;AG>!Y@8=<dOOb=+BXRxlUA*?iyA3T{qv=KM?=gU=KUVL!P&9oH{)R=JK*u_N~V0}
hB~;HCm$~<lhLuQ&FFbEa3UcL6}pZRESI-t$A&cEz|{HBsYx+%tg0|kNVyUVHh9dDdL~B6D1nwwe%&51;q5wuo#+rjmA1WXx65#&W=3b0`Q^?`I72ytk|-!B
YL*HBB8~Ut=z0)B1`u7Rdh1zqZ3IqurA+$;8sfIn7C=!N3muWJM}%2gj8=_za<ajdN+D%OBV$DX5u>uEI^%6~YmJZ>0aG^k^Vs;hVT=mIVX#<}$tOB3rn5|)
WdnnPfx;1WY&_!YL4b{9-cyHMZ0zQw+fr;@hSkL3n0VF-2#XvDFOc#Zp_;C=7EI<{ay(NQF0E27&6`tZJ!s)HAhV|7A+t5EO&D#q+CU|Y5K-76kYS}lSf-h|
IfhVYV*37JX|Hw5>Mu2fhPum=UMNlST_W?uyGtWM1yKZ?1`LV@ajprw2or?FD1m&hBTGvk$<T|tcv*rCgGz|n)oB5pogEoeaFpiuGo!y71B4d)Vdb#a;m*op
!4>9;mW3Fpi%!Sw_o3Zje{r7bC<2|GitCH+<9!}e4dNW-oV5<<8&yeAhLbHu+DCp|cSDV*9(}vpfTVm?szd<n<k5QWM^>-W--S~wg-l{OuUT^Ss#WSDb}_3B
X63jd8KRdSPA8&yO+pYg+>@(Enyk!0@%7YXkvGRQmN!L$RobwAUDG)GC(tX+7VXP!xLENRzz=jq)I#&%ICDy>&080U*xRvaOnJ9_Tq8&!A|VApF$2`1QK!Hh
he*2E2DR#K;Lg=l1U`^vtAO;?J)p=Qi1Fc3>up!QN+Tu$qJVBw1WZ`27}B(<$GRELwo#NjXgyiL389ncADl%nxwOkd%@go&fHZgUv2eRRF9t)go+LPj44c)&
%R<PAo)FQOu<VT9mt%GF(&mm^MJP6i(XKAGne27uc3(=LRk;{RN53vp!~noa0i{VS7KxzO&0b%MtrOt{4OP!s+f%%%L<mNx)rF|*uxJ&7$gqam5>gpg83ddm
Qb=^)Ijq0~1j-KHQy&0ppEt-hnuCz|@mH<vH!k#WgyXJAdS_V*^|bQx+>^R?hnf~BELd^ZuLpBoam;r3c4|$t6{hZBI_AtHe5k3)s_C8YWKc89P!19Zy<TEh
Y+Ftax7!{F(W$EP<_AWo8Y8{}v}sHmZ#xS}j?RZ<%MjOK6-tnP`0Ncn8Qp;G9UIm8BT+EI8uDJ+hlpr0I&h^N0h0r)i^SB~t>fy*eBFz&b{st2aBwDQ0qdZT
YsPSf4`ZE?*Lr%XSx>3c6OaRyK><K;5lY7#;ulC)OEtWJiYJ=SP*)7q^a|-%8Uq7-p}>R!=n#t+2Jpm0EDPsM!oU-7Z~~%lMS#{7D>vBA0M6VA!60EGL!JP}
^$@wD7l%aD_D1<bp@Ri0gF$;rutv=9+3|EPv{wK%K=O;l$L_`f=N;<k!Bd`C7iUz33r+MWkuw)Twr4t}##CijIU12hrEoANS>RdRM9yC(j48c6RE*7I3I@@v
h{T{?EykDLbU<YKOK2|BVss^Wv<1&t&$0l<4Q7a@N20KY!HEVc#Z<Hn+7X@{p%H2=n>TppM`~V>=QWa6cHe<L3g`%TLTM_OAe%JeWCRw52nNR821wSl(V^1E
&qMij1?I`DZ38(c$OkGPhZavITVR^yMal2Ji`^mQSK`B1`-hk3RyDme#t~!$5z`tvF(g%UbeWwt(Hfk1v79rv(W_V454{p!S)rJ0Y3bJ-61v3N(k*5x7~c=7
q9_>@^9(Wqyek8PdS<p7w_IC%N;Tj)AOai!mLm4Wt(e{#DQ-2d9$PaJKrKjiC@Kw52#SpreViPMGBpM32pVdyy`ZnV4&KHcTe9?p$>5fO=qm-0&@@jHnb79%
DBvd$MyAES7pTZ$-;x%E-)6}j4DJrM(;DRn4<_b@W-DS=MQR}``&FR9r%}n)x7cbF+RIcnd^N2{GbWxkHj2AATVaD>Ghx(O>pWiLi`wy4sDqMP@n}S@yGqEa
p@*1;g2sbw0xF6eUPun**OOHSTOCG82BHkpAZs+p-r*LOpuAKl7y=Y9>X8sj)DYmyp^mVCJEP15OvE>{Ldt;yG!@1???NfuU_IwFa&JU1VH)h%)_HurFt{eW
-mp$hICqR4;$iPW=>?Z(fW!tUC_NaH>`?Z-0ZccS#nsfkz3&EVs<AGv!l7oUG6oBj9Nj^QjLm3L&<%|PvI&a7ThQ1mmrCHhyKivTlCfRjb%A<sW7hkeH!vB|
7n8$wId55>8=^9j*wPIJ*qaa5hFuNY7FLyx!_>?H9&=A`e>+{`ddXM7+M>b0rMZ2<g6R;butN%^D+{dykodft(h6a3d!curQLHtv+2rx7e2v~cb*;nAV`Fz!
u&V&`qbc^i*rJu*R^}9Qsn}s94BSjvc1qUFFCb7G0b3cqZEntr)zjY3Le-k|T@rYO2WtR?5p$=l_7)nf6oA?qojIQ)Trky+5UVUc&G_l>U{_>4FsN_G7H`HP
)=75zH=G!N!J<b8L5&<Y4GxV<f#?xuJlJD5yt-zR1WO9g(Po93M1X6xrj4j+%hY`7zX@pv%?k-wB^`C+{462|02W%*%bGxoH}!~R-E8~L>>UqFs|$t6aeQ$U
hy_5WH3UgK#xNCOaV`4hG~g4jYW35=I%ILggCXr}lUv>*&O~C@mca}!T}E`8TIKb<Rg5QC5f*xH20KM;M>LLOwH>x#$S%tGDzR+jM3K_a-_h7(-!fa==YJip
^zdyiMc8|DHmr$gE{?U;hi9IgdN;#brYH;g8K5#b#tb`V3_9~*dWdkT&oHx?1{{)7mOzd`MF~}aI1eC%Ne+!xV3>?i7ZjZbf)zE`;fg4tB7nYnjzf7V;RA4X
H$$&t$jsM{ES0usiWEm-HB8)L*y{oW%1z365DD&ZAX>`z>dXj12$vl*0`L(deS+En44l^zHWyJQ$ks3@I3f%TY(X&K2w1>7tN?0!W2y~rT_7$39degcYKhgU
YAlCAC_n)mLFBVq+Z04d5kzgq!r{P6RROT9L<?YFaN^2=+%UonAl(8hU?Q~QQhHri2C1F6czF8rws4&sY~5`zRiR_8bg+>Ur6$=!DW1Uw)Tk3j1XU<lxFT3X
I!*2gYZydD$9g%&pL(_!GqtN2>!Z<GwCeAPJcwCm3j`uKd1L9k?}=)r8)B?ARsD9;k@b?#)|v_V;nGfep2v9$`0yyu;&L>yL9T_`24Z}-y1<1#13_y`w+8TW
b!^Q%q~-0!kwcW5cEKD#Jv(X1x0ZVD$)~N;1k$FGt2CV?oUoI!1!pWI;hd}ADJxl|HkF(3QxKa*W#MpxtA^~R_;VsL!vVssbENq3ki%%xg+n!IsvRMuJRvrz
G=yl8XN{NHrdgzrNF<kJaOy@d@Q<C)dGC^RGn;ED#a-JNIo6IRt?$>LTx@51>?Sttt5r+Tuv@C~`NE~^hRRwpwxuaFK<M1_5^vCo_DD|s`<|0#l}dK&%q!P;
Y!Gq@%RMe|7*=(@B&@q4Nh^E|5G`|SI;5h*2es}iY=vD=R8=3`9pwU|Y%y>G#?l0moMvJ^ET|>51)a;TJYZ~?mw97d<l@vG)-fQk>@+Xj7%~A`sxi4JC^v=S
AfrzP1nS^4mRP0@qJ6v2`*o)lG>6mgBFTm^o$c?|GG?<((#L&J4m<}Zk)SeUk(wZ3m06;wBzan@CIX^aht~mmFd1#ICk%$BfkMsY(L03gI_J8v&3ysyM%I%P
QBoLV;m;fg;mBwvh>5s`c>BAV@@j#oBUTRS$q17{v^XY+l4gV;fCvRe^1ls4J4u~81Q9A>naI||Ys$a~U7?pGK(*v~&|P4o;>MqjhHOlkIo^`-D>ij{vTu~T
FdC(_G(#Ztf;_Y;6$Oktx2Wez5ZV^{>s~T2c4>B4!S3+U9T2d^Kr3ufk$`avn5I;)RmjGL00v0_;M4Av0LX+KHuebw4aZtI&oFhLGNy&`3|tI!0@Zac#`M!Q
4s{sGb+TP@P@zbI#fU6sP^XssZ%S1|Y`oczOfft&fdh7!{WDqN4>z}KSfT8dhi<7l)_Lk0dSO^;mTa&w?eVg5&KVujvwd-!^8RnZ4fx&b2Yzm644lFG%MjFh
hA~1xqWno35D#r3J}gc@E?T0IqC|A~LL{OghBn(;X{4g~=?P$v5}}7O+e(~`hDxtFk?`vio-cUy#a<X!vN>}G*0RkNMTY^RgkY6l1TA>a3!Kx|b=#dohnwFD
g|$Uk3ZlGP@o7eYK!QNybB9(53g3t%j0fX>x_u-;#aWEEf@zL4l`3#BIKa~m{h+63%hSvpi(3Q}NL2uAuGvr^wK0`5V*<xV6>Cr$=%5s{a4=L3>Q$du5GU3n
o{O<Gp&A>~&|v8eSD=Ec*xB{P$|FEF_=0;3GASfF8r!Tv0nokf29QYdK!rdk3g)&r7IPNj7pTH*sC7N!bsa;I**c65L$Ka-6JrlfTa5_j<kHGyPPb+1Ho+#~
+d^TGp5QM#a~rHx5m%S!6A$Rlj5X)T6y&4^AtIpBo(GIIW+X)QIWPisqDCPMDvaC$3CL*j(XknHGLZw5Q(zI>fSFvoJf0#tn}YzrG9V!l5t4<ohXn~JgIb!_
__f^M6%}Q0Y^ZehQAW}i1<W`q1MQ1uFPbrF)a>GV;qkv7T>E)*+gGceLGl>m2vJZ4k^}!Lue{5In4t872(J`_SpmeDfM^iwCMJLkOTdr}Nk|5gnsmjeEd?}`
L?Ptpr8=NAnm{^H>X4u)s#B?iff!0wnpH<arA-q=MiSKH8p?l%Y6pdg*mb$sl%))2SVbgQ6%30vgatTgVgnF`IvqM{si#_qC_*P%gH8&(^8X?a_pW-w`hw8i
2!ID)C`xK-k_tyJ=;Ksrjpd1R**mb$htLn%A|Pp5fwTP2?P3ZwQ0znR`!EJ$`Eo_=d4~GwV?^sfA$r45$uyG9JB<~4KohlL5lSQoLLn%MrX&PUB2`Co{+|D1
#NvtL4i1Wk!CWS`69@M|6H7#M`%xT+42VG}G!abPYB@IwkDW*n6sbZHAoZH3p$QX3D<Fi>P*k!B!Q`Z}2l;tuIOk(_6H*5f>7#-1(>Yy;&=}*n#l@;Ib@|Ri
jL{P`G<e|pT#@woJj4+}5=;=JQxhc{Vrixo*v`)!aMKMC6jcyJM1WLC1duZ&0VxcSs7Ij!EIZWET9qv|J0IUt9jdxL+2sD+(f07?9}B(ZH}oc$$I<e5Nh+;t
Rjw+`EvpC9JR!SMSP@DT4q?5Cg&gf6z+iQ}<L6sjlGd<JbT3%H86kxc7HpfwM@pAM3+&hpcw*?X!uj7f^_JW(ACBIGL=b`aPKz}N&>fOuWqeOk3@hVlo+Dm$
y`@Oe0`9uhQ6UJqM2t(u1@Y~T@eFS|$9-F(fwJw>0@~FVyShXUM6+;6ft~KTn^|C;eCRq~C;`h@5J_bQIx^TQFKEgD@@oQO--D|sRO=^6<vT!9Q$s=ub-x|9
wWt;r6`N+bg=uDht)#us2VpS_<Z$Bc$>fG;#m0PRSwlCJZjlSuntn$0oqFdbt&MKh%);f66{a2FD7ihSX6hjbVPsMr`NO<^$E%^Bxu!zI3Gy(D5OvLJ&&Jh3
7ZAq01rvv0(l{BY0-A`m0|5xSw)UmpBG#shXE?L55;+;>1z!L$D%fk{wwt^FuJR0I3^!{F+YE!YM=_D9MMQpwTUdcaDMJ=uH{Tq%?CXmvW8v?+JjdbM5T-+R
VW(_58Ny&S*GhcOrJLqlMxZCU;iTCEu@DUv&_4L5Agq_Qtn_N9T$9U#My(0Tb<N=IUbcZ^Uhwb6wU>3fJ*;W%xr@|$!M$GA$nc!A1fGwfJL&P*-zn+43*abs
H%%Q<aoB9=JF@Ml5Mk;W9QWej*x%M9hJpC=J>8DD{VB=jPc3{AV$JPLmOP{+Reo$(7xS1k?eof4?`dH2I^ZJ5lA-YsH*6l%Fn6K}R?({>?0BqB76W58e3ZvR
fkI!MxO>MtKG)l;fV86gt`70bInMfSa=F^CQ)sHUX?<mtxN5SbKsd|4rTO!`J546Mz2QRyLeH_qyj^c_d%;}0tTRx3JUaG#wZgTciHcUh2d8@ITr;IcQ4+c^
KEfr1!K;)mnW@rkZ@rF)F>MTGEav*vK+9U{{c*q-f)nZB7-T|fF%FVpUc2fmur!I#?{#F8uUvPFWdw0|Fg16%AmwI!Ut`awqlpWq4Gpr;!L;fK4vzzt#|SEf
X;vN%#^CBxf}D^;WML<lM+xJOPf4LIvx+Znbl|6EYsXcS*$DHp#9N*7T-w()%?kn@XlXFk-wY_@3f|qF5gOz|=hN3+V9+=U@N=k$71<+`;U@cixE7eDZNG!T
QEaDA=y=&@fbxOZC!lc;Be~PMm&R{ZE79B96S$gy=a3E$5ua#xZcxf@-@B``t2a%H8z$lih$>|6>E(sN#GFKiClFGXKZFOwF~3$OCfH#OFie3d|Htou{7D=~
8q_)<>p>}@8b%<h9OMi|ivnWa2Q#z;Rp1?`o*by2v?Ln}x-gM1ewY^Cf_9Rl(Lw3}J}@G|A+Vilp$Z>)R3Maj82S*(p374T4I&vwU|xozAL<%__M1JSu^j?^
@ahTk+@1g~;oVdkzG``{o!Do$4)o3#Cb2omh#{s!VjkX!>*Nv@5UE8i140r@5TM_VOhios69kD$OcZEzBvfbvNDE{;MMvI5jFUuENHRfC5_Nq4L65ptfQb8F
${c;g62zvq$SKJyTEJNkL7ib*SUwK_cfF-ihcWv*KbX(q`s^kdcLbawgHe}8r-PI=-gI~$5<qYwC<j<X%3hE4b-hP!BCux`a-V7_eNRw-!{#3n%ov0C6j1R7
r0bW0Ba?&RMJj%UU+R@TiR6L@Nf0Ph4*~<JI+QxoRsK4Mcz6T};Cp(xk@A)&5eX4smC_m!aTF0TQsV|_3LuDz69rU)(mF~77>R*tK%t_72m(ftkTj^3l87LI
$u9j{6%iByGJu=)G2$QP0rT6-C}}8ay92;K7!(69yZbya``g{re*QqOA^RbE(0%fW5e$S#l%RdcKpU0z1QgwQPz@y{DoG^u8YlK;`27BR!zs&?iB2_emBa}k
7;74E+%OapOt2PURRr%z;ZI7NA13&x<kg-scip}7UVu~u1~5ME`=vmCx5oRo+kSh+B@a9?5(PuZP8dW(!bzOYzB9iKxFz5(zjSm5&#m^^G$tiTkRP_g5{A=p
#N<4IIV3+T^GA=@>f-w`H`qy=D;XL@StQzw6_^^ePMHUaoQ|G>vKYIjsf&>i8PD#jsu^R7u;4ld!Xhi&aJ#2Nvh2~LvDZZ0<RjgmcFPew-|u#6jC$1~%`hmR
#{$e0VgU`Z0a(C2eng+}Qi(<FT+Cc66<E0mXVEcVr}>mq_>1=ab;(g8AEgdMv!{me=`ZW~HvvsIjb#1<CkG{hb4sJp_@B4spbll$1#uEehs7r-UZ`n<?{6Pm
CS!fQF%uN)Tejyke|I-1!C`BDWf)`@u5N!`(Q)zy&^#nOx@>^?j4CMb&U;=HkKOCrZTHU8O>Hf+p2~VzD+GI?Q@GRhoR)b#J?9u})cPONaXZO^Aa)H;^TR<-
3}DQWpmFlT8YgB4aSuW0AJ%Mqu0LoG{eGVCUOlpL>+$f=bwU4h3-oPteuq@|hhhBK93N;8c2vpu%x>T9=gr@o1UQJK`&911mPr!FNkSM^V)Cp^r4Tu8LIXDH
Fhi9IGI7$;cS6l`G{34-?uWm^-Rf$hTV|Wx`h1b@$G_b0answ*hfZ5c>rE=Oh!5<$YoJn>*wbEG_g;F_V>P+7^D;+`#{tqt@lAHjmzn^hSw~U_GEo6xu}h@_
gABJ2v7=C-*ILJcou0bZ3Vxoug6l!$0)+;B2$4eolCUtCEI_2C3OEd00z`zJbY@OWF>hFVsD9t(husfAjtjFU8njY!#pf;|Z7O{dZJ20M8`7M2R9jS=;NYDs
0A~XjXx5agV$oO#vM?Bc3Ceh2;xUX4tLiobTZaH2F%m>L^EmSF>wa_cfeg|`P|#CJ`hO7mwHAfJuog1TaFjKm#O5nN;u~6m(TzExb|Thunj>l2HJB|eL{Um0
+PCu+hC-t&sWzo04A?G=2PV{@B`Xer{R_^Z^6uE#SGVtGX;`8Lm86-Vq6&&)C>Dk!D40l&^w9wA0#!c%iV~3;6qbl+nr4w%Dj{H@Sd?icn3Q5kBwlBZ?Z}Y~
;Q;RCU-iO*xCCwe_jV#|ZHzfQjKyaL8KMeILCcZp8Un9c`;O-rGzVlpA`1stsCFd7O3Fz?GZiv0#U#K943aERkT6gLO$7lE)e|ZwSKr&Z_1Lr4`7yy#Q-5^n
M{UiuJb$J6$8Rhj!qS~29fxP}Y+2V2<=VhWqAQxkLCOb2ArK;d$RQxmgs7Ons!^fbr+r>DED$OX7};1+7(&Km2JF7D(g1;$HUX)2Qw7{GjaUrSE0*Xxj3H{U
D!zTTJVDs4*8>}M(?o_l3b|^{RvJ8)r!R!p1Sh<!vsO52f~w`ybYM&sdXr%RjR44PHlI=c?6M+2O@?Bq4MhVy2qR<!w#FJJyX7TBZlXZo8m&T}@rIxlpd>Tt
0;@)$0GvUhcQxe6ZMBXQn?QKJj<Um(Mk0ynZ&`g^BSXmTu7sfI-%0{1$=Jf-cD123Sb;WZfM{hJ*51~vSg`^=GoJdPx!Q$Al^J}p&K2m#5U%oyWwnizqbgOZ
wrOoJba}D#&2@a9T_o!*%Jj?(Mp@Ev!A>`Y&i1F>d?MjTv=|uJ7Dq;hABHg1GsPWNa2^Uo)2H%ABA7oSOUKKxn~}ZaM`3TRr<rf2Rl;Wn2a!a&PAT~II>W(T
=HvB6!i>9Q{7+@)%<lf1`7<YvQHHwF)vCSlG~s)CBmx%GED&z(14uEiczT~2m*;LA>Lq&`%DI^?>;2aC6Xu1DS;a7kNM7{DSXOn=*{hTq=)a9{zIWF-m;<5+
?#EC-H%YLtF{{<aS;-I<rd=u?4GeZK#^*0X-oW-qILzEfgm8gFctS+Me2=>d$bmLPL7<P9Axau=i4K+ZU1++aQm{4%2c%fb61_kWrUH^Nm!<+0L;^5grb8bF
UD%*4r;X9q6NNAh;bI+e$nZ^?LunNkE!Y^SVJ@7q-j)MrL|KPsiKcWhZ6>k?5n~G#c5F(*OHOenunX4R1{QD7Bf<}wNJI#_QJ8YT)xgz5lz1RRv6V3ZfiR)U
Ab1BtiFOLe2nSKUrubfV6QQ%Q<2`m4rL)7;s2`rL3+$i>WGUE0S~}WeTpS#QY2xfWK_G5!63zzBkWobewBR@(936`$&BzC07OJ7oog|abG@_8oARa^~x&{f=
k!Ye+iH!_MD0+^f5*lD+LrvNd$qr;I4Ft4`e%VtMB`pX|6u~hN2t>4$trQ_ZKx5{M4X2_(Ndw@4SY1$*-IbYx2#&$As%mpXfc5yDT4e?QhT(a8OQ1ktY=;sA
;+`N9b9g9w4>bRo9FRj$`~Ds0FOR(W-&}rU>u8@i8eoOC!SEy>*hpY#PtM&!&?<<czyw44Qi%jfPsqg7C{iA5TWBhZJ9g_t(cJ&Ke=QnhQDTB3gzLUxW~jO`
g0I*2Ze&D6Ej7cM1P}5$;n)=69ulr34G7y%{6}GbdRl7WQ)wVsC|kg#mvc^y>rwM(Mpk(AW+<K>@35dA@!{tS^axT?KBr}P458r6E6I^6sz(_{45s!@PrX0M
!S}eS4}2A!>MhUJ)Qb*KWtK1<-8U|sH*8^+j*JE(FdJJ~NuVO4j?FP+G_hkVYLkyg91)1Lsoc2nNF#S>Xvjf^gE)oV0Kj-fpr$m?O49`bDch-VD~x7agA-+0
fXh{cp@>KcA=aWK1FUaIBTfuEZVec;(`}3o!IAmNNfKo*h+K#bRKM%8NybW7;tvXV3`fwOXb4~vRa8F01*IUBrKpq=2p|?fAb}DlBpMVm#UIw}1q?$H1VK##
RZ%4nAR(?c_EN|nS^Jh{YmWgi$#8)&L$s8$y7J$WGmhpV{y=h@(&fJqzl6xkJLvb&=nI>6Wne%<lBf`FQdS1vxr0K1SpLGiZBt8~D`=2{i`K%OUA4XCb?W<p
`)rp)cYJk)k)k!;_W%zOCgXZ?1)ex3p1qGfUbc!vQJbDM9FYh{&lYP;TZNg4*0*(~1f!6nE(pRCZv=0^o%2ki6CQCZ-%J6m%6kIhs;byjs58n65umlD5efkq
W@V8!O=)IxLwl%bCn@URuY|`zUU_O<J=^is>h$~br$Yj$nMcR~09n%K5gnjseH5&Eype4!z@GYbrH;%F9qMBkv>VWAZ9*1SG*Qf(8`*FlNSD3aJWk8eu0M8o
#f;@IOlWdgHmr>)p{M3n!T2;WJyP=q^P@xFA$sYej*j;7)@H3);jad!)bR!FO0(gKF~3hOT{LYPkDj$tS{qtM-rd((nVjA47T~^ZnbH(I5#Wx_T`s$nGI)uC
L4BV%2|Fp0z-)jLfCkOp7(kbPw0j-n(L>#Ini3CIBvuiCTv!Ggq6n}^g`N(O1#D`%Vs!VQM=Ncchu>B-JT~{N+uAi*j*bQx;YJ`x9T2(RZuHs(cuTB6u4##^
)~$<pwc))*eAr5r-(7D=>q~v!r17oH=0!QYtMgjWH|<}3*hTv4N$dg_8fQU^?X@=CVMFENg4$qhjj}OYoR=0G1=jkkj;-nKQ^R<XDErKj0n8i)`J8XciQa{c
HKLW4>leMMwZ>iDv76pbt$_E94Hk^30d}^#alk}Y?s0~}hpdF+XPu&mY_o0wd|_Q{ecp6x0l+5_D5%Co1?5W=(R_s>&@zF=3sFoX8FNfS!oyD7SrWy_t~YBF
BQBc0pM}o)O3q*mhE2gTEWt1=s<iD$R@VquF-PmZxzHZB=yyASp-o>wUywimTghbjRT3kNGw9eOM@9P+e7hw8NJJnC@w)#VL1x!&X`riJY0N;b1yGaSw*2E}
z3!Q|xX#sl-HxEz2GY~8$+9;pyOgoT@8zwul=Cp~GqGh)D4cf(c2T_X+lpiLJ!RPbP>4w}098!&ZOsFkqtFM$VFU6fmWDErQ!!A%Q6(z{2!&9W<@$ngzV6$M
!A;rBV@Q?CxXD`+SNC}}I`>(YFv@&TKiHK-6o8(d{7-E-Vws4*6Vwm5KyLp3H=G$&m)|vz$&EGe$ro+bWb29n$F<&2788nZ3WKZXFsORa<v8b_G#!HL3AkXC
lCYQ=T$yNELsb5v6z;>BDM6pHlrh;i)=fV)NR)lPt_qmFjU~GV=^c<a8ACTvBh=>0CNbuBr_yLTCxIN@jnE93bAdoO>3V8DF%jM0)ClwE^*4el%V!x-Kfb@{
!<U{ZK8ZTp){z+x8ir+$_Krw%08l@8r}o7905~cH`)w2mGD%ZJ5=BrxV*xWzQ6NmjGEoMMOcSxFD5fMOr6Tgx3GtNCakO28=KGXSPfJK?GzpIg-a@=D!|>(x
b~-?K^4i+QwyO`w4iCU51Vqmc6Cg<&#MHx*)C18aW<ppd25#=;O+<Bw_$q%}34u<u9vjyJJ7F(cg%rf4Ad(4%c#zTrLM0)%JwhcrKJQv?ym+8YB#a<PKG$AY
#vy5E_vKvo?4~`p#;Luy+c6CYQA3LUZ-+ln6*E9Z5Ti0dB53R=f*aBU8!7(jT6660_NSA`0P4sm)Pi9X@xJfF=AWBQh99N*5&gQHht~rW<<B4L@1NXivK+83
lE?@!@P+|y7&*5^wg;1L+%FcX<Hw==e>)6Fj}87bMGy0)+rU$f0_7=Of<k)1_SNV;dZL|jJrOg3%xDLks5|`rDX5|%Do99i1TnB^CIVLs84hL~(!>-J6qLMJ
K0wHBQR{<(2Y_GcCr=QWsAOsVHZWqHGku8eh{O_06cFW|DBB8zO3Jzp4`Lq96|?-=q8Tl2pAh=eXxV+7iNN+Bu+9aHHhuSj4ilD4KC{+-teMUpU627VP@x1c
6Cp7K5G1h@lmb*R6d_89NTn#0q9q~x0uXSgvmF4}oN~?2h-K-G!t8X;L{87I^fDL_DM+?Z#7v4oQnJ#@4w^to7zmLMnzF7cK%o((0+1*`nLPnM>)VWDw-3+k
*YeddkF(%z&ol$6bds@LI%(LgFpVN;vs<dSdW1{p9DZ-kM<htl(M*vDec}jGl!_Du3N#5os$f*m9Ebj7QUnoD7EFP!X=xDkq|0nZaEU9DESPXfwoGkNV+J<N
z(j3|F%)L1ZJkLZ$wLGZ!6d~MCdDa&HHt7M)1S6ehJhgBf+I-ntXpbqY?~1}cFi?WA;vJ!M=r%FRIusGRYe9gwG=})@(t^0&6Xpw*sBFbCZ>T<@tKMysRBw2
SJwjWCT7yR8ACEvLQp`3B(O%DG2A>45Y$Al*1?5{D$QdRov~yPC^VZljGUaKQv?zLDccBmmR}4MTT(cvYhtlQOzb$NpvKKoX@+bV8W<uf8VuM0q>YOiiC`(q
jMPM8YZO1>7%GdlnuHcMF$qQ|F<WLb8$USVc$z?_saPi<VcHW#hG4;%X>4GXQRsd{rALxPC&Dp`LN=+Qnx5m3dKoEp#Yh^WRuEC4Ix=Soeof5m3|LNLCio0U
8mJkO2g=exShOV=fCch3KtWXte*(DjK8QSpP($#P9wk7~7tm#JK&s{;H?~r2|GblfUv7JIKJFyf=V-xD|6PS`D4)A6I;N4zD7fH^U)-NBPrqk7q&jMk>reZ5
;h7H>+E=brLfXv7SzMpP=5f>5$a61!-3~hUv4@cvVO*5@@&WXnlKs;B*oZ7a80&h?JX&qrA%(O@<L>o5MtZ@uv?`}LPyT=Ca{qx!$L$C(LP-!XgpfeN;oN+X
Ii1rVO8^E>q?nhmKDuaQ7$o>)%sxz`$;w`YsAm=4UVr8D<LV^ha5PB&6btuSfW|?cnp#?Uomzc^dtwho3r2aVa(`puD#j4aeGEvPBNC3R1E!h}UU9SFc*-06
H8^4<AqG7~i4Jb?gHod8XO2Uq-;)P4l`A~ha*+9iJH8Y32|5y^O8-0xWIs9}r3Mv(l4hbxU}T1BXh@-kR$vHPCP)HCR*Dx0CmwtS=m{!yVTgH#9JPvRpBUg;
XhRWSi>#vR1qlDpI=vhA(xSN_aRdC$ILS=H%nmQlA#(hT!@JWQx|hjS$Zy?*`)pJp57~3b{m^GSXdGt#_jim4uMqP4d#pDngg84wp4QBbcsx>|fgK%!0wib&
K;p^=q=!a9z|T^Qg2QjCkO_eD&x?<kc~CXyPG6Du(7h6#-NUt*8Xqa;W*xk;T%huH&;CBp{1F*2;1ERh7%lB6ThogU{pq<iUs_a0uG4V9h^rV7@PT993V<x*
RzFKpXiriMh4)&+N`_{P1BC4a(Lm=bO0p^NNp*l+ZFp*C9@R@#2O*D7W`yo}c<~kni7N{wt*p1rG9KMs=T~U^-rRn93kDo8;g3CO(WBpF(+(LZ`xZW3`N#{T
Jhbg&S{SvVX*AnW5}rr!$L*9o_H&>pPh`Z>bd(!mq&}fd9(mjr!kR-ewFl>}IXJZDLdFUVU{p07V8>w&XHJS(kkFbKjBJ!>st%OvTx)ctCrZ6@4XF?2@*j!E
ww%m}^m7=CP|$QVC3f1XO3~2tQV}82Q4>IEby3*T6qG0(C}|jn5T%m>ZU#guPW!7nu05gxUBk_k6@PsjA@<<WP18oL5kwz^J-C?N4yUsMPj%;q43{8~T~VPz
4SfLY0R>4QcKPfz=6U<^D*3f&l(eXcZ9J(*DZ#N12t$>EDx!)ka#=+LrTDd(sx9AHiRY<!)iBP*M93RWjdz&gzeLq2r8b9rIz<M5&Fsn2QN)_gu%WmcFb7~y
ICPC5Fa*iQ4Gkz1G1~o|xHNr&AvC6>^@hX*!|2_p*}`BldD7)CTKQ|Uvob(j<sR@sg(66TCICVOhDu0Ce@;-+KVme?-N+)+s`A2d4bj|$fm90sA`+({GAGWR
87LqsF(?!z4k85uAwc(@p-~My`K&=nLMNF3V1o$!#Xji@DHJG2KI4G9xZ}Josp`}N+_@gIQ-UHMt#oHhSWATO4({_h><Bz?7z^3juYeSZ+>9Nvj({msLYBdT
1|SDA(vC}6J18IW5nVJM5|o-z(5s<ffgK4Ij7mc`BxneVwm^tdhLpviScA*12+{^5v7HQ2c)~p@@IW~sSlP_DVGRTj(3(RiNktJ;5IR!Y&O>OjjaIOTaX_6C
Kn)JGw~}O0{{A%(FN7naWRgILZ>UuLkwZWw3QTh8fbCY?8UkQXd?CDxIMJg~qXi8#f0EU8sw$UjIs$Ej5fwuTOGjH7sDhv|3gFu)+~zSD8jz~dLLCdDl^O<+
i^L#v3LHXA8GuJIgZy*vHVE)Gg2X6clqiCgCFtP%{8eJ7#@LUO*Oz%3RgJ0J!6hYTRLEvAkUVJ1RJ1e-)dJAaer_rsn?-CmPlPGG4<bIJTE5|l6lr3BAJrti
9o+z?hcLvJR7?GymJ=8|@MMhWWIA52eoU<)!`<GhSpz2rhMT&;+^<COFe{8uRSXmfNKi7uP^J#mQw%Cl2V#by+5r%`Pz=cEpmPA@D03L|^ugVaB*+JAA)FXZ
W$QN%0C_0(r!;z{dLVU@IN2RBjt4wE2<1IVDrp)7KO5a0TLul%;NU6Z7|44%@^tIz$=oToO5_QWNeF_er7B7CGz@4(7g><aIE*w|Ep4}LvD|ITJA!072R7})
+{6(nLTq9KTS1wwu@C2Q4+ydm>j13UlPi*i4Mz)^TrmJ|+62xG1Sh_SsXSK3#(t{dK?T(*SQLxtWg(=VK$sjpyc&VSu6^qCKz#rH9lcM99hE;7{Lw*4-(nXY
yl8?67bR54rqq>^rdkzZMMb44aYW405kyl|OtcjdQ4~u`l(g(-x-_&=Qbdtxz||yFkajZxLX_8K!xY6sq%{N;1Zc(Cbr4iK4HA<S5JXJH63<2`t3#!!Y3NMM
P*O1|GEhpBjiH2OmVy|S)`lV?DWVC2VS?@4hLouY8EJtEdUh)=grzj5NQS7moJSZlvY3i-YK<nCVuaYuO0*>vM@nf!q}3>Y!~U-1rag>>AF53YUO|KAG$g?g
L^Lr3QBqI@`)MYEiijPI!c0igkPyvCLje^BY>}`zv|>o5ky>UJwcD;7)KFCjz(FJuBMhNTr6kNv1Nca6U^obRqNpgTl7OkNFghg~5+J&9AVfmQ%Oxc%y4tif
VgP{Ljse1$L)RIPBiDdDtln|wlUd4fMK@t~cH05Aj_J>{2iR`|`yo@0Fb#bNMGaYNDWZ#v0I#SC4qZ9-8V<U2Gu51Ce{{d!|C0SU&d|CdEE(0Y5@T($L~Bkl
ot;%lT5(YXHLW_^XwVdhY~*xA;)ry*Lr7vqv<0<07<8=zY_+xqEe_TfZBqu3b)eC(WGRT-J5?49C|epfbtFw~m?k2Enpi1={aYYO)LBXaq#aV5YSt%AR7Iy7
G*e1y(~!`cMncfyv9YAmMW+EaGqbchF&fc9t*|+ghiyezvPQ;<qKGsaiYiEkl7MN7f(VMllqQ0na)$eb?({eI5^<7+peC7!nj(gViUOdPnS^L`X(Ad57?Fr#
CJ2C_peafQs(`AYC<+#opdw;o5`d&B7$Ig-lqo4`C~6@o0)(KT3R+m0D5wIGidtwQ7=a2<im6Icq6DC-D4;2&C~AVKVoKS}z#$STNW>JBEmaK(Q6o!AQqmNy
F)Tt-&{CA86omlP!q617(9jeOP*RN`P%RWKEe%qIAxTP9Q5985NKlj`NYJqqv<VbJKu}XrR8*x2N;pPVV7*6X`y2av4#z|6!G#UFps^<j@5|||Gp=HOtyIfW
DRRx6&W26T%>3GPE(wJXIYIMeQ%(0^Dee*+o`a)k2>Gdwt@85yyc>T6x~Ho<fDbWIC(ZPjgsed^O4z{S#Arx>lB8+Yl91D-p&FJbkQDu}C}2*kR)mV%Z*DY;
%he%36^Jw^6Q{1&)6%3&$Xf{Ob3xp9MFlZVhg3zaoeY2;{-_415~)gvpsHyMf$)hw9+J{jRFt$OF;hqy9c!qEWT8PxN*1UFq^lJ*OjM)1IC9;b-895-IWBV%
J(6e#Y#{|p!4Tsp^8?Hc1TZ3XLWx0%E!ad@dO^fGc9}Rv;1k)s4y7lVv4K#WPRbl*Igmc7MbHIyd9WROjccb659dxgJ?T(USOpTmL_!q4NM<GUJ<L3Pp8@xt
lAm9?QV-D7_Xwe->pISYU1*&XUK)CzAkKU2XB&91s&C5Bu@xy4vLn~7G*0TGgper0N`vMq^}5`$JM;)S^Xlu=){34uIjZ+ZJr5Ex_$1JVh?(2f=y&4^IUlA6
M>tS%ZIC&U07?-9{(%8!KaNemS;#pfbUyQnR6;zX`%u9C0*-<=Mh6Nmeh_~C`a4^MbBG)Emw%u&Km|le^hlah_z%FgFjR+%OjCnk|2LV$SATe@@7($mL;c$*
Kopcm?EKb`4*>9$KRjU((1w5v5zRkxgUQlAi3<?SAxf01FqRRF2#FBbF!2Q6_Ie)-5k$iIxGw&JEwrx@{s+hV%b#RDlj9_;r5C7RX|S3K38d=lI5vx;@HZ0D
v{c1WGI>R`;)YP+6#RLBq!ystL`8xN1Wdt2C1qe{^^9Ut%%6$jIrAHr-C5R<L|BhQn4hVb6u-S!Y#Xwvv~H6UV%8P;Lj_cs&NQEpme~a-<D7w$uPX?5-I7J@
ixHS7p+$pZp!>rRa#G0uU&1WKL%bB~{GZxF9-rbI{0H8?!V}>%C4&?col!%^4I_PnQ{43GzRut>CS%hb+59JXbRj#v!IRL3r0w^4-@7ims9O4EU}Z)uAL(PM
5#+1Xtn0CyAY#|nRB#H!m8>t9;B%l9`X%~L$RY8BS@HI&Fpv`<QeW5wC{<K6P*6a?6onBKF$BX!1tJkKF&HHZ6g8z>qbyGil%b*UA^1ilA(}zVh!naODnwdG
V<MdgkP$Fn$ey+t3c7JO$MS<@Ajn|XIFRQUwU6>C_r1i?o=TpzV-!=9>|Uj3t`G_tsv}zjI0Lu>eGq&+Jf`!(by_ojdKm6wFBfL*bCA}R42Jrdn}KAaA~PlJ
O$&QbS5nrEm9ZOXNt!!4>cKd)d9^Jq9=o{zb>1n@y42?6xwC7dGdVdouaxUqTGToFvh&zgchoR_+bXj7yvxHzgVfEvx#(TJsGbFSnT6ifQ~sIbygfIqj8dS<
f??B`D43ZFqC*gC&dWKGV;aY;QIPqi>s`-brW|T)R<x*<ppDYoW(8esp19<vHHxgt%-cswwuv)AndI3h`qSM)>cJQ=)=i;=*|A8R&SX(Zg@~x7?AWHmK)$}z
7oymfH4jd;=0Wr6&8tf~rJ1#&`)=y&(pcfFqZU?!Z8mltZmu@&<y<UP9PCxBsZzex!)2MWWULX}u-n4giJMt~poxhhAiWsH2Jf71s)txDHo~%IG^n)~KGjiQ
spok=HORdM6$q!)=U&z@n{2>prv_bNpd+y3=H6rLj9y2Xyn5G()F^dJhp}^+9|ZB)Ln)|!BBKx!^(Jc{(Q;v<q_q<!Ls>%ssC_Dl3KFQ?fzy#DKMCXt`_$w7
piUrlKBxkcn)*YFsWE_Pq6Jg|)d@-LeaNu^{GtF~1(75|KtNFh6jDP7Q7^J&zkX94P(+KsL8@Pf1LPoeCS-Gf4P>M$;%WpWSJ4h8zwf>+X-SQ;iU|+aK8HFP
3FoLz;FyX(;jeHHVxff&k{^30Gzbi_L_t$SDv>1uQAtWftU*NqK#>pu08vQD5mW$o0pAn^DKfQHArJ)xQc6llOA@gvkWfNELiauiM~Hx->PjFAS||acllMv)
B7lLm7bFBj5D>cvWPy;NA|fg&QWA(M_F#TMKZX@N<X+hvhB3989G=akin&B65dG3|A=tvupYuTAm-#jtRiI{QJ%=Z`Q`tc4ZQWS}<d%>+Kc)^2qhsp|pCw*}
3IL%hywG6Mj7n=SvNsU)kw7(srA%(ZBM^?7We>sua6tX2r%Yshiv7oahReT|icOz~WD#JOgJ@={S!QJ-T8M&>AeYM#YR6&lEjXr+Y_u&!QxDoccB%3W0(`y9
3ju<`RGji}0N_V$1a>mB9046i`0v#HjQ)|C$-q?*-KGG}zexLlgW?DFz<SX101t966!SlcEd%0ItpWHIinl2JivX1EgI<2TD(FJ#IGHJdH8X(5-jUSy{s3it
NA0q0=&SpfDJqIcktvpG1fXgp4ky=>grlkWd3NAj*qF>ygR&J)T+r=d2%4W=p$63eKeYcCYzA72HH=~d#yf)-u3q%|hmK1M`u$#qvncEMvk$>neVC&Y*1>po
mHNahs=3VkmqE-eDhK+)pw5=XGzf5CJ8L2nVi781WqD-+WNiL2NPKmy#zTVwf#aQ?FQ2WF9nPuiXtl2lni=J^ub&5(V)F1?R1XrVyR8d49Uyv%uQE--R8m#X
N3IDNJAG8p?odRK_XaN%a?R9%T%^%C%g;nCtTae2Vtp#>LsTYn6_wvlb7TanfSRGBh+*pL0fHeDBnoF?l0m!SxF8%P)TI_E*yq=Ej2K~GOp+Np5;`!4Yzhg5
lrH@^(b?GM_<(3bvk6YPlgffp^l{~e4vu-O8-a#ftr_U-&pz28r<Zsf1`X)d0acv3y3TQ-G%*hp7yxF~0P3X>aLiR3*-#6C5*m+SoxiXT&Afgo@%jK{Yasgy
1RRHNS4@wUp3dC9FlJY2QP&tpe*A5}P2S)<*Uz`ufSx4S)MGe$DY|F^A*3I?8H4BI?oX%c@;$He`5iwE0Y3?TvM0(hG^So%Dt8?4ksj^AfP9ce)xz>2QhT6E
T`Yosq>2%lFhLjF7@%ZfQ2x^`aS{JjyWJBh%MTpY2uI(J&|3m&0*B=%1|Xt{XkL$y+nx_Ih2!_^2l5DFMn8*j%9J2qQn*Bk3*)gR8mg)tMsjOOlz)a##pBoT
#tHZInd)Je7!=uh?a~DzKH(o?C#Md68h{<~Bv7;sAjAYk3lODJg*6jOGb>9<QiV}L?uAoGg(}f76a!Tdw1Gnq(old?NR$H7i%2vjA`-F!Q!s@jNmLY+D?$_?
r3xw(q9?cneg_}}?v)~x_zphAUOI@sxkG}euLTW|Q;45>BlJ?>`mzXqp8|OY)H?%1d6Y--fn5y`J{1TFKqOQlNf3<%JyVESlivtp0HLHvl%QrQ7?eq1m>HTV
KoTZoC}LVdf}kVaB4Sz!2$+x}RJ<h3ED%!?New2(1R#QeVJMXf34*^jvqMc9J*TKVhclGIZ-Wri%oLNDPYCWCM@jqVqr(RNi(&^6)Z90aT^pyvgnts3LLPwt
pRE><^Meo-Ce|VvQHg%j@l#BOv4|oC9i4#CXtBXL5DQ2YArg0E2|}eR2Y;wK8YYR>a@p7QFmN^vK>LP49A)eKub@Ju1p-hCQ9ue(m`O})zaSy>5=}?}Jb^n`
M=QD=W|FAHaPFAljB6XTsFcwK2%)qC)sr3=2GV{=Q%(UqVa8k~c>4_54JAWaRO1f}xY|JkCoCbPoT0)Tplc{akT^T}aY^`EpB9KdmTmLfZlzUl!9w1_wZjg0
L*^NW){=b1P=~(8CI&=gW=9enUYP==c~i1eCW*=hfC8yDV?&1JJ_7JZ%)lPFq1-|=Q$S)A#HWG1YPTyKy+37u`%cIs7$|`Q$|yr1r6Y(mf`70fQxFwF4bpE6
L2O{L8EHXe6jS~vQF;7sGAN)60O~);aU!JYe?9+k%G+xej=~1ut^Esvjf3k=9fuJ$HEWB47{^SaHk!clG8;*yV08L1;;OM2S69>6t;21lJB0T62>zmIhy*A|
kV+9+5&H#z(U&sNAxJbO2b-P&V+Yy+=8lpFsr!ORgsQLQ!kDN6Bq=DMAgHF0p{iDp38{iap%SWMgeX|3s-lS*C58v~{hUNO5~sZ1;PfZoInEsXJC6Abn&2%{
34>V;vIiR)Nukki2vLyz7<^b5k0)6rLTv(L2s#TPjb)@Xa$Vq7t47kH1?-cSLlBd)NGA89JRP|+AcHCjEnm_A+Cdqz2Dr}ZqqIl-+#}$f$-}!C$pyBZx`C3A
$a~bLlwJntX~*n`{y%?0{$F2gTb7CGbNCd{8%d$*G_&fPuH(+G7iwgf8yzwXI~QZJ8ZtxfIy77f-6V#hXxUEaW?2}8v>L@P(h_~pAU$fGq+7?Di@btl6^3IA
)cALxr-SWPpf)gj44ci`XefEcuk&c>4qM+Ltsl10aV9b^*$3c3odz)l7eWss?>_nH*=b<e?dsP@_vT=VI&`WlIO>?8Z-^-zU#a-b-S6=ykuqMO%kKE~amA7S
9lP%p$^Ki7L}5Ym2~eg>`?eT<WHW&E<XOLT-A?g*-n~j>h!KTJk62{ytnyB0FimImsg7nV%3HKjn93N<L}&0sDqsij+k3AZRFUevgSmg#niB*Rf|EfJ+2F%a
&(FrDZ0W}(;tq`-G7l%xIbN>EC?6B{kNv;3MHN&-;|`#ZA}OYpHa>uULEC12q%@QT3KS&;A)~l5o1Xi5rt;bw7&IoHohK8bfRZR|8E`Rrkkd*Z$Umw5V`e_M
1mFNWR7Fg|4Nyr?6D2JOW9|F9awE%PV1^=|96us8FHanKG<s_8I*bl5SV+N-yy7o^F%k-Uh(nKGZp|LvQP;72ls=8Rg#{#wG|9BllCp!b{z@Em>=ZH;FZiB!
`z-xpr;aWm%NkWGu>_aLe;w|{;b&UTQz0q3ebO2c-E7Yb9Fv7WQrJ7KGWWPn_nV~0a-uN5TnWUa(_&|Mh%Yo&JuIjqOoAzCU(5c5_9r3B3iZo#bjUhMl4{3}
^VieYgP1UU!uG?#lQOZ0FMcj#d)oO~Rh_xOdh#NsPAK~uBl*H^U9hH-aaO-3G@d%M08mj5(7biqHbyilt$C-F^>aC<#|xdrxsnk*L2r|x+v!h%UYW(NgNY8n
nFz@X>DSZ~)gMRSnnu*O9CM-}_J3TQlE}$++CIcnajfY5`ozuiW<`-<_vd9<+S&Nnk3Z4JZw#hggHtw33A#p)d}D?RXnNPF1L`xcY{FA5eZw%;iMCBMEYiDS
tyx=o-szBlC@3k(ZH50H_duZ$oJ|8spz?0dYZsH1^VG<n$S1o3U618EKYwn`)wh`-ZwE9u#@UYOm21J@^m-Uc=hES)aD2?gl8Ah|!|O)BYpj9Fivze`6a4=)
@z$QHO0~g(W30k_%JrS4N|L->MF$&npCiIQ9hCS^N+u|VBibUEHVCSA4QovSb_J>Md{#<nwV<fM5F6{ipI;cIVUMrJ$6zV$*bq)HOJz)E&vd4E-gh2@=ekX{
tcH;Gv#8iK$WyRZ(eEIA?~~^HZ;M`b(P!I-){`@5hjsRQ*L0;3<>(#Vmc5T?&5h=I>}O~x{>1$Ob0W{BvKV<r90?tSFc)#=)3IsLR4q_|KvfRVQ}ezrlT}LY
4&I>KXlMlUA%)iM=Oan8lLVTUOT-X5K_-MLP(OR;`SSY|X|6vwG&h^*jihQ1_DnJmZxy?y_5^T*@raNxC?*!>^Cx@bzdIMLJueVO1WD5dZ#V#^-6@h-CqV2$
=u08Qx1SWT-W{FV4zv4U8dbtV2NU9ge$rK?QKbN(N7=v1UO!?Bss_ZTp#0C%_K0*JqW~>oDLj6;ZT$n!OM!%`+#XQplZ4EaBNN^U?ePzC9}VGDNlEaGC%ExV
MFBs8rBt9q02)Ko_Ib*HdgX)<WK9=7)_cc4;xo?{dy)sGf`}f;LlCYdeEr%dY&+O>CwWlK$0q-9+8IU;ef&_`X^M#onD_?Kv_+ihLlTCkTQ~DgmL0P%B}T-O
E`tWdEKJd5tzgpRXaJ>^Te2aDkf>}}s-oE&X@aUL3JC^;qAJkonbE4Grm2b{B?vGQQ8-N~3}6BiBcaNbM1c~}B!NuL4FD8{d4rOf%@Y-Czwa_>Ya@7J;yKO-
Kx(LptNWvl&Owc#b)e?OG&O^n>%54{nXFQ23X2L_2|q^Ua?nGy(wK5+U1xu8$Lfs_wFBfB(D<`YalIShlVszL9t{-|Q$!^v)Z(H8jO6QIBwv!eR0IaZ7rz=D
fyb#$#ugMO+HuSBbL6HCnHO@=pdRL!EDBUAFt(?Ao1w|F#t49dG8=k(zSpb>9A5VVX#3hG{ThsinMQ9m3k5lo$Yw!F*i6d>B}yQxe>AG@nxK_NU^c@;5KTj_
zZm-*d1Hm%`t=?+E7Qg0)`td~8lJI`o)FUxL$y+q<RdJD!AL<B1OzY=QY}Ih5h9Q<ZAL!kH{0|ZgX;K1#6iGQuy9L=jfdH|EH?yz1`Ifxf)_#yHG5Bc^h4*-
i4ISOZLmEMlQD}<;KQRYd@ikK!?ZljljAC-AwV)pPz?bnkrE*YF!q>;;z+)<_xTq=t7Uiaw^T(bR_W`VO|oo4Q4|Fsgqe!@W<r8z<Y_5Bj{^lBLTvtE93E(N
Iz6%LySj%ECwO=!WX=O^#lo#_Dre+t%=RQb<OBbjL4yH7YK0kqh=>@10tMni;E_Ts2w;C_Z{jN2cu(3g6)Pc7(n}H*nVil}Nm3{s5aE!?l~WRYBSuV;*|9*-
WA^oL4)pRmw;sOz*%)}^1V!=2nggLh-)S5L@@@*8oJW0&*CqgxVq*733JM6SDx{*7Xc|3{f@t3RN(iWn$@Iz@5057%rzt_edoJ6)4#T?zT(IfIFdm#dSdv9R
A^}B800NdkPsjO?K_~jd_2KMA12ma+Z0dQT=UeIQeFSe1PGByt$wTQVQY9%!G%HF|OpprDtMvyU5FLUzct=o-IG1xx-{YoNp#k~tEoQ83lRF)mVt9&vB*+@V
w7oGoG<%=)cV<icS)0*@SFL1)>ytLbCoA~hJwx^VYz#aT$jO9+U)(YU(dE_-A^Ot}c5l}oJ`;lR*LPnnjtz;}_n#Bpfj-I2hzz=^@aMrfrK1fIsGdndDots#
f$aX&0IUQ3!Uvfr_I|*z;_@i7`{8>UY70E;W4DeRXyVrd$PTbH2$Z2hcSjE2iRtS;922mHCt8gGK*64J8}X_f?(T1TIpU)zhR5WAxg?&Dmv2cHaV-?0ek3E`
;7ch_x##ZO{Q5Z8ZPiT>*ihUj-gzIhAouqJZW&6Ywkbv~WiVn-`=LBojxpq5<F0cS$;Qab))Z<KjV(KNft7Gmm5PA9VAB#(1q-|~U5ILuPL2@BU~4NXEd-ku
21*K%7|l!}gHdpxBtTSmV#k>e9!`lPl;VV$Az%VUp#GH+^Ul#!pnVH-$EX~7q>w>P5XA*Z%@YB<cASL`gurPzvSA$$PzEdcxIFn+hD=I)1PA@mKu|P+_$TGZ
wLDH759#IgV9o@f50@dRfuc|4O_&CFz|uQ}_QT|R77s$&CWlb^{nWpGho*z~AZ&TqFEXV}VK#;GEkHsLk4ypGb24FF(d>?#FLuIc1DL{TQC_U$3MoYM^Vzd~
QkQ@ZA7{@Yk~otj?g%?PQ02E@dG?#IiyGR={66}bqLhk|pj}Sj(q10R5>wa<OGXBN)4F4+iXFqx_xFw%C%0V^)!v+dc`!#Ti1>r>KQSFJxFIsGl{AFLsnCDB
R|)RrwpsZOv+BbJYwR1@F_B&Hx~B{jRMBBXc<JnBSTzv^!J&_1fuO<fb0gV<^}dI_jk~*F`%#Cw{xGNDm<}i+(jfku1uOv~w2cG`Lae~#4uQizKsZ1tur3rb
nE{iKlB$XJKdI&dj}vkz_HG2xP0$l8K?y-kPYfj?@kgpBJ%2Mb`x}TwB@S#o5XVUlJm@UZS`mM>s`G9o4f0Eb4^|MOc!&CUfLF=Bed|M^b(JO}I=QVHJ2w|~
AOV;HgBFUa=GS1Npx9JPwsL^rg-mI}Ig1Od87MWKCLc?5R8kQ{`ydsfBq4~UW714}jGJ2!9)^%9P_}c3iwA}{owW1+r=H|dOhB|F6^RX7$$ENyler%u)1yY?
j+qcKDO73FZ5DA0CGO2FZ+5O&SlqojJ=n~JMwC2(qf62zmMy%ix-eZDD5;31nL#0#W~fM(N*FxGAL6iGjqXhn7TF>pG^QnnilL&>?-&TFNSY3lGBkY|P{fc7
L=jO1F%o+egupqB<<f)WfHX3A?Um|T5fnw#wHj6&)Q|;|2@Nq}@%yg{v_EG7tzpL;9rj*nPJ3CWNjq7yDP^h%D5|Vu5Jm`+V3LreqS@OphC_445hM;^iQtYP
D~{wrKL7(JG!KqE&U-%Xe#;;lpDw^0hUb|3fO?Mw;CGvq@P!<NbSs`)2692iVQ@NMjy@kPH{&K>uXfoFuWB4gl2O+N?Leos5x`)2a=QRC#ggSXnxbjbo(@VA
`T~N9PB0r(A=Qj6B?kL^hJ@)nW33OgOyYVPVtC7fC`V$6M{XK$wB44?J8bylaG_)>7!`EK+~@qd?zdnHs_1~^Jp>O>k9-Xj6+qEZ0!)P^F(niQ5<);lQv@WF
K}V?$?FK?78HSN4q0$4IBc`>PG#Xb&otY8@j?@ELl8Puax(r3N6<cG;OhH1>T;Qh>5R@cUr%4loPN*#uP%hTn8I38XGVLW2K(he@TB9@+RYXw0KoqpqBta5|
0ow&qkqlE5p-ln12NTlk5a<YsLV%K2wkcAAQ^++PII5?%3JQcKdUB0K#20K4EfF*zkqtvq!Pzv3wKBw{QBn~FEmBkz%`nSEK+#Z?kfTflp$jQ2ZP(e2`Gc{u
2RL42aCfP~SGa_tAc?A^#F&Xj_+UVxCRl_l*oi!j-p(H_Ld9ZYEGy=E79L)O1~72Ttzv1=F0$#1querkGoS7GlEf`i#-z5Dg-CyCS_RUDQGrr_eKHevp}7i)
N;HNup6IafLiLGc)14^dSfAGqO4LMA6pe1m6d@;Su24A!{;r*w*R<S4Q*yx)n3@?1CXG5VEl@NDiqM57V9+{Hq|!KoCW4Zp5{8novLVu^;VHx`Dlq0pBql=S
pk*P@XYT#0ux^(%b2g=RbP|MJOA%RqiL}HuO(O*3Md61otnKsf+mDW?htMHCA+vz)c<)Q2rYXB&O1203-RXel8f52aTo?Bzc)T@gy2l*(=$!9wxG4K!!ptOF
qfMim`(A+df<xs1T8p!ZeEv=IYvGV6`fKk!#*WfH@eY1gcS9JUunWzAVz3dN_(q>D_j2A}kE!@1Z|{>__p|!X1p$1HN#iG=>)kc!Mw;40JIXTm%nL%{PA6&`
M|EooP5phh=t0}S54@2N6(m-W5cgw&@ZLS5N2&euli-O0grJWv`}V)?4`IkPhK}<PMQX%n$I1uw3$D21TKO6&J>KM+&QHETy~su{WbB`YP&EDgo($JKZ##Rr
oF_6)StX2+`@F(QaAxn~{gpK&N0!=A5`!!vC%Eujo&x0mP)j?Af+_+XHJW-d_t=(Tiayd$l`K+2=EVaBdV*-A2_mKw)d>mzBTW-3C@xY8cs%q^RbTW-K0Yas
nINhnrDzzEnj$DEDI!XirG^5iA_5>Hs%QyiXi}0OX%a<Z25BjxrdgV%YHEgpAu6gOq?&1^DyWHC0iX%K&>1C^Bw9rvf|X!`z0w8*h@A$Cs3awTp_xf&{v2q;
re=vLDgsy*h@ueQep3umnGGQQBi*}E9xq{nI=>V!^#J;m)E?Ob<G-PF|C%C-fxnxCGoH{MB)?pr2`LTM73!+&Vkn3R`a8A%WcTAe)%Q34q1<$yn%QkX-p5T;
KSzcx^N?^_8&nyjKxvZtdgV;078VICGg#p*VGM6cn$^63p-CD+-Md2A1UHZOqxd2Kd)7!EPCTx3<`d=wdJiHF!W0;q1vVTfj>@#8N<@PZj{4<1B&s5)31Wzv
W{{+$C?cpN2$fM4MUnTtqiL)goBAkx_fyQmzuRa$*S3YbK=NKJq-QhsQdeKmK?@T-?hgw79o@-(vW~44z<$`L;OXtHfp^Gr!Hf5k*^Q;8N<MkfL$Q-k*Sp~i
ovGvRiRgU_h#~0-`lojo`X|ZW7Mnq|=~q#E$B#1%@%!FB_&x>KcF;OTJVIi=YbL#eK{F-U+c@gHodq|pd7zP$HN8Toa9ES{!s=7LN>FAz!mo<GjAZ!z7~E1?
rgXm~i93LTu#}VaA71#MSHcr>f|e;V^5HuqC=AoV)vqEyzHy@u4ZcaqBBW$GsMr<f7WJnQ1RWxEtmk}WC5y(V23>E8aGTu{AW#?8p_Z<g8X~255Ho=?>;weK
d43M?Kr@4Ecyy~!^j@i5vtcMSB#s7l4d(bh^hiY1PthlrZJu8>4Jxn{VSBhUo5bzX9oh>ItNDU_!RN@>Y*M19tgIFx){?(2>=qG+MvqY$FNBw(PqFX4rqrTT
4?FFcK63^*J5dD0;Qb-v@#bu&IWJvZJC^d!4O)wO)D)FYHf;F)dc_#4^U1SEPz|MD&2^%D-G)<_3W2v&qib6`ZcfRZ%Q(t%qCZoTA|=y;7>Zz+f?^Qgwvf!%
?R+$SQ0wu@K$U5=2PzyN7DH-r_dvvZS%6^XEs3p8&YM!AkjW^c1tO|Q&{F|T3?!0FRFsnxO)L<@5EP8~!LOJ%N3C{xuWV@+3cA9@Lye3mq(~h?`|qcp5%j6_
ZpG0xtYK_^^Pc;%_@~Rw9?8B9sPY$*y4bm}uDa6{R7u+lV`h@Bu{23hOp(;-LZ(BSkz(MSo<qD}TxS&5GO3+#d@+xhc_w4)Jbj|R7VkzPNh6PP=pH6g%re^N
CF}4E)#@H5G18!t(ybdKl8i&3^Cn35%6ZoIqQtC37fHl5O(!hnnaigg*$zksKRtHy4dUjc*sY9#^~h8Cg0IacKslbn?LQvt*1ri)Fq%NADgY907%Is{q9}?n
iyvyZIO=BB6iQVOH4Ip&h_RM=*ysu!jG9_admYAD#uM!mGKmdhB(~TLqv!S2cv@6qR<QXm>#j(h_*^nBe$~DKaoy|hK1Zxc4Nu84t04t!RGT@59;H!ax7wm&
PoHp6<|v?GPNAg0V4%Q8Fkq;MDOYnz7NNX$K|SpN@e^zmh<ZfO-dl(i7cenaY8DcB8xV&?Cfig6D%iy}h>b1UXEXFLl<(C&t*7iSy1z1$Pg!ywk93lSd}_J*
yX~60O|sB>dc<XsA_l^wloG^J(A0x5*co6bRa1bQPW59U2Mtw_@gjLtFRB+A+s095u!*~4Zjn$x!cZ`YZ4irxj_#9n->+|z$U8ooyee^HP9@)}olqhx4vFjP
jMdy4IDzSslYL3UJSQ<343yp}zVK7i^<<r`oP$UnEh87Yn>5>gz4}XzlBGS@Kcn#TGRNv0ef8GYvT_wF9U0XtIfPhB*h1~AK!=Z5tcz#>_0ndls9I4X#`C-9
o3^9w{vJ70FHE781ce9!4I>E&(i1RjNScf#N#+NB*Fp&UIKm+~`jtH0ZuSIaSA?uQW@M-zPBn|9_hscGl-6b=*Pf=L@|zwKTdRkbW+}K5Mq(~P;!ZKn+f8$8
gxCm>M@batE17g3oGOd;K1uBEH{M6dIzHFbFO(-T3Oz`DtO#pJC9)Q$K1%s|_k);aEwM!^SIqmH#0<_61u@6l9E#Ns;2!(H^rE16Kq*QhB~TSj0!+nJg){{s
czv}4)WTBGo95_i%9cPV!UBXZQyt%@8D^?x1uHywP6`AGdXXW66ZBwBB|(xg84x^lp=MA7_6#5}FmO(^YE<PEIn|E&nLgyrl6s%W*C33CJ*aUG51-rI18yYB
eA05t{6UJATx&keAXJ}LYT4*#Y=+`O@aqj_#4cU02|S=a2LdUi+G24TFx(i?!-&CUQhxhjSy&`{8e2<k%+0An&P@F>is_ZPLn0Fm_vc&U%EZ>}GNn(F6!kNY
y~3VYo^pJc9rb~-1SKGZ+=O^GN&QF|A6y4-lEe-ISU{-JqEOo;sh}R*!>5_Z!*jLjh6(x}Q;kq%^D_Be0%@Ii-t*9cHh)$DhpNF5hp!qge*nH~M9C;Jc80*Y
JuQ5k%Y!)2Rneob*zu6l(2{mQpUAgqG#%~L#*8Kob7Gi-yFoYVcg-aYKEoyRrJ4^Ncj(vG=l2KsMUYFb!RdbDeMC^(4v1R=v3dQQlh0ht<^iP1|9WB!MDTv=
QtmCmKJDh-0G%L|pp=Ri5hTY3HrjS3olk7ElhdZLv8r|>Oll_zCel%WUO3(IMTHdg$^J9J1NXpyogjS(di4AN;~GOkv6OqQ5h3i%k+Y*1%tbU*H+Ln{G9z%C
pc67yb2BOxUIYV^optJm5k)d)CZUpRXCws(av0&HCK)ue<e3bD!dVU;G9}H}tJE@gcN*OHb&YxsEa<?jFKLco1IbAgJ5oS7;@0Dip=XZ=F!B{T?P&O9!>IJU
oo$6cm|-AfI_s+<z&TuyGE9nOMmmxXph}aN1C(VL4v~D>q3xCHT^Q}Ih_Qvv6B_Mia}8~h2wNJmqQaml1*|OcQGz{71~;84uadc}dtDycRe3OWdbQ%?w(h)Z
4^&K;!?lti={n@g8OCzK4w(zPpfGI+7Pwwx7M4}4y?Q(=$k<wyw&|e*(@O}tmxZO*Q((jEd7E3F92w0?PPVlKh_|yS7A_YtlLRyo0OVSV+g1Ew)57^QS5s30
c#5O##(+!eC>la!_t2TBNP=WpnI?~(>S$n#gvZHGR98r+9v=4@Qti>l7utm_JEk5d8Nl2M(B%;8dxxy<6y}_Bg4NfCcOt1)(iI9u>IHVL#4!afq$>o77AAD_
yfS6i+Er6jI%z=CA*IBO66s1xC`v&MID&?hGyy?Nr$VIwOwcB@l!01ShJdBenp8@325O6JjweG@M1?6-rp5{i+W=`m(WKCsk}e}m$Po@UK^g{<g-TQ?6{Q5K
1ZY;3pr9oQhFJ*)2#EqlDJTj?l9ZtpN?KToh9*h~2}5jxr7ArlfuN*lPnlQv&&%C=e%S5t?bW<-7q>V)bL|la;nMc^_-T>V(>M)8(jh-xs}F^?&E?_N92>42
;kG#OoNDTGrG`xbqoN;DGtmI<2ka>g@gA0nsjtH(WTGgFNvLuUYvT<QO*BXo1r!8L@c2I%GXxHU#65}j$tQM0N4X0@v04o?%L@CeNLVyec|&$d^xQp}4#Gd3
hHj?Ck69`iASey0y!`&&@$Dgogq2<Reci4VGs{<5%76o+se%cRf)c5u0w#r0niQs~3IL%blqiabY9NRqh#IN@27#GYWhf}BqN;^Zqy~|ahJ=QIK&F*gkcdvR
SW$AUB&J7F1kgX8h)eItr=m)!;3JH`Mg{-uni*eN#q$#=Ab9%vV+a&j#j0<Uam8E|hcbOZ&_V+trA`uPDLY`$u=@fS3SyjDNhpL_QxM?dou<K*N(mhN5u#WL
55`?3C_x%<0ckPVFAy+@KT134F(fm2-0~uH|5^};<A0=3#1t=lp@|SN3K)<Hk&O0X<MQ?1i}E>h<o;Px?R9Ab#A3<QWe-70ka8U~&roCxD0TP&hiK6yMLQwP
i1^J)K}0kXOvyz}G)*AG5{(onQiVY%iAWx(Oh%KWiIO5xkprYC9SW3%BTEn$<%7hS*vNvxvM*i%9bu&Fklz`d-U>b8!>etMP(<<I_7+$7!LAb%a)8ZT<S`8P
;>oUEF@Op<LEVr*{`eIN6UbhKcb>#7<vl<W7@SfyB|tz*!#)H22-!a4=4jS{6ewLA*2-MZo<q&&d%)&a1(uq?;+e^#cH&xHFa$_&TMl^oLE}d`QR(DWVlpnb
)&UJFBDYncZz&`Rw-sR4Tt#CD8zF)X2ZU&dpgahf#C(T{R)Hz#JtYc2yvq41QTpR~fHC9PlB#CC-HFT&rOce>08U{I2p7zN!3WwGqyX?GPmt+1qPTUNLrE=^
6cjy~HLAL6AaN=U97rDt)p!oiw34(TGy+dH$5Q~xz@Airk8%cr4!J1|=z^}q!KsD9>(K&3U3L#b6bWLXhAI-8popk|78n9#P$F6yLWK>D4cjGQkcg~~VO<z&
5@;wxNwDe~7>S7@wCQNjQJFM&Kwxm~VI!;+0fpM?RieN|5Vi{-mZXfS&0w^>rs_^b0MDEq%npNChyg2ED@<$?qQsV_qS2xfIL0Cbh-ip7i&PPajN->^k4Oa|
lpz-Fia0Z^ooZT|Cp$-R!NNrqMG#RiS#_C(iik}Zp~eRwN)eY1Whk+f&4Mk7BS7MTHpaUL98pM+!&!jIwxXDcri!4^LKJ2+86!X%X&ObP79fHVpR|EW8=(Zz
iWH$INKGqL2u8$hXneX_4U7OlQ3CXZvk+;5X_|tHvMmJzQfZN+1&cC}6jD_qMKm-}7|Q0!2$-fKNrEOxB8X^cID)jPNIfcNu=g7^O(s1#@H~nMhG~eQwp<j^
6jH!>0j@1jd*U?szKSoajxh>wzfu6c0Ra#u0$hW!AUdhOK@CXMM?qiIGHxC42OLfU8=s0PL?9Y4ur%#Pi4>%5go_4s1%2*{4#v|)sA<?EIt)P8hY)Bf&^j{~
<2!`X+Q9`BNNAwMj*=~mI&_AbQ&u)LVhJ>aTR724ZAP?gVm3%EOu8zNq77p<qA@0tjrw+qbAwC(^@!^)lQ9*HFP3pA_WENcuql5p&m_sDn?Bi#C)oUKB<s0$
Z0iap4Nt-TESmD6*c=4ke-2N{hR(%MSBg_@xt*%@y`ds_(4H<K13>Y7C@qAw&!Q}YN&!fafKseV0NVp1e9RC@5LG2xv4deOe4m<6;rlv2;SsQvHY9#?rK9_Z
V*fVLKjozsbo=Z&lc`ZB{gi;A`_q}CA~6<l(F~z%PR3AYeN3HbFfvlKXp@I5|D3;gID*bTzYHz{x(EqP60u>96qp`0L}1~~?ErYtUTUN-90g6taDL8kVY8Z<
K@=5YBzDF>gjB_l)2u9WP&F^=erzoH0Q*#L(GW5M0Di_)1&G1zvjjGdS&@Q*c^bTNOUG<9@?CP|(!mcBuFDI@bnW|Ok2xK08*Zjy&ki^pHRD8|>m$M%dl-`;
48xx~_ik*>b<HnqurP@Y!~uc{$%YJ>3miH5s&7R7su)EB-wuMCdzATvgQy`ypMm<UKTQ{HHM|MQ3E%^H{JV$#ET7z!Xl?{MS1Ja9A`vDPgy@~`RC#v<MI|)e
4PY=u5YY)P3lfQXiT%C>Nif8p_gO?Xu%!@^nsk5TNYV)G6p4X9h#(DAcLC7UO;HDjlz<Y&K}1y%YQ1aW<%9t0kxv)_6YYQi=s{g74GKO15D)Dpf`>pDN`QdC
K_h7bms|pY{k&U%|9?vbQ;~ndn0{B|P!tUyn3X?+D14p>B**qUL4T;V9w{*xpr;rrNJr7m5a%9<zNm<a0hyl=@>MgDU;~k+KeuDFdb-TwFlGO=|HuA-2QT<b
N--g|heFg0GQzO|O4Aah0Q<yyl!P8(D4(S__22_Y=s6YrJ{v+M0YK7-8)zZwgXMt1LR57@fWBD6M~Hq9iOiARW%pUdL_k#y6sh2bfI1rg2#7y#CQ3v+oE88>
Sy6Z^aC#LiM11*@M2rZVgiVb}1NaC0^#Ma^2&$S$WMWy1)(CcO5W=95@r(j05Y|sz_O~QqM#0bP{F5j7VfvYh87)#83I3tV_bn7->;Vde!wRS9MKmCxf4>-+
JG<u;spghW_JSyYpnMWuX;qOKA<FwF1f?NB5I}NHHURESQuN^niiQdqk8rv=DNc=E1*j^3e~NICH4#A(MAAXCp1X?%RiXJP=uK4~5U0s}l_^~#5sB16MNAH%
WhEdIic~eA@=(xCO$R`ZgaM&KAYvK{1IatGPzKm&N{LdJU^NsZ$R30viedv89R&b=-yh|Xeh`6_AL^JSp`@aarlJCYp-ufTD!-52v%AATEol%;;Lbkn1@Qel
eJWseN`|{1MdXK_fG8KaL8gjM+=V^T^!-WxpV@qugvAN-A{hFeB6Kfjx`1`{KU4J`^^mB2uwi0~Du|ee$pO|)$n*evBAp;ocFv;lDbn<`xk?Je@aUbpf1Wlt
#)8(_G}Ag^xa}}#a)k;P(&;Jz!M55J2)N_}A0U*>D3z1RS6L^SIf2L@BOcVl0#uj$T4t<)|8h&zz8&j{a!GVhsVTb;+HkYd$ax7q=j)TGH5kXO=l1JUd17U9
+~qC^*LlYwv0>)XVj`jZlA^h9QXJguGWFBMW|N0mz;AqAP4Hnl)^b95um}fC<pKp{*}g&lpi4Mo;unlI=rkQ{kR@a!G=OYH8c@<fH)_Te<-))L)EgMuV)0kt
@AkzB+^z`0RxnY6Y#UPe2Z>TqK`2Pj5f4E<hn<RX7-tJYP8t}ZEAt9rQh_+A_j=Qc7=!cFKFJQ?3W7Z&h;$RBK*cl#092De07M-WdxcRR;6ya#syZ766$3<&
XbF`nB$g6bp^1u!Dq^Y`2vlLEfHqJhK)?_hgQ?C4s!Hep{1G7!G9N;52?S!rH)>GRcVPEMO9TKJ8A)O$kUv0y*99R!q=cXpr8m?}A&6FG{|GQ-ox<_QY7af`
tOijGS_K7#ynIg87xBVSd6DE~_c_K%!))Up+48=5)ANQMy}DMM(OzI33H{w++-jPegM1xDz!`vvB%!ML$$*6*re*zt0sa28^d;n&0qO)uUd18SNNZZc>?L$q
+ea=34tM(9w-~o3c4B48a+eLPFfD$?2RE;cr&$Ac-`0bAl<(BK(P94W6xOVCC;AKnYdWVUsq?K<V>B3KD-Yr!`^eDb2U8hBiL{1@M8m&{DKNz9X$o^nFEUjG
ewpAtBoERPaEJ3f^gaxe?FJJ<o^&^`+ivn=xaw&DRRE%qTBsRlADGcm3_)5G6A)8H6)-fLWSMCunI@sCqGYLxXfDZ$h$xmk-N7I>u^M1{3{6beVaodI3nqdy
u=ryTd9izY*p#4~w_Km~qd*c8O-V~IWKd)U4?<RT`kHqRHUmgev&{n@Liq2t>ImB?oPeZZLL~&6VqxMDGeuT|0ZSc&NhevTC?={TLLnK<s;YoRQ6a6=)T%0l
mB5EXOGV%IA@cco>t|?+hJ}(+p@d>Q#wje$1}K1_h%MWy1(Aq?CTJ)Ktzt=-K!KrxfQcClb6Xa9%}ER_G(kg6BvAxEt2vs2m^?OO(*dzkK(G?U5nB|EqE5;b
y65+_Q=SV`L<Awia?J|SRD~!c6>|zKKv*`}&Wxs&K1k_CkaUHyq@+@SGyrI%rAk^%!aryXi6RmZ08kXccbwgAwzkk|bVT9?*r3g`ii#dB0c3z?6&|2f+Bk|!
wzO%D0Zb6Yj0AKGNJe!-iy=>A0^PNl-GxV?cVLMJ?qmhmTBy*aa#W9~Ou_3QECF*sU~)-UWKYKbJD-AZnNnX*QztB_c`-hu(SLE&gu@h6b-{t6K#~ekWT^z=
De>SK9;pt$X^yAw^|{<|1BoRuBO08>sbXoMX#KdyZX7KEr+&<te2N&FG6nhCJol*X?mDE?iYj7Af*~fPbR|@kDolw{91{}O9syN`z6QnnUQa)@USNNm?IjdY
n1S&G&iN9AE11FvdpGtb&q^Rbsi~P*hJm4CQK9k$L^(hJQUgkbDMF(E7;Figm>o$HsWeig$l!lXT*D}Rt1VK7u&DCi+Lclf6cZ&7gdy4(MhOXF;;&SxUW6S$
Ut15VJ@%suuYKc<?Ek{q1EDAhB=>$_b*Uf>NJ8TnOsH!H1jrZD+8=lKa1_ibp(r6j(69Y6hL(USN&(@4831)C@gF%#6{3}R@Qgj<>(d;_=`^(8>x@2UMeZ_C
%talA5lB*6-ez#fZUSgQAZPVTN$Nd>AgL^>1h5F=Q9_gt)ljsiByYLl28~+GUAB#2V8aI!j}RUcd5mE3Ndtd~2M8}R3;KqFksr(G2A$C{6%j=gL{QTq9?xcS
uzHWCm^1{|qw`4X6X}F^4`k33jUdD%$R6;<Ifc<B9>85g_WqqwnG%qRX-WzQ{aX|b0z?2xW+Ew0<N2mYr*Xf>aaJr?Fdt#&LQ;?c1ulNRMAZP&guxO}&=o{A
Kwjv`X(C8~swirZN?IrUsD=d5LdQ)Z2l8aGS<LBo0raB(El8B7?j;Q%ETn@p6v|LgjL`_vM4=Fd$Rcs<{n#8&+=t&NQV~!@1tTjl6b&li<xp<lCAkB{gcFD`
Y9Ed7_HfE24eP>pV89e~8Z#kJ`6Gn7arJ|Viij@Qt6H>6>T@Q9&B^&UT;^?zLxeWF{$HPNdXeXx!3}5=0hj_)`fAeDrBCaVA$+vSZ_veg3J3im44IB+NbJg;
4&t{#P8ym*s;F@*+ZuSn(u{klKhpY7B(=K^4x$K7zZ59K#AqRZrT<aH>4yK$;l|wmfN|0XI1_I}%Q!qfO2f()yfJrgMPdUMFm);_Z*at6+^+|UoxIXxsBj}6
S<*Y+6Q%RIGq1MVnbAzNp=_m$sDhvKi<yt8V$t!>A>JBwzGX)-e-F6p(x!HD4AagN6_%>nf$NWZ$7l#8>xWyFl+3sbY9QVz$3m6rNn3RdL~nMHBs>ELjuOKX
f$K!CrM8-unK-)Pcp<X@WYkFrz_0{3-hPgn&{72_-HZyKy4hrR0N0dvKxykwidJF+mP(!n-1oOy$Yd6@XBLchHB|V)ik{jUXofkAohCTaqOwd_e~FS;%qmL5
Tg`i82$ubdfM$pcU?70}SyT6E@C_ZbM6HF0e}qaVaeL*@ss5hf-9;y-lzi!$zWrTNtVMAxrY3I11A5gC<67`vFhz=~cGHn9zDDuw*Nz_QvYoV04z{IWESa$~
_XgcdO9V<KjiSw=L{NmE@E_>@{KRZxB7e{QDZ6=b%QiEygGT1JSbsz~wjb&mLi0hE*()pTY=jT{qK#s8ePG_tz&w(a@*PKI!z3}lX}+GVxSie7%zNF!_mMrg
_3e*wk6$ppsgD@ZNV&FHps-@vSxPmg?%aPS!vktDJ2iEZC{i&Fk*B@DNX)WR)eSv5j6t0W9N~lYEge;RIhB@T8N`!N9K#`fa%cGWw|iR8HCuXzgM~q4*f7wJ
6axvZ8xH5<fjgut3KW4TLPVkcgv8d4kZ36MG%~>FLd>+p1vN=QO$BJiA+I?T5>Y}1!{%e?eo_2*@YME0!XK;{-=paqOjD^aL0-bcwb$W*<Z||uFZgQQ$aIkZ
s{(jDfnpUC!lg<mG9&%>vC|VqI&|fhF$$0tO@MsKQNP(`aGOvUU2(IPX@8X`=@&?Mb?uV6-?YQF{5>Jrmr5lrQQH|JEdw^D+P+A>2!3EAX%F-8d{o?Xp6EOJ
m)Y*?PrKjlxq}#IX~h6b*tI%qSa*h{SPVkMn~4o$b&-ckI2%61>*<0b2~FJhuc{R0GZ#81TTE$?<l%<50k$aSYzhM_NKxEF3KMpeAt)h49msCCmFIxOY+QPG
iuHuR6ag?Ai{5cCeZ)GdDwCw#!u?7%1YccE7>~UvKT*ZN_pP6nagu`b@UZL15fK)2_bgQz7+QNzy2V(Q$~@F17-}Unl@BIWQqyx7F&}ey_+c=eM5_iz8i&7*
GH6-P8x8-Emxvs6)=p|X#zL#c{EQC?$<3S!hbisNldfvYJ(WF_c0TQ$8Ofcc?@q|Ml%^Zn2MMSlf<T~)AeMpKw9z5;5*lRid{xC!)VV*p*)(;=!?v!eA#ljb
V3AU=#zY`la1@FX7CN0Yde#rEt+n~lYcO?W?xnX$dy7tuLjqJofHDh6gcPI$Gd1ho;RdV5|6Tm_;oi7#YX-KEZ2;f46y_vhf*{lxwTg-`TWRAH3ul7NebkWk
RKgt;q)yj|EuK2e6IYJ*RW*Fw9t+AH=NHO$O32)l@XyF<9fYefj2^rWiauY0c|q%t#8AbF5``jChK81ig`_l;m?L9D1jdT0O-$IZP+K^WS_Gk@f+C0*VyDFW
L)amNUuvn7MJ@QiQ!}~ZiW?_R1O6}}NNn+8K=AbHI^TzB=cBoIrwmUsLm>q{P#0hZY0r3#Ckq}X4#P2AI~p>+VL@<oMSJ;4gp(10l7VTSm<;%d?J#)CKNUui
z~BM`C14ps2`_+H03>BrAQ?sw5(I=;LXs$AMoAiyKqZAG<v=nSHHpBT`J0cq`VjtU^7r5{WXG!}4PI&;6a&OW8qj$nH>^Ar>Vaqg2>_BD`FdCfXb$;EQ{<+R
x-s~rW`OC?Ke{uGjhvG>2*OZ#Q7K9ko)XG_Z^N87q0)M#tt{j`!>6zK&+RG68`HCX^Hn%$u$_7*B14=bf_BaqL{!k{>!E`o<WydOL}Eq60g7CA;7p<pLI8sy
lQ(hQxf9?|7kh=rKBEtf@q|9J;{n{Hcg82iHyFTeZ5r+4r`fb1uzw+R%vLe(<RM)PsH&Nv|6afr7#>2mP$|hvk|yZJ3s?_)`<oU4a6*ITJQJ`H4X+)>H(nk2
*0iy#@GUw6=9G!*lo1L6PvpUoq<peI!Gu}8l~cP26dvFYWpuh}MyL|=61sy`0IVHZP*_qC0`MLA<iPHXcRFnD6iwogy1PZG#~E6==R-=*9W<l;o7#75qH#+r
3Sp%GN{55_*B7)sedG}sA9RA%0DXb(Od^8_w^9#ybGRK@=gkc?>fB^B(6f;24%RO}E#<EXP83>W1rp5+6*r}Y4`U404WDDynn~t;4hicMxL|d;gE)wSaFlYD
4`GIeU~2u{Q<{0?I46Im6kRkRY`4?CvzYG7iB=!<6c!O-8we}=Jg_GMeVNjVbb917p!j^ge+pCWb1EaMHqSx*kQ>9%ika_o{ev2F#tuZ@NCZkNb`wU}F(Iat
Y|J#ifsGVYO)ybTGEuw&PEbF{SRrCZRip|7L6#v(N~phnH34bMflkRZAVUE)AwY!Wf=MHs1u0PUz)LdFCXg{P15^+*41@s!5WtO96w@?9P-G=cNW_d(2-1SY
BP9UAfQ?Yl1_0C~UO;~M9z`#GOf|?LLU~F_OoTEBPEQ|)r!b#l2cP~7hh40_y$O)EG^juf_k3t{ztT@bU_eZCFenBGyJHdR#vT`*!M|5I{D1M@J#cU$sRfHB
DMXVBUT3@^Kf_`r3V&C2j@7jl10z(^5v=LfkJ{ZK*C0nlO-#i!v{e?yfREs`4wW^w0Hi`7Qi^J*nn<9jD1*(Yf~BG)q@akRn5hXUl7gwDNE%8iiV9-x-4irJ
GyxJC14TyKAegBkC^|5d(bX2fjTx&&FjNf8Rqq)&*?XNq4AL=ImJMl%f?_CunzWi)Hi*G6Ni^$1n;42BND826N~SRw2#GdVp*lpOn1Y3pnV2GBnn{*qA%Z{S
3yOlFFARGf1Vk|<5e}VA5;Z|g?BZ#lCK#Bhf+&fAs3_K&hJ`|ENQ9*mwxpVZiG`%wQ4mE_Oa#!$p`p^m&>;{kHJmzXfEtRbU<#^enW~VcqDg{~IJE@D3egcm
5LHoC?#&1+Vky4c#Gz4$v{4Gkat@Fxhpb8%gKTK1s)|TwXG9dN6vUDk#a38?qJphrDNv-UDWWP0G!B@PV;UVaD-g3qMJchCsy0N)5)CZH6s1r>4M9r;M5P@X
qAFR4s+bC-stpFJsv?4#Dr$(4hGHP7s)kAmC<eOGOjQPe!i7{rR5Y}aB~=BdL`6zc(^D-$P^5T+p=hF!p+=|{nsF3UqY0uaLM5T0h&l=pJe$AI9{A$WWC_M}
J`Ao#N(uxi0HLV6VwunJ=LB<#RGdN!L|~D#gHDVE1Squ+iWYYiP)9v6VvVrRU}}h*I}`?v*f@i2Mkay_ZBq4^_eyIZyjxztSS;zPO|=mfNl0r&IhPO-0Y-q(
Xv9P`0Ya8Gr6wtjfiO`;F{)Za6$EWYl9x?AjDb|N0aTT7f`YA#Qx@1Di3fDynkK5A&T3_<QmQDbf`PCq83-K)h$cgxz??#3WoQ}*A%;}il_J_wlxcR;D^Nxt
!%47cjB9HI;>Ow7&YCbmw$9OuKuVh%2E#L@wGKYJ!Mwc2wu~`s8%=GoRG~5yU^X_Wwk%>KlTL`rVo(Xy6_uP$4T^GD!DBcyMG+Fj&;<!X6q75b5sil%Y;B05
aiB3k-L#8UMOzi1q=|}#+fy}b6cjX71W_|2FpVW7k_NKPL`X;xEhMy6Lm>f7lv6~IO)XME5K9ykq(DGbFv$YQ6qPbDjilGw=_sI~dTos!6$J!Pl0bBm0a(@u
qO8l;M-^76aX7}7HdLi3v56=kPM1oQhGy8xli~?gAJ1%&)T#M6vJvHi5P~6vazRFw(1b{Zwjh{{{s-tPsKewGr4*8}RD1D+{#?>*fT#-;gC0rG!j|FkzO?)@
c_-*w+X0}&nb<QC4Jr6oqpWERTNJZ15)){nP`I^foD`cG&~H;kS&C^Wpdu(3sEdJV4Iq&NOjlTX+aQ_)Y_uc9rk9~Knk8(0jSS<VANdR!85sbO2qYmwNqZ&$
B_Vw<hN)PYuWZG6+l~w>_@)o+ARH+E<xDDFoc%n>_~SUqnu*1UNRDMSlecSZlE`so1h~f6IP7B4h@zR24JNEks%~*&(#+;V6uG2D8mgTchJVriHZ_)4^d=8k
yX?of%7MKDz=S%4Is%9H$r7<BREUr%OG`pfR837(lrah>TM$fSL^b<*U<BUBkrps9Nf1LZ>h4hQl7FP;Bm2)Fgu6G~yR+2*blyD)&)sQx&W8x~uG{<XXkBdB
e<a?kYHX!R)DMy<QxhUkB$2}%qbQ+Zxqg$L^8xJz5Ay{7M7B5}hjICF<^s70T`_>>0GgDgP!S<a1MxMr%LzhDX~aPUNiz{uK$L<MCm!T_MSspg;Q^zP8X`iX
l@yb8G7PnF$4xM@P)rp?Vv$r*rBdy*wc4abSQtr40-9YenuwyP&pFlBGAvTDY-GrrEUvp$*iA!J9gLes5+;J0LMkBa=Cuxlp(s0I+q$t-R5L&_z;^^)S`(wR
Y()~3g#{&yYMU6)6;#GCqNs44!Bo*hpt!+pYi*lkiE51Or5YM)b|q^^T~iNL8$^(I5j$Xw8YwDbpn{Clh+CU2E~3ndi=t(x_ihJVAJu{++mg!PW`<SOD^aR8
&^iG1l%mEowNK*EPPMG5;=?GJFzar%%2P75*rlQSDPo;vy|pOS8@JHbn?e#`uNqgdHDYRw`1=$xo*Gq!<5l-ze%KAD_A-z2K$L$}p}_)&K$gh;-M?zeX!xcY
*~Mz0C@7}wdVcyve~b4#pNLLCVoY_OK;9(?DJEg?!|ysDNyINgdL^KVgtiOK>zoUe?|OKsR%*uPO;5J>j-;H+e_(NX`oJkVAJzw<o9k)XpM&8M78>lf!+o{r
Z)_OH3Q$36QraVQQ8~*m-2BfTcsp%LNw%-IZjk&AUP$VZt<rmQgCw#?6wreSv<Zo&sGh5wJYo8NamT@9*dhQNH)j|u2O{W`+1w}dza`<ZyLXXs-;A;v1RB`J
1GaS}?$Zvi>&in;c8O~kDTK3ofe&N%p#7<S`!GyQOv;buz_B;DWWd7%6h2P#F%&23y=Cts8Y>c-3&s5sW3rXqg&C_vlQtLzNW205$zB1=41Iy@4=j04iXS!J
Zkxvl7@3+6$jTce{~1)DiU$F(v*m0)tk8XL+_)BrV<3nr1cPq!R5?q}I2g|I!jlm~a_KE<eSQ-TINk@zG$=4RbY!TMU!Va%`H&}iX%098^<fXO$wDMI*n$=s
k|35!C1Rll5XKc8ouU0|V}eaV(lGpgd6YB4lxX|fWMvY`#q%J@d5U#Kj}g3JW^m%9^iS4-GET(Sw0^bKr^;qQBW8z2C(4s%RbxS%iC9kkyL03l=V`f;p~MRU
kma=$toaPPl%b@5Wjzxa=8)W)F8D8lbO>V!DcR{oi0G-~>KTHHoFE?fwJQ!%FBYJTAiD$*RhzJ}n=gEaga@Ucj8C1?bW`>6&s9q|hq!d8aB?>2?RTP&zDd{E
K9Do@SO?~D_(=z}^M{rPkdX59v^A_e`IDK2rZ@xdOBH=zv_9e>v+-<m$q#g)<xEbRl~n#MFr^xQaY|=#Jxo0hPnHIR{U8UWfySkbKIFW;j4!$`hQqk=!NyN~
;`=&R$em4f?N@9p&15cGt4k=<Rg7Yo(uyhrmE&;{T<aN_M=PUhq8O+&YAYLTXf$S-+cl+`X~b4Y)lspREE;Ir8qoxm6*~qYCm4$*HMS=h#Z>HLqf`(>OIJmK
U|VXI(H3OUF&LE%f~b|&V^wDsHnhx|sdcEM8&Rg(gA=MNYi5Y1rfEbO{<WemWwwf`*J)Js3c>CuWK=~RN~p++;V6iREU~6~48&||n2EY9W}w}Q-HzD0(@m|h
reLQ-n@NLf+`c?vim0fXAd)DMq9LNBm(1+cme$>8wj)$HZ5bnM1Qywvwsb_mQ7qLIG(}WENfAjh;X5fns7-Gnbw@nL2$1ETL;FDWk_7pO!__{m*h9buLK8@q
3Mq(!0KmlX5%r2L4gr7<U&jDZL9<{b_PPmE7M2!%T6b}~y9{w4R#_ACCqU|paBK%qe4&U?qzrEUoE+?sq%c&$GQ|X6Vrsbn4xt480{>){60rzG0}`~-bw7VR
sQ2RH91fkiK2FH+C<us}C?Xh`fT<;D0-B&Am?$DhSSY2hq!d5B5<z_g;7kGFB!iek2m`_~{M;z0c?v4kUSTOzfg>dpgjCZtK_YH28I+`Mg3A{a;{i+(gAx&_
U4zzmh^W7mPylR@Jz$=Jfc1Hv?{S=`srF)zv*G=R%VSZz)+2T>mmJ)FI{eN4*R(^%A}A2Tc_1neqv#<7RTBs>kBDmQUSfyJ0SG9OCisV}JN=|}hlBL{L-|NC
OsO+K1VYIOJf4Fu@sXeLV;r<&PvdaFQi4Bw^*+?uy=tByd!QUg_P2%*sXs&shAB2Sv!&-1t)$1Qg(*hIMJpW$vd+j<546q=8e&Ln{3j-YVjZNkg!FSwq@z(u
$!)ZJyXK7()O^{YhLWCg2g!mc9v<aD^&H3KU_4LAAs8rH7()lm1+c7OKYl3*5s4yNNQ$XafT)6GsDz@3iXkWf3YbA)C`ne9q85s(l&PwcNC1RMDk7+os!F9u
f+m2Hs)h(jgd##_SQ3IJA!uf*sEDc}B#I;=fT%$!C}@b96<{S&R;8t4Nf?r-s0vytl1d>c2?j|58cIQwg_Ida5ULV}5upH@hN6n77$lU25{QZ-h>^KNzzA9x
hKiCvq}3oab({nT&PPZ?Ni?M=lIb*RA)t_;VJc7{AerrmB36o+3KE*8hLVJW2&e{Ws7g;EqIR+wUP_RxQiIK8smzedOiK)fC`>GjOnC#Ck|fuhI3<WGC7`4#
Dl4>d(+@dTVqk!A0SZ0{E>EEj-ulRrx(y@%D_F^e281aTAb^-CS{)9FiK0m%s&)+$XabcDK|)nU2$UmDAjCuzphT2VZG-+5gST;T<491_4umxl#KlU4NkTdU
PM0kNNU%c1R7tGL5k|r$&P_u&l%dNkN@*$55jxmAG1?)fN~$RAjsR)XL$MfxLsTm>NEC`&4p^2?7mihUR{(%c60w2`3JRE#fuN<BrXmR@A*Ly&2qI>fq6tWV
W=JHW3PH9q2xUJ|drn}lyl9d{LYWCvuFyP!1DroeLWQrz0DjgKL+Nkfrk5<@J$!<~Y9aM-?SS^DF*_AI2n9gzd+@#R6|Ql!g3M5|TbqKYKP{$Vsc2G>R6?>D
T`+|i(^DKVC{`K`Vlg<`TH7~uboWdW<c*z-l@Sx8j_SDyNr{Ox8S5wk093t$A(F@#e7mUDjfHcA5G3XBGtXc+P{{}UMwXNevN{lq7+s0;ao_WOl==N%sAKvA
SM7k4XrDmoLI`N<^?!F9-}nDN7u;%xJJa5lRgpu09;k(O7`8)R;+&geUqgNMf>^f0;0B>{s2_B=K#a4b0Y){I$j>DN1p5Z1MzY1dKF#(pkd|AdYrBy`G{Ov|
u?*kM_|-;Q^J}=Sl&}OP2S`?1+9D3kad83^hth_A`En)Hf-v~g7K<D<Z3IBZZ0QkLL{$t3jXz44b9v*frVG7|TI6P!>rz97l{&aGxo*2{sRahFO!+UZPUUYR
?@-`{R-`MX4uo`2j-HD{yMFy=eE_e8dGKkX%2cWgWL4pTD5MBRmrSnKfm#G8tB7{Uu|Sle>Ug=pc--UK-&y`l)MrY-saRi!86@=>976`IqHLD%fz6WbJoxB<
LpIDspRUBH9nw#{*h#zk=?*|VKEA<-0v_c+x^F1Rhzy^ZQl%)<@QrdWvf>m(^=d$Y-5!YVrFsPg@fIDG>op@|Dr645M{tP(i-`^zn?Wyn76sU_Fwp?8S8#c|
v9C$-YX@$&N1Vt#EYPL3Ltvv8t<$7-6<I=-mkS^}s&;GbJ6oJh(^_2|*np(bQVa16L1(Mh<R)<qM{O-uGW&Akib9;rp#n#P2kF;N+uq_z!0yTc!uR4;pOr$F
u8Y*Ou>_D)Y32nrRkY&C!p)U4sF;gW2qetR6mTS}X$<#nG18*C^{yTrZN(dP+>UpQf^W9WF2D+E#Z$`;q8n*c<8~D2v*C6Rf;Q#FrVPDrFB158?oSaA%<nX5
hMH*#jkHK0oFOPVn;qy#a%|-w6WON7Nh@np-ctNl49pN0=2;YYH{)nTwjb6ZpgFjVKD;p6I4lyXojHyNT<tI~mcwx~iBbt`YRLmEwl~>#BMK(1(BT+U)j*KO
Ln~xj0s$Dq%)l=kjrVcC8~0vK2PYT?EL>SfgLoQPkdy>)buB=M9?fSs$k6LDX#`zwCp*cVobg5-A>rg>C=>yaw{<0$A$CMS1)jVNzZ_vMjW%f$+24z#iZ2el
@0uMC0kH02lH5Hd&kj_wf!%}Kv`8Y>YFeh`fdIu_fj^)yOV^tU$5-iT%kn)mI6+C+cnL>C>{q))`^Q9Xi-w;FB#|AO=|DZN%X__qs6*k9w%bh5-!zZnRF0=5
l-UX;(<zBfhT-<`Lw{0^f<$KhUN@2A!EfLhYt9M~MSwhHs)i$I8t<JOlJ>)i!~^5TX@)WeXUs4RFy#&l4DAXOQHUH`Y~HxpN`eEH6soGkXgJVSV>0egV5%dz
PyragoHR4V0qzAg=9ZFI-*OUB;{3)t13-x(t=&e(1At@_%H@!VE)5No8j7AI_+N(|Rkcx2IL^WZS<z)cX}1Q;axN#51<gzcZI1DgHWMItBts%Vn+qc1lDS?6
u{DHYHdhG<aieN^`!(ulZ(VwwH^GO>7~9|D-Vs=pi{JiPP;bWH<@Ml@JWe}E^5M3OL)op~4r@m@s<u1#lm}<zc0PoV!b@oY2KMDb6&*D0P~{Ii_U36(L!C7F
&bW1G9rl*rMN{1jFWd-KG6C(Oa5cW3L~Fjf;5B6>%?q%_3qc08(^eq#Mmz5rOQX>pXlD4sBbuALt(qGts;zr`5K=)RBUC}68dt9FE{F4ZhCiQK-1x=DoX}s!
r<h%@I>%3LbF3=q5e{0#6!q7?B!q`Sx|WqHme}}g6<Ei`h0|LpUGK(&K*ZWgr1D{y1sPc^3v3AlmrrQ4`|<0@tjx_rB?Lhk5b}QhV?Az2h&q~)HVN^2UViG@
u5oqkD?^z9@!<{rF=1{ev|n+<1i`8cgQ7SgM%R|M&2d{Ry;OmMi28YECvDzSzEwCwR`3X~7mPZ<7{-`D;`rN#EHZ41y?YQLweSvf2LkI=VVFsP**qzo%;p=_
VGw9mO;}ht@B;Zb=r%Q?J+x1*mu77$oLk^n`jqxWejYv~!SI)a1&f4rwQv)ESf|$sGQ9OFv+F2!d|r>!OcoWz2#3p%t7qfA2d$(?=xO2*Y;xB&cpNxqo5O)E
Ed?~uB^^K+Elxug)AssgQGGin_h@<``JRff$lB;hQx5kG*L?>D`ry-P3L!lZqD6`*u@q4ut#4la^Tzf(Y{+)CVu*OU!;EZMQ!O0%UbnbzbxrEZ4udq-<gdLv
mEl(T^YQjBeEZ4QeyOld7+^tb?5Q0rs|b%q=vuZ#92TdZRUV%pUhcyk&|KbVj(cGsfZ^bagi`3F2(|noK-r_)580?kf!ElF5(QDues{}ACf__O^W{7UQw)s~
s<Kf_0accP7=VN(tIAiELIeW^<>L3cy%NV#_>i+IP=a-cr_HcRTjtMPoZ$$dy0MpfBU)CfbEfX}i6r4Tnn@m(rdSS%1T?7$z4g$-IkgFCPpS$WJ1Z%{VrYdX
rp=RMMN@*f)){--ON^ye?J$@zD+#Mv>KcV?W))a%6Jm;C42&CxhNTSJWLg9rRXg0`vTrIB<lNlIkhuVxURZL-28uk}Jlm>LKyASb29tBa6)Y7&5YCTXtAx8H
g%b{{Tqi5Z-pYBuJMFPRHnV_GrIGMxS*}>|t_PGbmgPAKhNA{Jgs#~^dV|HdI7%5$y#_IJhiF|A1UNekwRg8{T7?cp?q!H_j~X{+#7WUf7h1KLA=+XbL6_Oa
j!fdN=wR7lMeD+^Wdw;a#odO@4l+Z%phfd+14*nK-<OO(4~9sl45C$<DrRs(&AxM_YkgWbs=mAgK^Bz_B(69*ReC<xGQe&(U6WLIVJ3w(=+RZ;W#14VJ^c`~
Mvl!l*q(XcjbX|w0~sjHvZ%~qwxKHd0A64kiq}v;I7tKz5oTZC=jb<jy*|j<z6B1b60XcZq$LwVx#MV092+-BLvs;>ntTD*fc<aiL$5qp-otQSd1(X}%#B=K
D}fr}TxdOmVb2?=qznjDD6&-;hESsd`b62DUBhc&6$we>TP-5SPL)Fen%r%*z}n^kBIp>RQ3(TJ76`b;nT|pt12b`><@JaVP*S#lgeIQSI0&5#edJ&p(ba7W
YzDXj!#T~egHB>ELTTU<K}E7M*=8IDwQ9~rabaLcfTUhUoSQ~YL5v3B!s%8C@Q`5do}}|<O^&xfy_6Z(k!V@aAz^&f8d<@mzB+O0pq_KHr(3$EUJk=T&%-O<
k1oA=@ICUc%6F;T6UKp{TtrSVUrhsG@IHs6#rB(98VkRC5-o#K{8FSignfA)8XgP{0u2yJphubByz-}g+}d%lNLF}nh;y#5&q#BiSsxxAvGo`t2$0bMw>%JS
ZtPk}6+~sr<j#~~-fG%7LuoF{J#B)}vN|tf6>spkMcSvu3OtDGJ@dvAd%lH)4fRgtWx3-sJI=>3C5_axFe%a?3u>&KIca7rs&-bu(ExV>pfE_Y1<|>egBgYp
Mq{P9iG-#KS6GOLQ3Q?k6nCWBrIrD8o8KknP{ciqX4SP@XuQ}fvW7S+2rj6#seIw2;uAzOP-|`oHGn{O+ss6cB*<M)rRwlE*N1CX$?nRedW!b<<plIRV%44R
dLz{E`sqThjz%!kFkBG->Hrd>f(z_Ju%;P1it>hfY-#y-5FM{Wj8$BQ&7df2HZdA_Wr<RSjUlzOed5TfCQ2|A)Z>W!nM`B7p~DuzyGAQaSYK0wbr;-i);O2~
PT_Pn=EC-gU8H4@U7g1nY>BwZUN_LZ0j-V?mN5=UP-4g<ot!HOVY)4<1KS(5&Oz$<?O?jMH<L7-{WLDd$E7#;Y2pJkc|I5j8!MnPHhV-b9ekb!2I3lxn!S28
>yh7&4M;6)qPU<$Xl*W);B2fd&n&R}Iu>eebcdrtkgpO^)E+Ct7jRam7*9!*3+N3C9enDVBp$}MXbxOzkKL_^<^g>PW3M*@;R6~hG{r{FA88N?&BmOF#=Bd6
K_R>5`c4N;t5saa0+eikxJ|^+>kM*0#$018<n;{7W>6$r>^}f8^r>#LA}coONkJA-T7ENfSlWJl^P$Y%%6oKQyO$4UH5v2cj4bN>b*H-V3ZRAbCt`*ddA+z~
P08N(r=H&rXR*PbJiU%8BxyECkHbX~<nzC2{5{O>%<>z2y5(e+aK*FEx*g+Yt{p?36fnc+k`9MhO|j)!<Rlajw0a8+>3O@{$F;VfrPVuJwbtck+HnQ%0qk>2
izp$Ea=YoQu~(_Y?UBA*OeBHsy9^c*$`ql-Wz6t4y6aSZVW^(tAXx?pl6Bh&c=pxa(#|Q?1rleN^`d-Fj<K4I>~cB{XQTxOHWE%dyd)gZpdAGVR7L?3N)aTw
^4!bGAgJa7;a#9z4bjLJjKCbGoKOxdgivHuC^~|577qBDfw&r)&}hSFf|SFp@gA^WT#SPO#T@9T;cvUqimWvCu0HH`0J;glIwp$@0uO4bNCTlDtLS}~UGE0&
neNwdpofBP3nV(6lrWL<NOk4A(?`0DHIN}0a;S$4%5#0^OqY!d5oEiRLP;M;<VHA(tqWB`l%rAXWGSBWi}A4F6T}!(#qS;m%j0t(*iQbPd1p<Wd&cNHBVc1+
GHC;$Rm$CH)1lfFBO?z12f$G@AcBd9I;MDpNKN?aNt3Cp4mu5n!!-@`G1ib@6)O{b?<Sl}H_)#57eFc$Gs*1pY%yJ!WTn?L?>2CS+3D}kb`)+XfV5Xa7=Y(a
tRDn1ecDiym3`mjy=v6>y%sncHDLU|1+a)T`At!^NZO+FU2WRGlaIbo3&<ed#YAX?&4jbO2x3}_Ag@Jw9jvtX>zs3bGi#2Ux-}?d+xt&WmB%#JA^7cg?KCOE
oxp~T%x=CNW^g28tTGX7My|2q)i9RLBTNuZ7WVL>cC69fdNX6B86fUP1N4Q&L9FdK)!4?Ak!4YK49yPWga#IG+?v;*1qJJ83gHOi;+fxj1dHh~%HNmFcI(r@
?Y}NXibu|y4+%}+&SZ=`Q^mU&3;+hZf!M&kWrzVHBd7xvxFF|3EG#0<!0Ayi*`TJf8aCPjdqfbRTy`Z1L8084HSs#vcIQKb|DK7G4qQMC4(1IRdr1dge&;=I
u=w=~!J4OS>tktdlat_FQp&XW@6I~5V5NTE?x!t?E~nM#jbKbmxkaJ$V^&Yv@PTOw@{p||2>W1QQ1x}p9Bk^8x>_x|!s;P9s)jwA6T4#?n?xyV_E&<BN&(tm
ZdE2o($fp-*v;i8V%NJ%?wW3vRGfqJn5$S?i3|&Sf-4QAD3Sp*_#ioD)k+h*#GFF4C@qF&SJ!9DzC!loLJ)uaR7ki`2<Xh*V}}7BrQ@CFi#3KR`YjHzE>>H+
)$_}WyRvA3jBBIVz;~C9??Ja0=rLusSV@}|W2~*ra6~iiD$^^;4O=ki*0&qp8Nrirk~frm2WC{U+_x60+Nut9YHe?iEpM&b21v&HD-9n_u_$qH`x6fY6IY`;
E$dM_YST`Dp`_(mAv8U`vr>9{%MK3|zT6$6o;WF!y0^(WgwIQXk2sXr+i#xRy#}e=hh}RaWQ7yP*lH_@*toVvDF#Fb8lb4l9cjsA%RuOZ7dEAf4&JBG<_#Cp
en32;06|tMq0Kci>S&vQ>`uo)1DelRa$Etla$g2a4%>p02yD?0a9|!rq(@Qnsd2W}ngtCLk;&dmH7T@FPf|`HfK5=<4ghp;nIt*N_J$O|hci6*cjULYeJhn~
+Z}nv&%B`y$igpcm`R;{ZtNT0D$urT=Iqs0z_R}}B!bJ$2cx%0Rd9*VukZ{V!fc=hJ>Ore`gA_%4QKSTh@yk_^9A$igg5G`Koo5+1M}hh`e560?GKKI(j+ul
c&El1r+L4-bD{o8<?Gj<ZpI-QsK!x&{EznvYdeQ9Sz~Hm+GXGE|H$xr_iFWAODALwN2V=XD^D=P1V#7yNM<|bEqfX4Wjf*+F;5nIdW3}gC7vK5^bdkV?9H2@
2YhjX#c#>n0OBwP3KA>s#FqxZq3%_24Huj1rVqQb@1Azia;0xtp5lx0bA3%|$fiz$lkZ}BPnMiNCoKGAVf7F|GJR{0#Hh*mpN>rCOr4KPnUbTb0d8fS^U1-!
B;_j&H6of#)U4<x1QtS~lhobciO0&2P+et>xba!5G^>EMBM`cf(z{L7i4TI$5Mk{{p2vx&Jv;Mw%4zB;#fwB<w0&eHIp;BTpn@Qx7ie#iv#85evE@f!PGilN
Io87Mqd9L3YogeRo7BZ>D{<c4y-8=uNJ_|1P`C?O7w1?UklQb^e7yH*uZHtF0)TkFZ(o@`K?q0We1xVXcQ$F6Sjj34HlJ}+R8bZjMJ7r@fQn2-rSOdytE8~d
agO0aUNlh>6Gb%$h(dVm_w&y$c|hC}FieBA+#`aDDqG(v?L!J`(Y2Kd|9fpHqgJI4_%Ljr=N~?+-+Twc(mk5tZ<mG2II!uKX`%B_Kw~LG49pm$>EEy4gS{$4
md+)jvN4I-rxFzQ=zV*7+4e<KmS$ERXj@~&2XRi}Le42QvVT{-VN+t%?^>1juGA{GQ)>y5QPTiwYrS42;~eI0hD_Q1tqeV6b5Lwa)*G<(l4T?fq!U=y4OD!L
I-ExVxZ4E;K^_>y)!pfgfxw<N{`cm)0*OJ&T16=Wg`jCjq7Z2*KnX}FC<+H)bCTZvos8M3r}+57CoQ3x?C$KrWnD#=job%Zni?na>WGAKA=Xh`pV|p=XA7u(
PR`rAO-Jf>uOiBsB@-rb?%kYeMPS=DrfPGW6=*e#Tk9%yqd6$JN|f`p)^)q7lCxU+?0LkgkaEz^^=CZu@t(Lr<xlP)U3rb5`i9iFFr`yg#ofU$c~e`=8)e9y
B-1!bHaeQ6W4n5|lZ72JJhNDbA&|8CT{2cil=~a;IO6stLFA;Y9LvUzU%@pKh=m4psd;$9Rd%ty$307Jr7VhqNz}?F7b&!mG=Mmj0`NLUn9PtAbz)V7V~iVm
n$eQpd78x)7+ZA`j7n9ppfBjB<IgY{-Aa6R@0sUUlG|C5o%?(D>Fiss#Rsq3pW1Nx`G!-?iw0thKU7m9=e6@UQHjUpCPU`Zz~soLN@_M$_M(=WAH8f7TH^7X
vxMR!1|qQoXdPg>%|W9<+a{?<s6KISl8C;i*WrF+`j0R_E71Jckol%=>I=!Ztwh4eRA_@*H1i8~i8^kD-MZ1ysfzaoh~hTES)#2!Ds=T&gI(_6=qQVLZq59m
%}JuOTw;Q;6Kj~hP6m1>hIoarH*u%tp^0^Cb*vLsqr;dvdgoak_n9I2pFlsJPk@2zV<FZCx=QaeGEkqXJ`cV>1D{`zdXWEg1sx#Y@8m*`Q9Y;Kwbt|w$OP<<
;$?I!RDnp1D9V1EMsr(MLmyXJV8nwRx$?A>zd;dEKKf2Fp9Wy@Y1+!qiAq!vXi!{*n>Skt3l?a71{kBIOdzbKG%$Ubgwer5a6*u<5adVi&p*4*w=(!<nRv}h
7J1Sg;(R{>5%`B^Bm){YnVCT;5yB8`Lhta}o!ZSTQw7#LVq}7?(9+dxX4Oo#ZDSi#Smm=eAaAZq28WyS-}w+>#ey=72~kB5iJYVwKPV9MpVbdYaAv{$ygP`r
&%MqxNg`6PusY9-0i^n&G|99h5~1@3PrCT!Bz~rnBA9~|fy6v>hg1y>r^iD<>HyIQh2T9olOcxZna|?&Ce_gvh?C-BQ2e(r0Dbbn^o^VinP{YxBdAe-NMgWx
Iyep-KVI!Y+<ZgJ(M)<i2at{*Lu>_L+X;fR1|=|$+@~HP((H)p!R4+zG|goW(l(I6F&-u`gm2j0-gJ3`oyQyDXr!I+KLkj4^s&>PIPN+6wdb&%NDy_5t^<pM
x4=5eX`*HQ|HkCj@}7N{yT>FoEn<KUyv~Xz%asV4^y<8V=#)Z`gNKE7RWC}QF7hKx;g@aLc3W>hF5m$7FuIGzgJ_;TK^FBQ82wvRoLSn<Xb7q$Vu&WrJ>Y`B
)-rvm<Hg7%IFLE;cs&`wgX!!ehNfeIa?J>PG!S1}6a-WjK}Atj%Mm^ZW-?jJfk`Xn{EVYZkp7Y|_nnX3B@9ATK&(KNsuB{hDoj+$8VsR{PPIQ3?bPUYaO=*Q
aEB3)vwqv#>>&Kv?#O$fbWwk8>6j4)FrD?ohBARm)Pbpl(3j~23{g@o6a!B(O;?y<*@`s%C)_8zM?pJniB9$ZS%2hUQvn47h(NI63P8lEfivz9;}oqZbp}(M
1tC>64JA!f2NSpBl-~Bv1>Edl+&16VY`?~v7;gMc^02{@oikaOe&>Xy8>bB8Mh4b+PoFu*KU0bCK@Rpq?q^RQm^sec$&Ts#^aJrQxm(Y$eVeMHEe$YzhI;3?
5e?Yzjlx^Qfv7pdUIyY+QW9jUC?Y7CVx;-QfMlpan2Mr`fr1E%ASh|AgiQj$Qn4sN5J~`DOlZy}#!>+wIGjRIvHd9{EF+F`_^kj3P!k~vN89!s{DvF>I0h1P
d49R5<6<kQ;5u??Q4*VDYbMuCMKzSEML{rz#yY)>uT8J_pcNCtUvB-UcfGr|=ZKerl4L%7hNbeJq*<pJakGt2t;e^qo<8(3<-xoi|GVSflvP>q+Iqs3(!#MA
=HC0XW6iAg2h#g@K0U%Bh&4Yxe0X^&FQ|RCY{sG}EEaqvII_e}V0a#90!fmlBPU@kT2iudN-+c{P$+c8Hb!vMD7gwPW~{u+%G5<9-P<6mIXRYDVG5!#qEtrf
4$SQZ7M)(IZFA3E)1?qCX>F237^DvN!O3kK;u`tT!PmDW$nn+HnVFE9B(g~b1tcp7OVp})-t9fzvNXqbQ>RA|Zx&{JLIaEOatDZvi7f{~if&uGZB3_Z(GLF}
Kqk=E(h!pZZS)y?%6YJGv0@=p)dS{$c@I!IF9>y<8IRM;zOI6B&TZ304xPr$+5)O}HT^xF(;6|X)I<m1*fpaRQ$N}Xx(A$Zqm3Iad$xG$YiTq1$x;{8hEz~k
XCom^?wbAzcGInX{h8O!PEkQ&(WJ?YLT)AI+~LvvQO|g2Y^>%@5Pij5wEI)Jq^hzZ;z!#IN7q<l6+~ZbxfJ_EJ7OMk8znR)VQq(P!xIVSQ_O+IhTap8{4F4>
CJ9wQO*A{)%E#FY@w7T6qqh0v&Kb5GgAtrm-CM>26;nZdKB`D2kum^>UO^TXmsCcb3kPuOhYs8eF6?-|sq?5>#YQL~B-o*7)oG+?{pudcLIM3@PPa=0%%N0p
eg%COyH`m1+FTs~HV6US7!HBHr~0)D5`E?n*&?I_fDf@g3J~^g;py<nq>&wVGGnvTY=*WYzmps?J#6#@g%glMffPhZnko-r37_!ya4tBumUAm@FHkZ<5UhnF
p%ST5GXYN+p$v=?v<gUp089X+EE2&(P(;#@)kIA+LlYDPR1qZ9p-fcKR7Ffw1r*Xz5la<T;~ctxcdkyHdE+U%p&zjdjxV~JOjN~wQ>Y~R#-d0vYLroib9^^e
E;Bs0VS#Oi*xzViMd6BGr=EXaryEL``1b}TgcL;WZAs9EUf6shUdE-%Q=FORQm{LAcyEj|G!mf=pt@{8P?3xXSwDwS7Tt9%ti^>=nc2uK)C88x8EM#u_`0VR
u%19RpucG+XqwbwoX)9?s2G^yaJ<_JhP-B5W}Nf$(i*75+hFEkp^EWNXHTK4NPP>Uq0=EvogxSd00fY6oH9B9AcGRl&$}d(^;rs~u(y46IG*?K<l-1@?3<4+
z4NFq#R`JP(!VC56p9RPwJw}db&8D!k==lQA28G+=?W{WR!Q8zDjK!=Pb0|hN-}}U9Lgu%whje^U^(<~?b_Y|<fD5#kc{r0W+m<+l>cCJ<a_JX<_Lz8us9Rv
o@R5FVhF{QD^3v^^FJ%;H!8esv7EG2R7G4M(a!E0mzs($$H@=w5C_^4e_qpbzph{&ufJ4ZER%x^9XY{x3mr8wC!!m`dD)Zg$o0NY>+<`4zwrM3pJU#4P#WF-
<8w#h4JCf4_`{u-V!-OE#q1BfDBsXG!w%2p$bUl8PGJj9y64~4j<v;V{+sRBV<Oa+4}FT5IKV)48#KRlDnV(7MDDPbInm76R<Aa|B9cxifPRHYK=F1!pwtbR
F$@{KnjKTmdr7qLg@CbUGlaxavaxC#cuyKE+EhlZKWC?=8^U>UuExl%w1TaWz#xN%hLI_1QrC%Ir2%AIYz-}?EE^7z@zeqi`@vh-+tC9_TM_v@!Y?ja5O{NU
UUJ34z;602k6difm6WF~f*h$wRm17uSh!+`bxI2sn!PS`u5gh;DsI!iBAxFJO;X$;CJcoIj6ov63Ve}h4Kl!dNqmnyOo60BmrNQ(P*8+OK_F=Xlo2v!Qc3}j
SMLgW;=W9w5=c78CJ8ho2YjYTBuIDv4aSfh_wVqXvkXKLg-Ja-YZh|Fn~ppt)#*1lp~Eg*N@HRbu~ZKvtT`<MOp})x6B<&Eyj$hLlUXU+_UFH2gcuNlmPY2N
eu!68rZI&Yh(;$m99h>voi51DeQpJ4<_L&_*IG|NP!)Ypuu@e>Ab@&d#k?Z(%{GSFwq{u?1C%?wYdcRa9uC-GG6WRJl!j7nRrK_Xm?B1V2q-n134&sZikhUL
MucNyK<9$sW`l?kX=w_KEZZEYERP*n-#dV8Jp;7*P3*mR(ZC$5r<BOlsEmsRkfkjAiJue@-t*+(<@dYt*NgE)b(KD%9@4=MVLRmE4(8v-&!;Hx$Oieb<Lpma
emlw>g=G>dC*lMW&}ynkg<yGY8am*;{BO@TY)D29u7WlJ&UIm$OGl{&uJ^WWB26`Tp+>2t7f=`i(27W4R0vR&dmX4&v3J41#2y@p9yc~dAVC38jDWb-&ay7$
-2s(E-~*%!l9-cxI>KgpYrmc9^k#Qt9ET`dO`*%eFseCbrd~MhheV4C;SriN+NPU_7)1@d+yd`3x|2Oq7o_rGtm_WkDdW7!Hg=(VR-QArP3&i<najYD9*IbW
7Q*1!8YIgfxUS+f33$=$N2A}UD?oeL4-M6YOc1E~G>tXojOkE&Jv++K4U+ePXluN421SLJ&yF__G}|;i9yRCN%X+b=X=Dzel?Pq?UykpSnELg-cYEAKl`M9)
`q0RKD$>L259hgt7{l8v#8`+c{970ZDcx|2u0sCt->+QvQ@Zs<tg6u#3h1G<yJ#{ZYy?fJNhOY8Wm#LfhCZ!y%jk!eSrF+9zb^p5iwO|%uIXOvmn;gC(&loJ
#mvRkMgieOE_j^*M!q5@^f2Hw7}@}DJmTKdoPcqzu0ZqPsWQ#>9z_zJYpr1;rA16oF-njC<;@}x!W1f?^ArfiKwyYOGZ{#NQEK2ob0*bP?GlJT5|Rmg(3;4K
a*a*m9Ni?=j1Kv%IHi2jck;F4oa0?Idb*RN-c)B#x5v_*T{(eDn6d8nl&xn6#pdkM9?q|QvD#a!S3)YswM2D#aN`=saxrF+5Z7Ks-~&A1?2@;|dfK48^O%np
81}rO+bpc^n%J!irfp99Gf4(4(Zkg2Bs7f8@rzj$>=a6;Extx*qJR{7&s0!VMW+2Tk3*kBV|m>#7c$Pw$(DwhJWnbd^xiq`)1!K$v89kLq}hn72NhHSnyWMc
(ymI^6F%Ovbd{l}v3`vS5$gaXk`NkULE8_Mia?%b>!gP701h53>SERCN-P?n2CuRxWlIDk3ZsSVmvp7^3k;BftRNFxVa1_gkq1Yicij$izg5<Uoan&UTud?C
SBi)%vMEGx$_rRU(2f!WLr6C`-2z!e>1LK#gsnOndMJz=lm^HVae=gjGr1V}BCk}OA&3~!kx7Ze%4iiN9kwYuJTtOz%x3#Oow)Spm?F(|VajkIX(I?10<a{m
tzfcB1eB;5y9;LNhy}xp*>EZ1!SLWhI$Sz|lNg$-?v}mMChDMJ5V;2f{Csi7>G>`6?E<Qxp~zK1V6ifir;B5S2`V#*#~KK9rw<ypZ*$>ezD<d#y;XyM1apRw
sl9c1afB~-7&Kw_KI<DRXol~;@Rz68rTdtQL|6AJ+97HE?F_{-6?)5p>g;AVjfDYOZ06~IjYCq9Mn1DYb*ayukP8v-uL+EmA--v%!Q-~5u{v-9E$`FO7mJiQ
6;~ibL`b0=NF8O8!NwF3TEmP;mUFB!U`!KCavcFx4nhQ;oh%AJ!k}^i<nP~NyJg?4PgCJAcg4j}<!xQ{j>F5!%i8lEIk*U^-uh>b3caM-bx$;6nzuCS8{q_a
Ft+#a?=N|<PTz^p@p_O7rL<n4c*GWVTSeeG6&AOwm$5FMY8>R|0(^6mL%fD05Cjk_qKWKef+NxtvdIGo%CaD_NRT>2hhjCOc{P+7YQpgY=$T>wu8r4ZNIL1k
f_E!h3a>G1d3i$kR*dR9BafB1($ID!5SVmmMrlGS_JhJZ(0t(Fgq)lju@9720Rwa}@sPnJEVsuD0?7=ZMfAkfAdN7Ff!2aGfMqG$Kw{`K83Ysskt{;3nXVgr
&<;^15sMh}x=%p^8RqY0L>6`jmT8=B$ps=a6K#TR0Na_=;MQ=CjJG_FXAO8V@iMFmo$%HiT;x;iYIo>c#Y*lPT=%iA^Qpyb6$5)77*S2Gwx%j&5W!`G&Nph_
{B4$pnSDz;i*BIUhE9_kL0HE2`g_bR%Bc`d0>R*H5E>dGXN#B;o;hKap_FKbL57*7h*K#@!JI5vK#&%Vw6ClND;;xJVy(N7?)Tg$QeZQU2X^TkWjC@-!i2r6
teVQ(>r;{MP`1w6#D<EvRdZQzzCB4nRW=bw(9mp<JWi%o*ck_`8`T96Rj(Tl#&XYwvW)=Cqk3zo;w<ICzRfK&s%+Amf*zj-MHb?VRjS-_!_$z#9y@Srv|{21
D<dI$c6q?ly8z{(rW~Y}WCFtVtxi+TgJ@~r0eLz)#iWG-M>gPaF#0kIga%0@BqHQqL}y`|E53FM4WWzO*3BBuG*2c)+*A<GD5JBEO>pLJW!Ij0Cj6|CMCXhs
`3PeeqAcG<JCrOny91RG#VVx$MI2OWr36d>$x8~=XhAutVE8I{3zSgpGHz3M4fN#_uu#Bdx+^GPM(JQtg)N-5c^S$svaH_DGH{82=Q~@^IpZRAj2+VG*Qo>O
&>Pm>4U%7ZH*}BD1)@Bpc2>#hbV4|53L%lB<}Jtz^jB&Sliau`h?y&(cxYaZ_~zbUYZyB=>q9G(mNleJ?_Ka_67-DO;fBGtjR<QZ8_bFA_10=@9}VOTwSa<#
<c~~4N?pf_OJRe|L%6C$-Swkqq<iZpU2vCNTwz}`lGUtgmK^bTXPdL_WdZ@5<TL{=f-E!`c9hnjO?cH3bkdrQM+vfaA<e+F;A$de(r--!zh78=`b5znn~zur
^EuuoU@1!Ug#C6BJzvnf-qTkDw?`!2!2_C8gGI?8<wBZvI}WwaU2vQlrWi2R@pgbJiv?J*imHX3{Bmj?++oLZ!0p_mq2RdU69`N+<ptqEzyRT)k#*QIWy~zl
>%N=Udd&pzU=Y$(nYK1gAQzQ@e$UvUtXVUgY<9O+6k3~Mp#lL)hMNYSAm}2g8b;?`cOZUSk&VV?kKj~p1=qrzlf(rAkfcT$QB-*mgk1BbyPB_BR&9lhI$lr$
7zi9TUALptRJFNb%}r$Cm4NI^3JQhBmflkCt@yOim>k?1zTNrXM?mwvWa3-col9eRy~KdGo3`^dG(-|mhYA%}VX_ZVm&F0S=um(NYhc*F8xI&=SZyGMrRZ=m
T^qeq2p0f?R+@vM;>5w!14FS9vM!8;r1A{>_MT^Cta;>`PaZMd*@4BM$_Q$M$t)T!^xzP&8-(4V!3~7a*MYnYE1;O&xo9?1l$tW}4Kc2c*B+^KJ{Nn!k$uQe
rCNP5QAHM1;v_C$?;M^AAt!@X6-5+8(-f6e6GTNt7?uHu8Y2Y-&Q1zxg5YBJcx6Q{Os+Q%O!F+xif2hqy91=BPrKtm59BZf+MX9$yys2k6lHYXR+<|&f7XXi
f*3DQNI{9&uQt2y+vkWKmFeEJI~~IT465_H=Z<mEs<?)>beOFL+pc#Z9I?3>BS%SZeD^vwb~e)x&UD6$H?^`jkk=3zArcKjS>DjK^u@$>%kYr#(j22nYY0Md
=HTA-+*(S|Cu>F26=osfNRz&m#^%X^bwtkXm_igC16hq*AxAa7Fr_*IB$@#pQEVd!RLCe=fvGQCPP2@8KTg(pihWNSpIU2g)oH_-r-7m0r+d_mlTaXXz;{=W
@yXHCpl^4$IEKN3Q)$3&aXUO?B|Q))A@AJ4dWVXJ_}+4T;VDW6m3wj~?8r{ju{e_e?F~bL=qgTBPVmwmD<ug*C&E1+djTMH)Afp;Ci6#;4SRJrnR$T;z_=Jd
<%Q>zz-+wJI25G8Q!B*gL%ep_7z{cAO1W95(g~A@jav+n2_y;WJTye(fs?@IexuWav97ss@pZQM^WX(UAS_Y@RFcIDNd-y+NCE9tBm_^9;Q7QIrhWiJkaW`@
C==Hr9O<+X5RV7v1>)S2dm1lNvD*VF(oq(Yh$d->AX&kw1qILgwuUvLiY=fSwB7;xxBUD3vojdI97YdnL&P}=nvx!8j`yQmHuVI^C@B8wPm&5v&_C8s!fpmK
8YX6va31#^f#CoF;wl`s>(2Y^kd@dR4NRH^f<jLmBWvu(+Z>>{qRcvv-|C2o9kMG6alqhk(rkQ(cyS|}yE6LglV0LO=zR<)exzwc`C;XP;JR?mRDFk_QAH5W
HworCBY;H@@rH_~Dy3-{WU5r(#<t;$7CN$cn>(RFr3E5L2vvQ7#SKK2$ht~N0ZNpBJW+v>2eDVJ$|@Q)B?_J@Y?{ge1O!PE5>QC9B9RD80F(&JG@qF|6b=In
zz}}pgUERxg0N>=&8rqPVhtpA(miQ1Ut?hDtYZOTu=smtJSpI%gN<k)n3gHjpvD5JGYXZEC^M5*!4tT;3c{u4#i%%x$Q6}~MMBnw)<~WWjKvs+nh9f0VxWfG
w{bw|ppz4gA(+sV#6V2c&{t<I5<%erX#$pJpJPX{r1xxgcqaszeIp6XfeIj!$WpvO;&Im}=}*k~+tmu3KlcwIK_rc&ngM}~v=Rv>l8|22gD_xXLTPp;5c|6c
Dh{&Z2NTtV;_Ag_fx8)`sR&D@WyB^qmMlwcH9^pBvhYL=WTpNui9riL9D`}5zDir{;(^aY+UByYLcxNiw4V2iJmxf}p@ip?u6bVkZa;)A*<W$IEuz)JQMnb$
44H|h7f2`xBM||X@m#~6ws7q=c;KwPksXwx#Yn+NM3X_x+05YDRZZTJaPO<V8F0K!9D%e&&4JOG#V=tXazOKh_c25GLP78C`=5I@(ScGVB9<E|rAR|Slr&L5
3xX+~ur!2Iq0EsIQLF)>8dg{lh_DfWWq`&Z2N*>w=O2e=?<5Y#dR0M0lNziP8S}E%pJ-CrhMuiMUrmtSpz{#r9V(zoA{by4(jk;K6F^MM0SPKam*x=C)ir8k
za}Yj+P_3yEDAF^gr8A@&4<gb+0Vj|pKl){=c;xZXjCx-?W{+PxY{hTN{!<V#vO2Hc0KO^B$9!d0|{1Q5O1!sz#`VlI|mYBYg%|NxOl-+wJZ?fhXu}d!*Dkk
3^#i^Yn)R!y|}|c3mtSPNOL_TBxD4VBLYde$=vjz*zx1a$UJJfa?`O60v*FXr<z-8ZO0mpebmi;t8)Zhlr^i@M8|R$-QzO8Xk%c*QlM)!xe=pjTZ~Nzh-AIh
(zCanl$_?#Fp)}`u0s`TV6h7>oOl|lx<c^nJv`4kwE25*W~S0}dh@w=e!KZ*eeQN9!bOm<4qTfg<A1QFks2wjsAH-~-eOn`WrLutnlNb6A0^ysELhQ@s0>L#
DOv!$hDkJuuwB1@zd-ba@%Az)+wVFHfDC-7>Y^f&iHS&@YXL(D(c3#}g%zKVV~j25DhMMGPsJqdq|}{w{_N<{Vk5c=PX1Tq1ok{Y_?Q`giK8Io7fj4GK+}nc
OoL58sq|_9eAVHfW<y6i&K(h)Tua$0%+H|#^(o|^&)Gcn1KAHeqwOupyXz-9MKLiED4xKSx(yrQF$m{-Twvr%iHtM{6Q#$vS6T{Jn17}OG!$pfK+%&mAq<LC
Aydrh`D#hX0H8$X!c)UQ0-ziGF!uf!ci(7Kmq{rIWXv{wfW2nc3P4Z}#KdMepcX?RIX{pS`xpoHl7N_yMcp8WY@>(~p%i>#ic%mbiiRPGXhfwGx&o7>eSuFH
J(?8IXc`n9Bvgz_4GmEegAzI)WB}-;N*X~8BH|F405l3Ti=d>TXhrE05R0V^0u&7|vOO<CD0GNFaTE0ZN8`4TErz6`wPmxDS)u%~p4cAzP5?TZDf4JpCa7^+
9v4oIswRl-kBjz!p+oS5IRGRNgs0vFZ=gK>Sw7Nc9ky~B)*@OemfDI&z3m)j&<ZUX3WAs&AVBE?9iVeLB!SDs4L}~!i&0dSb~@nYCuF%w8oL;w2#qwGU@eA?
Kclli8R@vJ0Q3u;8tIV}Lx*(rM`VX&2|?A<pC$eUSJcqxH5t%kaSDc*tuBk9NHNlU(0)ER;`UkR<P2!4MwJe0nFa2ZC_U&HF@+BvtJtY%*{2V>`kl@JgwJF+
VG)PCg^x}T%_6Mnnj(|y2fT0F80WfI3e?+yjrZh+G6D>Sh7$Ms;W!jYptQVR`lvAtSp-ghl|0yNfxdV&c`Nsp{Fx`-C$kNv{I5oG=Lg={2ZOxULu`L!zqbkA
b|$)X1%`}PET#B~=DpFilOTJ~&4SN}g~|2$(80vBOIH}og(y<A0Z0&SDh~8X{y8M4zvY(C!(>+7u<TQ$f6#c=-axFjn!z))ZSqZ?ux>cmCZz|ntr?Iq+jaeS
1}Zj1$xU-mhm*8#xo+Lop$2hrvKPfWlVO7)O^a=#2fJg3R7W_bXE_vL#6w#hRX@eHMXejmsud<J%r2%ITdDS0IfWgGdY7#wL7^~ok4X$fqG_7hF6wUHM!TA5
6z3Ttq9UROst8ITsg#%@f&v&SsEAUUeh>#IfHIyPNNrn*$e9$ZNP`g(L6(iN+OFHz1~bXHp@(AXs|o20L%L`lm|t~HgFQL{Nd=1(5rfp)#&jtp8aBl=1t!Ks
pooBu&XSe|qzV8i29P2JsJpCnNLnj>RB)(B9U??YQY|8c$bm#f1#NlHF2*om9kmdE;|f&)ujf$Qh>p^Oxi|{&-M$U(Cm6#4gF)iZW)S%%@~z3iI?mhmUJ~{4
AURG6>Nu_iKEdE|)dO;g+OGL3s)CV1kYZ^nkSSVe5(r6wdkHEOIJIbBlPWMm(%M;p+x0^q7@C?7FOS3AY3(=~Nue4QO`driln+3|@U({8_}My1!xkQUry4UT
h@w*`;qX4bPAwMjL!|XSI!Jl#*1_>$6cf{{f_oFvLQtRhuz}mP?wp4?#`GCIJ76NUbOS;%`ry5oOhbq@vw@+Z{#+3+W3dMcz-^ZhadB5jv9^mKEuymVTzG$F
L_*;8_Q_)IhJunHgf=%sbB@kP=$;Io&>nmhIn5Ll0Ebjb3n5a3%Pj;HDu#qnX;m~RCV*E&NAicK#1FxZ0BpO&rsDf<doG^L0HMgBqCknN5{jgl3Zi0ymLa7^
l>(5M2my&ulA$RIK&VxsgrsR2R*H$CiK1kpC8VN)B?M)J5(r%U@EpY!0LU8E99k%vEUC1MQq+JLJUlphxAGw%AQnZF%y@_?2h60&sa1}z@;cM2)>B^&*gPQV
{$e`v{R#NV3=pg*FW&?7z88Y`PeazwDbZmtVTv*Wg3QTJY)6^VkOT2he@Z?9;Vg<0awkVxm<QDCT*p4Y8~GaAW4&rI*XsMYKToeXQRX-Z+hwbc7%uYuR_S_t
V5PH}9@$T{gtcJGAq5=>7clDJhsyiS^<Wzgwm>LzQiaSTK%t~`mL<hxQybn;ie@cR+?MI4lYH1`jp57IZ<9b`M%ZN$a(=sqsnhJ<d6NyiCb-0)>Vv%;TPBx?
oC-$SLtJdmvwUfhVT^{Ix*4ZA@zbfUAx+TWdWde?o*od>2XrmF$k;A~>dkn%F_(q}uzzDdLnnS;AbiZoc?3h-NTz=@j3dG+o$F6JSt`(CN>>oVB|;GaKz0^0
w#cJ8(anCfm6%WCu2xR#KSA<zJ>MH*zJ5!n!R7IXTU7O;*o0f-M9)^4j1b61nPJilh7PX#<>B0J_;Q}@b7~MFCe0ILv@XasRba9Q4(@1)yJ6cwhLTjn++pr9
Oh~j-jNyrlv@X;l>SY=_+I1?rBVaL7nEKI^1oPXL5~A8KF}NX`Xr&v}(I*iWQ;9kn0{;npf0Z|hfY2U&YXlfE4islzP-iG27euh|B}8v_3p0-RX*_SQK0<6Y
A=o)#K_U#EZm?y>j2&)wFb))AF?C8otws!di({_Uzt2zG<Hw~h+MOqO$75FS8;6Q-2d?FZV`0$_5yEIS14UNT7(n3h22BuhYsWdvI&n~N@sud4=;EAX>Qf>N
!4L=N0r3?4@=;4eL@-Q%Qh~hNdFQ$9JmLBJ@Rm$YEMjH{>?VPtgo2u;27oD=A|fhwjxPhc6assL2yqbe+X!RR3LuB1pazlxw5rkwdDm=eEBRx72dE~4h)fZw
WQM)^2P9QI6F>t~*$-R;!UwBi>LiF5Dk2zWqDo1U3X{D+icUQCN(!tHpGd=SDS<RpKwYLp<rYp9PRf5B{WP^DaG~yCqRfYsEZ@Jj^h4{rJHdO^Gc^><RUe$-
K$v~ACxt4R=6igUP{l1J59NkyNAcFa{rqmTTxZ{)(Ecybgse%OuX<>kDxn`HFpDz*{m1q0BTXvNww7jdu`Mx_;BH0MM4>W%JH)?gpHK{sI8D=uA<PgL$;gCR
0I4zcb&%c{bSlf^Bul8Mpdv_!p_Ztks7h!dih!V`f&gYDT3Opd(!m5U((5BDMM%>|-be=Q2x$WqDuJTL4GtzEpqe7Q4H+~$QDmZtt)fDzi7E)>*aE*shKPWF
=2Rw$m{o{EfDV13q97)$f(DN1;v3(y4o4?Y2WZyk)$|T$F&6=h4kQym4gkTw#PxU;$WS|a*eQtrJ{{l66NNYo7%>5aX@-LUS;_wV_h1JAY%lPBB{IYjBN71+
59m;n_T@bAaWENZLERxWL;(bf_lBKam^4>ieH{r3g2IA5NbYx?X95cA#u14J1u-PCB|uPxi%LY4`+SerY5Cgw<mcnYr|Q3!4*@p-AbV=b(LkF-cz=IX7w7@(
761gu9x;UYfo2Jkr9Nc<{Su1_``~?5#ZbJl>9&qnVW#gLnViDY<ss+*b2$@m;9x8|UVyV`SNXgr?>Z?C;nayb7+?%-aKG>P+=L&<Fqr>AszZmC0t5Rx|Fcq!
30&ki+pYY8_DCM{PAGYxf@6tsF3O`307X%IBIqmWmqwFjweM3-d=pbAS#d0wKo8jlMf(&3=w&lMxTu3+BEcDn5`up~lQ6EBh$t!$=v@PFWR_MSK9p~GC*G)e
AV`BL4`#caMSh}??m@}mnEFi#y!!oBOo)M>FsN$$oq~tSX>s?|<ccB^B%~%NFQ_z2NKpb0X9gg!V3>r8$<^ca$5fObxBCx?-J+VY+C!Q$mKeqepM^0fKYOK*
;o^r3byy<C6E_bZ<8(@wcYBuzABuKyhj9xXOt^kN4s$%WM9B?4NyvU_3ycm$4iyqH+M=Q!xfqgrkY51vL*)UG7w-GlS8zJWOhhR%pA2GI2$o4AS)?UMRe`?v
5WzpJv^gyj)Fg0uH{$&w9(n#@BdioCj6_hcHo?Y~6!=}|%9a}gN_p=GQ4D>IqxL43stAUHfHg=Py*PW2(}OiViaoi2V|*c5Sr1=Sbsu0qnjhg9fTDh12@Qlf
JV(R9s!mlc5BJU_GxEThkMYZ`mr{tTPi-bMwAD0K8yX;R649Va3P`jSw$Y>@iXuXmDoO$+p(%2N43IPj@d+AY@&*&s6Sc@OjhqGuZ&cx#B3~0*4-xjBl<3lH
5lB-Oa1?DBqzm*VyB0vuRT~(m1ZbyNoh1%K_KW==#2@T{B`GRsWoD=df|yoe<a0T4-iZY~t@LfniU>#J^dNtF0to_7fO@Vm+w1+g4}k;vg9+|$uaX(@@lD6D
6Oca;z~}R)aTcbCc|y-K_A+dDsp^D3svRISu4NA0LB@krQZ$-g!dhG)Vh|PtQVysGIePbG#Tgbyo_XuGf~f|dg;9jmm*YqEVf)IUJ}i2dWexY}UBJ|2I%Nqu
lAo4}hx*w?4wCbF!h=ib^oje+>)~(q0MGU(?fv#5HcVL9+0iDgnyP9WPB--M?!Z#T2F_}<leGpYT7|OFl@TD_E&kh}&DxuqJZsBiwjxVyMU9h94vG-Qsi_Hh
y>8c39NlaZt3en25{7og5?6BjAo;**mSu<#kbi^~LX#s1%8bzzB~XO{5RoxeO;I$ol!Yr5EzicHxPqJ`h@)f4;F)TIX^;w@GG(+Fos4J=wg@RGOIdV|)YUr#
S=3p=uVV*DlpQ*|I#DUbh!~Lv2*QMn1dcZm^-dw_)#aVL%pIHqf*c4=AVjN5G^vr?52{WyajPCXYKU#sQjrNY5d|$olK_-eCPRN&))Co^!HLUK@fvhlz;JfN
yKU+pz<go`@C_7^@cy2K<Xu>67IJ0`@;MPlB|+#KoCBK%9;=A+Rop_P!4MQu5d~D;I#St9AQZF#NKr(|K@77WX;%<a5G5lLB?MX>8VzeiMF~ie6tOQ#X{D)z
C<cPMLr9t*;)OVXu7pD*KdK9A!Ge@X2k<fl2s1^HAy9ZZ^YuPypwd4k({~V0rm(?0osQi-#s@5M)AawyuCGh`d)c^1C$K`{Z@@{4t@5!6h$<$PEZodZhSRH8
A+vJ9WW*{9KE8N6`pErOI~^W~9B_{qQ<Nb{1po)hk{m%%^lAFobBhKwnrP!=Q6R=Kk2IbAm=ph)?DACYcmt<HcJrwZgRNNn@Q^+^dLe~EV*#awrA9qE6B*q~
VIb7~m6`~qoE#P^SRFq=aMtni<{`Y@HxrqN2sgSfPCSiGN?O@!l^AB4iFoek3}=)T`#^yc0rkt|4}`Ro9a*DU$HiCXfPS=!S`Z>qB=6PRh7VU~X_fCy;HODy
sV~b@n9v$RBy>}Wi8jjN852lb3PTF%p;VzVc!*$hDMbj0+M<Gnf`VL~yRf0vA`b`=#GD|~1F<1h#Jp#_s=}H;q3@K$Ds#yg+i+nO;DjgNf%@AbBX99kH(7d{
OC;1@F<xjL{X=F#jEf*+0c4thH|Kdp0PV1>836Z$d1fGJvV@7lMHVR-E`(b+8Muaw@7re^CeM{G8*FX0x`u?9<JM<<?Jr_Gdlil{al46K_BMpl1tNXmUV*1~
d*bPl!44ld$fuq!akvbRps*j0Z@Dol9&D$O$q(AX2eNX6n+7|zIlZP=DXf~^*K^WgJxl5Y_k$0;fC7XTgc5}ZyY#@6FK+n)hMq1A9MKg;f<37<6jCrCkEsiL
#8?A;Q5^nPBkc;hp8U3@s{1uBwf9+s;R<n;+7RqckWwuxNG%G`(jiGoC#c2zF#o#n5HutxF#!;;8{=3r{150U%4{ZxILD40h>VBaB#y+0h6<`#Ng0@ifk-Nt
gn}8Eh7(XT97E6@>Yl^j^yE54E^r`;hD8Vc1b`5KLr1wVQ)Wc{U<eWV;2=-M$12TXXHf1hFZy*)?A>+77&DLT@rqC=g9Vn|B|9Negfd`(<QQt-1Br?O8Wf$(
GErij_cj|fb(sJ*$)LH<D&3`>aZL%!0JV9g9t{L=8JP~qM+PB=hyyhgNoz|Dv@d#NFhP`!P=t^O%OC|v1jC5ljMiv^f~ax_I@s&RmquU688UJrbjm&02XVv&
4xSvHccGmkCDmd!87`0j5S8^XY-89-17aZcfz$)zfK%Ie^rhwn1Kjxh`>N)T)wIs-hJh-zNbC|0%8H2;b&Gi3OVX68$5L*Ef{CCAA#7IlKs#?@L5R&D=mv%e
!`_hAg}Nac4wh2}03m{??c3U?tkcf=>r^@GH#3ny?wFV%Yn<pdw7abyUA|~Z3(*1H0vHC3UkOYDbP<)YFC}GkdjL?Q)G07QDtF+z1IJ|1U9CSyJoE-l0;|Oh
k1*0^g@_7Dg^M-Qnu<Mpk9)2^9{7n*%4ye$B7_xWjWrmsQt*~i=Uiu-fxVq`yQpR+l){CDS+5*gmbFq8HG<**kzBK&z%T_#2pPrR0a~@9(xfoiz<^-E6h#!J
Q57<1){RyWNYG0}2P%@f7;)ga-{mXD!Wc$Efr)LOE^;O{Gpo6ngtZTVroz{r4>(TH3OdZs1EkV#2I6>!Eu6X-VS6-Fh&s-ies(IAYO@h|R@&hL8#U1;hM;qq
&DWBSc)8lwwT&!FSUj~PsZd%98eB*;AxTS_VmRY7$A1Jhb_WKqJVPnUG$D;0(qvg9_O29=)T&S-sBcU(3=#hIh!P0qspnL-ut-WM0tJm!mF&AHQ8j+R7&*+X
UFtx9_7ixJ2AQ`HE;ii3cic@o*};qezSFJt-el8`<i^|FvO>WeWCIma#1cpZKnB?r;&DfDmwGNk0lDkZ10;vG4VVm_cQO+sNK+<>vQ5t}dEM84mjdLW&!_J)
{Jq`m{3GKTG{30vaF>r{<21d~^z8oz9wM=AD@GNF)&BP|f1^_wX^hMSa%D3Gv_$0j0qP#`pTp8gq7JW6ec|jBpq3<+C@Dfx20}<;V5oqUfP`cSnNmt6C5n)#
g-DP?vpWSW%>*z@4M{^2^=WaiEG!Wu3qsIR(v*-<OI9IGQZxj?K}tli8Vx6!aR)>6N>J4;H4{P(h!1dpayih`5lvLy_X&da@z}}D{sAxjj3xGhgY#4f?mawl
-|y$eLqvaXy92>t>iqTx^Xr7oDLQ8Zm*1R|at(EPKbP?TZOfnKjt~?SF)u3<`*~a+GyG(*f41!Cv5eUceyhH*v!ic~7O8@NzE8UzPlTl<6qK64o>HgKoxZqT
P4+o;`0>#p+>=%nI8Ff4SZns#!#=mme%tcTz;M0n`YI?7_S#=%)jIy!41HOegX~HAr=ThOLG=$aLUg8<m+j$$Ywl*2eck-8ohz{ONO1p`?58|mpwA8<9?w81
Xrbtz;A?pyDY|?aD5>n-Q^$OBmR_YDlNyL}G(`~PTr!0zB49NXPv|ewnGpK>?w8pgt1BTv!JVX`&`0Vp@N_UwelpRhV0g+nfdjlGKmosRuix*0J-_tu!g+ZQ
`|b39FT3^c^82~Ng!|O>?(YA;O?yL`3xR`{AO{86oHd>4;YDgKU-C5wVEo>KkI~!j^4C#&H@%X@1IKK}Ch3kRY^VKR1l+1FKREyC-*s`SdSp<w$boAZG9M$7
=Q;T0x)0s|Z~glZ|6GSp$aHV}kNcmC_md%Y$=cXhupkQ8cMKGi`PX(Ev<{enJutY>m9xeYI8v?s_G%VBQ9}M5tyo+$(O4``AL`9#^%er+O}Itn*IfSQ8@22&
<e_g-`hM8`@&-TeUVR^7t<Ar`=+g%Fi#YI$oj+sPfC_*xd<Kq7$i`*1eI*TOp{g$aQ!_=jUt`OECk`!oAR8*J#BKBb`$)Q5`-*Z$Q2ypqFhJX$QXPM-PWOw&
xho@SWJzKaFDwU0LDF74Yv_IsA0wZ1$k8&V;6nVay*66-DB{jfi*EYDiEYh*qp>is>-}Ah8b+xTv_}YD{;Ledn)jNq_jq<3K@}EglkkXd`AD-`{`hmj=s?(k
^^uuU4^>uk_c}n>M(Wxv6uya9`A!=P*QJ9nI{05FH~XP)zi<5WonViZ^$)X-E2n!}R2i{mAf5U$#`xgs?TEm?CLAvcrH$EIh#ohK_uJjnE}k5_EH~fNf3T?M
?EkC#dS{3Hzh~0F|Ha&qP81{ynjrsx
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
    from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow

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
            def __init__(self, files: dict[str, str]) -> None:
                self._files = files

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

        if not any(type(finder).__name__ == LakeflowOsipiArchive.__name__ for finder in sys.meta_path):
            files = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))
            sys.meta_path.insert(0, LakeflowOsipiArchive(files))
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

    class StreamReader(Carried, DataSourceStreamReader, SupportsTriggerAvailableNow):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any], limit: Any) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, SupportsTriggerAvailableNow):
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
